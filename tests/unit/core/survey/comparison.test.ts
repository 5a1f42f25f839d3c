import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Suppressed } from '../../../../src/core/disclosure/disclosure.ts';
import {
	compareClasses,
	compareWaves,
	directionOf,
} from '../../../../src/core/survey/comparison.ts';
import { totalOf } from '../../../../src/core/survey/frequency-table.ts';
import type { PairedChange } from '../../../../src/core/survey/rating-comparison.ts';
import { measureFigures } from '../../../../src/core/survey/measure.ts';
import { scoreMeasures } from '../../../../src/core/survey/score-figures.ts';
import { recap } from '../../../../src/core/survey/recap.ts';
import { scoreKeys } from '../../../../src/core/survey/score-columns.ts';
import { valueIds } from '../../../../src/core/values/values.ts';
import { type Member, anyMember, evenly, panelOf, panelOfClass } from '../../../support/panels.ts';

/** People who answered before, after, or twice, with scores that differ from value to value. */
function classOf(beforeOnly: number, twice: number, afterOnly: number): Member[] {
	const before = (person: number) => ({
		values: valueIds.map((_, value) => (person * 5 + value * 3) % 19),
	});
	const after = (person: number) => ({
		values: valueIds.map((_, value) =>
			Math.min(24, ((person * 5 + value * 3) % 19) + ((person + value) % 7)),
		),
	});
	return [
		...Array.from({ length: beforeOnly }, (_, person) => ({ waves: [before(person), undefined] })),
		...Array.from({ length: twice }, (_, person) => ({
			waves: [before(person + 20), after(person + 20)],
		})),
		...Array.from({ length: afterOnly }, (_, person) => ({
			waves: [undefined, after(person + 40)],
		})),
	];
}

/** The mean of differences and its interval, from the textbook, for people one by one; `t` is Student's 97.5 % point. */
function byHand(members: readonly Member[], value: number, t: number) {
	const differences = members.flatMap(({ waves: [first, second] }) =>
		first && second
			? [(((second.values[value] ?? 0) - (first.values[value] ?? 0)) * 100) / 24]
			: [],
	);
	const n = differences.length;
	const mean = differences.reduce((sum, one) => sum + one, 0) / n;
	const variance = differences.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (n - 1);
	const half = t * Math.sqrt(variance / n);
	return { n, mean, low: mean - half, high: mean + half };
}

const changeOf = (change: Suppressed | PairedChange) => {
	if (!change.published) throw new Error('This change is suppressed.');
	return change;
};

describe('compareWaves', () => {
	test.each([
		['14 before, 12 of them after', classOf(2, 12, 0), 2.200985160082949],
		['8 and 8 with 6 pairs', classOf(2, 6, 2), 2.570581835636314],
	])('%s: every change agrees with a hand', (_, members, t) => {
		const { changes } = compareWaves(panelOf(members), 'before', 'after');
		for (const [place, value] of valueIds.entries()) {
			const { n, difference, interval } = changeOf(changes[value]);
			const hand = byHand(members, place, t);
			expect(n).toBe(hand.n);
			expect(difference).toBeCloseTo(hand.mean, 9);
			expect(interval[0]).toBeCloseTo(hand.low, 6);
			expect(interval[1]).toBeCloseTo(hand.high, 6);
		}
	});

	test('14 before and 12 after: the earlier picture and the change, not the later picture', () => {
		const panel = panelOf(classOf(2, 12, 0));
		const { earlier, later, n, unpaired } = compareWaves(panel, 'before', 'after');
		expect(n).toEqual({ earlier: 14, later: 12, pairs: 12 });
		expect(earlier).toMatchObject({ published: true, n: 14 });
		expect(later).toEqual({ published: false, n: 12, complementary: true });
		expect(unpaired).toBeNull();
	});

	test('12 before and the same 12 after: both pictures and the change', () => {
		const { earlier, later } = compareWaves(panelOf(classOf(0, 12, 0)), 'before', 'after');
		expect([earlier.published, later.published]).toEqual([true, true]);
	});

	test('fewer than five pairs: the unpaired difference of the two pictures', () => {
		const { changes, unpaired } = compareWaves(panelOf(classOf(8, 3, 8)), 'before', 'after');
		for (const key of scoreKeys) expect(changes[key]).toMatchObject({ published: false, n: 3 });
		expect(unpaired?.overall).toMatchObject({ published: true, n: { first: 11, second: 11 } });
	});

	test('one skipped value withholds that value at most, never the overall score', () => {
		const members = classOf(0, 12, 0);
		const [first] = members;
		const skipped = { ...evenly(12), values: [255, ...evenly(12).values.slice(1)] };
		const all = [{ waves: [skipped, first?.waves[1]] }, ...members.slice(1)];
		const { changes } = compareWaves(panelOf(all), 'before', 'after');
		expect(changeOf(changes.overall).n).toBe(11);
		expect(changeOf(changes.kolaboratif).n).toBe(12);
	});

	test('counts who rose, stayed and fell from ten pairs, none of them one to four', () => {
		fc.assert(
			fc.property(fc.array(anyMember(), { maxLength: 40 }), (members) => {
				const { changes } = compareWaves(panelOf(members), 'before', 'after');
				for (const key of scoreKeys) {
					const change = changes[key];
					if (!change.published || !change.directions) continue;
					expect(change.n).toBeGreaterThanOrEqual(10);
					for (const { count } of change.directions) expect(count === 0 || count >= 5).toBe(true);
				}
			}),
		);
	});

	test('gains are measured against the earlier mean as published', () => {
		const members = classOf(2, 12, 0);
		const { changes, earlier } = compareWaves(panelOf(members), 'before', 'after');
		const { difference, gain } = changeOf(changes.adaptif);
		const mean =
			earlier.published && earlier.scores.adaptif.published ? earlier.scores.adaptif.mean : NaN;
		expect(gain?.gain).toBeCloseTo(difference / (100 - mean), 12);
	});
});

