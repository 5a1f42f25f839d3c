import { minimumCellSize } from '../disclosure/disclosure.ts';
import { roundScore } from '../assessment/score.ts';
import type { FrequencyTable } from './frequency-table.ts';

/**
 * Where the five bands of a distribution begin: at the scores of the five answers. So the fourth, from 75, holds who
 * reaches "often" on average but not "always"; two of the cuts are those of the levels; an icebreaker of one
 * question a value has one answer a band.
 */
export const bandStarts = [0, 25, 50, 75, 100] as const;

/** Neighbouring bands, `first` to `last` counted from 0, and the people in them. */
export interface Band {
	first: number;
	last: number;
	count: number;
}

/**
 * The distribution over the five bands, from the lowest up, neighbours joined until each holds at least five people, as any group that is shown. Empty
 * bands are joined as well: were they left standing, a joined one would say that its lowest part is not empty.
 * Told of at least five people.
 */
export function bandsOf(table: FrequencyTable): Band[] {
	const bands: Band[] = [];
	let open = { first: 0, count: 0 };
	for (const [last, count] of countBands(table).entries()) {
		open.count += count;
		if (open.count < minimumCellSize) continue;
		bands.push({ ...open, last });
		open = { first: last + 1, count: 0 };
	}
	const top = bands.at(-1);
	if (top !== undefined) {
		top.last = bandStarts.length - 1;
		top.count += open.count;
	}
	return bands;
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
