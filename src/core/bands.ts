import type { Tally } from './tally.ts';

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
 * Three is the least a cell may hold by the threshold rule of official statistics: in a cell of two, one can subtract
 * oneself and read the other (OECD, Glossary of Statistical Terms, "Confidential cell").
 */
const smallestBand = 3;

/**
 * The distribution over the five bands, from the lowest up, neighbours joined until each holds at least three people. Empty
 * bands are joined as well: were they left standing, a joined one would say that its lowest part is not empty.
 * Told of at least three people.
 */
export function bandsOf(tally: Tally): Band[] {
	const bands: Band[] = [];
	let open = { first: 0, count: 0 };
	for (const [last, count] of countBands(tally).entries()) {
		open.count += count;
		if (open.count < smallestBand) continue;
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

function countBands({ counts, full }: Tally): number[] {
	const bands = bandStarts.map(() => 0);
	for (const [level, count] of counts.entries()) {
		const band = Math.floor((level * (bandStarts.length - 1)) / full);
		bands[band] = (bands[band] ?? 0) + count;
	}
	return bands;
}
