import type { Kind } from './instrument.ts';
import type { ItemScores } from './score.ts';

/** What the answers to an instrument come to, by its kind: what is kept of them, and what a result code is made of. */
export interface Outcomes {
	/** The score of every item. */
	rating: { scores: ItemScores };
}

export type Outcome = Outcomes[Kind];
