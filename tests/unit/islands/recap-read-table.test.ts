import { describe, expect, test } from 'vitest';
import { recapTablesCopy as labels } from '../../../src/copy/recap-tables.ts';
import { compare } from '../../../src/core/survey/comparison.ts';
import { type Row, comparisonRows, tablesOf } from '../../../src/core/survey/recap-tables.ts';
import { recap } from '../../../src/core/survey/recap.ts';
import { isUsed, missingText, readTable } from '../../../src/islands/recap/tables/read-table.ts';
import { wordsOf } from '../../../src/islands/recap/tables/words.ts';
import { readNames } from '../../../scripts/recap/names.ts';
import { crowd, groupOf } from '../../support/groups.ts';
import { patterned } from '../../support/recap-export.ts';

const words = wordsOf(readNames(), labels);
const headingsOf = (columns: ReturnType<typeof readTable>) => columns.map(({ heading }) => heading);
const differences = (before: number, after: number) =>
	comparisonRows(compare(groupOf(crowd(6, before)), groupOf(crowd(6, after))));

describe('readTable', () => {
	test('puts the ends of an interval and the quartiles into one column each', () => {
		const { scores } = tablesOf(recap(groupOf(patterned(12))));
		const columns = readTable('scores', scores, labels, words);
		expect(headingsOf(columns)).toEqual([
			...['Skor', 'Orang', 'Rata-rata', 'Interval 95%', 'Tingkat', 'Simpangan baku', 'Median'],
			...['Kuartil 1 dan 3', 'Urutan', 'Catatan'],
		]);
		const [overall] = columns.map(({ cells }) => cells[0]);
		expect(overall).toBe('Skor Cermin kelompok');
		expect(columns[3]?.cells[0]).toMatch(/^\d+,\d–\d+,\d$/);
		expect(columns[7]?.cells[0]).toMatch(/^\d+,\d dan \d+,\d$/);
	});

	test('writes changes with their sign, and counts pairs once', () => {
		const rows = differences(18, 12);
		const columns = readTable('comparison', rows, labels, words, { first: 'A', second: 'B' });
		expect(headingsOf(columns)).toEqual([
			...['Skor', 'Orang', 'A', 'B', 'Selisih', 'Interval 95%', 'N-gain', 'Catatan'],
		]);
		expect(columns.slice(1, -1).map(({ cells }) => cells[0])).toEqual([
			...['6', '75,0', '50,0', '−25,0', '−25,0 sampai −25,0', '−1,00 (tidak naik)'],
		]);
	});
});

describe('isUsed', () => {
	const usedIn = (table: 'scores' | 'comparison', rows: Parameters<typeof isUsed>[1]) =>
		headingsOf(
			readTable(table, rows as Row<typeof table>[], labels, words).filter((column) =>
				isUsed(column, rows),
			),
		);

	test('is false of a column in which nothing stands', () => {
		const group = groupOf(crowd(6, 12), { instrument: 'kilat' });
		expect(usedIn('scores', tablesOf(recap(group)).scores)).toEqual([
			...['Skor', 'Orang', 'Rata-rata', 'Interval 95%', 'Simpangan baku'],
		]);
	});

	test('is true where every row says why it has nothing', () => {
		const rows = differences(24, 24);
		expect(usedIn('comparison', rows)).toContain('N-gain');
		expect(missingText('comparison', { ...rows[0] }, labels)).toBe('sudah penuh');
	});
});

describe('missingText', () => {
	const row = { score: 'adaptif', n: 4 } satisfies Partial<Row<'scores'>>;
	test.each([
		['few', 'belum cukup jawaban (4 dari 5 orang)'],
		['withheld', 'ditahan, agar kelompok kecil tidak terbaca dari selisih'],
		['mean-of-values', undefined],
		[null, undefined],
	])('for %s is %s', (note, text) => {
		expect(missingText('scores', { ...row, note }, labels)).toBe(text);
	});
});
