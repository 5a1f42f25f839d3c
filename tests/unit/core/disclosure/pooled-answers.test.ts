import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pooledAnswers } from '../../../../src/core/disclosure/pooled-answers.ts';
import type { CellCounts } from '../../../../src/core/disclosure/pooled-groups.ts';
import { randomFrom } from '../../../support/results.ts';

const cell = (...counts: number[]): CellCounts => ({ counts, standsAlone: true });
/** "0: 7, 1-2: 5", or nothing. */
const told = (...cells: CellCounts[]) =>
	pooledAnswers(cells)
		.map(({ first, last, count }) => `${first === last ? first : `${first}-${last}`}: ${count}`)
		.join(', ');

describe('pooledAnswers', () => {
	test.each([
		[[9, 6, 5], '0: 9, 1: 6, 2: 5'],
		[[7, 3, 2], '0: 7, 1-2: 5'],
		[[2, 5, 5], '0-1: 7, 2: 5'],
		[[4, 1, 8], '0-1: 5, 2: 8'],
		[[12, 0, 0], '0: 12, 1: 0, 2: 0'],
		[[0, 9, 3], '0: 0, 1-2: 12'],
		[[9, 2, 1], ''],
		[[4, 4, 4], ''],
		[[3, 0, 9], ''],
		[[9, 0, 0], ''],
		[[4, 0, 0], ''],
		[[0, 0, 0], ''],
	])('of one class that told %j says "%s"', (counts, text) => {
		expect(told(cell(...counts))).toBe(text);
	});

	test('says nothing of a class that could be worked out from those beside it', () => {
		expect(told(cell(7, 5, 0), cell(2, 9, 1))).toBe('');
		expect(told(cell(7, 5, 0), cell(9, 1, 1), cell(6, 5, 5))).toBe('');
		expect(told(cell(7, 5, 0), cell(6, 5, 5))).toBe('0: 13, 1: 10, 2: 5');
		expect(told(cell(7, 3, 2), cell(6, 5, 5))).toBe('0: 13, 1-2: 15');
		expect(told(cell(7, 5, 0), cell(3, 9, 2), cell(3, 9, 3))).toBe('0: 13, 1: 23, 2: 5');
	});

	test('tells of cells of five to nine only together, and of smaller ones not at all', () => {
		expect(told(cell(7, 5, 0), cell(5, 0, 0), cell(0, 5, 0))).toBe('0: 12, 1: 10, 2: 0');
		expect(told(cell(7, 5, 0), cell(9, 0, 0), cell(4, 0, 0))).toBe('0: 7, 1: 5, 2: 0');
		expect(told(cell(5, 0, 0), cell(2, 2, 1))).toBe('');
	});

	test('never lets a sum or difference of what is told concern one to four people who gave some answer', () => {
		const count = fc.oneof(fc.nat(6), fc.nat(20));
		const anyCell = fc.record({
			counts: fc.array(count, { minLength: 3, maxLength: 3 }),
			standsAlone: fc.boolean(),
		});
		let pooled = 0;
		fc.assert(
			fc.property(fc.array(anyCell, { minLength: 1, maxLength: 3 }), (cells) => {
				if (pooledAnswers(cells).length > 0) pooled += 1;
				expect(leaksIn(cells)).toEqual([]);
			}),
			{ numRuns: 200, endOnFailure: true },
		);
		// Were nothing ever told, nothing would be proved.
		expect(pooled).toBeGreaterThan(8);
	});
});

type Factors = readonly number[];

/**
 * What can be worked out of what is shown that concerns one to four people who gave some answer: sums and differences of
 * figures that come to a group of people. A place is an answer in a cell, a figure is which places it adds up.
 */
function leaksIn(cells: readonly CellCounts[]): Factors[] {
	const people = cells.flatMap(({ counts }) => counts);
	const figures = figuresOf(cells);
	const sums = factorsFor(figures.length).map((factors) =>
		people.map((_, place) =>
			sum(figures.map((figure, at) => (figure[place] ?? 0) * (factors[at] ?? 0))),
		),
	);
	const isGroup = (total: Factors, empty: ReadonlySet<number>) =>
		total.every((factor, place) => factor === 0 || factor === 1 || empty.has(place));
	const sizeOf = (total: Factors) =>
		sum(total.map((factor, place) => factor * (people[place] ?? 0)));
	// Where a figure or difference is nobody, it is known that each of its places is empty.
	const empty = new Set<number>();
	for (const total of sums)
		if (isGroup(total, empty) && sizeOf(total) === 0)
			for (const [place, factor] of total.entries()) if (factor === 1) empty.add(place);
	/** How many told at all is no answer. */
	const isWhole = (total: Factors) =>
		cells.every(({ counts }, cell) => {
			const own = [0, 1, 2].filter((answer) => (counts[answer] ?? 0) > 0);
			return new Set(own.map((answer) => total[cell * 3 + answer])).size < 2;
		});
	return sums.filter((total) => {
		const size = sizeOf(total);
		return isGroup(total, empty) && !isWhole(total) && size > 0 && size < 5;
	});
}

/** What is shown: of each cell how many told, or of one that stands alone its answers; and all together. */
function figuresOf(cells: readonly CellCounts[]): Factors[] {
	const size = ({ counts }: CellCounts) => sum(counts);
	const small = cells.filter((one) => size(one) >= 5 && size(one) < 10);
	const pooled = cells.filter(
		(one) => size(one) >= 10 || (small.includes(one) && sum(small.map(size)) >= 10),
	);
	const figure = (some: readonly CellCounts[], first: number, last: number) =>
		cells.flatMap((one) =>
			[0, 1, 2].map((answer) => Number(some.includes(one) && answer >= first && answer <= last)),
		);
	return [
		...cells.flatMap((one) => {
			const alone = one.standsAlone ? pooledAnswers([one]) : [];
			return alone.length > 0
				? alone.map(({ first, last }) => figure([one], first, last))
				: [figure([one], 0, 2)];
		}),
		...pooledAnswers(cells).map(({ first, last }) => figure(pooled, first, last)),
	];
}

/** Factors of −1, 0 and 1: every combination, or some thousand where there are too many. */
function factorsFor(count: number): Factors[] {
	const all = 3 ** count;
	const random = randomFrom(count);
	const turns = all <= 3 ** 8 ? Array.from({ length: all }, (_, turn) => turn) : undefined;
	return (turns ?? Array.from({ length: 4000 }, () => random(all))).map((turn) =>
		Array.from({ length: count }, (_, at) => (Math.floor(turn / 3 ** at) % 3) - 1),
	);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
