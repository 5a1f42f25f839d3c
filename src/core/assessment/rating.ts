import { isRecord } from '../decoded.ts';
import { type Answers, type RatingInstrument, isAnswer } from './instrument.ts';
import { type ItemScores, scoreItems } from './score.ts';
import { isItemId } from '../values/values.ts';

/** What ratings come to: each item's score, 0, 25, 50, 75 or 100, or null where it has none. */
export interface RatingOutcome {
	scores: ItemScores;
}

const itemScores: readonly unknown[] = [null, 0, 25, 50, 75, 100];

/** What becomes of ratings. */
export const rating = {
	readAnswers: (stored: Record<string, unknown>): Answers =>
		Object.fromEntries(
			Object.entries(stored).filter(([id, answer]) => isItemId(id) && isAnswer(answer)),
		),
	countAnswers: (answers: Answers) => Object.keys(answers).length,
	evaluate: (instrument: RatingInstrument, answers: Answers): RatingOutcome => ({
		scores: scoreItems(instrument, answers),
	}),
	readOutcome: ({ scores }: Record<string, unknown>): RatingOutcome | undefined =>
		isRecord(scores) &&
		Object.entries(scores).every(([id, score]) => isItemId(id) && itemScores.includes(score))
			? { scores }
			: undefined,
};
