import { type Kind, traitsOf } from '../../../core/assessment/instrument.ts';
import { rounds } from '../../../core/assessment/phrases.ts';
import { levelOf, overallScore, rank, scoreValues } from '../../../core/assessment/score.ts';
import type {
	Attempt,
	AttemptOf,
	ChoiceAttempt,
	RatingAttempt,
} from '../../../core/device/attempt.ts';
import type { ValueId } from '../../../core/values/values.ts';
import { formatDay, formatScore } from '../../../ui/format.ts';
import { fill } from '../../../ui/text.ts';
import type { ResultProps } from '../props.ts';

type Words = Pick<ResultProps, 'instruments' | 'values' | 'labels'>;

/** What a result of one kind says, line by line, and what it is not. */
interface TextOf<K extends Kind> {
	lines(attempt: AttemptOf[K], words: Words): string[];
	note(labels: Words['labels']): string;
}

const texts: { [K in Kind]: TextOf<K> } = {
	rating: { lines: ratingLines, note: ({ greyscaleNote }) => greyscaleNote },
	choice: { lines: choiceLines, note: ({ portrait }) => portrait.textNote },
};

/** A result as lines of text with ordinary spaces, for a browser that can neither print nor download. */
export function resultText(attempt: Attempt, words: Words): string {
	const { instruments, labels } = words;
	const { title } = instruments[attempt.instrument];
	const text: TextOf<Kind> = texts[traitsOf(attempt.instrument).kind];
	return [
		`${fill(labels.heading, { title })}, ${formatDay(attempt.finishedAt)}`,
		...text.lines(attempt, words),
		text.note(labels),
	]
		.join('\n')
		.replaceAll('\u00a0', ' ');
}

/** The phrases of both rounds, a round a line. */
function choiceLines({ instrument, portrait }: ChoiceAttempt, { instruments }: Words): string[] {
	const { rounds: titles, phrases } = instruments[instrument];
	return rounds.map((round) => {
		const chosen = phrases.filter(({ id }) => portrait[round].includes(id));
		return `${titles[round].title}: ${chosen.map(({ text }) => text).join('; ')}`;
	});
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
