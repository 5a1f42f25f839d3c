import { phraseIds, portraitSize } from '../assessment/phrases.ts';
import { behaviourIds } from '../values/values.ts';

/** How many phrases there are: the 21 behaviours in the law's order, then 14 limiting habits. */
export const phraseCount = phraseIds.length;
/** Phrases from 0 up to below this are behaviours. */
export const behaviourCount = behaviourIds.length;
/** How many phrases a person chooses in each round. */
export const choiceCount = portraitSize;

/** One set of each person, in five columns: bit `i % 8` of column `i >> 3` stands for phrase `i`. Row 5 of each is one person. */
export type SetColumns = readonly Uint8Array[];

/** Rows of two tables that belong to the same people, in the same order. */
export type RowPairs = readonly [first: Uint32Array, second: Uint32Array];

/** A set is read as two numbers: the phrases below this place, and the others. */
export const lowCount = 32;

/** The phrases below 32 of a set, as bits. */
export function lowPhrases(columns: SetColumns, row: number): number {
	return (
		byteAt(columns, 0, row) |
		(byteAt(columns, 1, row) << 8) |
		(byteAt(columns, 2, row) << 16) |
		(byteAt(columns, 3, row) << 24)
	);
}

/** The phrases from 32 up of a set, as bits. */
export function highPhrases(columns: SetColumns, row: number): number {
	return byteAt(columns, 4, row);
}

function byteAt(columns: SetColumns, column: number, row: number): number {
	return columns[column]?.[row] ?? 0;
}

export function isFull(low: number, high: number): boolean {
	return high >> (phraseCount - lowCount) === 0 && bitsIn(low) + bitsIn(high) === choiceCount;
}

/** How many bits are set in a number of 32 bits, added up in ever larger fields (Warren 2013, Hacker's Delight, 5-1). */
export function bitsIn(number: number): number {
	const pairs = number - ((number >>> 1) & 0x55555555);
	const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many phrases stand in both sets of a row; −1 where one is not full. */
export function overlapIn([first, second]: readonly [SetColumns, SetColumns], row: number): number {
	const [low, high] = [lowPhrases(first, row), highPhrases(first, row)];
	const [otherLow, otherHigh] = [lowPhrases(second, row), highPhrases(second, row)];
	if (!isFull(low, high) || !isFull(otherLow, otherHigh)) return -1;
	return bitsIn(low & otherLow) + bitsIn(high & otherHigh);
}

/** The rows of the people who stand in both of two lists, each once in either, in the order of the second. */
export function pairRows(first: Uint32Array, second: Uint32Array): RowPairs {
	let last = -1;
	for (const person of first) if (person > last) last = person;
	const rowOf = new Int32Array(last + 1).fill(-1);
	for (let row = 0; row < first.length; row += 1) rowOf[first[row] ?? 0] = row;
	const pairs = [new Uint32Array(second.length), new Uint32Array(second.length)] as const;
	let length = 0;
	for (let row = 0; row < second.length; row += 1) {
		const earlier = rowOf[second[row] ?? 0] ?? -1;
		if (earlier < 0) continue;
		pairs[0][length] = earlier;
		pairs[1][length] = row;
		length += 1;
	}
	return [pairs[0].subarray(0, length), pairs[1].subarray(0, length)];
}
