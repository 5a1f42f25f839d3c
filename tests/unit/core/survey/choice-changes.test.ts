import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	meanChange,
	meanDifference,
	phraseDifferences,
	reachDifferences,
	shareChanges,
} from '../../../../src/core/survey/choice-changes.ts';
import { countChoices } from '../../../../src/core/survey/choice-counts.ts';
import {
	differenceInterval,
	pairedDifferenceInterval,
} from '../../../../src/core/survey/choice-proportion.ts';
import { signTest } from '../../../../src/core/survey/choice-tests.ts';
import { type PortraitSets, columnsOf, portraits } from '../../../support/portraits.ts';

const count = (people: readonly PortraitSets[]) =>
	countChoices(
		columnsOf(people.map(([now]) => now)),
		columnsOf(people.map(([, wished]) => wished)),
	);
const still = { onlyFirst: 0, onlySecond: 0, both: 6 };

describe('shareChanges', () => {
	test('tells what fourteen people let go of and take up', () => {
		// "Mencoba cara kerja baru" of the example: none sees it, twelve wish for it. 2 / 4096, times 35: 0.0171.
		const wishedFor = { onlyFirst: 0, onlySecond: 12, both: 0 };
		// Seven let go and nobody takes up: 2 / 128, of itself below 0.05, but times 34 it is not.
		const letGo = { onlyFirst: 7, onlySecond: 0, both: 4 };
		const others = Array.from({ length: 33 }, () => still);
		const [first, second, third] = shareChanges([wishedFor, letGo, ...others], 14);
		expect(first).toMatchObject({ n: 14, first: 0, second: 12, onlyFirst: 0, onlySecond: 12 });
		expect(first?.difference).toBeCloseTo(12 / 14, 12);
		expect(first?.probability).toBeCloseTo(2 / 4096, 12);
		expect(first?.adjusted).toBeCloseTo((35 * 2) / 4096, 12);
		expect(first?.isNews).toBe(true);
		expect(second).toMatchObject({ first: 11, second: 4, difference: -0.5, isNews: false });
		expect(second?.probability).toBeCloseTo(2 / 128, 12);
		expect(second?.adjusted).toBeCloseTo((34 * 2) / 128, 12);
		expect(third).toMatchObject({ difference: 0, probability: 1, adjusted: 1, isNews: false });
	});

	test('calls the same gap news among seven values that it does not among 35 phrases', () => {
		const gap = { onlyFirst: 0, onlySecond: 9, both: 2 };
		const isNewsAmong = (others: number) =>
			shareChanges([gap, ...Array.from({ length: others }, () => still)], 14)[0]?.isNews;
		// 2 / 512: times 7 it is 0.027, times 35 it is 0.137.
		expect([isNewsAmong(6), isNewsAmong(34)]).toEqual([true, false]);
	});

	test('gives the interval and the test of those who changed', () => {
		fc.assert(
			fc.property(fc.array(portraits, { minLength: 1, maxLength: 20 }), (people) => {
				const { phrases, n } = count(people);
				for (const [phrase, change] of shareChanges(phrases, n).entries()) {
					const chose = ([first, second]: PortraitSets) =>
						Number(second.includes(phrase)) - Number(first.includes(phrase));
					const up = people.filter((person) => chose(person) > 0).length;
					const down = people.filter((person) => chose(person) < 0).length;
					expect(change.second - change.first).toBe(up - down);
					expect(change.probability).toBe(signTest(up, down));
					expect(change.adjusted).toBeGreaterThanOrEqual(change.probability);
					expect(change.interval).toEqual(pairedDifferenceInterval(phrases[phrase] ?? still, n));
				}
			}),
		);
	});
});

describe('differences of two groups of people', () => {
	const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
	const others = ten.map((phrase) => phrase + 12);
	const [earlier, later] = [
		count([
			[ten, others],
			[ten, others],
			[others, others],
		]),
		count([
			[others, others],
			[ten, others],
		]),
	];

	test('are those of the shares, with the unpaired interval', () => {
		const [first] = phraseDifferences(earlier, later, 'first');
		expect(first?.first).toEqual({ count: 2, n: 3 });
		expect(first?.second).toEqual({ count: 1, n: 2 });
		expect(first?.difference).toBeCloseTo(1 / 2 - 2 / 3, 12);
		expect(first?.interval).toEqual(differenceInterval({ count: 2, n: 3 }, { count: 1, n: 2 }));
		expect(phraseDifferences(earlier, later, 'second')[0]?.difference).toBe(0);
	});

	test('are those of the reach of each value', () => {
		const reaches = reachDifferences(earlier, later, 'first');
		expect(reaches.map(({ first }) => first.count)).toEqual([2, 2, 2, 2, 1, 1, 1]);
		expect(reaches.map(({ second }) => second.count)).toEqual([1, 1, 1, 1, 1, 1, 1]);
	});
});

describe('changes of means', () => {
	const histogram = (numbers: readonly number[], lowest: number) =>
		Array.from({ length: 11 - lowest }, (_, at) => numbers.filter((n) => n === at + lowest).length);

	test('of matched people have the interval of a mean', () => {
		// Changes 2, 3, −1, 4: mean 2, squares 0, 1, 9, 4, sd √(14 / 3), t 3.182446.
		const { n, difference, interval } = meanChange(histogram([2, 3, -1, 4], -10));
		expect([n, difference]).toEqual([{ first: 4, second: 4 }, 2]);
		expect(interval[0]).toBeCloseTo(2 - (3.182446 * Math.sqrt(14 / 3)) / 2, 5);
		expect(interval[1]).toBeCloseTo(2 + (3.182446 * Math.sqrt(14 / 3)) / 2, 5);
	});

	test("of people not matched have Welch's", () => {
		// 2, 4, 6: mean 4, variance 4. 5, 5, 8, 8: mean 6.5, variance 3. Squared error 4/3 + 3/4 = 25/12, of
		// (25/12)² / ((4/3)² / 2 + (3/4)² / 3) = 4.0323 degrees of freedom, for which t is 2.7677.
		const { n, difference, interval } = meanDifference(
			histogram([2, 4, 6], 0),
			histogram([5, 5, 8, 8], 0),
		);
		expect([n, difference]).toEqual([{ first: 3, second: 4 }, 2.5]);
		expect(interval[0]).toBeCloseTo(2.5 - 2.7677 * Math.sqrt(25 / 12), 4);
		expect(interval[1]).toBeCloseTo(2.5 + 2.7677 * Math.sqrt(25 / 12), 4);
	});
});
