/*
 * The scores in a result code, in one of two forms that both end in whole characters:
 *
 * summary  the seven values as one number in base 26, the first value highest, in 7 characters; each in 24ths of the full
 *          score, which hold any mean of one to three answers, or 25 for none
 * full     every seven items, in the law's order, as one number in base 6 in 4 characters; each in quarters of the full
 *          score as scored (reversed items already turned round), or 5 for no opportunity
 *
 * Outside a code, scores in these units stand in columns as `Responses` has them, with its marks for what is missing.
 */
import { type Words, readNumber, writeNumber } from './bech32.ts';
import { noOpportunity, noValue } from './responses.ts';
import { valueIds } from './values.ts';

const groupSize = 7;
const groupLength = 4;
const summaryLength = 7;

/** How many characters the scores of so many items take. */
export function scoresLength(items: number, isFull: boolean): number {
	return isFull ? (items / groupSize) * groupLength : summaryLength;
}

/** Writes items in quarters: all of them, or the values they make. */
export function writeScores(words: Words, at: number, quarters: Uint8Array, isFull: boolean): void {
	if (!isFull) {
		const values = new Uint8Array(valueIds.length);
		fillMeans(values, quarters, quarters.length);
		writeDigits(words, at, summaryLength, values, 0, inSummary);
		return;
	}
	for (let from = 0; from < quarters.length; from += groupSize)
		writeDigits(words, placeOf(at, from), groupLength, quarters, from, inFull);
}

/** Reads so many items of a full code into a column of quarters. False where no answers are written so. */
export function readItems(words: Words, at: number, quarters: Uint8Array, items: number): boolean {
	for (let from = 0; from < items; from += groupSize)
		if (!readDigits(words, placeOf(at, from), groupLength, quarters, from, inFull)) return false;
	return true;
}

/** Reads a summary into a column of 24ths. False where so many items cannot make them. */
export function readValues(words: Words, at: number, values: Uint8Array, items: number): boolean {
	if (!readDigits(words, at, summaryLength, values, 0, inSummary)) return false;
	for (let index = 0; index < groupSize; index++) {
		const value = values[index] ?? noValue;
		if (value !== noValue && !isMean(value, items)) return false;
	}
	return true;
}

/** A mean of one item is whole quarters; of three items, an even number of 24ths; of two of the three, whole eighths. */
function isMean(value: number, items: number): boolean {
	if (items === valueIds.length) return value % 6 === 0;
	return value % 2 === 0 || value % 3 === 0;
}

/** The values that so many items make, in 24ths: as in `scoreValues`, two thirds of the items must have a score. */
export function fillMeans(values: Uint8Array, quarters: Uint8Array, items: number): void {
	const each = items / valueIds.length;
	for (let index = 0; index < valueIds.length; index++) {
		let sum = 0;
		let count = 0;
		for (let item = index * each; item < (index + 1) * each; item++) {
			const quarter = quarters[item] ?? noOpportunity;
			if (quarter === noOpportunity) continue;
			sum += quarter;
			count++;
		}
		values[index] = count > 0 && count * 3 >= each * 2 ? (sum * 6) / count : noValue;
	}
}

/** How seven scores stand in a number: from 0 to `top - 1`, and `top` for a missing one. */
interface Digits {
	top: number;
	missing: number;
}
const inSummary: Digits = { top: 25, missing: noValue };
const inFull: Digits = { top: 5, missing: noOpportunity };

function placeOf(at: number, item: number): number {
	return at + (item / groupSize) * groupLength;
}

function writeDigits(
	words: Words,
	at: number,
	length: number,
	column: Uint8Array,
	from: number,
	{ top, missing }: Digits,
): void {
	const number = column
		.subarray(from, from + groupSize)
		.reduce((sum, digit) => sum * (top + 1) + (digit === missing ? top : digit), 0);
	writeNumber(words, at, length, number);
}

function readDigits(
	words: Words,
	at: number,
	length: number,
	column: Uint8Array,
	from: number,
	{ top, missing }: Digits,
): boolean {
	let rest = readNumber(words, at, length);
	for (let index = from + groupSize - 1; index >= from; index--) {
		// Division and floor rather than %, which is far slower past 32 bits.
		const higher = Math.floor(rest / (top + 1));
		const digit = rest - higher * (top + 1);
		column[index] = digit === top ? missing : digit;
		rest = higher;
	}
	return rest === 0;
}
