import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CellCounts } from '../../../../src/core/disclosure/pooled-groups.ts';
import { compareWaves } from '../../../../src/core/survey/comparison.ts';
import { type Band, joinPooled } from '../../../../src/core/survey/distribution.ts';
import type { Panel } from '../../../../src/core/survey/panel.ts';
import { recap } from '../../../../src/core/survey/recap.ts';
import { evenly, panelOf, panelOfClass } from '../../../support/panels.ts';

const peopleIn = (bands: readonly Band[]) => bands.reduce((sum, { count }) => sum + count, 0);
const text = (bands: readonly Band[]) =>
	bands.map(({ first, last, count }) => `${first}-${last}: ${count}`).join(', ');

/**
 * What leaves one to four people when bands shown of single classes are subtracted from bands of all together: every choice of
 * the latter, neighbours or not, less all bands within it of every choice of classes.
 */
function leaksBetween(all: readonly Band[], classes: readonly (readonly Band[])[]): string[] {
	return choicesOf(all).flatMap((union) => {
		const isIn = (place: number) =>
			union.some(({ first, last }) => place >= first && place <= last);
		const isWithin = ({ first, last }: Band) =>
			Array.from({ length: last - first + 1 }, (_, place) => first + place).every(isIn);
		return choicesOf(classes).flatMap((some) => {
			const within = some.flatMap((bands) => bands.filter(isWithin));
			const left = peopleIn(union) - peopleIn(within);
			return left > 0 && left < 5 ? [`${text(union)} less ${text(within)} leaves ${left}`] : [];
		});
	});
}

function choicesOf<T>(all: readonly T[]): T[][] {
	return Array.from({ length: 2 ** all.length }, (_, bits) =>
		all.filter((_, place) => ((bits >> place) & 1) === 1),
	);
}

/** People at the start of each of five bands in one wave; or, in two waves, with a score that fell, stayed or rose. */
const inBands = (number: number, counts: readonly number[]) =>
	counts.flatMap((count, band) =>
		Array.from({ length: count }, () => ({ class: number, waves: [evenly(band * 6)] })),
	);
const inDirections = (number: number, counts: readonly number[]) =>
	counts.flatMap((count, direction) =>
		Array.from({ length: count }, () => ({
			class: number,
			waves: [evenly(12), evenly(6 + direction * 6)],
		})),
	);

const bandsIn = (panel: Panel<'diri'>): readonly Band[] => {
	const result = recap(panel, 'before');
	const score = result.published ? result.scores.loyal : undefined;
	return score?.published ? (score.distribution?.bands ?? []) : [];
};
const directionsIn = (panel: Panel<'diri'>): readonly Band[] => {
	const change = compareWaves(panel, 'before', 'after').changes.loyal;
	return change.published ? (change.directions ?? []) : [];
};

const count = fc.oneof(fc.nat(4), fc.nat(9), fc.nat(20));
const classesOf = (places: number) =>
	fc.array(fc.array(count, { minLength: places, maxLength: places }), {
		minLength: 2,
		maxLength: 3,
	});

describe('a distribution of several classes', () => {
	test.each([
		['bands', 5, inBands, bandsIn, 1],
		['directions of change', 3, inDirections, directionsIn, 2],
	] as const)(
		'less that of one of them leaves no one to four people: %s',
		(_, places, membersIn, bandsOf, waveCount) => {
			let told = 0;
			fc.assert(
				fc.property(classesOf(places), (classes) => {
					const members = classes.flatMap((counts, number) => membersIn(number, counts));
					const all = bandsOf(panelOf(members, waveCount));
					if (all.length > 1) told += 1;
					const alone = classes.map((_, number) =>
						bandsOf(panelOfClass(members, number, waveCount)),
					);
					expect(leaksBetween(all, alone)).toEqual([]);
				}),
				{ numRuns: 60, endOnFailure: true },
			);
			// Were everybody always in one band, nothing would be proved.
			expect(told).toBeGreaterThan(20);
		},
	);
});

describe('joinPooled', () => {
	const cell = (...counts: number[]): CellCounts => ({ counts, standsAlone: true });
	const joined = (...cells: CellCounts[]) => text(joinPooled(cells));

	test('joins bands of a class alone as small ones are joined', () => {
		expect(joined(cell(5, 5, 5, 5, 5))).toBe('0-0: 5, 1-1: 5, 2-2: 5, 3-3: 5, 4-4: 5');
		expect(joined(cell(1, 0, 4, 6, 0))).toBe('0-2: 5, 3-3: 6, 4-4: 0');
	});

	test('joins what would leave one to four people without a class that is seen alone', () => {
		// Alone the first is seen as 6 and 7. In the last place of both are 9: without the second's 6 there would be 3.
		expect(joined(cell(6, 0, 0, 4, 3), cell(6, 0, 0, 5, 6))).toBe(
			'0-0: 12, 1-1: 0, 2-2: 0, 3-4: 18',
		);
		// As both are seen alone at every place, so they are together.
		expect(joined(cell(6, 0, 0, 5, 5), cell(6, 0, 0, 5, 6))).toBe(
			'0-0: 12, 1-1: 0, 2-2: 0, 3-3: 10, 4-4: 11',
		);
		// Where nothing is seen alone nothing can be subtracted.
		expect(joined({ counts: [6, 0, 0, 5, 3], standsAlone: false }, cell(0, 0, 0, 0, 9))).toBe(
			'0-0: 6, 1-1: 0, 2-2: 0, 3-3: 5, 4-4: 12',
		);
	});
});
