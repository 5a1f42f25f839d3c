/*
 * The scores of a rating instrument in a result code, in one of two forms that both end in whole characters:
 *
 * summary  the seven values as one number in base 26, the first value highest, in 7 characters; each in 24ths of the full
 *          score, which hold any mean of one to three answers, or 25 for none
 * full     every seven items, in the law's order, as one number in base 6 in 4 characters; each in quarters of the full
 *          score as scored (reversed items already turned round), or 5 for no opportunity
 */
import { type Words, readNumber, writeNumber } from './bech32.ts';
import { type InstrumentId, itemIdsOf } from '../assessment/instrument.ts';
import type { RatingOutcome } from '../assessment/rating.ts';
import type { ItemScores, Score, ValueScores } from '../assessment/score.ts';
import type { Payload, ResultRows } from './payload.ts';
import type { Detail } from './session-link.ts';
import { type ItemId, valueIds } from '../values/values.ts';

/** Stands in a row of values where a person has no score for that value. */
export const noValue = 255;
/** Stands in a row of items where the person had no opportunity for it. */
export const noOpportunity = 255;

const groupSize = 7;
const groupLength = 4;
const summaryLength = 7;

/**
 * How the scores of a rating instrument stand in a code. In rows, a summary is the seven values in the law's order, in 24ths
 * of the full score, or `noValue`; in full it is every item in the order of `itemIdsOf`, in quarters, or `noOpportunity`.
 * An item without a score, for whatever reason, is written as no opportunity.
 */
export function ratingPayload(instrument: InstrumentId, detail: Detail): Payload<RatingOutcome> {
	const ids = itemIdsOf(instrument);
	return detail === 'full' ? fullPayload(ids) : summaryPayload(ids);
}

function summaryPayload(ids: readonly ItemId[]): Payload<RatingOutcome> {
	return {
		width: valueIds.length,
		length: summaryLength,
		write(words, at, { scores }) {
			const values = meansOf(quartersOf(ids, scores));
			writeNumber(words, at, summaryLength, toNumber(values, inSummary));
		},
		read(words, at) {
			const values = readValues(words, at, ids.length);
			return values && { summary: values };
		},
	};
}

function fullPayload(ids: readonly ItemId[]): Payload<RatingOutcome> {
	return {
		width: ids.length,
		length: (ids.length / groupSize) * groupLength,
		write(words, at, { scores }) {
			const quarters = quartersOf(ids, scores);
			for (let from = 0; from < quarters.length; from += groupSize) {
				const seven = quarters.slice(from, from + groupSize);
				writeNumber(words, placeOf(at, from), groupLength, toNumber(seven, inFull));
			}
		},
		read(words, at) {
			const quarters = readItems(words, at, ids.length);
			return quarters && { summary: meansOf(quarters), full: quarters };
		},
	};
}

function quartersOf(ids: readonly ItemId[], scores: ItemScores): number[] {
	return ids.map((id) => {
		const score = scores[id] ?? null;
		if (score === null) return noOpportunity;
		if (![0, 25, 50, 75, 100].includes(score))
			throw new RangeError(`${score} is no score of an item.`);
		return score / 25;
	});
}

/** The items of a full code, in quarters. Nothing where no answers are written so. */
function readItems(words: Words, at: number, items: number): number[] | undefined {
	const quarters = Array<number>(items).fill(0);
	for (let from = 0; from < items; from += groupSize) {
		const number = readNumber(words, placeOf(at, from), groupLength);
		if (!fromNumber(number, inFull, quarters, from)) return undefined;
	}
	return quarters;
}

/** The values of a summary, in 24ths. Nothing where so many items cannot make them. */
function readValues(words: Words, at: number, items: number): number[] | undefined {
	const values = [0, 0, 0, 0, 0, 0, 0];
	if (!fromNumber(readNumber(words, at, summaryLength), inSummary, values, 0)) return undefined;
	return values.every((value) => value === noValue || isMean(value, items)) ? values : undefined;
}

/** A mean of one item is whole quarters; of three items, an even number of 24ths; of two of the three, whole eighths. */
function isMean(value: number, items: number): boolean {
	if (items === valueIds.length) return value % 6 === 0;
	return value % 2 === 0 || value % 3 === 0;
}

/** The scores a code of a rating instrument holds, 0 to 100, by the id of their value or item; null where there is none. */
export function scoresOf({ instrument, rows }: { instrument: InstrumentId; rows: ResultRows }): {
	values: ValueScores;
	items?: ItemScores;
} {
	const named = { values: nameScores(valueIds, rows.summary, 24) };
	return rows.full ? { ...named, items: nameScores(itemIdsOf(instrument), rows.full, 4) } : named;
}

function nameScores<K extends string>(ids: readonly K[], row: readonly number[], full: number) {
	return Object.fromEntries(
		ids.map((id, index) => {
			const part = row[index] ?? noValue;
			return [id, part <= full ? (part * 100) / full : null];
		}),
	) as Record<K, Score>;
}

/** The values that items make, in 24ths: as in `scoreValues`, two thirds of the items must have a score. */
export function meansOf(quarters: readonly number[]): number[] {
	const values = [0, 0, 0, 0, 0, 0, 0];
	const each = quarters.length / values.length;
	for (let index = 0; index < values.length; index++) {
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
	return values;
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

function toNumber(seven: readonly number[], { top, missing }: Digits): number {
	return seven.reduce((sum, score) => sum * (top + 1) + (score === missing ? top : score), 0);
}

/** Puts the seven scores of a number into a row. False where the number is more than seven. */
function fromNumber(
	number: number,
	{ top, missing }: Digits,
	row: number[],
	from: number,
): boolean {
	let rest = number;
	for (let index = from + groupSize - 1; index >= from; index--) {
		// Division and floor rather than %, which is far slower past 32 bits.
		const higher = Math.floor(rest / (top + 1));
		const score = rest - higher * (top + 1);
		row[index] = score === top ? missing : score;
		rest = higher;
	}
	return rest === 0;
}
