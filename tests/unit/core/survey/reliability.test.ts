import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alphaInterval, reliabilityOf } from '../../../../src/core/survey/reliability.ts';
import fixture from '../../../fixtures/statistics.json' with { type: 'json' };

/** Answers by person, as columns by item. */
const columns = (people: readonly (readonly number[])[]) =>
	(people[0] ?? []).map((_, item) => Uint8Array.from(people, (answers) => answers[item] ?? 255));
const repeat = (people: number[][], times: number) =>
	Array.from({ length: times }, () => people).flat();
const alphaOf = (people: readonly (readonly number[])[]) => {
	const reliability = reliabilityOf(columns(people));
	return reliability.published ? reliability.alpha : undefined;
};

/**
 * Example of the `cronbach_alpha` of Pingouin 0.5 (`cronbach_wide_missing`), alpha 0.801695 after dropping the incomplete
 * rows, which R's psych::alpha(use = "complete.obs") confirms there.
 */
const published = [
	[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1],
	[1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 0],
	[255, 0, 1, 1, 255, 1, 1, 1, 1, 0, 0],
	[1, 1, 1, 0, 1, 1, 0, 1, 1, 0, 0],
	[1, 1, 1, 1, 1, 0, 0, 0, 1, 0, 0],
	[0, 1, 255, 0, 1, 1, 1, 1, 0, 0, 0],
	[1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0],
	[1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0],
	[0, 1, 0, 1, 1, 0, 0, 0, 0, 1, 0],
	[1, 0, 0, 1, 0, 1, 0, 0, 255, 0, 0],
	[1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0],
	[1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
];

describe('reliabilityOf', () => {
	test('reproduces a published example, incomplete people left out', () => {
		// Alpha is a ratio of variances, so four times the same people have the same one; nine alone would be too few.
		expect(alphaOf(repeat(published, 4))).toBeCloseTo(0.801695, 6);
		expect(reliabilityOf(columns(published))).toEqual({ published: false, n: 9 });
	});

	test.each(fixture.reliabilities)('is what NumPy and SciPy give for group %#', (group) => {
		const reliability = reliabilityOf(columns(group.answers));
		expect(reliability.n).toBe(group.answers.length);
		if (!reliability.published || reliability.alpha === null) throw new Error('No alpha.');
		expect(reliability.alpha).toBeCloseTo(group.alpha, 10);
		for (const [place, end] of reliability.interval.entries())
			expect(end).toBeCloseTo(group.interval[place] ?? NaN, 3);
	});

	test('waits for thirty complete people', () => {
		const people = Array.from({ length: 30 }, (_, index) => [index % 5, index % 4, index % 3]);
		expect(reliabilityOf(columns(people)).published).toBe(true);
		expect(reliabilityOf(columns(people.slice(1)))).toEqual({ published: false, n: 29 });
		const gaps = people.map((answers, index) =>
			index === 7 ? [...answers.slice(1), 255] : answers,
		);
		expect(reliabilityOf(columns(gaps))).toEqual({ published: false, n: 29 });
		const summary = people.map((answers, index) => (index === 7 ? [254, 254, 254] : answers));
		expect(reliabilityOf(columns(summary))).toEqual({ published: false, n: 29 });
	});

	test('is not defined where all reach the same total', () => {
		const equal = reliabilityOf(columns(Array.from({ length: 30 }, () => [3, 3, 3])));
		expect(equal).toEqual({ published: true, n: 30, alpha: null });
		expect(
			alphaOf(Array.from({ length: 30 }, (_, index) => [index % 5, 4 - (index % 5), 2])),
		).toBeNull();
	});

	test('is one, and says the questions are the same, where beforeSelection answers them alike', () => {
		const people = Array.from({ length: 30 }, (_, index) => [index % 5, index % 5, index % 5]);
		expect(reliabilityOf(columns(people))).toMatchObject({
			alpha: 1,
			interval: [1, 1],
			verdict: 'redundant',
		});
	});

	test('is never above one and does not depend on the order of people or items', () => {
		const people = fc.array(
			fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 3, maxLength: 3 }),
			{ minLength: 30, maxLength: 50 },
		);
		fc.assert(
			fc.property(people, (answers) => {
				const alpha = alphaOf(answers);
				if (typeof alpha === 'number') expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
				const turned = alphaOf(answers.map((row) => row.toReversed()).toReversed());
				if (typeof alpha === 'number') expect(turned).toBeCloseTo(alpha, 9);
				else expect(turned).toBe(alpha);
			}),
		);
	});

	test.each([
		['weak', 300, 3],
		['uncertain', 60, 1.4],
		['fair', 300, 0.95],
		['good', 300, 0.6],
	] as const)('can be called %s', (verdict, n, noise) => {
		// Evenly spread people with an error that repeats in a pattern of its own for each item.
		const pattern = (index: number, item: number) =>
			Math.sin(index * (item + 2) * 1.7) * noise * 1.6;
		const people = Array.from({ length: n }, (_, index) =>
			[0, 1, 2].map((item) =>
				Math.min(4, Math.max(0, Math.round(2 + Math.sin(index) * 1.8 + pattern(index, item)))),
			),
		);
		expect(reliabilityOf(columns(people))).toMatchObject({ verdict });
	});
});

describe('alphaInterval', () => {
	test.each([
		// statpsych, reference page of ci.cronbach.
		[0.85, 89, 7, 0.7971, 0.8931],
		// Chris Evans's feldt1.return on the statistics wiki of the MRC Cognition and Brain Sciences Unit.
		[0.913, 873, 20, 0.9044024, 0.9211588],
	])('gives the published interval of %d for %i people and %i items', (alpha, n, k, low, high) => {
		const interval = alphaInterval(alpha, n, k);
		expect(Math.abs(interval[0] - low)).toBeLessThan(1e-4);
		expect(Math.abs(interval[1] - high)).toBeLessThan(1e-4);
	});

	test.each(fixture.feldt)('is exact Feldt to the third decimal: $alpha, n $n, k $k', (example) => {
		for (const [place, end] of alphaInterval(example.alpha, example.n, example.k).entries())
			expect(Math.abs(end - (example.interval[place] ?? NaN))).toBeLessThan(
				0.0005 * (1 - example.alpha),
			);
	});
});
