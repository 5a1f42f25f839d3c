import type { InstrumentId } from '../assessment/instrument.ts';
import type { ItemId, ValueId } from '../values/values.ts';

/** Stands in a column of items where the person's code held values only. */
export const notGiven = 254;

/**
 * The answers of a group of people to one instrument in one wave, in columns of one length: row 5 of every column is the
 * same person. In columns because a national survey is a million rows, which as objects would not fit in a browser tab.
 */
export interface Responses {
	instrument: InstrumentId;
	revision: number;
	/** How many people, which is the length of every column. */
	n: number;
	/**
	 * Who answered, as a number from 0 in the order people were met. Each person stands here once; the same number in the
	 * responses of another wave, taken from the same dataset, is the same person.
	 */
	people: Uint32Array;
	/** The class (session) of each person, as a number from 0 to `classCount` − 1. */
	classes: Uint32Array;
	/** How many classes the dataset has, in whatever wave or instrument. */
	classCount: number;
	/** Everybody of the same instrument, revision and wave, of whatever class; absent where that is just these. */
	beforeSelection?: Responses;
	/** Each value in 24ths of the full score, 0 to 24, which hold any mean of one to three answers; or `noValue` (255). */
	values: Record<ValueId, Uint8Array>;
	/** Each item in quarters of the full score, 0 to 4; or `noOpportunity` (255), or `notGiven` (254). Empty where nobody gave their items. */
	items: Partial<Record<ItemId, Uint8Array>>;
}
