import fc from 'fast-check';
import { mean, median, quantile, sampleStandardDeviation } from 'simple-statistics';
import { describe, expect, test } from 'vitest';
import {
	meanInterval,
	normalisedGain,
	summarise,
	welchInterval,
} from '../../../../src/core/survey/statistics.ts';
import { student975 } from '../../../../src/core/survey/student-t.ts';
import {
	type FrequencyTable,
	meanOf,
	quantileOf,
	toScore,
	totalOf,
	frequencyTable,
} from '../../../../src/core/survey/frequency-table.ts';
import fixture from '../../../fixtures/statistics.json' with { type: 'json' };

const table = (scores: readonly number[]) => frequencyTable(Uint8Array.from(scores), 24);
/** Raw scores of either sign, of which 1,000 are a score of 100, so that a raw score is a tenth of a score. */
const tenths = (scores: readonly number[]): FrequencyTable => {
	const counts = new Array<number>(2001).fill(0);
	for (const raw of scores) counts[raw + 1000] = (counts[raw + 1000] ?? 0) + 1;
	return { counts, lowest: -1000, maximum: 1000 };
};
const anyScores = fc.array(fc.integer({ min: 0, max: 24 }), { minLength: 2, maxLength: 60 });
const expectClose = (actual: readonly number[], expected: readonly number[] | undefined) => {
	expect(actual).toHaveLength(expected?.length ?? NaN);
	for (const [place, figure] of actual.entries())
		expect(figure).toBeCloseTo(expected?.[place] ?? NaN, 7);
};

describe('student975', () => {
	test.each(fixture.student)(
		'is what SciPy gives for %d degrees of freedom',
		(df = NaN, t = NaN) => {
			expect(Math.abs(student975(df) / t - 1)).toBeLessThan(df < 2 ? 1e-7 : 1e-8);
		},
	);

	// As printed in the tables of textbooks, after Fisher (1925).
	test.each([
		[1, 12.706],
		[2, 4.303],
		[4, 2.776],
		[9, 2.262],
		[30, 2.042],
		[60, 2.0],
		[120, 1.98],
	])('is printed for %d degrees of freedom as %d', (df, t) => {
		expect(student975(df)).toBeCloseTo(t, 3);
	});

	test('has the closed forms at 1 and 2', () => {
		expect(student975(1)).toBeCloseTo(Math.tan(0.475 * Math.PI), 8);
		expect(student975(2)).toBeCloseTo(Math.sqrt(2 / (0.05 * 1.95) - 2), 8);
	});

	test('falls towards the normal point and never reaches below it', () => {
		const df = fc.double({ min: 1, max: 1e6, noNaN: true });
		fc.assert(
			fc.property(df, df, (one, other) => {
				const [few, many] = [Math.min(one, other), Math.max(one, other)];
				expect(student975(few)).toBeGreaterThanOrEqual(student975(many) - 1e-7);
				expect(student975(many)).toBeGreaterThan(1.9599);
			}),
		);
	});
});

describe('frequencyTable', () => {
	test('leaves out whatever lies above the full score', () => {
		const counted = table([0, 24, 25, 254, 255, 24]);
		expect(totalOf(counted)).toBe(3);
		expect(counted.counts).toHaveLength(25);
		expect(meanOf(counted)).toBeCloseTo(200 / 3, 12);
	});
});

