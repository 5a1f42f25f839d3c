import { roundScore } from '../assessment/score.ts';
import { student975 } from './student-t.ts';
import {
	type FrequencyTable,
	standardDeviationOf,
	meanOf,
	quantileOf,
	toScore,
	totalOf,
} from './frequency-table.ts';

/** The lower and the upper end of a 95 % interval. */
export type Interval = readonly [low: number, high: number];

export interface Summary {
	n: number;
	mean: number;
	/** 95 % interval of the mean, never beyond what a mean can be: see `meanInterval`. */
	interval: Interval;
	/** Sample standard deviation. */
	sd: number;
	median: number;
	/** First and third quartile: see `quantileOf` for the definition. */
	quartiles: Interval;
}

/** The usual figures of at least two people. */
export function summarise(table: FrequencyTable): Summary {
	return {
		n: totalOf(table),
		mean: meanOf(table),
		interval: meanInterval(table),
		sd: standardDeviationOf(table),
		median: quantileOf(table, 0.5),
		quartiles: [quantileOf(table, 0.25), quantileOf(table, 0.75)],
	};
}

/**
 * Student's 95 % interval of a mean (Student 1908): mean ± t · sd / √n, for at least two people. It takes them as a
 * sample of the people like them. Where few people stand near the end of the scale the formula passes it; the interval
 * is then clipped to the scale, 0 to 100 for scores and −100 to 100 for differences. Equal answers give an interval of
 * no width, which speaks of these answers and promises nothing about others.
 */
export function meanInterval(table: FrequencyTable): Interval {
	const n = totalOf(table);
	const reach = (student975(n - 1) * standardDeviationOf(table)) / Math.sqrt(n);
	const low = toScore(table.lowest, table);
	const high = toScore(table.lowest + table.counts.length - 1, table);
	return around(meanOf(table), reach, low, high);
}

/**
 * Welch's 95 % interval (Welch 1947, degrees of freedom after Satterthwaite 1946) of the difference between the means
 * of two groups of different people, at least two in each, whose spread need not be the same. Clipped to −100 to 100.
 */
export function welchInterval(before: FrequencyTable, after: FrequencyTable): Interval {
	const parts = [before, after].map((table) => {
		const n = totalOf(table);
		return { square: standardDeviationOf(table) ** 2 / n, df: n - 1 };
	});
	const square = parts.reduce((sum, part) => sum + part.square, 0);
	const df = square ** 2 / parts.reduce((sum, part) => sum + part.square ** 2 / part.df, 0);
	// Without any spread there is nothing to divide by, and nothing to reach to.
	const reach = square === 0 ? 0 : student975(df) * Math.sqrt(square);
	return around(meanOf(after) - meanOf(before), reach, -100, 100);
}

/** How much of what was still missing a group has gained; the names are Hake's, `none` is ours. */
export type GainBand = 'high' | 'medium' | 'low' | 'none';

export interface Gain {
	/** 1 where everything missing was gained, below 0 where the mean fell. */
	gain: number;
	/** High from 0.70 and medium from 0.30 (Hake 1998), judged on the two decimals shown; none from 0.00 down. */
	band: GainBand;
}

/**
 * Normalised gain ("N-gain") of a group, from its two means: (after − before) / (100 − before) (Hake 1998, American
 * Journal of Physics 66, 64-74). Absent where the first mean is shown as 100.0, since nothing was left to gain.
 */
export function normalisedGain(before: number, after: number): Gain | null {
	if (roundScore(before) === 100) return null;
	const gain = (after - before) / (100 - before);
	const shown = roundScore(gain * 10) / 10;
	const band = shown >= 0.7 ? 'high' : shown >= 0.3 ? 'medium' : shown > 0 ? 'low' : 'none';
	return { gain, band };
}

function around(middle: number, reach: number, low: number, high: number): Interval {
	return [Math.max(low, middle - reach), Math.min(high, middle + reach)];
}
