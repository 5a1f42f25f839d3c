import type { RecapDisplayLabels } from '../../../copy/recap-display.ts';
import { minimumDistributionSize } from '../../../core/disclosure/disclosure.ts';
import type { AnyRow, Row } from '../../../core/survey/recap-tables.ts';
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
				const bands = tables.bands.filter(({ score }) => score === row.score);
				return (
					<div key={row.score} class={charts['row']} data-value={row.score}>
						<ValueName {...props} of={row.score} />
						{bands.length > 0 ? (
							<Bar pieces={piecesOf(bands, row.n)} shares={asShares(recap)} />
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

/** The bands of a score, which hold so many people, as pieces of a bar that is 100 long. */
function piecesOf(bands: readonly Row<'bands'>[], people: number | null) {
	let end = 0;
	return bands.map(({ from, below, count }) => {
		const start = end;
		const share = (Number(count) / Number(people)) * 100;
		end += share;
		// From 0 for the lowest of the five bands to 4 for the highest.
		const strength = Math.round((Number(from) + (below ?? 125) - 25) / 50);
		return { from: Number(from), count, start, share, strength };
	});
}

/** Why a score has no distribution. */
export function whyNone({ tables }: RecapDisplayLabels, row: AnyRow): string {
	return Number(row.n) < minimumDistributionSize
		? fill(tables.few.behaviours, textsOf('scores', row, {}))
		: tables.missing.withheld;
}

interface BarProps {
	pieces: ReturnType<typeof piecesOf>;
	/** Whether it says percentages rather than people. */
	shares: boolean;
}

function Bar({ pieces, shares }: BarProps) {
	const top = pieces.at(-1);
	return (
		<div>
			<svg class={charts['stack']}>
				{pieces.map(({ from, start, share, strength, count }) => (
					<g key={from} class={charts[`strength-${strength}`]}>
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
				{pieces.map(
					({ from, start, share }) =>
						share >= shortestStart && (
							<text key={from} x={`${start}%`} y="0.9em">
								{from}
							</text>
						),
				)}
				{top && top.share >= shortestEnd && top.from !== 100 && (
					<text class={charts['end']} x="100%" y="0.9em">
						100
					</text>
				)}
			</svg>
		</div>
	);
}
