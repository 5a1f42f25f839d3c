import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWaves } from '../../../../src/core/survey/comparison.ts';
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
const empty = { scores: [], bands: [], behaviours: [], reliability: [], comparison: [] };

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
