import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/core/survey/comparison.ts';
import { recap } from '../../../../src/core/survey/recap.ts';
import { tableColumns, tableIds, tablesOf } from '../../../../src/core/survey/recap-tables.ts';
import { behaviourIds } from '../../../../src/core/values/values.ts';
import { anyRows, crowd, evenly, groupOf } from '../../../support/groups.ts';
import { patterned } from '../../../support/recap-export.ts';

const tables = (rows: Parameters<typeof groupOf>[0]) => tablesOf(recap(groupOf(rows)));
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
		const group = groupOf(patterned(30));
		const result = recap(group);
		if (!result.published || !result.behaviours?.published) throw new Error('Too few.');
		const { scores, behaviours, bands, reliability } = tablesOf(result);
		const overall = result.scores.overall;
		if (!overall.published) throw new Error('No overall.');
		expect(scores[0]).toMatchObject({
			score: 'overall',
			n: 30,
			mean: overall.mean,
			low: overall.interval?.[0],
			high: overall.interval?.[1],
			q1: overall.quartiles?.[0],
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
		const group = groupOf(crowd(12, 12), { instrument: 'kilat' });
		const made = tablesOf(recap(group), compare(group, group));
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
				// As in a dataset, people are numbered from 0.
				const group = groupOf(rows.map((row, person) => ({ ...row, person })));
				const made = tablesOf(recap(group), compare(group, group));
				for (const id of tableIds)
					for (const row of made[id])
						expect(Object.keys(row)).toEqual(Object.keys(tableColumns[id]));
			}),
			{ numRuns: 50 },
		);
	});
});

describe('the comparison table', () => {
	const rowsOf = (...sides: Parameters<typeof compare>) =>
		tablesOf({ published: false, n: 0 }, compare(...sides)).comparison;

	test('has each score paired and unpaired', () => {
		const rows = rowsOf(groupOf(patterned(12)), groupOf(patterned(12, 1)));
		expect(rows.map(({ method }) => method)).toEqual([
			...Array<string>(8).fill('paired'),
			...Array<string>(8).fill('unpaired'),
		]);
		const [first] = rows;
		expect(first).toMatchObject({ score: 'overall', nBefore: 12, nAfter: 12, note: null });
		expect(Number(first?.difference)).toBeCloseTo(Number(first?.after) - Number(first?.before), 9);
	});

	test('says why there are no pairs to show, and shows no figure of them', () => {
		const after = groupOf([...crowd(6, 18), evenly(99, 24)]);
		const [paired] = rowsOf(groupOf(crowd(6, 12)), after);
		expect(paired).toMatchObject({ method: 'paired', score: null, nBefore: 6, note: 'rest' });
		expect(paired?.before).toBeNull();
		expect(paired?.difference).toBeNull();
	});

	test('says that mirrors differ', () => {
		const group = groupOf(crowd(6, 12));
		const rows = rowsOf(group, { ...group, revision: 2 });
		expect(rows).toHaveLength(1);
		expect(rows[0]).toMatchObject({ method: null, note: 'revision' });
	});

	test('says that nothing was left to gain', () => {
		const rows = rowsOf(groupOf(crowd(6, 24)), groupOf(crowd(6, 24)));
		expect(rows[0]).toMatchObject({ gain: null, gainBand: null, note: 'no-room' });
	});
});
