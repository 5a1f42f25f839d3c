import { traitsOf } from '../../../core/assessment/instrument.ts';
import type { ComponentChildren } from 'preact';
import { fill } from '../../../ui/text.ts';
import { formatDay } from '../../../ui/format.ts';
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
	const { recap, comparison, classes, whose, words, labels } = shown;
	const diri = traitsOf(recap.instrument).hasLevels;
	const printed = fill(labels.printed, {
		instrument: words.instrumentTitle,
		date: formatDay(new Date().toISOString()),
	});
	// Below a comparison the parts of the picture of one side are a step further down.
	const heading = comparison ? 'h4' : 'h3';
	const rest = (
		<>
			<div class={styles['beside']}>
				<Part
					heading={heading}
					title={diri ? labels.overallTitle : labels.orderTitle}
					name="overall"
				>
					<Overall {...shown} />
				</Part>
				<Part heading={heading} title={labels.profileTitle} name="profile">
					<Profile {...shown} />
				</Part>
			</div>
			<Part heading={heading} title={labels.table.title} name="scores">
				<ScoreTable {...shown} />
			</Part>
			<Part heading={heading} title={labels.lowestTitle} name="lowest">
				<Lowest {...shown} />
			</Part>
			<Part heading={heading} title={labels.distributionTitle} name="distribution">
				<Distribution {...shown} />
			</Part>
			{recap.behaviours && (
				<Part heading={heading} title={labels.behavioursTitle} name="behaviours">
					<Behaviours {...shown} />
				</Part>
			)}
			{recap.reliability && (
				<Part heading={heading} title={labels.reliabilityTitle} name="reliability">
					<ReliabilityNote {...shown} />
				</Part>
			)}
		</>
	);
	return (
		<div class={styles['report']}>
			<p class={styles['printed']}>{printed}</p>
			{comparison ? (
				<>
					<Part
						title={classes ? labels.compareClassesTitle : labels.compareTitle}
						name="comparison"
					>
						<ComparisonPart {...shown} comparison={comparison} />
					</Part>
					<Part
						title={fill(labels.whose, { whose: whose ?? '', n: formatCount(recap.n) })}
						name="whose"
					>
						{rest}
					</Part>
				</>
			) : (
				rest
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
	/** Which heading it has; an h3 where it is not said. */
	heading?: 'h3' | 'h4';
	children: ComponentChildren;
}

function Part({ title, name, heading: Heading = 'h3', children }: PartProps) {
	return (
		<section class={styles['part']} data-part={name}>
			<Heading>{title}</Heading>
			{children}
		</section>
	);
}
