import type { ComponentChildren } from 'preact';
import { fill } from '../../../core/text.ts';
import { formatDay } from '../../parts/format.ts';
import { Behaviours } from './Behaviours.tsx';
import { ComparisonPart } from './ComparisonPart.tsx';
import { Distribution } from './Distribution.tsx';
import { Lowest } from './Lowest.tsx';
import { OfficialFigures } from './OfficialFigures.tsx';
import { Overall } from './Overall.tsx';
import { Profile } from './Profile.tsx';
import { ReliabilityNote } from './ReliabilityNote.tsx';
import { ScoreTable } from './ScoreTable.tsx';
import { formatCount } from './format.ts';
import type { Shown } from './props.ts';
import styles from './display.module.css';

/** The whole picture of a group on the page; printed, a report of two pages at most. */
export function Report(shown: Shown) {
	const { recap, comparison, comparisonTitle, classes, words, labels } = shown;
	const diri = recap.instrument === 'diri';
	const printed = fill(labels.printed, {
		instrument: words.instrumentTitle,
		n: formatCount(recap.n),
		date: formatDay(new Date().toISOString()),
	});
	return (
		<div class={styles['report']}>
			<p class={styles['printed']}>{printed}</p>
			<Part title={diri ? labels.overallTitle : labels.orderTitle} name="overall">
				<Overall {...shown} />
			</Part>
			<Part title={labels.profileTitle} name="profile">
				<Profile {...shown} />
				<ScoreTable {...shown} />
			</Part>
			<Part title={labels.lowestTitle} name="lowest">
				<Lowest {...shown} />
			</Part>
			{comparison && (
				<Part
					title={comparisonTitle ?? (classes ? labels.compareClassesTitle : labels.compareTitle)}
					name="comparison"
				>
					<ComparisonPart {...shown} comparison={comparison} />
				</Part>
			)}
			<Part title={labels.distributionTitle} name="distribution">
				<Distribution {...shown} />
			</Part>
			{recap.behaviours && (
				<Part title={labels.behavioursTitle} name="behaviours">
					<Behaviours {...shown} />
				</Part>
			)}
			{recap.reliability && (
				<Part title={labels.reliabilityTitle} name="reliability">
					<ReliabilityNote {...shown} />
				</Part>
			)}
			<Part title={labels.methodTitle} name="method">
				<p>{labels.method[recap.instrument]}</p>
				<p>
					<strong>{labels.limitsLabel}</strong> {labels.limits}
				</p>
			</Part>
			<OfficialFigures {...shown} />
		</div>
	);
}

interface PartProps {
	title: string;
	/** What it is about, for its place on paper. */
	name: string;
	children: ComponentChildren;
}

function Part({ title, name, children }: PartProps) {
	return (
		<section class={styles['part']} data-part={name}>
			<h3>{title}</h3>
			{children}
		</section>
	);
}
