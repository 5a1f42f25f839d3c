import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type Figure,
	figuresOf,
	isSafeTogether,
	peopleIn,
	placeOfFigure,
	publishableByCell,
	publishableFigures,
} from '../../../../src/core/disclosure/complementary-suppression.ts';

/** Counts of two waves: who has a score before only, in both, after only. */
const two = (before: number, both: number, after: number) => [0, before, after, both];

const named = (figures: readonly Figure[]) =>
	figures.map((figure) =>
		figure.length === 1 ? `level ${figure[0]}` : `change ${figure.join('-')}`,
	);

describe('publishableFigures', () => {
	test.each([
		[2, 12, 0, ['level 0', 'change 0-1']],
		[0, 12, 0, ['level 0', 'change 0-1', 'level 1']],
		[0, 12, 3, ['level 0', 'change 0-1']],
		[2, 12, 3, ['level 0', 'change 0-1', 'level 1']],
		[5, 12, 0, ['level 0', 'change 0-1', 'level 1']],
		[8, 4, 8, ['level 0', 'level 1']],
		[0, 4, 0, []],
		[4, 0, 9, ['level 1']],
		[0, 0, 7, ['level 1']],
		[0, 0, 0, []],
	])('of %i before only, %i twice, %i after only', (before, both, after, figures) => {
		expect(named(publishableFigures(two(before, both, after), 2))).toEqual(figures);
	});

	test('holds back a later level that a third wave would turn against somebody', () => {
		// Five left after the first wave, and one of the others missed the third.
		const counts = [0, 5, 0, 1, 0, 0, 0, 12];
		expect(named(publishableFigures(counts, 3))).toEqual([
			'level 0',
			'change 0-1',
			'change 0-2',
			'level 1',
		]);
	});

	const anyCounts = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 8, maxLength: 8 });

	test('never lets a sum or difference concern one to four people', () => {
		const factors = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 6, maxLength: 6 });
		fc.assert(
			fc.property(
				anyCounts,
				fc.array(factors, { minLength: 40, maxLength: 40 }),
				(sizes, tries) => {
					const counts = [0, ...sizes.slice(1)];
					const figures = publishableFigures(counts, 3);
					for (const chosen of tries)
						expect(concerned(figures, chosen, counts)).not.toSatisfy(isFew);
				},
			),
			{ numRuns: 500 },
		);
	});

	test('tries all sums and differences of what it publishes', () => {
		fc.assert(
			fc.property(anyCounts, (sizes) => {
				const counts = [0, ...sizes.slice(1)];
				const figures = publishableFigures(counts, 3);
				const leaks = signs(figures.length).filter((chosen) =>
					isFew(concerned(figures, chosen, counts)),
				);
				expect(leaks).toEqual([]);
			}),
			{ numRuns: 200 },
		);
	});

	test('publishes whatever could be published besides', () => {
		fc.assert(
			fc.property(anyCounts, (sizes) => {
				const counts = [0, ...sizes.slice(1)];
				const figures = publishableFigures(counts, 3);
				for (const figure of figuresOf(3)) {
					const isIn = named(figures).includes(named([figure])[0] ?? '');
					if (isIn || peopleIn(figure, counts) === 0) continue;
					expect(isSafeTogether([...figures, figure], counts, 3)).toBe(false);
				}
			}),
		);
	});
});

describe('publishableByCell', () => {
	test('says of each cell what publishableFigures says', () => {
		const cells = fc.array(
			fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 7, maxLength: 7 }),
			{ maxLength: 5 },
		);
		fc.assert(
			fc.property(cells, (sizes) => {
				const counts = sizes.map((own) => [0, ...own]);
				const bits = publishableByCell(Uint32Array.from(counts.flat()), 3);
				const figures = [...bits].map((each) =>
					figuresOf(3).filter((figure) => (each >> placeOfFigure(figure, 3)) & 1),
				);
				expect(figures).toEqual(counts.map((own) => publishableFigures(own, 3)));
			}),
		);
	});
});

describe('placeOfFigure', () => {
	test('throws where a wave is not there', () => {
		expect(() => placeOfFigure([-1], 2)).toThrow(RangeError);
		expect(() => placeOfFigure([0, 2], 2)).toThrow(RangeError);
	});
});

describe('isSafeTogether', () => {
	test('agrees with people added up one by one', () => {
		const few = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 4, maxLength: 4 });
		fc.assert(
			fc.property(few, fc.subarray(figuresOf(2)), (sizes, figures) => {
				const counts = [0, ...sizes.slice(1)];
				const leaks = signs(figures.length).some((chosen) =>
					isFew(concerned(figures, chosen, counts)),
				);
				// With two waves no other factors than 1 and −1 isolate anybody.
				expect(isSafeTogether(figures, counts, 2)).toBe(!leaks);
			}),
		);
	});
});

const isFew = (people: number) => people > 0 && people < 5;

/** Every choice of factors 1, 0 and −1. */
function signs(length: number): number[][] {
	if (length === 0) return [[]];
	return signs(length - 1).flatMap((rest) => [-1, 0, 1].map((sign) => [...rest, sign]));
}

/** How many people a combination of figures concerns, counted person by person from the scores that enter it. */
function concerned(
	figures: readonly Figure[],
	factors: readonly number[],
	counts: readonly number[],
): number {
	let people = 0;
	for (const [group, n] of counts.entries()) {
		const factorOf = new Map<number, number>();
		for (const [place, figure] of figures.entries()) {
			if (!figure.every((wave) => (group >> wave) & 1)) continue;
			const factor = factors[place] ?? 0;
			const later = figure.at(-1) ?? 0;
			factorOf.set(later, (factorOf.get(later) ?? 0) + factor);
			if (figure.length === 2) factorOf.set(figure[0], (factorOf.get(figure[0]) ?? 0) - factor);
		}
		if ([...factorOf.values()].some((factor) => factor !== 0)) people += n;
	}
	return people;
}
