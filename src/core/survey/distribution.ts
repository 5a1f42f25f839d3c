import { isDisclosiveResidual } from '../disclosure/disclosure.ts';
import { roundScore } from '../assessment/score.ts';
import { type FrequencyTable, quantileOf, totalOf } from './frequency-table.ts';

/**
 * Where the five bands of a distribution begin: at the scores of the five answers. So the fourth, from 75, holds who
 * reaches "often" on average but not "always"; two of the cuts are those of the levels; an icebreaker of one
 * question a value has one answer a band.
 */
export const bandStarts = [0, 25, 50, 75, 100] as const;

/** What is shown of a distribution of at least ten people. */
export interface Distribution {
	/** The people in it. */
	n: number;
	median: number;
	/** First and third quartile. */
	quartiles: readonly [first: number, third: number];
	/** At least five people in each. */
	bands: Band[];
}

/** The distribution in a frequency table; null where nobody is in it. */
export function distributionOf(table: FrequencyTable): Distribution | null {
	const n = totalOf(table);
	if (n === 0) return null;
	const [median, first, third] = [0.5, 0.25, 0.75].map((share) => quantileOf(table, share));
	return {
		n,
		median: median ?? NaN,
		quartiles: [first ?? NaN, third ?? NaN],
		bands: bandsOf(table),
	};
}

/** Neighbouring bands, `first` to `last` counted from 0, and the people in them. */
export interface Band {
	first: number;
	last: number;
	count: number;
}

/** The distribution of at least five people over the five bands, from the lowest up, joined by `joinSmall`. */
export function bandsOf(table: FrequencyTable): Band[] {
	return joinSmall(countBands(table));
}

/**
 * Counts of at least five people in order, neighbours joined until none holds one to four. A band of nobody may stand
 * beside others: it says of everybody that they are elsewhere, not where anyone is.
 */
export function joinSmall(counts: readonly number[]): Band[] {
	const bands: Band[] = [];
	for (const [place, count] of counts.entries()) {
		const open = bands.at(-1);
		if (open && isDisclosiveResidual(open.count)) {
			open.last = place;
			open.count += count;
		} else bands.push({ first: place, last: place, count });
	}
	let last = bands.pop();
	for (let before = bands.pop(); last && before; before = bands.pop()) {
		if (!isDisclosiveResidual(last.count)) {
			bands.push(before);
			break;
		}
		last = { first: before.first, last: last.last, count: before.count + last.count };
	}
	if (last) bands.push(last);
	return bands;
}

/** The people of the band that holds these places and no others; null where they are not told apart from the rest. */
export function countIn(bands: readonly Band[], from: number, to = from): number | null {
	return bands.find(({ first, last }) => first === from && last === to)?.count ?? null;
}

/** The scores a band holds: from `low` to below `below`, or to 100 where that is null. */
export function bandRange({ first, last }: Pick<Band, 'first' | 'last'>): {
	low: number;
	below: number | null;
} {
	return { low: bandStarts[first] ?? 0, below: bandStarts[last + 1] ?? null };
}

/** The band a single score falls into, counted from 0. */
export function bandOf(score: number): number {
	return bandStarts.filter((start) => start <= roundScore(score)).length - 1;
}

function countBands({ counts, maximum }: FrequencyTable): number[] {
	const bands = bandStarts.map(() => 0);
	for (const [score, count] of counts.entries()) {
		const band = Math.floor((score * (bandStarts.length - 1)) / maximum);
		bands[band] = (bands[band] ?? 0) + count;
	}
	return bands;
}
