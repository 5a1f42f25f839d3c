import type { ItemId, ValueId } from '../values/values.ts';

/** Stands in a column of items where the person's code held values only. */
export const notGiven = 254;

/**
 * The answers of a group to one instrument in one wave, in columns: row 5 of every column is the same person. In columns
 * because a national survey is a million rows, which as objects would not fit in a browser tab.
 */
export interface Responses {
	/** How many people, which is the length of every column. */
	n: number;
	/** Who answered, each person once, as a number from 0 within the dataset that says nothing of them. */
	people: Uint32Array;
	/** Each value in 24ths of the full score, 0 to 24, which hold any mean of one to three answers; or `noValue`. */
	values: Record<ValueId, Uint8Array>;
	/** Each item in quarters, 0 to 4; or `noOpportunity`, or `notGiven`. Empty where nobody gave their items. */
	items: Partial<Record<ItemId, Uint8Array>>;
}
