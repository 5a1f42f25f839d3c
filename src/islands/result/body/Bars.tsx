import type { RatingAttempt } from '../../../core/device/attempt.ts';
import {
	type ValueScores,
	extremes,
	levelOf,
	roundScore,
	scoreValues,
} from '../../../core/assessment/score.ts';
import type { ValueId } from '../../../core/values/values.ts';
import { DominoShape } from '../../../ui/DominoShape.tsx';
import { formatChange, formatDay, formatScore } from '../../../ui/format.ts';
import { fill } from '../../../ui/text.ts';
import styles from './bars.module.css';
import type { ResultProps } from '../props.ts';

interface Props extends Pick<ResultProps, 'values' | 'labels'> {
	scores: ValueScores;
	/** The attempt before with the same questions, if there is one. */
	previous?: RatingAttempt | undefined;
	/** Where a value leads to, if anywhere. */
	hrefOf?: (value: ValueId) => string;
}

/** The seven values as a table in which each row is a bar as well, with a line where the next level begins. Only the lowest have their full hue. */
export function Bars({ values, labels, scores, previous, hrefOf }: Props) {
	const { table, levels } = labels;
	const before = previous && scoreValues(previous.scores);
	const { lowest } = extremes<ValueId>(scores);
	const columns = before ? 4 : 3;
	const Name = hrefOf ? 'a' : 'span';

	function change(score: number, earlier: number | null) {
		if (earlier === null) return '–';
		// The difference of the figures shown, so that it adds up for the reader.
		const difference = roundScore(score) - roundScore(earlier);
		return Math.abs(difference) < 0.05 ? table.same : formatChange(difference);
	}

	return (
		<table class={styles['bars']}>
			<caption>
				{labels.profileTitle}
				{previous && (
					<small> {fill(labels.comparedWith, { date: formatDay(previous.finishedAt) })}</small>
				)}
			</caption>
			<thead>
				<tr class={styles['columns']}>
					<th scope="col">{table.value}</th>
					<th scope="col">{table.score}</th>
					<th scope="col">{table.level}</th>
					{before && <th scope="col">{table.change}</th>}
				</tr>
				<tr aria-hidden="true">
					<td colSpan={columns}>
						<div class={styles['ticks']}>
							<span>{levels.attention}</span>
							<span>{levels.growing}</span>
							<span>{levels.strong}</span>
						</div>
					</td>
				</tr>
			</thead>
			{values.map(({ id, name, short, drawing }) => {
				const score = scores[id];
				return (
					<tbody key={id} data-value={id} data-lowest={lowest.includes(id)}>
						<tr>
							<th scope="row">
								<Name href={hrefOf?.(id)}>
									<DominoShape value={id} letter={short} drawing={drawing} />
									{name}
								</Name>
							</th>
							<td>{score === null ? '–' : formatScore(score)}</td>
							{score === null ? (
								<td colSpan={columns - 2}>{table.none}</td>
							) : (
								<>
									<td>
										<span>{levels[levelOf(score)]}</span>
									</td>
									{before && <td>{change(score, before[id])}</td>}
								</>
							)}
						</tr>
						<tr aria-hidden="true">
							<td colSpan={columns}>
								<svg>
									<rect width="100%" height="100%" />
									<rect width={`${score ?? 0}%`} height="100%" />
									<line x1="50%" x2="50%" y2="100%" />
									<line x1="75%" x2="75%" y2="100%" />
								</svg>
							</td>
						</tr>
					</tbody>
				);
			})}
		</table>
	);
}
