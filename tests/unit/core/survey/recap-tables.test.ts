import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareClasses, compareWaves } from '../../../../src/core/survey/comparison.ts';
import { recap } from '../../../../src/core/survey/recap.ts';
import { tablesOf } from '../../../../src/core/survey/recap-tables.ts';
import { tableColumns, tableIds } from '../../../../src/core/survey/table-columns.ts';
import { behaviourIds } from '../../../../src/core/values/values.ts';
import {
	type Row,
	anyRows,
	comparisonOf,
	crowd,
	evenly,
	groupOf,
	recapOf,
} from '../../../support/groups.ts';
import { patterned } from '../../../support/recap-export.ts';

const tables = (rows: readonly Row[]) => tablesOf(recapOf(rows));
const empty = Object.fromEntries(tableIds.map((id) => [id, []]));

describe('tablesOf', () => {
	test('is empty below five people', () => {
		expect(tables(patterned(4))).toEqual(empty);
	});

	test('has no quartiles, bands or behaviours from five to nine people', () => {
		const { scores, bands, behaviours, reliability } = tables(patterned(9));
		expect(scores).toHaveLength(8);
		expect(scores.every(({ mean, q1, q3 }) => mean !== null && q1 === null && q3 === null)).toBe(
			true,
		);
		expect([bands, behaviours, reliability]).toEqual([[], [], []]);
	});

	test('holds only the count of a score that too few have', () => {
		const rows = Array.from({ length: 12 }, (_, person) => ({
			person,
			values: [12, 12, 12, 12, 12, person < 4 ? 24 : 255, 12],
		}));
		const adaptif = tables(rows).scores.find(({ score }) => score === 'adaptif');
		const { score, n, note, ...rest } = adaptif ?? {};
		expect({ score, n, note }).toEqual({ score: 'adaptif', n: 4, note: 'few' });
		expect(Object.values(rest).every((cell) => cell === null)).toBe(true);
	});

	test('holds every figure from thirty people', () => {
		const result = recapOf(patterned(30));
		if (!result.published || !result.behaviours?.published) throw new Error('Too few.');
		const { scores, behaviours, bands, reliability } = tablesOf(result);
		const overall = result.scores.overall;
		if (!overall.published) throw new Error('No overall.');
		expect(scores[0]).toMatchObject({
			score: 'overall',
			n: 30,
			mean: overall.mean,
			low: overall.interval[0],
			high: overall.interval[1],
			q1: overall.distribution?.quartiles[0],
			level: overall.level,
		});
		expect(behaviours.map(({ behaviour }) => behaviour)).toEqual(behaviourIds);
		expect(behaviours.every(({ n, mean }) => n === 30 && typeof mean === 'number')).toBe(true);
		const ofOverall = bands.filter(({ score }) => score === 'overall');
		expect(ofOverall.reduce((sum, { count }) => sum + Number(count), 0)).toBe(30);
		expect(ofOverall[0]?.from).toBe(0);
		expect(ofOverall.at(-1)?.below).toBeNull();
		expect(reliability[0]).toMatchObject({ score: 'overall', n: 30 });
		expect(typeof reliability[0]?.alpha).toBe('number');
	});

	test('has no score of the whole for an icebreaker', () => {
		const before = crowd(12, 12);
		const panel = groupOf(before, { instrument: 'kilat', after: before });
		const made = tablesOf(recapOf(before, 'kilat'), compareWaves(panel, 'before', 'after'));
		for (const id of ['scores', 'bands', 'comparison'] as const)
			expect(made[id].map(({ score }) => score)).not.toContain('overall');
		expect(made.scores).toHaveLength(7);
	});

	test('names every highest and lowest value, and none where all are equal', () => {
		const { scores } = tables([
			...crowd(4, 12),
			{ person: 9, values: [12, 12, 24, 24, 12, 0, 12] },
		]);
		const placed = scores.flatMap(({ score, place }) => (place ? [[score, place]] : []));
		expect(placed).toEqual([
			['kompeten', 'highest'],
			['harmonis', 'highest'],
			['adaptif', 'lowest'],
		]);
		expect(tables(crowd(6, 12)).scores.every(({ place }) => place === null)).toBe(true);
	});

	test('has rows with exactly the columns it announces, whatever the group', () => {
		fc.assert(
			fc.property(anyRows({ minLength: 0, maxLength: 40 }), (rows) => {
				const made = tablesOf(recapOf(rows), comparisonOf(rows, rows.slice(2)));
				for (const id of tableIds)
					for (const row of made[id])
						expect(Object.keys(row)).toEqual(Object.keys(tableColumns[id]));
			}),
			{ numRuns: 50 },
		);
	});
});

