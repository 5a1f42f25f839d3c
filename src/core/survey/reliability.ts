import { normal975 } from './student-t.ts';
import { type Suppressed, minimumReliabilitySize } from '../disclosure/disclosure.ts';
import { type ScoreKey, forEachScore, noSum, sumRows } from './score-columns.ts';
import type { Interval } from './statistics.ts';
import type { Panel } from './panel.ts';
import { behaviourIds, behavioursOf } from '../values/values.ts';
import { type FrequencyTable, totalOf, frequencyTable, varianceOf } from './frequency-table.ts';

/**
 * What can be said of a scale, by where its whole interval lies: weak where all of it is below 0.70, uncertain where it
 * holds 0.70, fair above that, good from 0.80. The steps are Nunnally's (1978), a convention. Above 0.95 the
 * questions ask much the same thing (redundant). All judged on the two decimals shown.
 */
export type ReliabilityVerdict = 'weak' | 'uncertain' | 'fair' | 'good' | 'redundant';

export type Reliability =
	| Suppressed
	/** All gave the same total, so nothing can be said: alpha is not defined. */
	| { published: true; n: number; alpha: null }
	| {
			published: true;
			n: number;
			alpha: number;
			interval: Interval;
			verdict: ReliabilityVerdict;
	  };

/**
 * Cronbach's alpha of at least two items (Cronbach 1951, Psychometrika 16, 297-334), over the people who answered
 * every one of them, once there are thirty.
 */
export function reliabilityOf(columns: readonly Uint8Array[]): Reliability {
	const totals = sumRows(columns, maximum);
	const total = frequencyTable(totals, columns.length * maximum);
	const n = totalOf(total);
	if (n < minimumReliabilitySize) return { published: false, n };
	const spread = varianceOf(total);
	if (spread === 0) return { published: true, n, alpha: null };
	const own = columns
		.map((column) => varianceOf(completeFrequencies(column, totals)))
		.reduce((sum, variance) => sum + variance, 0);
	const k = columns.length;
	const alpha = (k / (k - 1)) * (1 - own / spread);
	const interval = alphaInterval(alpha, n, k);
	return { published: true, n, alpha, interval, verdict: verdictOn(alpha, interval) };
}

/**
 * The 95 % interval of alpha for n people and k items: 1 − (1 − alpha) · F at n − 1 and (n − 1)(k − 1) degrees of freedom
 * (Feldt 1965, Psychometrika 30, 357-370). It is exact where Bonett's (2002) is a first approximation, and F comes in
 * closed form from Paulson's normal approximation (1942, Annals of Mathematical Statistics 13, 233-235), which from
 * thirty people on changes no third decimal. Both take answers as normal, which five steps are not: a guide only.
 */
export function alphaInterval(alpha: number, n: number, k: number): Interval {
	const end = (deviate: number) => 1 - (1 - alpha) * paulsonF(n - 1, (n - 1) * (k - 1), deviate);
	return [end(normal975), end(-normal975)];
}

/** The point of F that a normal deviate corresponds to: Paulson's formula, a quadratic in the cube root of F, solved. */
function paulsonF(above: number, below: number, deviate: number): number {
	const [a, b] = [2 / (9 * above), 2 / (9 * below)];
	const square = (1 - b) ** 2 - deviate ** 2 * b;
	const half = (1 - a) * (1 - b);
	const rest = (1 - a) ** 2 - deviate ** 2 * a;
	return ((half + Math.sign(deviate) * Math.sqrt(half ** 2 - square * rest)) / square) ** 3;
}

function verdictOn(alpha: number, interval: Interval): ReliabilityVerdict {
	const [low, high] = interval.map((end) => Math.round(end * 100));
	if (Math.round(alpha * 100) > 95) return 'redundant';
	if ((high ?? 0) < 70) return 'weak';
	if ((low ?? 0) < 70) return 'uncertain';
	return (low ?? 0) < 80 ? 'fair' : 'good';
}

/** An item has four quarters; above it there is no answer. */
const maximum = 4;

/** The answers to one item of the people who answered all. */
function completeFrequencies(column: Uint8Array, totals: Uint8Array): FrequencyTable {
	const counts = new Uint32Array(256);
	for (let row = 0; row < totals.length; row += 1) {
		const score = totals[row] === noSum ? noSum : (column[row] ?? noSum);
		counts[score] = (counts[score] ?? 0) + 1;
	}
	return { counts: [...counts.subarray(0, maximum + 1)], lowest: 0, maximum };
}

/** The reliability of each score in one wave of a panel, the wave given by its place. */
export function recapReliability(panel: Panel, place: number): Record<ScoreKey, Reliability> {
	const items = panel.responses[place]?.full ?? [];
	return forEachScore((key) => {
		const ids = key === 'overall' ? behaviourIds : behavioursOf(key);
		const columns = ids.flatMap((id) => items[behaviourIds.indexOf(id)] ?? []);
		return columns.length === ids.length ? reliabilityOf(columns) : { published: false, n: 0 };
	});
}
