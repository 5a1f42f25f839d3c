import { traitsOf } from '../../../core/assessment/instrument.ts';
import { keysOf } from '../../../core/survey/score-columns.ts';
import { fill, listWords } from '../../../ui/text.ts';
import { formatScore } from '../../../ui/format.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { ValueName } from './ValueName.tsx';
import { formatCount, formatInterval } from './format.ts';
import type { Shown } from './props.ts';
import styles from './display.module.css';

/** What stands where there is no figure. */
const none = '–';

/** The facts of the letter profile, and more of them, as a table. Small screens and walls leave some columns to the page. */
export function ScoreTable(shown: Shown) {
	const { recap, labels } = shown;
	const { table } = labels;
	const hasLevels = traitsOf(recap.instrument).hasLevels;
	const keys = keysOf(recap.instrument);
	const quartered = keys.some((key) => recap.scores[key].published && recap.scores[key].quartiles);
	const aside = styles['not-projected'];
	return (
		<ScrollTable caption={table.title}>
			<thead>
				<tr>
					<th scope="col">{table.value}</th>
					<th scope="col">{table.n}</th>
					<th scope="col">{table.mean}</th>
					<th scope="col">{table.interval}</th>
					{hasLevels && <th scope="col">{table.level}</th>}
					<th scope="col" class={aside}>
						{table.sd}
					</th>
					<th scope="col" class={aside}>
						{table.median}
					</th>
					{quartered && (
						<th scope="col" class={aside}>
							{table.quartiles}
						</th>
					)}
				</tr>
			</thead>
			<tbody>
				{keys.map((key) => {
					const score = recap.scores[key];
					return (
						<tr key={key}>
							<th scope="row">
								<ValueName {...shown} of={key} />
							</th>
							{score.published ? (
								<>
									<td>{formatCount(score.n)}</td>
									<td>
										<strong>{formatScore(score.mean)}</strong>
									</td>
									<td>{score.interval ? formatInterval(score.interval) : none}</td>
									{hasLevels && <td>{score.level && labels.levels[score.level]}</td>}
									<td class={aside}>{score.sd === null ? none : formatScore(score.sd)}</td>
									<td class={aside}>{score.median === null ? none : formatScore(score.median)}</td>
									{quartered && (
										<td class={aside}>
											{score.quartiles ? listWords(score.quartiles.map(formatScore)) : none}
										</td>
									)}
								</>
							) : (
								<td colSpan={5 + Number(hasLevels) + Number(quartered)}>
									{score.complementary ? labels.withheld : fill(table.few, { n: score.n })}
								</td>
							)}
						</tr>
					);
				})}
			</tbody>
		</ScrollTable>
	);
}
