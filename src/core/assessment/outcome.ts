import { type ChoiceOutcome, choice } from './choice.ts';
import {
	type AnswersTo,
	type InstrumentId,
	type Instruments,
	type Kind,
	traitsOf,
} from './instrument.ts';
import { type RatingOutcome, rating } from './rating.ts';

/** What answers come to, by the kind of their instrument: what is kept of them, and what a result code is made of. */
export interface Outcomes {
	rating: RatingOutcome;
	choice: ChoiceOutcome;
}

export type Outcome = Outcomes[Kind];

/** What becomes of the answers to one kind of instrument. */
interface Evaluation<K extends Kind> {
	/** Answers as they are stored: what can be no answer is left out, and the others are kept. */
	readAnswers(stored: Record<string, unknown>): AnswersTo[K];
	/** How many answers are given. */
	countAnswers(answers: AnswersTo[K]): number;
	/** What the answers come to. Ratings may be incomplete; throws a RangeError on choices that are. */
	evaluate(instrument: Instruments[K], answers: AnswersTo[K]): Outcomes[K];
	/** An outcome as it stands among other things that are stored; nothing where it cannot be read. */
	readOutcome(stored: Record<string, unknown>): Outcomes[K] | undefined;
}

const evaluations: { [K in Kind]: Evaluation<K> } = { rating, choice };

/** What becomes of the answers to an instrument. */
export function evaluationOf(instrument: InstrumentId): Evaluation<Kind> {
	return evaluations[traitsOf(instrument).kind];
}