describe('the comparison table', () => {
	const rowsOf = (before: readonly Row[], after: readonly Row[]) =>
		tablesOf({ published: false, n: 0 }, comparisonOf(before, after)).comparison;

	test('has the change of each score in those who answered twice, and no means of other people', () => {
		const rows = rowsOf(patterned(12), patterned(12, 1));
		expect(rows.map(({ method }) => method)).toEqual(Array<string>(8).fill('paired'));
		const [first] = rows;
		expect(first).toMatchObject({ score: 'overall', nBefore: 12, nAfter: 12, note: null });
		expect([first?.before, first?.after]).toEqual([null, null]);
		expect(Number(first?.rose) + Number(first?.stayed) + Number(first?.fell)).toBe(12);
	});

	test('has the difference of the two means where fewer than five answered twice', () => {
		const [first] = rowsOf(crowd(6, 12), crowd(7, 18, 100));
		expect(first).toMatchObject({ method: 'unpaired', nBefore: 6, nAfter: 7, difference: 25 });
		expect(Number(first?.after) - Number(first?.before)).toBe(25);
	});

	test('has the change of six although a seventh answered only once', () => {
		const [first] = rowsOf(crowd(6, 12), [...crowd(6, 18), evenly(99, 24)]);
		expect(first).toMatchObject({ method: 'paired', nBefore: 6, difference: 25, note: null });
	});

	test('says that nothing was left to gain', () => {
		const rows = rowsOf(crowd(6, 24), crowd(6, 24));
		expect(rows[0]).toMatchObject({ gain: null, gainBand: null, note: 'no-room' });
	});
});

describe('the table of plans', () => {
	const planned = (rows: readonly Row[], plans: readonly number[]) =>
		rows.map((row, place) => ({ ...row, plan: plans[place] ?? 255 }));
	/** So many who carried it out, did so in part, did not yet. */
	const told = (...counts: number[]) => counts.flatMap((n, place) => Array<number>(n).fill(place));

	test('has one row, of the wave that is shown', () => {
		const after = planned(crowd(21, 12), told(9, 6, 5));
		const panel = groupOf(crowd(21, 12), { after });
		const row = { wave: 'after', n: 20, done: 9, partly: 6, notYet: 5, note: null };
		expect(tablesOf(recap(panel, 'after')).plans).toMatchObject([row]);
		expect(tablesOf(recap(panel, 'before')).plans).toEqual([]);
		const comparison = compareWaves(panel, 'before', 'after');
		expect(tablesOf(comparison.earlier, comparison).plans).toMatchObject([row]);
	});

	test('holds no answer of one to four people, nor of fewer than ten', () => {
		const rowOf = (...counts: number[]) => {
			const rows = planned(crowd(30, 12), told(...counts));
			return tablesOf(recap(groupOf(crowd(30, 12), { after: rows }), 'after')).plans[0];
		};
		const nothing = { done: null, partly: null, notYet: null };
		expect(rowOf(7, 3, 2)).toMatchObject({ ...nothing, done: 7, partlyOrNotYet: 5, note: null });
		expect(rowOf(3, 4, 5)).toMatchObject({ ...nothing, doneOrPartly: 7, notYet: 5, note: null });
		expect(rowOf(9, 2, 1)).toMatchObject({
			...nothing,
			n: 12,
			doneOrPartly: null,
			note: 'withheld',
		});
		expect(rowOf(9, 0, 0)).toMatchObject({ ...nothing, n: 9, note: 'few' });
	});

	test('is there although the scores of its wave are withheld', () => {
		const before = crowd(14, 12);
		const after = planned(crowd(12, 18), told(7, 5));
		const comparison = compareWaves(groupOf(before, { after }), 'before', 'after');
		expect(comparison.later).toMatchObject({ published: false, complementary: true });
		const { plans } = tablesOf(comparison.earlier, comparison);
		expect(plans).toMatchObject([{ n: 12, done: 7, partly: 5, notYet: 0 }]);
	});

	test('holds no two classes against each other', () => {
		const panel = groupOf(planned(crowd(12, 12), told(12)));
		const comparison = compareClasses(panel, panel, 'before');
		expect(tablesOf(comparison.first, comparison).plans).toEqual([]);
	});
});
