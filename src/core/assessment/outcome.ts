import {
	type Answers,
	type Instrument,
	type InstrumentId,
	type Kind,
	traitsOf,
} from './instrument.ts';
import { type RatingOutcome, rating } from './rating.ts';

/** What answers come to, by the kind of their instrument: what is kept of them, and what a result code is made of. */
export interface Outcomes {
	rating: RatingOutcome;
}

export type Outcome = Outcomes[Kind];

/** What becomes of the answers to one kind of instrument. */
interface Evaluation<K extends Kind> {
	/** Whether this can be an answer to the item of this id. */
	isAnswer(id: string, answer: unknown): boolean;
	/** What the answers come to, whether or not all are given. */
	evaluate(instrument: Instrument, answers: Answers): Outcomes[K];
	/** An outcome as it stands among other things that are stored; nothing where it cannot be read. */
	readOutcome(stored: Record<string, unknown>): Outcomes[K] | undefined;
}

const evaluations: { [K in Kind]: Evaluation<K> } = { rating };

/** What becomes of the answers to an instrument. */
export function evaluationOf(instrument: InstrumentId): Evaluation<Kind> {
	return evaluations[traitsOf(instrument).kind];
}
