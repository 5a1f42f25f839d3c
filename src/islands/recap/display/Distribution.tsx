import type { RecapDisplayLabels } from '../../../copy/recap-display.ts';
import { minimumDistributionSize } from '../../../core/disclosure/disclosure.ts';
import type { RecapTables, Row } from '../../../core/survey/table-columns.ts';
import { fill } from '../../../ui/text.ts';
import { missingText, textsOf } from '../tables/read-table.ts';
import { ValueName } from './ValueName.tsx';
import type { ReportProps } from './props.ts';
import { type ValueRow, valueRowsIn } from './score-rows.ts';
import charts from './charts.module.css';

/** Whether any value has enough people for a distribution. */
export const hasDistribution = ({ bands }: RecapTables) =>
	bands.some(({ score }) => score !== 'overall');

/** How many people have which scores, or why that is not shown. */
export function Distribution(props: ReportProps) {
	const { recap, tables, labels } = props;
	if (!hasDistribution(tables))
		return (
			<p>
				{recap.n < minimumDistributionSize ? labels.distributionWait : labels.distributionWithheld}
			</p>
		);
	return (
		<>
			<p>{labels.distributionText}</p>
			<DistributionBars {...props} rows={valueRowsIn(tables)} />
		</>
	);
}

/** For each value a bar in pieces as long as their share of people, and below it each piece's shade and what it holds in words. */
export function DistributionBars({ rows, ...props }: ReportProps & { rows: readonly ValueRow[] }) {
	const { tables, labels } = props;
	return (
		<figure class={charts['rows']}>
			{rows.map((row) => {
				// A range of nobody has no piece and needs no words.
				const pieces = piecesOf(
					tables.bands.filter(({ score, count }) => score === row.score && count !== 0),
				);
				return (
					<div key={row.score} class={charts['row']} data-value={row.score}>
						<ValueName {...props} of={row.score} />
						{pieces.length > 0 ? (
							<div>
								<svg class={charts['stack']} aria-hidden="true">
									{pieces.map(({ band, start, share, strength }) => (
										<g key={band.from} class={charts[`strength-${strength}`]}>
											<rect x={`${start}%`} width={`${share}%`} height="100%" />
										</g>
									))}
								</svg>
								<ul role="list" class={charts['pieces']}>
									{pieces.map(({ band, strength }) => (
										<li key={band.from}>
											<svg
												class={`${charts['stack']} ${charts[`strength-${strength}`]}`}
												aria-hidden="true"
											>
												<rect width="100%" height="100%" />
											</svg>
											{pieceText(labels, band)}
										</li>
									))}
								</ul>
							</div>
						) : (
							<span class={charts['note']}>{whyNone(labels, row)}</span>
						)}
					</div>
				);
			})}
		</figure>
	);
}

/** The bands of a score as pieces of a bar that is 100 long. */
function piecesOf(bands: readonly Row<'bands'>[]) {
	const people = bands.reduce((sum, { count }) => sum + Number(count), 0);
	let end = 0;
	return bands.map((band) => {
		const { from, below, count } = band;
		const start = end;
		const share = (Number(count) / people) * 100;
		end += share;
		// From 0 for the lowest of the five bands to 4 for the highest.
		const strength = Math.round((Number(from) + (below ?? 125) - 25) / 50);
		return { band, start, share, strength };
	});
}

/** Why a value has no distribution: its scores are suppressed, or too few people have them. */
function whyNone({ tables }: RecapDisplayLabels, row: ValueRow): string {
	return (
		missingText('scores', row, tables) ?? fill(tables.few.behaviours, textsOf('scores', row, {}))
	);
}

/** "50 sampai di bawah 75 · 7 orang" */
function pieceText(labels: RecapDisplayLabels, band: Row<'bands'>): string {
	const { from, below } = band;
	const { rangeBelow, rangeTop, rangeUpTo } = labels;
	const texts = textsOf('bands', band, {});
	const range = fill(below !== null ? rangeBelow : from === 100 ? rangeTop : rangeUpTo, texts);
	return fill(labels.piece, { ...texts, range });
}
