import { traitsOf } from '../../../core/assessment/instrument.ts';
import { levelOf, overallScore, rank, scoreValues } from '../../../core/assessment/score.ts';
import type { Attempt } from '../../../core/device/attempt.ts';
import type { ValueId } from '../../../core/values/values.ts';
import { formatDay, formatScore } from '../../../ui/format.ts';
import { fill } from '../../../ui/text.ts';
import type { ResultProps } from '../props.ts';

/** A result as lines of text, for a browser that can neither print nor download: its scores, or the order of the values. */
export function resultText(
	attempt: Attempt,
	{ instruments, values, labels }: Pick<ResultProps, 'instruments' | 'values' | 'labels'>,
): string {
	const { title } = instruments[attempt.instrument];
	const scores = scoreValues(attempt.scores);
	const withScore = (score: number) => `${formatScore(score)}, ${labels.levels[levelOf(score)]}`;
	const overall = overallScore(scores);
	const namesOf = (ids: readonly ValueId[]) =>
		values.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
	const lines = traitsOf(attempt.instrument).hasLevels
		? [
				...values.map(({ id, name }) => {
					const score = scores[id];
					return `${name}: ${score === null ? labels.table.none : withScore(score)}`;
				}),
				...(overall === null
					? []
					: [
							fill(labels.overall, {
								score: formatScore(overall),
								level: labels.levels[levelOf(overall)],
							}),
						]),
			]
		: rank<ValueId>(scores).map(({ keys }, place) => `${place + 1}. ${namesOf(keys).join(', ')}`);
	return [
		`${fill(labels.heading, { title })}, ${formatDay(attempt.finishedAt)}`,
		...lines,
		labels.greyscaleNote,
	].join('\n');
}
