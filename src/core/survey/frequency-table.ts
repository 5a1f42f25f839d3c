import { weightedMean, weightedVariance } from 'simple-statistics';

/**
 * How many people stand at each level. A level is a whole part of the full score: quarters of an item, 24ths of a
 * value, 168ths of the seven together. There are so few that a million people fit in a short list, and every figure
 * worked out from it is exact, quick and blind to the order of the people.
 */
export interface Tally {
	/** The people at level `lowest`, at the level above it, and so on. */
	counts: readonly number[];
	lowest: number;
	/** The level that is a score of 100. */
	full: number;
}

/** Counts a column of levels 0 to `full`. Whatever is above stands for "no score" and is left out. */
export function tallyOf(levels: Uint8Array, full: number): Tally {
	const counts = new Uint32Array(256);
	for (let row = 0; row < levels.length; row += 1) {
		const level = levels[row] ?? 255;
		counts[level] = (counts[level] ?? 0) + 1;
	}
	return { counts: [...counts.subarray(0, full + 1)], lowest: 0, full };
}

/** How many people are counted. */
export function sizeOf({ counts }: Tally): number {
	return counts.reduce((sum, count) => sum + count, 0);
}

/** A level as a score: level 18 of 24 is 75. */
export function scoreAt(level: number, { full }: Tally): number {
	return (level * 100) / full;
}

/** The mean score of at least one person. */
export function meanOf(tally: Tally): number {
	return scoreAt(weightedMean(levelsOf(tally), tally.counts), tally);
}

/** The sample variance (n − 1) of at least two people, in squared levels. */
export function varianceOf(tally: Tally): number {
	const n = sizeOf(tally);
	return (weightedVariance(levelsOf(tally), tally.counts) * n) / (n - 1);
}

/** The sample standard deviation (n − 1) of at least two people, in points of score. */
export function deviationOf(tally: Tally): number {
	return scoreAt(Math.sqrt(varianceOf(tally)), tally);
}

/**
 * The score below which a share of at least one person lies, by straight line between the two nearest people:
 * type 7 of Hyndman & Fan (1996), what R, NumPy and QUARTILE.INC of a spreadsheet give. A half is the median.
 */
export function quantileOf(tally: Tally, share: number): number {
	const place = (sizeOf(tally) - 1) * share;
	const below = levelOfPerson(tally, Math.floor(place));
	const above = levelOfPerson(tally, Math.ceil(place));
	return scoreAt(below + (place % 1) * (above - below), tally);
}

/** The level of one person when all stand in a row from the lowest up, the first being 0. */
function levelOfPerson({ counts, lowest }: Tally, place: number): number {
	let passed = 0;
	for (const [index, count] of counts.entries()) {
		passed += count;
		if (passed > place) return lowest + index;
	}
	return NaN;
}

function levelsOf({ counts, lowest }: Tally): number[] {
	return counts.map((_, index) => lowest + index);
}
