import type { RecapDisplayLabels } from '../../../copy/recap-display.ts';
import { minimumDistributionSize } from '../../../core/disclosure/disclosure.ts';
import type { RecapTables, Row } from '../../../core/survey/recap-tables.ts';
import { fill } from '../../../ui/text.ts';
import { textsOf } from '../tables/read-table.ts';
import { DistributionBars, asShares, whyNone } from './DistributionBars.tsx';
import { ScrollTable } from './ScrollTable.tsx';
import { ValueName } from './ValueName.tsx';
import type { ReportProps } from './props.ts';
import { valueRowsIn } from './score-rows.ts';
import styles from './display.module.css';

/** Whether any value has enough people for a distribution. */
export const hasDistribution = ({ bands }: RecapTables) =>
	bands.some(({ score }) => score !== 'overall');

/** How many people have which scores, as bars and as a table. */
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
			<p>
				{labels.distributionText}{' '}
				{asShares(recap) ? labels.distributionShare : labels.distributionCount}
			</p>
			<DistributionBars {...props} />
			<details class={styles['not-printed']}>
				<summary>{labels.distributionTable}</summary>
				<DistributionTable {...props} />
			</details>
		</>
	);
}

function DistributionTable(props: ReportProps) {
	const { tables, labels } = props;
	return (
		<ScrollTable caption={labels.distributionCells}>
			<thead>
				<tr>
					<th scope="col">{labels.tables.headings.value}</th>
					<th scope="col">{labels.distributionCells}</th>
				</tr>
			</thead>
			<tbody>
				{valueRowsIn(tables).map((row) => {
					const bands = tables.bands.filter(({ score }) => score === row.score);
					return (
						<tr key={row.score}>
							<th scope="row">
								<ValueName {...props} of={row.score} />
							</th>
							<td>
								{bands.length === 0 ? (
									whyNone(labels, row)
								) : (
									<ul role="list">
										{bands.map((band) => (
											<li key={band.from}>{bandText(labels, band, row.n)}</li>
										))}
									</ul>
								)}
							</td>
						</tr>
					);
				})}
			</tbody>
		</ScrollTable>
	);
}

/** "50 sampai di bawah 75: 7 orang (58%)", of so many people. */
function bandText(labels: RecapDisplayLabels, band: Row<'bands'>, people: number | null): string {
	const { from, below, count } = band;
	const { rangeBelow, rangeTop, rangeUpTo } = labels;
	const texts = textsOf('bands', band, {});
	return fill(labels.cell, {
		...texts,
		range: fill(below !== null ? rangeBelow : from === 100 ? rangeTop : rangeUpTo, texts),
		share: Math.round((Number(count) / Number(people)) * 100),
	});
}
