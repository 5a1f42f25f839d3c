import { describe, expect, test } from 'vitest';
import { recapTablesCopy as labels } from '../../../src/copy/recap-tables.ts';
import { comparisonTables, tablesOf } from '../../../src/core/survey/recap-tables.ts';
import type { Row } from '../../../src/core/survey/table-columns.ts';
import { isUsed, missingText, readTable } from '../../../src/islands/recap/tables/read-table.ts';
import { wordsOf } from '../../../src/islands/recap/tables/words.ts';
import { readNames } from '../../../scripts/recap/names.ts';
import { comparisonOf, crowd, recapOf } from '../../support/groups.ts';
import { patterned } from '../../support/recap-export.ts';

const words = wordsOf(readNames(), labels);
const headingsOf = (columns: ReturnType<typeof readTable>) => columns.map(({ heading }) => heading);
const differences = (before: number, after: number) =>
	comparisonTables(comparisonOf(crowd(6, before), crowd(6, after))).comparison;

describe('readTable', () => {
	test('puts the ends of an interval and the quartiles into one column each', () => {
		const { scores } = tablesOf(recapOf(patterned(12)));
		const columns = readTable('scores', scores, labels, words);
		expect(headingsOf(columns)).toEqual([
			...['Skor', 'Orang', 'Rata-rata', 'Interval 95%', 'Tingkat', 'Simpangan baku', 'Median'],
			...['Kuartil 1 dan 3', 'Urutan', 'Catatan'],
		]);
		const [overall] = columns.map(({ cells }) => cells[0]);
		expect(overall).toBe('Rata-rata tujuh nilai');
		expect(columns[3]?.cells[0]).toMatch(/^\d+,\d–\d+,\d$/);
		expect(columns[7]?.cells[0]).toMatch(/^\d+,\d dan \d+,\d$/);
	});

	test('writes changes with their sign, and counts pairs once', () => {
		const rows = differences(18, 12);
		const columns = readTable('comparison', rows, labels, words, { first: 'A', second: 'B' });
		expect(columns.slice(1, 4).map(({ cells }) => cells[0])).toEqual([
			...['−25,0', '−25,0 sampai −25,0', '6'],
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
		expect(usedIn('scores', tablesOf(recapOf(crowd(6, 12), 'kilat')).scores)).toEqual([
			...['Skor', 'Orang', 'Rata-rata', 'Interval 95%', 'Simpangan baku'],
		]);
	});

	test('shows how many rose, stayed and fell where no part is one to four', () => {
		const rows = comparisonTables(comparisonOf(crowd(12, 12), crowd(12, 18))).comparison;
		expect(usedIn('comparison', rows)).toEqual([
			...['Skor', 'Selisih', 'Interval 95%', 'Orang', 'Naik, tetap, turun'],
		]);
		const told = readTable('comparison', rows, labels, words).at(-2);
		expect(told?.cells[0]).toBe('12 naik, 0 tetap, 0 turun');
	});

	test('joins those who stayed to others where they are one to four', () => {
		const [first] = comparisonTables(comparisonOf(crowd(12, 12), crowd(12, 18))).comparison;
		const row = { ...first, rose: null, stayed: null, fell: 5, stayedOrRose: 7 };
		const told = readTable('comparison', [row as Row<'comparison'>], labels, words).at(-2);
		expect(told?.cells).toEqual(['7 tetap atau naik, 5 turun']);
	});
});

describe('missingText', () => {
	const row = { score: 'adaptif', n: 4 } satisfies Partial<Row<'scores'>>;
	test.each([
		['few', 'jawabannya belum cukup (baru 4, perlu 5 orang)'],
		['withheld', 'tidak ditampilkan supaya jawaban orang tidak bisa ditebak'],
		[null, undefined],
	])('for %s is %s', (note, text) => {
		expect(missingText('scores', { ...row, note }, labels)).toBe(text);
	});
});
