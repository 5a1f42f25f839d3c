import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { type DecimalMark, csvOf } from '../../../src/islands/recap/export/csv.ts';
import { sheetsOf } from '../../../src/islands/recap/export/sheets.ts';
import { crowd, comparisonOf } from '../../support/groups.ts';
import { exportOf, patterned } from '../../support/recap-export.ts';

const comparison = comparisonOf(patterned(30, 1), patterned(30));
const full = exportOf(patterned(30), { comparison });
const rowsOf = (text: string) =>
	Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { delimiter: ';' }).data;

describe('csvOf', () => {
	test('begins with a byte order mark and ends each line with CRLF', () => {
		const text = csvOf(full, ',');
		expect(text.startsWith('\ufeffKeterangan\r\n')).toBe(true);
		expect(text.endsWith('\r\n')).toBe(true);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
	});

	test.each<DecimalMark>([',', '.'])('holds every cell, numbers as numbers with %s', (mark) => {
		const expected = sheetsOf(full).flatMap(({ title, heading, rows }, place) => [
			...(place > 0 ? [['']] : []),
			[title],
			[...heading],
			...rows.map((row) => row.map((cell) => cell ?? '')),
		]);
		const read = rowsOf(csvOf(full, mark)).slice(0, -1);
		expect(read).toHaveLength(expected.length);
		for (const [place, row] of expected.entries())
			expect(
				row.map((cell, column) => {
					const text = read[place]?.[column] ?? '';
					return typeof cell === 'number' ? Number(text.replace(mark, '.')) : text;
				}),
			).toEqual(row);
	});

	test('leaves negative numbers numbers', () => {
		const fallen = rowsOf(csvOf(full, ',')).find(
			([method, score]) => method === 'berpasangan' && score === 'Adaptif',
		);
		expect(fallen?.[6]).toBe('-20');
		expect(fallen?.[7]).toMatch(/^-\d+,\d{4}$/);
	});

	test('explains every column of every table it has', () => {
		const rows = rowsOf(csvOf(full, ','));
		const book = rows.slice(rows.findIndex(([title]) => title === 'Buku kode'));
		for (const { title, heading } of sheetsOf(full).slice(1, -1))
			for (const column of heading)
				expect(book.some(([table, name, text]) => table === title && name === column && text)).toBe(
					true,
				);
	});

	test('says in words why there is nothing below five people, and holds no figure', () => {
		const text = csvOf(exportOf(patterned(4)), ',');
		expect(text).toContain('sedikitnya 5 orang');
		expect(rowsOf(text).flat()).not.toContain('Rekap');
		expect(text.match(/\d+/g)).toEqual(['2026', '4', '5']);
	});

	test('has no table of behaviours where nobody was asked about them', () => {
		const { recap } = exportOf(crowd(12, 12));
		const titles = sheetsOf({ ...full, recap, comparison: undefined }).map(({ title }) => title);
		expect(titles).toEqual(['Keterangan', 'Rekap', 'Sebaran', 'Buku kode']);
	});
});

/** Whether a spreadsheet would take some part of this file, cut at any separator it might use, for a formula. */
function hasFormula(text: string): boolean {
	return text
		.split(/[;,|\t\r\n]/)
		.map((part) => part.replace(/^[\s"\ufeff]+/, ''))
		.some((part) => /^[=+\-@＝＋－＠]/.test(part) && !/^-\d+(\.\d+)?"?$/.test(part));
}

describe('a title from anybody', () => {
	test.each([
		'=1+1',
		'+62812',
		'-1+1',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		'  =1',
		'"=1"',
		'Sesi;=1+1',
		'Sesi,=HYPERLINK("https://a.example","klik")',
		"=cmd|' /C calc'!A0",
		'＝1+1',
		'a"";=1',
	])('is no formula: %j', (title) => {
		expect(hasFormula(`x;${title}`)).toBe(true);
		expect(hasFormula(csvOf({ ...full, title }, ','))).toBe(false);
	});

	test('is no formula whatever it is, and the file keeps its shape', () => {
		const nasty = fc.string({
			unit: fc.constantFrom(
				'=',
				'+',
				'-',
				'@',
				'"',
				"'",
				';',
				',',
				'\t',
				'\r',
				'\n',
				' ',
				'a',
				'1',
			),
		});
		const lines = rowsOf(csvOf(full, ',')).length;
		fc.assert(
			fc.property(nasty, (title) => {
				const text = csvOf({ ...full, title }, '.');
				expect(hasFormula(text)).toBe(false);
				expect(rowsOf(text)).toHaveLength(lines);
			}),
			{ numRuns: 200 },
		);
	});

	test('stays as it is where it is harmless', () => {
		expect(rowsOf(csvOf({ ...full, title: 'Orientasi; CPNS "2026"' }, ','))[2]).toEqual([
			'Kelompok',
			'Orientasi; CPNS "2026"',
		]);
	});
});
