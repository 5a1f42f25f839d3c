import type { MeanDifference, MeanDifferences } from '../../../core/survey/comparison.ts';
import { keysOf } from '../../../core/survey/score-columns.ts';
import { fill } from '../../../ui/text.ts';
import { formatChange, formatScore } from '../../../ui/format.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { ValueName } from './ValueName.tsx';
import { sidesOf } from './comparison-view.ts';
import { formatCount, formatHundredths } from './format.ts';
import type { Shown } from './props.ts';
import styles from './display.module.css';

/** Columns a wall has no room for; how many people and what was gained stand on the page and on paper. */
const aside = styles['not-projected'];

/** The facts of the comparison's drawing, with differences, intervals and gains. */
export function DifferenceTable({ scores, ...shown }: Shown & { scores: MeanDifferences }) {
	const { labels, classes, recap } = shown;
	const sides = sidesOf(shown);
	return (
		<ScrollTable caption={shown.comparisonTitle ?? labels.compareTitle}>
			<thead>
				<tr>
					<th scope="col">{labels.table.value}</th>
					<th scope="col" class={aside}>
						{labels.table.n}
					</th>
					<th scope="col">{sides.before}</th>
					<th scope="col">{sides.after}</th>
					<th scope="col">{labels.difference}</th>
					<th scope="col">{labels.differenceInterval}</th>
					{!classes && (
						<th scope="col" class={aside}>
							{labels.gain}
						</th>
					)}
				</tr>
			</thead>
			<tbody>
				{keysOf(recap.instrument).map((key) => {
					const score = scores[key];
					return (
						<tr key={key}>
							<th scope="row">
								<ValueName {...shown} of={key} />
							</th>
							{score.published ? (
								<Figures {...score} labels={labels} withGain={!classes} />
							) : (
								<td colSpan={classes ? 5 : 6}>
									{score.complementary ? labels.withheld : fill(labels.compareFew, { ...score.n })}
								</td>
							)}
						</tr>
					);
				})}
			</tbody>
		</ScrollTable>
	);
}

interface FiguresProps extends MeanDifference {
	labels: Shown['labels'];
	withGain: boolean;
}

function Figures({ n, before, after, difference, interval, gain, labels, withGain }: FiguresProps) {
	const [low, high] = interval;
	return (
		<>
			<td class={aside}>
				{n.before === n.after
					? formatCount(n.before)
					: `${formatCount(n.before)} / ${formatCount(n.after)}`}
			</td>
			<td>{formatScore(before)}</td>
			<td>{formatScore(after)}</td>
			<td>
				<strong>{formatChange(difference)}</strong>
			</td>
			<td>{fill(labels.interval, { low: formatChange(low), high: formatChange(high) })}</td>
			{withGain && (
				<td class={aside}>
					{gain
						? `${formatHundredths(gain.gain)} (${labels.gainBands[gain.band]})`
						: labels.gainFull}
				</td>
			)}
		</>
	);
}