describe('summarise', () => {
	test.each(fixture.groups)(
		'gives what NumPy and SciPy give for $scores.length people',
		(group) => {
			const summary = summarise(table(group.scores));
			expect(summary.n).toBe(group.scores.length);
			expectClose([summary.mean, summary.sd], [group.mean, group.sd]);
			const [first, third] = summary.quartiles;
			expectClose([first, summary.median, third], group.quartiles);
			const [low = NaN, high = NaN] = group.interval;
			expectClose(summary.interval, [Math.max(0, low), Math.min(100, high)]);
		},
	);

	test('agrees with simple-statistics over the scores one by one', () => {
		fc.assert(
			fc.property(anyScores, fc.double({ min: 0, max: 1, noNaN: true }), (all, share) => {
				const counted = table(all);
				const scores = all.map((level) => toScore(level, counted));
				const summary = summarise(counted);
				expect(summary.mean).toBeCloseTo(mean(scores), 9);
				expect(summary.median).toBeCloseTo(median(scores), 9);
				expect(summary.sd).toBeCloseTo(sampleStandardDeviation(scores), 9);
				expect(quantileOf(counted, share)).toBeCloseTo(quantile(scores, share), 9);
			}),
		);
	});

	test('is exactly the same in whatever order the people stand', () => {
		const shuffled = anyScores.chain((all) =>
			fc.tuple(
				fc.constant(all),
				fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
			),
		);
		fc.assert(
			fc.property(shuffled, ([here, there]) => {
				expect(summarise(table(there))).toEqual(summarise(table(here)));
			}),
		);
	});

	test('finds no spread at all among equal answers, whichever they are', () => {
		for (let level = 0; level <= 24; level += 1)
			for (const n of [2, 5, 7, 936_476]) {
				const counts = new Array<number>(25).fill(0);
				counts[level] = n;
				const score = (level * 100) / 24;
				expect(summarise({ counts, lowest: 0, maximum: 24 })).toEqual({
					n,
					mean: score,
					interval: [score, score],
					sd: 0,
					median: score,
					quartiles: [score, score],
				});
			}
	});

	test('keeps the mean inside its interval and the interval on the scale', () => {
		fc.assert(
			fc.property(anyScores, (all) => {
				const { mean: middle, interval } = summarise(table(all));
				expect(interval[0]).toBeGreaterThanOrEqual(0);
				expect(interval[1]).toBeLessThanOrEqual(100);
				expect(interval[0]).toBeLessThanOrEqual(middle);
				expect(interval[1]).toBeGreaterThanOrEqual(middle);
			}),
		);
	});
});

/** Hours of sleep gained under two drugs, in tenths (Student 1908); R prints these intervals under `?t.test`. */
const sleep = {
	first: [7, -16, -2, -12, -1, 34, 37, 8, 0, 20],
	second: [19, 8, 11, 1, -1, 44, 55, 16, 46, 34],
};

describe('meanInterval', () => {
	test("is R's for the paired differences of Student's sleep data", () => {
		const differences = sleep.second.map((hours, person) => hours - (sleep.first[person] ?? NaN));
		expect(meanOf(tenths(differences))).toBeCloseTo(1.58, 9);
		expectClose(meanInterval(tenths(differences)), [0.7001142, 2.4598858]);
	});

	test('stops at 0 and at 100, where the formula goes on', () => {
		expect(meanInterval(table([24, 24, 24, 24, 12]))[1]).toBe(100);
		expect(meanInterval(table([0, 0, 0, 0, 12]))[0]).toBe(0);
	});
});

describe('welchInterval', () => {
	test("is R's for Student's sleep data taken as two groups", () => {
		const interval = welchInterval(tenths(sleep.first), tenths(sleep.second));
		expectClose(interval, [-0.2054832, 3.3654832]);
	});

	test.each(fixture.contrasts)('is what SciPy gives for group %#', ({ before, after, welch }) => {
		expectClose(welchInterval(table(before), table(after)), welch);
	});

	test('turns round when the groups change places', () => {
		fc.assert(
			fc.property(anyScores, anyScores, (one, other) => {
				const [low, high] = welchInterval(table(one), table(other));
				expectClose(welchInterval(table(other), table(one)), [-high, -low]);
			}),
		);
	});

	test('has no width where neither group has any spread', () => {
		expect(welchInterval(table([6, 6, 6]), table([18, 18]))).toEqual([50, 50]);
	});
});

describe('normalisedGain', () => {
	test.each(fixture.contrasts)('is what was missing and won for group %#', (group) => {
		const gain = normalisedGain(meanOf(table(group.before)), meanOf(table(group.after)));
		expect(gain?.gain).toBeCloseTo(group.gain, 9);
	});

	test.each([
		[40, 82, 0.7, 'high'],
		[40, 81.6, 0.6933, 'medium'],
		[40, 81.71, 0.6952, 'high'],
		[50, 65, 0.3, 'medium'],
		[50, 64.7, 0.294, 'low'],
		[50, 50, 0, 'none'],
		[50, 40, -0.2, 'none'],
		[0, 100, 1, 'high'],
	])('from %d to %d is %d, which is %s', (before, after, gain, band) => {
		expect(normalisedGain(before, after)?.gain).toBeCloseTo(gain, 4);
		expect(normalisedGain(before, after)?.band).toBe(band);
	});

	test('is absent where the first mean is shown as full', () => {
		expect(normalisedGain(100, 100)).toBeNull();
		expect(normalisedGain(100, 60)).toBeNull();
		expect(normalisedGain(99.95, 100)).toBeNull();
		expect(normalisedGain(99.94, 100)?.gain).toBe(1);
	});
});
