import { Notice } from '../../../ui/Notice.tsx';
import { fill } from '../../../ui/text.ts';
import { textsOf } from '../tables/read-table.ts';
import { sidesOf } from '../tables/sides.ts';
import { ComparisonReading } from './ComparisonReading.tsx';
import { Differences } from './Differences.tsx';
import { RecapTable } from './RecapTable.tsx';
import { nameOf } from './ValueName.tsx';
import { countsOf, differencesIn } from './comparison-view.ts';
import type { ReportProps } from './props.ts';
import styles from './display.module.css';

/** The change between two waves, or the difference of two classes; or why there is none yet, and what to do about it. */
export function ComparisonPart(props: ReportProps) {
	const { comparison, tables, labels } = props;
	if (!comparison) return null;
	// Where the later wave is not shown, LaterSuppressed says why, and what to do.
	const isSuppressed = comparison.kind === 'waves' && !comparison.later.published;
	return (
		<>
			<Pairs {...props} />
			{differencesIn(tables).length === 0 ? (
				!isSuppressed && <Notice class={styles['notice']}>{labels.noDifferences}</Notice>
			) : (
				<>
					{comparison.kind === 'waves' && comparison.unpaired && (
						<Notice class={styles['notice']}>{fill(labels.fewPairs, countsOf(comparison))}</Notice>
					)}
					<ComparisonReading {...props} />
					<Differences {...props} />
					<div class={styles['soft']}>
						<HowToRead {...props} />
					</div>
					<div class={styles['not-printed']}>
						<details class="fold wide">
							<summary>{labels.differencesTable}</summary>
							<DifferenceTable {...props} />
						</details>
						<Gains {...props} />
					</div>
				</>
			)}
		</>
	);
}

/** How many people answered twice, of how many in each wave. */
function Pairs(props: ReportProps) {
	const { comparison, labels } = props;
	if (comparison?.kind !== 'waves') return null;
	return <p>{fill(labels.pairsCount, { ...countsOf(comparison), ...sidesOf(props) })}</p>;
}

/** What is compared, what dot and band mean, and why scores may fall after people have learned. */
function HowToRead({ comparison, labels }: ReportProps) {
	const isWaves = comparison?.kind === 'waves';
	const isPaired = isWaves && !comparison.unpaired;
	const text = !isWaves ? labels.classesText : isPaired ? labels.pairedText : labels.unpairedText;
	return (
		<>
			<p>
				{text} {labels.bandText}
			</p>
			{isWaves && <p>{labels.responseShift}</p>}
		</>
	);
}

/** The same on a wall, for whoever has to say it aloud. */
export function ComparisonNotes(props: ReportProps) {
	return (
		<>
			<Pairs {...props} />
			<HowToRead {...props} />
		</>
	);
}

/** The figures of a comparison, under the names of its two sides. */
export function DifferenceTable(props: ReportProps) {
	const { tables, labels, comparisonTitle = labels.differencesTable } = props;
	const rows = tables.comparison.flatMap((row) =>
		row.score ? [{ ...row, score: row.score }] : [],
	);
	return (
		<RecapTable
			{...props}
			table="comparison"
			rows={rows}
			caption={comparisonTitle}
			sides={sidesOf(props)}
		/>
	);
}

/** The normalised gains, for who asks for them. */
function Gains(props: ReportProps) {
	const { tables, labels } = props;
	const rows = tables.comparison.filter(({ gain }) => gain !== null);
	if (rows.length === 0) return null;
	return (
		<details class="fold wide">
			<summary>{labels.gainTitle}</summary>
			<p>{labels.gainText}</p>
			<ul>
				{rows.map((row) => (
					<li key={row.score}>
						{row.score && nameOf(props, row.score)}:{' '}
						{fill(labels.gainOne, textsOf('comparison', row, labels.tables.words))}
					</li>
				))}
			</ul>
		</details>
	);
}
