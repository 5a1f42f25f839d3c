import type { RecapDisplayLabels } from '../../../copy/recap-display.ts';
import { minimumDistributionSize } from '../../../core/disclosure/disclosure.ts';
import { type Segment, bandStarts, segmentsOf } from '../../../core/survey/distribution.ts';
import type { AnyRow } from '../../../core/survey/recap-tables.ts';
import type { GroupRecap } from '../../../core/survey/recap.ts';
import { fill } from '../../../ui/text.ts';
import { textsOf } from '../tables/read-table.ts';
import { ValueName } from './ValueName.tsx';
import type { ReportProps } from './props.ts';
import { valueRowsIn } from './score-rows.ts';
import charts from './charts.module.css';
import styles from './display.module.css';

/** Whether the bars say percentages rather than people: from a hundred people on. */
export const asShares = ({ n }: GroupRecap) => n >= 100;

/** A piece shorter than this has no room for its figures; the table has them. */
const shortest = 6;
/** A piece shorter than these has no room for where it begins, or for the end of the scale beside that. */
const shortestStart = 8;
const shortestEnd = 18;

/**
 * One bar a value, its pieces as long as their share of people, each with the score it begins at below its start: pieces
 * are joined differently in each bar, so that no key could say it. Places are percentages, so that type keeps its size.
 */
export function DistributionBars(props: ReportProps) {
	const { recap, tables, labels } = props;
	return (
		<figure class={charts['rows']} role="img" aria-label={labels.distributionAlt}>
			{valueRowsIn(tables).map((row) => {
				const figures = recap.scores[row.score];
				const bands = figures.published && figures.bands;
				return (
					<div key={row.score} class={charts['row']} data-value={row.score}>
						<ValueName {...props} of={row.score} />
						{bands ? (
							<Bar segments={segmentsOf(bands)} shares={asShares(recap)} />
						) : (
							<span class={styles['soft']}>{whyNone(labels, row)}</span>
						)}
					</div>
				);
			})}
			<p class={charts['note']}>{labels.distributionStarts}</p>
		</figure>
	);
}

/** Why a score has no distribution. */
export function whyNone({ tables }: RecapDisplayLabels, row: AnyRow): string {
	return Number(row.n) < minimumDistributionSize
		? fill(tables.few.behaviours, textsOf('scores', row, {}))
		: tables.missing.withheld;
}

function Bar({ segments, shares }: { segments: readonly Segment[]; shares: boolean }) {
	const top = segments.at(-1);
	return (
		<div>
			<svg class={charts['stack']}>
				{segments.map(({ first, start, share, strength, count }) => (
					<g key={first} class={charts[`strength-${strength}`]}>
						<rect x={`${start}%`} width={`${share}%`} height="100%" />
						{share >= shortest && (
							<text x={`${start + share / 2}%`} y="50%" dy="0.36em">
								{shares ? `${Math.round(share)}%` : count}
							</text>
						)}
					</g>
				))}
			</svg>
			<svg class={charts['starts']}>
				{segments.map(
					({ first, start, share }) =>
						share >= shortestStart && (
							<text key={first} x={`${start}%`} y="0.9em">
								{bandStarts[first]}
							</text>
						),
				)}
				{top && top.share >= shortestEnd && bandStarts[top.first] !== 100 && (
					<text class={charts['end']} x="100%" y="0.9em">
						100
					</text>
				)}
			</svg>
		</div>
	);
}
