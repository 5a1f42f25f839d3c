import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PhraseId, phraseIds, rounds } from '../../../../src/core/assessment/phrases.ts';
import { compareWaves } from '../../../../src/core/survey/comparison.ts';
import { comparisonTables, tablesOf } from '../../../../src/core/survey/recap-tables.ts';
import { recap } from '../../../../src/core/survey/recap.ts';
import { behavioursOf, valueIds } from '../../../../src/core/values/values.ts';
import {
	type Chooser,
	anyPortrait,
	choicePanelOf,
	tenWith,
} from '../../../support/portrait-panels.ts';

const someone = (now: PhraseId[], wished: PhraseId[] = now): Chooser => ({
	waves: [{ now: tenWith(...now), wished: tenWith(...wished) }],
});
const times = (count: number, chooser: Chooser) => Array.from({ length: count }, () => chooser);
const recapOf = (people: readonly Chooser[]) => {
	const found = recap(choicePanelOf(people), 'before');
	if (!found.published) throw new Error('Nothing is published.');
	return found;
};

/**
 * Twelve people, worked by hand. Nine see Adaptif 2 in no unit of theirs and wish for it; three see it and wish for it. All see
 * the first behaviour of Loyal; the other eight phrases of everybody are the last habits of the list.
 */
const twelve = [
	...times(9, someone(['loyal-1'], ['loyal-1', 'adaptif-2'])),
	...times(3, someone(['loyal-1', 'adaptif-2'])),
];

describe('the recap of what twelve people chose', () => {
	const { reaches, phrases, behavioursOfTen, overlap, n } = recapOf(twelve);

	test('counts who chose at least one phrase of a value', () => {
		expect(n).toBe(12);
		expect(reaches.loyal).toMatchObject({
			now: { count: 12 },
			wished: { count: 12 },
			isNews: false,
		});
		expect(reaches.adaptif).toMatchObject({ now: { count: 3 }, wished: { count: 12 } });
		expect(reaches.harmonis.now.count).toBe(0);
	});

	test('calls a gap news after Holm', () => {
		// Nine of nine changed one way: 2 × (1/2)^9 = 0.0039. Of seven values 0.027 after Holm. Of 35 phrases the nine let go of
		// one habit too, which is as improbable: 35 × 0.0039 = 0.137 for the first of the two.
		expect(reaches.adaptif.isNews).toBe(true);
		expect(phrases.published && phrases.shares['adaptif-2'].isNews).toBe(false);
	});

	test('gives the shares of single phrases from ten people', () => {
		expect(phrases).toMatchObject({ published: true, n: 12 });
		expect(phrases.published && phrases.shares['loyal-1'].now).toMatchObject({ count: 12, n: 12 });
		expect(phrases.published && phrases.shares['accepting-gifts'].wished.count).toBe(12);
	});

	test('gives means of the ten by person', () => {
		// Now nine people have one behaviour and three have two: 15 / 12. Wished: two each.
		expect(behavioursOfTen.now.mean).toBeCloseTo(1.25, 12);
		expect(behavioursOfTen.wished.mean).toBeCloseTo(2, 12);
		// Nine people keep nine of ten, three keep all: (81 + 30) / 12.
		expect(overlap.mean).toBeCloseTo(9.25, 12);
	});
});

describe('how many people a figure needs', () => {
	const alike = (count: number) => times(count, someone(['kompeten-1']));

	test('is five for values', () => {
		expect(recap(choicePanelOf(alike(4)), 'before')).toMatchObject({ published: false, n: 4 });
		expect(recapOf(alike(5)).reaches.kompeten.now).toMatchObject({ count: 5, n: 5 });
	});

	test('is ten for single phrases', () => {
		const nine = recapOf(alike(9));
		expect(nine.phrases).toEqual({ published: false, n: 9 });
		expect(tablesOf(nine).phrases).toEqual([]);
		expect(tablesOf(nine).reaches).toHaveLength(7);
		expect(tablesOf(recapOf(alike(10))).phrases).toHaveLength(35);
	});

	test('leaves out a class of its own of one to four people beside a large one', () => {
		const large = alike(12).map((one) => ({ ...one, class: 0 }));
		const small = times(3, { ...someone(['adaptif-1']), class: 1 });
		const { n, answered, reaches } = recapOf([...large, ...small]);
		expect([n, answered]).toEqual([12, 15]);
		expect(reaches.adaptif.now.count).toBe(0);
	});
});

