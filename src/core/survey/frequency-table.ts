import { weightedMean, weightedVariance } from 'simple-statistics';

/**
 * How many people have each raw score. A raw score counts whole parts of the full score: quarters of an item, 24ths of a
 * value, 168ths of the seven together. There are so few that a million people fit in a short list, and every figure
 * worked out from it is exact, quick and independent of the order of the people.
 */
export interface FrequencyTable {
	/** The people with raw score `lowest`, with the one above it, and so on. */
	counts: readonly number[];
	/** The raw score of the first count: 0, or −`maximum` where differences are counted. */
	lowest: number;
	/** The raw score that is a score of 100. */
	maximum: number;
}

/** Counts a column of raw scores from 0 to `maximum`. Whatever is above stands for "no score" and is left out. */
export function frequencyTable(scores: Uint8Array, maximum: number): FrequencyTable {
	const counts = new Uint32Array(256);
	for (let row = 0; row < scores.length; row += 1) {
		const score = scores[row] ?? 255;
		counts[score] = (counts[score] ?? 0) + 1;
	}
	return { counts: [...counts.subarray(0, maximum + 1)], lowest: 0, maximum };
}

/** How many people are counted. */
export function totalOf({ counts }: FrequencyTable): number {
	return counts.reduce((sum, count) => sum + count, 0);
}

/** A raw score as a score from 0 to 100: 18 of 24 is 75. */
export function toScore(raw: number, { maximum }: FrequencyTable): number {
	return (raw * 100) / maximum;
}

/** The mean score, 0 to 100, of at least one person. */
export function meanOf(table: FrequencyTable): number {
	return toScore(weightedMean(rawScores(table), table.counts), table);
}

/** The sample variance (n − 1) of at least two people, in squared raw scores. */
export function varianceOf(table: FrequencyTable): number {
	const n = totalOf(table);
	return (weightedVariance(rawScores(table), table.counts) * n) / (n - 1);
}

/** The sample standard deviation (n − 1) of at least two people, in points of score. */
export function standardDeviationOf(table: FrequencyTable): number {
	return toScore(Math.sqrt(varianceOf(table)), table);
}

/**
 * The score below which a share (0 to 1) of at least one person lies, by straight line between the two nearest people:
 * type 7 of Hyndman & Fan (1996), what R, NumPy and QUARTILE.INC of a spreadsheet give. A half is the median.
 */
export function quantileOf(table: FrequencyTable, share: number): number {
	const place = (totalOf(table) - 1) * share;
	const below = rawScoreAt(table, Math.floor(place));
	const above = rawScoreAt(table, Math.ceil(place));
	return toScore(below + (place % 1) * (above - below), table);
}

/** The raw score of one person when all stand in a row from the lowest up, the first being 0. */
function rawScoreAt({ counts, lowest }: FrequencyTable, place: number): number {
	let passed = 0;
	for (const [index, count] of counts.entries()) {
		passed += count;
		if (passed > place) return lowest + index;
	}
	return NaN;
}

function rawScores({ counts, lowest }: FrequencyTable): number[] {
	return counts.map((_, index) => lowest + index);
}
