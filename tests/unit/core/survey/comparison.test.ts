import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Comparison,
	type MeanDifferences,
	compare,
} from '../../../../src/core/survey/comparison.ts';
import { pairRows } from '../../../../src/core/survey/pairs.ts';
import { recap } from '../../../../src/core/survey/recap.ts';
import { scoreKeys } from '../../../../src/core/survey/score-columns.ts';
import fixture from '../../../fixtures/statistics.json' with { type: 'json' };
import { type Row, anyRows, crowd, evenly, groupOf } from '../../../support/groups.ts';

type Comparable = Extract<Comparison, { comparable: true }>;
const compareRows = (before: readonly Row[], after: readonly Row[]): Comparable => {
	const comparison = compare(groupOf(before), groupOf(after));
	if (!comparison.comparable) throw new Error(comparison.reason);
	return comparison;
};
const scoresIn = (way: Comparable['paired']): MeanDifferences => {
	if (!way.shown) throw new Error(way.reason);
	return way.scores;
};

describe('compare', () => {
	test('refuses another mirror and another revision', () => {
		const group = groupOf(crowd(6, 12));
		expect(compare(group, { ...group, instrument: 'kilat' })).toEqual({
			comparable: false,
			reason: 'instrument',
		});
		expect(compare(group, { ...group, revision: 2 })).toEqual({
			comparable: false,
			reason: 'revision',
		});
	});

	const published = fixture.contrasts.filter(({ paired }) => paired !== null);

	test('has paired examples to go by', () => {
		expect(published.length).toBeGreaterThan(1);
	});

	test.each(published)('pairs people whatever their order, as SciPy does: %#', (group) => {
		const before = group.before.map((level, person) => evenly(person, level));
		const after = group.after.map((level, person) => evenly(person, level)).reverse();
		const { n, paired, unpaired } = compareRows(before, after);
		expect(n).toEqual({ before: before.length, after: after.length, pairs: before.length });
		for (const key of scoreKeys) {
			const [pairs, groups] = [scoresIn(paired)[key], scoresIn(unpaired)[key]];
			if (!pairs.published || !groups.published) throw new Error(`No ${key}.`);
			expect(pairs.difference).toBeCloseTo(group.difference, 9);
			expect(pairs.gain?.gain).toBeCloseTo(group.gain, 9);
			for (const end of [0, 1] as const) {
				expect(pairs.interval[end]).toBeCloseTo(group.paired?.[end] ?? NaN, 7);
				expect(groups.interval[end]).toBeCloseTo(group.welch[end] ?? NaN, 7);
			}
		}
	});

	test('says how many people stand on each side', () => {
		const { n, paired, unpaired } = compareRows(crowd(15, 12), crowd(20, 18, 5));
		expect(n).toEqual({ before: 15, after: 20, pairs: 10 });
		expect(scoresIn(paired).loyal).toMatchObject({
			n: { before: 10, after: 10 },
			before: 50,
			after: 75,
			difference: 25,
			interval: [25, 25],
			gain: { gain: 0.5, band: 'medium' },
		});
		expect(scoresIn(unpaired).loyal).toMatchObject({ n: { before: 15, after: 20 } });
	});

	test('needs five pairs, and five people on each side', () => {
		const four = compareRows(crowd(4, 12), crowd(4, 18));
		expect(four.paired).toEqual({ shown: false, reason: 'few' });
		expect(four.unpaired).toEqual({ shown: false, reason: 'few' });
		const five = compareRows(crowd(5, 12), crowd(5, 18));
		expect([five.paired.shown, five.unpaired.shown]).toEqual([true, true]);
		const strangers = compareRows(crowd(5, 12), crowd(5, 18, 100));
		expect(strangers.paired).toEqual({ shown: false, reason: 'few' });
		expect(strangers.unpaired.shown).toBe(true);
	});

	test('hides the pairs where one to four people answered once, since beforeSelection knows who was away', () => {
		for (const absent of [1, 4]) {
			const away = compareRows(crowd(20, 12), crowd(20 - absent, 18));
			expect(away.paired).toEqual({ shown: false, reason: 'rest' });
			expect(away.unpaired.shown).toBe(true);
			expect(compareRows(crowd(20 - absent, 12), crowd(20, 18)).paired.shown).toBe(false);
		}
		expect(compareRows(crowd(20, 12), crowd(15, 18)).paired.shown).toBe(true);
	});

	test('hides the pairs of classes together where those of one alone could not be shown', () => {
		const of = (number: number, rows: readonly Row[]) =>
			rows.map((row) => ({ ...row, class: number }));
		// Twelve pairs in one class, three in the other, whose rests together are large.
		const before = [...of(0, crowd(12, 12)), ...of(1, crowd(12, 12, 100))];
		const after = [...of(0, crowd(12, 18)), ...of(1, crowd(12, 18, 109))];
		const { n, paired, unpaired } = compareRows(before, after);
		expect(n.pairs).toBe(15);
		expect(paired).toEqual({ shown: false, reason: 'class' });
		expect(unpaired.shown).toBe(true);
		const alone = compare(
			groupOf(before.slice(0, 12), { beforeSelection: groupOf(before) }),
			groupOf(after.slice(0, 12), { beforeSelection: groupOf(after) }),
		);
		expect(alone).toMatchObject({ paired: { shown: true } });
	});

	test('hides the pairs of a later wave that are those of another but for a few', () => {
		const before = groupOf(crowd(20, 12));
		const [ten, twelve, fifteen] = [10, 12, 15].map((n) => groupOf(crowd(n, 18)));
		if (!ten || !twelve || !fifteen) throw new Error('No groups.');
		expect(compare(before, twelve, ten)).toMatchObject({
			paired: { shown: false, reason: 'waves' },
		});
		expect(compare(before, fifteen, ten)).toMatchObject({ paired: { shown: true } });
		expect(compare(before, ten, ten)).toMatchObject({ paired: { shown: true } });
	});

	test('hides a score that one to four people have once, whose score would be the difference', () => {
		const rows = (level: number, lacking: number): Row[] =>
			Array.from({ length: 12 }, (_, person) => ({
				person,
				values: [level, level, level, level, level, person < lacking ? 255 : level, level],
			}));
		const { paired, unpaired } = compareRows(rows(12, 0), rows(18, 1));
		expect(scoresIn(paired).adaptif).toMatchObject({ published: false, complementary: true });
		expect(scoresIn(paired).loyal.published).toBe(true);
		expect(scoresIn(unpaired).adaptif.published).toBe(true);
		expect(scoresIn(unpaired).overall).toMatchObject({ published: false, complementary: true });
	});

	test('hides a score that fewer than five people or pairs have', () => {
		const gaps = (level: number, missing: (person: number) => boolean) =>
			Array.from({ length: 10 }, (_, person) => ({
				person,
				values: [level, level, level, level, level, missing(person) ? 255 : level, level],
			}));
		const { paired, unpaired } = compareRows(
			gaps(12, (person) => person < 3),
			gaps(18, (person) => person > 6),
		);
		expect(scoresIn(paired).adaptif).toEqual({ published: false, n: { before: 4, after: 4 } });
		expect(scoresIn(paired).overall).toEqual({ published: false, n: { before: 4, after: 4 } });
		expect(scoresIn(unpaired).adaptif).toMatchObject({
			published: true,
			n: { before: 7, after: 7 },
		});
		expect(scoresIn(paired).loyal).toMatchObject({ n: { before: 10, after: 10 } });
	});

	test('has no gain where nothing was left to gain', () => {
		const { paired } = compareRows(crowd(6, 24), crowd(6, 18));
		expect(scoresIn(paired).loyal).toMatchObject({ difference: -25, gain: null });
	});

	test('tells nothing unpaired that the two recaps do not', () => {
		const rows = anyRows({ minLength: 5, maxLength: 20 });
		fc.assert(
			fc.property(rows, rows, (first, second) => {
				const scores = scoresIn(compareRows(first, second).unpaired);
				const [before, after] = [recap(groupOf(first)), recap(groupOf(second))];
				if (!before.published || !after.published) throw new Error('Five people are enough.');
				for (const key of scoreKeys) {
					const [one, other, both] = [before.scores[key], after.scores[key], scores[key]];
					const told = [one, other].every((side) => side.published && side.interval !== null);
					expect(both.published).toBe(told);
					if (both.published && one.published && other.published)
						expect([both.before, both.after]).toEqual([one.mean, other.mean]);
				}
			}),
		);
	});

	test('turns round when the sides change places, but for the gain', () => {
		const rows = anyRows({ minLength: 5, maxLength: 20 });
		fc.assert(
			fc.property(rows, rows, (first, second) => {
				// Up to ten people of the first group answer again, among others.
				const known = new Set(first.map(({ person }) => person));
				const others = second.filter(({ person }) => !known.has(person));
				const shared = [...others, ...first.slice(0, 10)];
				const [there, back] = [compareRows(first, shared), compareRows(shared, first)];
				expect(back.paired.shown).toBe(there.paired.shown);
				if (!there.paired.shown) return;
				for (const key of scoreKeys) {
					const [one, other] = [scoresIn(there.paired)[key], scoresIn(back.paired)[key]];
					if (!one.published || !other.published) continue;
					expect(other.difference).toBeCloseTo(-one.difference, 9);
					expect(other.interval[0]).toBeCloseTo(-one.interval[1], 9);
				}
			}),
		);
	});
});

describe('pairRows', () => {
	test('finds exactly the people who are on both sides', () => {
		const keys = fc.uniqueArray(fc.nat(100), { maxLength: 60 });
		fc.assert(
			fc.property(keys, keys, (first, second) => {
				const rows = (people: number[]) => groupOf(people.map((person) => evenly(person, 12)));
				const pairs = pairRows(rows(first), rows(second));
				const found = [...pairs.after].map((row) => second[row]);
				expect(found).toEqual(second.filter((person) => first.includes(person)));
				expect([...pairs.before].map((row) => first[row])).toEqual(found);
			}),
		);
	});
});
