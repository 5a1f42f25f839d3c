import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reachChance } from '../../../../src/core/survey/choice-chance.ts';
import { countChoices, valueGroups } from '../../../../src/core/survey/choice-counts.ts';
import {
	againstChance,
	groupReaches,
	leadingGroups,
	meanBehaviours,
	meanOverlap,
	phraseShares,
	tieGroups,
} from '../../../../src/core/survey/choice-figures.ts';
import { type PortraitSets, columnsOf, portraits } from '../../../support/portraits.ts';

const count = (people: readonly PortraitSets[]) =>
	countChoices(
		columnsOf(people.map(([now]) => now)),
		columnsOf(people.map(([, wished]) => wished)),
	);

const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
/** The ten next phrases after so many. */
const from = (first: number) => ten.map((phrase) => phrase + first);

describe('what a unit of four says', () => {
	// Now: 0 to 9 twice, 3 to 12, 12 to 21. Wished for by all: 3 to 12. In common: 7, 7, 10 and 1.
	const unit = count([
		[ten, from(3)],
		[ten, from(3)],
		[from(3), from(3)],
		[from(12), from(3)],
	]);

	test('how many chose a phrase', () => {
		const [shares, wished] = [phraseShares(unit, 'first'), phraseShares(unit, 'second')];
		expect([shares[0], shares[3], shares[12], shares[34]].map((share) => share?.count)).toEqual([
			2, 3, 2, 0,
		]);
		expect([wished[0], wished[3], wished[12]].map((share) => share?.count)).toEqual([0, 4, 4]);
		// Four of four: 0.510 to 1, which lies above 28.6 %; none of four: 0 to 0.490, which holds it.
		expect(wished[3]?.interval[0]).toBeCloseTo(4 / (4 + 3.841459), 6);
		expect([wished[3]?.against, wished[0]?.against]).toEqual(['above', 'unclear']);
	});

	test('how many chose at least one of a value', () => {
		const reaches = groupReaches(unit, 'first', valueGroups);
		// Phrases 0-2, 3-5, 6-8, 9-11, 12-14, 15-17, 18-20.
		expect(reaches.map((reach) => reach.count)).toEqual([2, 3, 3, 3, 2, 1, 1]);
		expect(reaches[0]).toMatchObject({ n: 4, chance: reachChance(3), against: 'unclear' });
	});

	test('how many of the ten stay the same', () => {
		const { n, mean, interval, chance, against } = meanOverlap(unit);
		// Mean 25 / 4; squares of 0.75, 0.75, 3.75 and 5.25 add up to 42.75, sd √14.25; t 3.182446 at 3 degrees of freedom.
		expect([n, mean]).toEqual([4, 6.25]);
		expect(interval[0]).toBeCloseTo(6.25 - (3.182446 * Math.sqrt(14.25)) / 2, 5);
		expect(interval[1]).toBe(10);
		expect(chance).toBeCloseTo(2.857, 3);
		expect(against).toBe('unclear');
	});

	test('how many of the ten are behaviours', () => {
		// Ten of ten three times, and 12 to 20 without the habit 21: nine.
		expect(meanBehaviours(unit, 'first').mean).toBe(9.75);
		expect(meanBehaviours(unit, 'first')).toMatchObject({ chance: 6, against: 'above' });
		expect(meanBehaviours(unit, 'second')).toMatchObject({ mean: 10, interval: [10, 10] });
	});
});

describe('figures of choices', () => {
	test('add up: choices of the phrases of a value are those of the value, and no fewer than the people it reaches', () => {
		fc.assert(
			fc.property(fc.array(portraits, { minLength: 2, maxLength: 30 }), (people) => {
				const counts = count(people);
				for (const side of ['first', 'second'] as const) {
					const shares = phraseShares(counts, side);
					const reaches = groupReaches(counts, side, valueGroups);
					const chosen = valueGroups.map((group) =>
						group.reduce((sum, phrase) => sum + (shares[phrase]?.count ?? NaN), 0),
					);
					for (const [value, choices] of chosen.entries()) {
						expect(choices).toBeGreaterThanOrEqual(reaches[value]?.count ?? NaN);
						expect(choices).toBeLessThanOrEqual(3 * (reaches[value]?.count ?? NaN));
					}
					const all = chosen.reduce((sum, choices) => sum + choices, 0);
					expect(meanBehaviours(counts, side).mean * counts.n).toBeCloseTo(all, 6);
				}
			}),
		);
	});
});

describe('tieGroups', () => {
	test('keeps phrases of one number together and never cuts them', () => {
		const counts = [5, 0, 7, 5, 2, 5, 7, 0, 2];
		const groups = tieGroups(counts);
		expect(groups).toEqual([
			{ count: 7, phrases: [2, 6] },
			{ count: 5, phrases: [0, 3, 5] },
			{ count: 2, phrases: [4, 8] },
		]);
		expect(leadingGroups(groups, 5)).toEqual(groups.slice(0, 2));
		// The fourth and the fifth are tied with the third: only two can be named.
		expect(leadingGroups(groups, 4)).toEqual(groups.slice(0, 1));
		expect(leadingGroups(groups, 1)).toEqual([]);
		// A smaller group after one that does not fit is not let in before it.
		expect(leadingGroups(tieGroups([9, 9, 8, 8, 8, 7]), 3)).toHaveLength(1);
		expect(leadingGroups(groups)).toEqual(groups);
		expect(tieGroups([0, 0])).toEqual([]);
	});

	test('names every phrase somebody chose once, and leads with all that have more than any left out', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(8), { minLength: 35, maxLength: 35 }), (counts) => {
				const groups = tieGroups(counts);
				const named = groups.flatMap(({ phrases }) => phrases).sort((a, b) => a - b);
				expect(named).toEqual([...counts.keys()].filter((phrase) => (counts[phrase] ?? 0) > 0));
				const leading = leadingGroups(groups).flatMap(({ phrases }) => phrases);
				expect(leading.length).toBeLessThanOrEqual(10);
				const least = Math.min(...leading.map((phrase) => counts[phrase] ?? 0));
				for (const [phrase, own] of counts.entries())
					if (!leading.includes(phrase)) expect(own).toBeLessThan(least);
			}),
		);
	});
});

test('againstChance says where the whole interval lies', () => {
	expect(againstChance([0.7, 0.9], 0.65)).toBe('above');
	expect(againstChance([0.1, 0.6], 0.65)).toBe('below');
	expect(againstChance([0.65, 0.9], 0.65)).toBe('unclear');
});
