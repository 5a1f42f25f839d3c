import type { InstrumentId } from '../assessment/instrument.ts';
import type { ItemId, ValueId } from '../values/values.ts';

/** What stands in a column of items where the person's code held values only. */
export const notGiven = 254;

/**
 * The answers of a group in one wave, in columns: row 5 of every column is the same person. In columns
 * because a national survey is a million rows, which as objects would not fit in a browser tab.
 */
export interface Responses {
	instrument: InstrumentId;
	revision: number;
	/** How many people, which is the length of every column. */
	n: number;
	/**
	 * Who answered, as a number from 0 within the dataset that says nothing of them. Each person stands here once; the same number in
	 * the responses of another wave, taken from the same dataset, is the same person.
	 */
	people: Uint32Array;
	/** The class each person is of, as a number from 0 within the dataset. */
	classes: Uint32Array;
	/** How many classes the dataset has: those numbers are below it. */
	classCount: number;
	/** Everybody of the same mirror and wave, of whatever class; absent where that is just these. */
	beforeSelection?: Responses;
	/** Each value in 24ths of the full score, 0 to 24, which hold any mean of one to three answers; or `noValue`. */
	values: Record<ValueId, Uint8Array>;
	/** Each item in quarters, 0 to 4; or `noOpportunity`, or `notGiven`. Empty where nobody gave their items. */
	items: Partial<Record<ItemId, Uint8Array>>;
}