test('the counts of a recap are those of a plain count, whatever the order of people', () => {
	fc.assert(
		fc.property(fc.array(anyPortrait, { minLength: 10, maxLength: 30 }), (portraits) => {
			const people = portraits.map((portrait) => ({ waves: [portrait] }));
			const found = recapOf(people);
			expect(recapOf(people.toReversed())).toEqual(found);
			for (const round of rounds) {
				for (const value of valueIds)
					expect(found.reaches[value][round].count).toBe(
						portraits.filter((one) => behavioursOf(value).some((id) => one[round].includes(id)))
							.length,
					);
				const counts = phraseIds.map((id) =>
					found.phrases.published ? found.phrases.shares[id][round].count : NaN,
				);
				expect(counts).toEqual(
					phraseIds.map((id) => portraits.filter((one) => one[round].includes(id)).length),
				);
				// Ten choices a person, none lost.
				expect(counts.reduce((sum, count) => sum + count, 0)).toBe(10 * portraits.length);
			}
		}),
	);
});

describe('two waves of what people chose', () => {
	const first = { now: tenWith('loyal-1'), wished: tenWith('loyal-1') };
	const second = { now: tenWith('loyal-1', 'adaptif-1'), wished: tenWith('loyal-1') };
	const compare = (people: readonly Chooser[]) => {
		const comparison = compareWaves(choicePanelOf(people, 2), 'before', 'after');
		return { comparison, tables: comparisonTables(comparison) };
	};

	test('are compared in the people who answered twice, and only their change is told', () => {
		const people = [
			...times(12, { waves: [first, second] }),
			...times(2, { waves: [first, undefined] }),
		];
		const { comparison, tables } = compare(people);
		const { adaptif } = comparison.reaches.now;
		// 12 of 12 took it up: p = 2 × (1/2)^12 = 0.0005. Interval: p = 1/14, q = 13/14, 0.85714 ± 1.96 √((1 − 0.73469) / 14).
		expect(adaptif).toMatchObject({ published: true, difference: 1, counts: null, isNews: true });
		expect(adaptif.published && adaptif.interval[0]).toBeCloseTo(0.85714 - 0.26981, 4);
		// The later wave, less the earlier, would leave the two who answered once.
		expect(comparison.later).toMatchObject({ published: false });
		expect(tables.reachChanges).toHaveLength(14);
		expect(tables.phraseChanges).toHaveLength(70);
		expect(tables.reachChanges.every(({ countBefore }) => countBefore === null)).toBe(true);
		// Each of the twelve kept ten of ten, later nine.
		expect(tables.ofTenChanges).toMatchObject([{ nBefore: 12, tenDifference: -1 }]);
	});

	test('are held against each other unmatched where fewer than five answered twice', () => {
		const { comparison, tables } = compare([
			...times(10, { waves: [first, undefined] }),
			...times(12, { waves: [undefined, second] }),
		]);
		expect(comparison.isPaired).toBe(false);
		expect(comparison.reaches.now.adaptif).toMatchObject({
			difference: 1,
			counts: { before: 0, after: 12 },
			n: { before: 10, after: 12 },
			isNews: null,
		});
		expect(tables.reachChanges[0]).toMatchObject({ method: 'unpaired', nBefore: 10, nAfter: 12 });
	});

	test('say nothing where one of them is too small', () => {
		const { comparison, tables } = compare([
			...times(10, { waves: [first, undefined] }),
			...times(4, { waves: [undefined, second] }),
		]);
		expect(comparison.reaches.now.adaptif).toEqual({ published: false, n: 4 });
		expect(tables.reachChanges.every(({ difference, note }) => difference === null && note)).toBe(
			true,
		);
		expect(tables.phraseChanges).toEqual([]);
	});

	test('tell the change of single phrases from ten pairs', () => {
		const { comparison, tables } = compare(times(9, { waves: [first, second] }));
		expect(comparison.reaches.now.adaptif.published).toBe(true);
		expect(tables.phraseChanges).toEqual([]);
	});
});
