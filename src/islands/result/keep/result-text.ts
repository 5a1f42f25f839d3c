import { type Kind, traitsOf } from '../../../core/assessment/instrument.ts';
import { levelOf, overallScore, rank, scoreValues } from '../../../core/assessment/score.ts';
import type { Attempt, RatingAttempt } from '../../../core/device/attempt.ts';
import type { ValueId } from '../../../core/values/values.ts';
import { formatDay, formatScore } from '../../../ui/format.ts';
import { fill } from '../../../ui/text.ts';
import type { ResultProps } from '../props.ts';

type Words = Pick<ResultProps, 'instruments' | 'values' | 'labels'>;

/** What a result of each kind says, line by line. */
const linesOf = { rating: ratingLines } satisfies Record<Kind, unknown>;

/** A result as lines of text, for a browser that can neither print nor download. */
export function resultText(attempt: Attempt, words: Words): string {
	const { instruments, labels } = words;
	const { title } = instruments[attempt.instrument];
	return [
		`${fill(labels.heading, { title })}, ${formatDay(attempt.finishedAt)}`,
		...linesOf[traitsOf(attempt.instrument).kind](attempt, words),
		labels.greyscaleNote,
	].join('\n');
}

/** The scores of the values and the mean of the seven; without levels the order of the values. */
function ratingLines(attempt: RatingAttempt, { values, labels }: Words): string[] {
	const scores = scoreValues(attempt.scores);
	if (!traitsOf(attempt.instrument).hasLevels)
		return rank<ValueId>(scores).map(({ keys }, place) => {
			const names = values.filter(({ id }) => keys.includes(id)).map(({ name }) => name);
			return `${place + 1}. ${names.join(', ')}`;
		});
	const wordsOf = (score: number) => ({
		score: formatScore(score),
		level: labels.levels[levelOf(score)],
	});
	const overall = overallScore(scores);
	const lines = values.map(({ id, name }) => {
		const score = scores[id];
		return `${name}: ${score === null ? labels.table.none : Object.values(wordsOf(score)).join(', ')}`;
	});
	return overall === null ? lines : [...lines, fill(labels.overall, wordsOf(overall))];
}
