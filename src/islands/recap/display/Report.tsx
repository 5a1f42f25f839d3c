import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
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
	const { recap, comparison, classes, whose, words, labels } = shown;
	const diri = recap.instrument === 'diri';
	const printed = fill(labels.printed, {
		instrument: words.instrumentTitle,
		date: formatDay(new Date().toISOString()),
	});
	const rest = (
		<>
			<div class={styles['beside']}>
				<Part title={diri ? labels.overallTitle : labels.orderTitle} name="overall">
					<Overall {...shown} />
				</Part>
				<Part title={labels.profileTitle} name="profile">
					<Profile {...shown} />
				</Part>
			</div>
			<Part title={labels.table.title} name="scores">
				<ScoreTable {...shown} />
			</Part>
			<Part title={labels.lowestTitle} name="lowest">
				<Lowest {...shown} />
			</Part>
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
						<PartLevel.Provider value="h4">{rest}</PartLevel.Provider>
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

/** Which heading a part has: below a comparison, the parts of the picture of one side are a step further down. */
const PartLevel = createContext<'h3' | 'h4'>('h3');

interface PartProps {
	title: string;
	/** What it is about, for its place on paper. */
	name: string;
	children: ComponentChildren;
}

function Part({ title, name, children }: PartProps) {
	const Heading = useContext(PartLevel);
	return (
		<section class={styles['part']} data-part={name}>
			<Heading>{title}</Heading>
			{children}
		</section>
	);
}
