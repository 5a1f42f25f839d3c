import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandsOf } from '../../../../src/core/survey/distribution.ts';
import {
	cellsOf,
	isSafeSelection,
	isDisclosiveResidual,
} from '../../../../src/core/disclosure/disclosure.ts';

const sizes = (text: string) =>
	new Map(text.split(' ').map((entry) => [entry.charAt(0), Number(entry.slice(1))]));
const isSafe = (
	selected: Iterable<string>,
	named: ReadonlyMap<string, number>,
	smallest?: number,
) => {
	const ids = new Set(selected);
	return isSafeSelection(
		[...named.keys()].map((id) => ids.has(id)),
		[...named.values()],
		smallest,
	);
};

describe('cellsOf', () => {
	test.each([
		['A12 B9 C3 D4 E0', ['A', 'B', 'CD'], ''],
		['A12 B9 C3', ['A', 'B'], 'C'],
		['A5 B4', ['A'], 'B'],
		['A1 B1 C1 D1', [], 'ABCD'],
		['A1 B1 C1 D2', ['ABCD'], ''],
		['A0', [], ''],
	])('sorts %s', (text, cells, waiting) => {
		const sorted = cellsOf(sizes(text));
		expect(sorted.cells.map((cell) => cell.join(''))).toEqual(cells);
		expect(sorted.waiting.join('')).toBe(waiting);
	});
});

describe('isSafeSelection', () => {
	test.each(['A', 'AB', 'CD', 'ACD', 'ABCD', 'AE'])('lets %s be shown', (selected) => {
		expect(isSafe(selected, sizes('A12 B9 C3 D4 E0'))).toBe(true);
	});

	test.each(['C', 'D', 'AC', 'ABD', '', 'E', 'X'])('refuses %j', (selected) => {
		expect(isSafe(selected, sizes('A12 B9 C3 D4 E0'))).toBe(false);
	});

	test('keeps a class that waits out of every merge', () => {
		expect(isSafe('AB', sizes('A12 B9 C3'))).toBe(true);
		for (const selected of ['C', 'AC', 'ABC'])
			expect(isSafe(selected, sizes('A12 B9 C3'))).toBe(false);
	});

	test('leaves no small group however safe selections are added, subtracted and cut', () => {
		const classes = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 6 });
		fc.assert(
			fc.property(classes, (counts) => {
				const named = new Map(counts.map((n, index) => [String(index), n]));
				const every = Array.from(
					{ length: 2 ** counts.length },
					(_, bits) =>
						new Set(counts.flatMap((_, index) => ((bits >> index) & 1 ? [String(index)] : []))),
				);
				const safe = every.filter((selected) => isSafe(selected, named));
				const size = (ids: Iterable<string>) =>
					[...ids].reduce((sum, id) => sum + (named.get(id) ?? 0), 0);
				for (const one of safe) {
					expect(isDisclosiveResidual(size(one))).toBe(false);
					for (const other of safe) {
						expect(isDisclosiveResidual(size([...one].filter((id) => !other.has(id))))).toBe(false);
						expect(isDisclosiveResidual(size([...one].filter((id) => other.has(id))))).toBe(false);
					}
				}
			}),
		);
	});

	test('asks for as many people as the figure does', () => {
		const named = sizes('A12 B9 C3 D10');
		expect(isSafe('AD', named, 10)).toBe(true);
		expect(isSafe('ABD', named, 10)).toBe(false);
		expect(isSafe('ABCD', named, 10)).toBe(true);
		expect(isSafe('BC', named, 10)).toBe(true);
	});

	test('lets every class of five or more be shown alone', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 6 }), (counts) => {
				const named = new Map(counts.map((n, index) => [String(index), n]));
				for (const [id, n] of named) expect(isSafe([id], named)).toBe(n >= 5);
			}),
		);
	});
});

describe('bandsOf', () => {
	/** Respondents at the start of each of the five bands. */
	const banded = (people: readonly number[]) => {
		const counts = new Array<number>(25).fill(0);
		for (const [band, count] of people.entries()) counts[band * 6] = count;
		return bandsOf({ counts, lowest: 0, maximum: 24 }).map(
			({ first, last, count }) => `${first}-${last}: ${count}`,
		);
	};

	test('begins a band at the score of each answer', () => {
		expect(banded([5, 5, 5, 5, 5])).toEqual(['0-0: 5', '1-1: 5', '2-2: 5', '3-3: 5', '4-4: 5']);
		const edges = new Array<number>(25).fill(0);
		for (const level of [5, 6, 11, 12, 17, 18, 23, 24]) edges[level] = 5;
		expect(bandsOf({ counts: edges, lowest: 0, maximum: 24 }).map(({ count }) => count)).toEqual([
			5, 10, 10, 10, 5,
		]);
	});

	test.each([
		[
			[1, 0, 4, 6, 0],
			['0-2: 5', '3-4: 6'],
		],
		[
			[0, 1, 4, 5, 2],
			['0-2: 5', '3-4: 7'],
		],
		[[0, 0, 0, 12, 0], ['0-4: 12']],
		[[2, 2, 2, 2, 2], ['0-4: 10']],
		[[0, 0, 0, 0, 10], ['0-4: 10']],
		[
			[4, 1, 1, 0, 9],
			['0-1: 5', '2-4: 10'],
		],
	])('joins %j into %j', (people, bands) => {
		expect(banded(people)).toEqual(bands);
	});

	test('counts everybody once, in bands that follow each other and hold five or more', () => {
		const counts = fc
			.array(fc.nat(4), { minLength: 25, maxLength: 25 })
			.filter((people) => people.reduce((sum, count) => sum + count, 0) >= 10);
		fc.assert(
			fc.property(counts, (people) => {
				const bands = bandsOf({ counts: people, lowest: 0, maximum: 24 });
				const total = people.reduce((sum, count) => sum + count, 0);
				expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(total);
				expect(bands[0]?.first).toBe(0);
				expect(bands.at(-1)?.last).toBe(4);
				for (const [index, band] of bands.entries()) {
					expect(band.count).toBeGreaterThanOrEqual(5);
					if (index > 0) expect(band.first).toBe((bands[index - 1]?.last ?? NaN) + 1);
				}
			}),
		);
	});

	test('tells an empty lowest band from one with two people no more than by their count', () => {
		expect(banded([0, 6, 5, 0, 0])).toEqual(['0-1: 6', '2-4: 5']);
		expect(banded([2, 4, 5, 0, 0])).toEqual(['0-1: 6', '2-4: 5']);
	});
});
