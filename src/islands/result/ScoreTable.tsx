import type { RatingAttempt } from '../../core/device/attempt.ts';
import { type ValueScores, levelOf, roundScore, scoreValues } from '../../core/assessment/score.ts';
import { fill } from '../../ui/text.ts';
import { formatChange, formatDay, formatScore } from '../../ui/format.ts';
import type { ResultProps } from './props.ts';
import styles from './result.module.css';

interface Props extends ResultProps {
	scores: ValueScores;
	/** The attempt before with the same questions, if there is one. */
	previous: RatingAttempt | undefined;
}

/** The facts of the letter profile as a table, with levels and the change since last time. */
export function ScoreTable({ values, labels, links, scores, previous }: Props) {
	const before = previous && scoreValues(previous.scores);

	function change(score: number | null, earlier: number | null) {
		if (score === null || earlier === null) return '–';
		// The difference of the figures shown, so that it adds up for the reader.
		const difference = roundScore(score) - roundScore(earlier);
		return Math.abs(difference) < 0.05 ? labels.table.same : formatChange(difference);
	}

	return (
		<div class={styles['table']}>
			<table>
				<thead>
					<tr>
						<th scope="col">{labels.table.value}</th>
						<th scope="col">{labels.table.score}</th>
						<th scope="col">{labels.table.level}</th>
						{before && <th scope="col">{labels.table.change}</th>}
					</tr>
				</thead>
				<tbody>
					{values.map(({ id, name }) => {
						const score = scores[id];
						return (
							<tr key={id}>
								<th scope="row">
									<a href={`${links.guides}${id}/`}>{name}</a>
								</th>
								<td>{score === null ? '–' : formatScore(score)}</td>
								<td>{score === null ? labels.table.none : labels.levels[levelOf(score)]}</td>
								{before && <td>{change(score, before[id])}</td>}
							</tr>
						);
					})}
				</tbody>
			</table>
			{previous && (
				<p class={styles['soft']}>
					{fill(labels.comparedWith, { date: formatDay(previous.finishedAt) })}
				</p>
			)}
		</div>
	);
}
