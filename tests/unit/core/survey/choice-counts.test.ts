import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	countChoices,
	countOverlapChanges,
	valueGroups,
} from '../../../../src/core/survey/choice-counts.ts';
import { pairRows, phraseCount } from '../../../../src/core/survey/choice-sets.ts';
import { type PortraitSets, columnsOf, portraits } from '../../../support/portraits.ts';

const count = (people: readonly PortraitSets[], groups = valueGroups) =>
	countChoices(
		columnsOf(people.map(([now]) => now)),
		columnsOf(people.map(([, wished]) => wished)),
		{
			groups,
		},
	);
const groups = [...valueGroups, [21, 22, 23, 24], [31, 32, 33, 34]];

/** The same counts, person by person and phrase by phrase. */
function countedOneByOne(people: readonly PortraitSets[]) {
	const tally = (phrases: readonly number[]) => {
		const has = (set: readonly number[]) => set.some((phrase) => phrases.includes(phrase));
		return {
			onlyFirst: people.filter(([first, second]) => has(first) && !has(second)).length,
			onlySecond: people.filter(([first, second]) => !has(first) && has(second)).length,
			both: people.filter(([first, second]) => has(first) && has(second)).length,
		};
	};
	const behaviours = (set: readonly number[]) => set.filter((phrase) => phrase < 21).length;
	const histogram = (numbers: readonly number[], lowest: number) =>
		Array.from({ length: 11 - lowest }, (_, at) => numbers.filter((n) => n === at + lowest).length);
	return {
		n: people.length,
		phrases: Array.from({ length: phraseCount }, (_, phrase) => tally([phrase])),
		groups: groups.map(tally),
		behaviours: {
			first: histogram(
				people.map(([first]) => behaviours(first)),
				0,
			),
			second: histogram(
				people.map(([, second]) => behaviours(second)),
				0,
			),
			difference: histogram(
				people.map(([first, second]) => behaviours(second) - behaviours(first)),
				-10,
			),
		},
		overlap: histogram(
			people.map(([first, second]) => first.filter((phrase) => second.includes(phrase)).length),
			0,
		),
	};
}

describe('countChoices', () => {
	test('counts three people as one would by hand', () => {
		const behaviours = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
		const habits = [21, 22, 23, 24, 25, 26, 27, 28, 29, 30];
		const mixed = [0, 3, 6, 9, 12, 15, 18, 32, 33, 34];
		const {
			n,
			phrases,
			groups,
			behaviours: numbers,
			overlap,
		} = count([
			[habits, behaviours],
			[mixed, behaviours],
			[mixed, mixed],
		]);
		expect(n).toBe(3);
		// The first phrase: one takes it up, two have it both times. The last, of bit 2 of the fifth byte: one lets go.
		expect(phrases[0]).toEqual({ onlyFirst: 0, onlySecond: 1, both: 2 });
		expect(phrases[34]).toEqual({ onlyFirst: 1, onlySecond: 0, both: 1 });
		expect(phrases[21]).toEqual({ onlyFirst: 1, onlySecond: 0, both: 0 });
		// Adaptif, 15 to 17: both people with the mixed ten see it now, one of them still wishes for it.
		expect(groups[5]).toEqual({ onlyFirst: 1, onlySecond: 0, both: 1 });
		// Now 0, 7 and 7 behaviours; wished for 10, 10 and 7; so 10, 3 and 0 more.
		expect(numbers.first).toEqual([1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0]);
		expect(numbers.second).toEqual([0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2]);
		expect([numbers.difference[20], numbers.difference[13], numbers.difference[10]]).toEqual([
			1, 1, 1,
		]);
		// In common: nothing; 0, 3, 6 and 9; all ten.
		expect(overlap).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
	});

	test('counts what is counted person by person, in any order', () => {
		fc.assert(
			fc.property(fc.array(portraits, { maxLength: 30 }), (people) => {
				expect(count(people, groups)).toEqual(countedOneByOne(people));
				expect(count([...people].reverse(), groups)).toEqual(count(people, groups));
			}),
		);
	});

	test('conserves choices: ten of each person in each set', () => {
		fc.assert(
			fc.property(fc.array(portraits, { maxLength: 40 }), (people) => {
				const { n, phrases, overlap, behaviours } = count(people);
				const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
				expect(sum(phrases.map(({ onlyFirst, both }) => onlyFirst + both))).toBe(10 * n);
				expect(sum(phrases.map(({ onlySecond, both }) => onlySecond + both))).toBe(10 * n);
				expect(sum(phrases.map(({ both }) => both))).toBe(
					sum(overlap.map((people, size) => people * size)),
				);
				expect([sum(overlap), sum(behaviours.first), sum(behaviours.difference)]).toEqual([
					n,
					n,
					n,
				]);
			}),
		);
	});

	test('leaves out whoever has not exactly ten phrases in both sets', () => {
		const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 34];
		const first = columnsOf([ten, ten.slice(1), ten, [...ten, 9], ten]);
		const second = columnsOf([ten, ten, [], ten, [...ten.slice(1), 35]]);
		expect(countChoices(first, second).n).toBe(1);
		// The mark of a column that was not handed over has seven bits in each of five bytes.
		const notGiven = Array.from({ length: 5 }, () => Uint8Array.of(254));
		expect(countChoices(notGiven, notGiven).n).toBe(0);
		expect(countChoices([], []).n).toBe(0);
	});

	test('counts the rows it is given', () => {
		const [some, others] = [
			[0, 1, 2, 3, 4, 5, 6, 7, 8, 9],
			[10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
		];
		const columns = columnsOf([some, others, some]);
		const rows = [Uint32Array.of(0, 2), Uint32Array.of(1, 2)] as const;
		expect(countChoices(columns, columns, { rows }).overlap).toEqual([
			1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
		]);
	});
});

describe('two waves', () => {
	test('are paired by person, whoever is in one only being left out', () => {
		const [first, second] = pairRows(Uint32Array.of(7, 3, 9, 0), Uint32Array.of(0, 4, 12, 7));
		expect([[...first], [...second]]).toEqual([
			[3, 0],
			[0, 3],
		]);
		expect(pairRows(new Uint32Array(), Uint32Array.of(1)).map(({ length }) => length)).toEqual([
			0, 0,
		]);
	});

	test("give the change of each one's overlap", () => {
		const wave = (people: readonly PortraitSets[]) =>
			[
				columnsOf(people.map(([now]) => now)),
				columnsOf(people.map(([, wished]) => wished)),
			] as const;
		const ten = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
		const shifted = (by: number): PortraitSets => [ten, ten.map((phrase) => phrase + by)];
		// Overlaps 10, 6 and 3 before, 4, 6 and 5 after: less by 6, the same, more by 2; the fourth lacks a set.
		const earlier = wave([shifted(0), shifted(4), shifted(7), [ten, []]]);
		const later = wave([shifted(6), shifted(4), shifted(5), shifted(0)]);
		const rows = Uint32Array.of(0, 1, 2, 3);
		const changes = countOverlapChanges(earlier, later, [rows, rows]);
		expect(changes.flatMap((people, at) => (people > 0 ? [[at - 10, people]] : []))).toEqual([
			[-6, 1],
			[0, 1],
			[2, 1],
		]);
	});
});
