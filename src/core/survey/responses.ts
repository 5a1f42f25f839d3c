import type { Detail } from '../codes/session-link.ts';

/** Stands in a column of answers where the person's code held a summary only. */
export const notGiven = 254;
/** Stands in a column of plans where the person tells nothing of one. */
export const notTold = 255;

/**
 * The results of a group with one instrument in one wave, in columns: row 5 of every column is the same person. In columns
 * because a national survey is a million rows, which as objects would not fit in a browser tab.
 */
export interface Responses extends Record<Detail, readonly Uint8Array[]> {
	/** How many people, which is the length of every column. */
	n: number;
	/** Who answered, each person once, as a number from 0 within the dataset that says nothing of them. */
	people: Uint32Array;
	/** A column for each number of a summary, as `ResultRows` has them; of ratings the seven values. */
	summary: readonly Uint8Array[];
	/** A column for each number of every answer, with `notGiven`; of ratings the items. None where nobody handed them over. */
	full: readonly Uint8Array[];
	/** What came of each person's plan, by its place in `planOutcomes`, or `notTold`. */
	plans: Uint8Array;
}
