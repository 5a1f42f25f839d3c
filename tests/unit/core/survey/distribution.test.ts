import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Band, distributionOf } from '../../../../src/core/survey/distribution.ts';

/** The bands of one class of which so many people have each of 25 raw scores. */
const bandsOf = (people: readonly number[]): readonly Band[] => {
	const partsByCell = (partOf: (raw: number) => number, parts: number) => {
		const counts = new Array<number>(parts).fill(0);
		for (const [raw, count] of people.entries())
			counts[partOf(raw)] = (counts[partOf(raw)] ?? 0) + count;
		return [{ counts, standsAlone: true }];
	};
	const distributionTable = { counts: people, lowest: 0, maximum: 24 };
	return distributionOf({ distributionTable, partsByCell })?.bands ?? [];
};

describe('the bands of a distribution', () => {
	/** Respondents at the start of each of the five bands. */
	const banded = (people: readonly number[]) => {
		const counts = new Array<number>(25).fill(0);
		for (const [band, count] of people.entries()) counts[band * 6] = count;
		return bandsOf(counts).map(({ first, last, count }) => `${first}-${last}: ${count}`);
	};

	test('begins a band at the score of each answer', () => {
		expect(banded([5, 5, 5, 5, 5])).toEqual(['0-0: 5', '1-1: 5', '2-2: 5', '3-3: 5', '4-4: 5']);
		const edges = new Array<number>(25).fill(0);
		for (const level of [5, 6, 11, 12, 17, 18, 23, 24]) edges[level] = 5;
		expect(bandsOf(edges).map(({ count }) => count)).toEqual([5, 10, 10, 10, 5]);
	});

	test.each([
		[
			[1, 0, 4, 6, 0],
			['0-2: 5', '3-3: 6', '4-4: 0'],
		],
		[
			[0, 1, 4, 5, 2],
			['0-0: 0', '1-2: 5', '3-4: 7'],
		],
		[
			[0, 0, 0, 12, 0],
			['0-0: 0', '1-1: 0', '2-2: 0', '3-3: 12', '4-4: 0'],
		],
		[[2, 2, 2, 2, 2], ['0-4: 10']],
		[[6, 0, 0, 2, 0], ['0-4: 8']],
		[
			[0, 0, 0, 0, 10],
			['0-0: 0', '1-1: 0', '2-2: 0', '3-3: 0', '4-4: 10'],
		],
		[
			[4, 1, 1, 0, 9],
			['0-1: 5', '2-4: 10'],
		],
	])('joins %j into %j', (people, bands) => {
		expect(banded(people)).toEqual(bands);
	});

	test('counts everybody once, in bands that follow each other and hold nobody, or five or more', () => {
		const counts = fc
			.array(fc.nat(4), { minLength: 25, maxLength: 25 })
			.filter((people) => people.reduce((sum, count) => sum + count, 0) >= 10);
		fc.assert(
			fc.property(counts, (people) => {
				const bands = bandsOf(people);
				const total = people.reduce((sum, count) => sum + count, 0);
				expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(total);
				expect(bands[0]?.first).toBe(0);
				expect(bands.at(-1)?.last).toBe(4);
				for (const [index, band] of bands.entries()) {
					expect(band.count === 0 || band.count >= 5).toBe(true);
					if (index > 0) expect(band.first).toBe((bands[index - 1]?.last ?? NaN) + 1);
				}
			}),
		);
	});
});