describe('compareClasses', () => {
	test('sets two classes side by side in one wave', () => {
		const members = [
			...Array.from({ length: 6 }, (_, n) => ({ class: 0, waves: [evenly(n * 2)] })),
			...Array.from({ length: 9 }, (_, n) => ({ class: 1, waves: [evenly(12 + n)] })),
		];
		const [first, second] = [0, 1].map((number) => panelOfClass(members, number, 1));
		if (!first || !second) throw new Error('Two classes.');
		const { differences } = compareClasses(first, second, 'before');
		expect(differences.adaptif).toMatchObject({ published: true, n: { first: 6, second: 9 } });
		expect(differences.adaptif.published && differences.adaptif.difference).toBeCloseTo(
			1100 / 24,
			9,
		);
		expect(() => compareClasses(first, { ...second, revision: 2 }, 'before')).toThrow(RangeError);
	});
});

describe('what a page can show of a panel', () => {
	test('never lets a sum or difference concern one to four people', () => {
		const members = fc.array(anyMember(), { minLength: 4, maxLength: 40 });
		const factors = fc.array(fc.constantFrom(-1, 0, 1), { minLength: 12, maxLength: 12 });
		fc.assert(
			fc.property(members, fc.array(factors, { minLength: 40, maxLength: 40 }), (all, tries) => {
				const shown = figuresShown(all);
				const pairs = shown.flatMap((_, one) =>
					shown.map((_, other) => shown.map((_, at) => (at === one ? 1 : at === other ? -1 : 0))),
				);
				const leaks = [...tries, ...pairs].filter((chosen) => {
					const people = concerned(shown, chosen);
					return people > 0 && people < 5;
				});
				expect(leaks).toEqual([]);
			}),
			{ numRuns: 200, endOnFailure: true },
		);
	});

	test('is what the figures of each class come to', () => {
		fc.assert(
			fc.property(fc.array(anyMember(), { maxLength: 40 }), (members) => {
				const whole = recap(panelOf(members), 'before');
				const classes = [0, 1, 2].map((number) => recap(panelOfClass(members, number), 'before'));
				const published = classes.reduce((sum, one) => sum + (one.published ? one.n : 0), 0);
				expect(whole.published ? whole.n : 0).toBeGreaterThanOrEqual(published);
			}),
		);
	});
});

/** A figure as what it adds up: people, each with the factors by which their scores of both waves enter it. */
type Shown = { person: number; weights: readonly [before: number, after: number] }[];

/** Every level and change of Adaptif that the page can show: of each class, and of all together. */
function figuresShown(members: readonly Member[]): Shown[] {
	const adaptif = valueIds.indexOf('adaptif');
	const scored = (person: number, wave: number) =>
		(members[person]?.waves[wave]?.values[adaptif] ?? 255) <= 24;
	const figures = [[0], [1], [0, 1]] as const;
	return [undefined, 0, 1, 2].flatMap((scope) => {
		const panel = scope === undefined ? panelOf(members) : panelOfClass(members, scope);
		const measure = scoreMeasures(panel).adaptif;
		return figures.map((figure): Shown => {
			const shown = measureFigures(panel, measure)(...figure);
			const people = members.flatMap(({ class: own = 0 }, person) => {
				const isIn =
					(scope === undefined || own === scope) && shown.cells[panel.cells[own] ?? 0] === 1;
				return isIn && figure.every((wave) => scored(person, wave)) ? [person] : [];
			});
			// What is counted is what stands in the figure.
			expect(totalOf(shown.table)).toBe(people.length);
			const weights = figure.length === 2 ? [-1, 1] : figure[0] === 0 ? [1, 0] : [0, 1];
			return people.map((person) => ({ person, weights: [weights[0] ?? 0, weights[1] ?? 0] }));
		});
	});
}

function concerned(shown: readonly Shown[], factors: readonly number[]): number {
	const totals = new Map<number, [number, number]>();
	for (const [place, figure] of shown.entries()) {
		const factor = factors[place] ?? 0;
		for (const { person, weights } of figure) {
			const [before, after] = totals.get(person) ?? [0, 0];
			totals.set(person, [before + factor * weights[0], after + factor * weights[1]]);
		}
	}
	return [...totals.values()].filter(([before, after]) => before !== 0 || after !== 0).length;
}

describe('directionOf', () => {
	test.each([
		[[0.1, 4], 'up'],
		[[-4, -0.1], 'down'],
		[[-1, 4], 'unclear'],
		[[0, 4], 'unclear'],
	] as const)('of %j', (interval, direction) => {
		expect(directionOf(interval)).toBe(direction);
	});
});
