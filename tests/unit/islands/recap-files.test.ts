import { compareClasses } from '../../../src/core/survey/comparison.ts';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { recapExportCopy } from '../../../src/copy/recap-export.ts';
import { tablesOf } from '../../../src/core/survey/recap-tables.ts';
import { tableIds } from '../../../src/core/survey/table-columns.ts';
import { fileName } from '../../../src/islands/recap/export/file-name.ts';
import { jsonOf } from '../../../src/islands/recap/export/json.ts';
import { sheetsOf } from '../../../src/islands/recap/export/sheets.ts';
import { xlsxOf } from '../../../src/islands/recap/export/xlsx.ts';
import { comparisonOf, groupOf } from '../../support/groups.ts';
import { exportOf, patterned } from '../../support/recap-export.ts';

const planned = patterned(30, 1).map((row, person) => ({ ...row, plan: person % 3 }));
const comparison = comparisonOf(patterned(30), planned);
const title = '=1+1 & <b>"Sesi"</b> _x0041_ \u0007\ud800 🙏';
const full = exportOf(patterned(30), { comparison, title });

/** Throws on XML whose tags do not close in order, or with a bare `&` or `<`. */
function checkXml(xml: string) {
	const open: string[] = [];
	const rest = xml
		.replace(/^<\?xml [^>]*\?>\n/, '')
		.replace(/<(\/?)([\w:]+)((?: [\w:]+="[^"<]*")*)(\/?)>/g, (_, end, name: string, __, empty) => {
			if (end && open.pop() !== name) throw new Error(`</${name}> closes nothing.`);
			if (!end && !empty) open.push(name);
			return '';
		});
	if (open.length > 0) throw new Error(`<${open.join('><')}> stays open.`);
	if (/[<>]|&(?!(?:amp|lt|gt|quot);)/.test(rest)) throw new Error(`Not escaped: ${rest}`);
}

describe('xlsxOf', () => {
	const parts = Object.fromEntries(
		Object.entries(unzipSync(xlsxOf(full))).map(([path, bytes]) => [path, strFromU8(bytes)]),
	);

	test('is made of well-formed parts', () => {
		expect(Object.keys(parts)).toContain('[Content_Types].xml');
		for (const xml of Object.values(parts)) checkXml(xml);
		expect(() => checkXml('<a>R&D</a>')).toThrow();
		expect(() => checkXml('<a><b></a></b>')).toThrow();
	});

	test('names each sheet and has a part for it', () => {
		const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g)];
		expect(names.map(([, name]) => name)).toEqual([
			'Keterangan',
			'Rekap',
			'Sebaran',
			'Perilaku',
			'Reliabilitas',
			'Perbandingan',
			'Komitmen',
			'Buku kode',
		]);
		expect(Object.keys(parts).filter((path) => path.includes('worksheets/'))).toHaveLength(8);
	});

	test('has what came of the plans in words, each under its heading', () => {
		const plans = sheetsOf(full).find(({ title: name }) => name === 'Komitmen');
		expect(plans?.heading.slice(0, 5)).toEqual([
			'Tahap',
			'Orang',
			'Menjalankan',
			'Menjalankan sebagian',
			'Belum menjalankan',
		]);
		expect(plans?.rows).toEqual([['tahap 30 hari', 30, 10, 10, 10, null, null, null]]);
	});

	test('heads each column by its key, in whatever order the words stand', () => {
		const backwards = Object.fromEntries(
			Object.entries(recapExportCopy.tables.headings).reverse(),
		) as typeof recapExportCopy.tables.headings;
		const tables = { ...recapExportCopy.tables, headings: backwards };
		expect(sheetsOf({ ...full, labels: { ...recapExportCopy, tables } })).toEqual(sheetsOf(full));
		const [, scores] = sheetsOf(full);
		expect(scores?.heading.slice(0, 3)).toEqual(['Skor', 'Orang', 'Rata-rata']);
		expect(scores?.rows[0]?.[1]).toBe(30);
	});

	test('names the two sides of a comparison, and gives two classes no gain', () => {
		const sides = { first: 'Kelas A', second: 'Kelas B', classes: true };
		const classes = compareClasses(groupOf(patterned(30)), groupOf(patterned(30, 1)), 'before');
		const [facts, ...sheets] = sheetsOf({ ...full, comparison: classes, sides });
		expect(facts?.rows).toContainEqual(['Perbandingan', 'Kelas A; Kelas B']);
		const compared = sheets.find(({ title }) => title === 'Perbandingan');
		expect(compared?.heading).toContain('Rata-rata, Kelas B');
		const gain = compared?.heading.indexOf('N-gain') ?? -1;
		expect(compared?.rows.map((row) => row[gain])).toEqual(Array(8).fill(null));
		expect(jsonOf({ ...full, sides })).toContain('"second": "Kelas B"');
	});

	test('keeps a title from anybody as text, without what XML has no place for', () => {
		expect(parts['xl/worksheets/sheet1.xml']).toContain(
			't="inlineStr"><is><t xml:space="preserve">=1+1 &amp; &lt;b&gt;&quot;Sesi&quot;&lt;/b&gt; _x005F_x0041_  🙏</t>',
		);
		expect(Object.values(parts).join('')).not.toContain('<f>');
	});

	test('holds numbers as numbers', () => {
		const cells = [
			...(parts['xl/worksheets/sheet2.xml'] ?? '').matchAll(/<c r="C\d+" s="5"><v>([\d.]+)</g),
		];
		const means = sheetsOf(full)[1]?.rows.map((row) => row[2]);
		expect(cells.map(([, figure]) => Number(figure))).toEqual(means);
	});

	test('gives the same bytes for the same recap', () => {
		expect(xlsxOf(full)).toEqual(xlsxOf(full));
	});

	const office = process.env['PATH']
		?.split(':')
		.map((folder) => join(folder, 'soffice'))
		.find((path) => readable(path));
	// LibreOffice is not part of the project: where it is not installed, npm test says that it skipped this.
	test.skipIf(!office)(
		'opens in LibreOffice (soffice) with every cell',
		{ timeout: 180_000 },
		() => {
			const folder = mkdtempSync(join(tmpdir(), 'rekap-'));
			const given = { ...full, title: '=1+1 & <b>' };
			writeFileSync(join(folder, 'rekap.xlsx'), xlsxOf(given));
			// Semicolons, UTF-8, all sheets, cells as they are and not as they are shown.
			const filter =
				'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,false,false,false,false,-1';
			execFileSync(
				office ?? '',
				[
					`-env:UserInstallation=file://${folder}/profile`,
					'--headless',
					'--convert-to',
					filter,
					'--outdir',
					folder,
					join(folder, 'rekap.xlsx'),
				],
				{ stdio: 'pipe' },
			);
			expect(readdirSync(folder).filter((name) => name.endsWith('.csv'))).toHaveLength(8);
			for (const sheet of sheetsOf(given)) {
				const text = readFileSync(join(folder, `rekap-${sheet.title}.csv`), 'utf8').trimEnd();
				const { data } = Papa.parse<string[]>(text, { delimiter: ';' });
				const cells = [sheet.heading, ...sheet.rows].map((row) =>
					row.map((cell) => String(cell ?? '')),
				);
				expect(data).toEqual(cells);
			}
		},
	);
});

function readable(path: string): boolean {
	try {
		readFileSync(path);
		return true;
	} catch {
		// Not there.
		return false;
	}
}

describe('jsonOf', () => {
	test('reads back as the tables', () => {
		expect(JSON.parse(jsonOf(full))).toEqual({
			format: 'cermin-berakhlak-rekap',
			version: 1,
			title,
			instrument: 'diri',
			revision: 1,
			n: 30,
			tables: tablesOf(full.recap, comparison),
		});
	});

	test('holds only the number of people below five', () => {
		expect(JSON.parse(jsonOf(exportOf(patterned(4), { title: 'Rapat' })))).toEqual({
			format: 'cermin-berakhlak-rekap',
			version: 1,
			title: 'Rapat',
			n: 4,
			tables: Object.fromEntries(tableIds.map((id) => [id, []])),
		});
	});
});

describe('fileName', () => {
	test.each([
		['Orientasi CPNS 2026', 'rekap-orientasi-cpns-2026.csv'],
		['../../etc/passwd', 'rekap-etc-passwd.csv'],
		['Élan & <b>', 'rekap-elan-b.csv'],
		['🙏', 'rekap-kelompok.csv'],
		['a'.repeat(120), `rekap-${'a'.repeat(90)}.csv`],
	])('of %j is %s', (given, name) => {
		expect(fileName(given, 'csv', recapExportCopy)).toBe(name);
	});
});

describe('the words', () => {
	test('have one for every id that stands in a table', () => {
		const ids = new Set<unknown>(
			Object.values(tablesOf(full.recap, comparison))
				.flat()
				.flatMap((row) => Object.values(row).filter((cell) => typeof cell === 'string')),
		);
		const said = sheetsOf(full)
			.slice(1, -1)
			.flatMap(({ rows }) => rows.flat());
		expect(ids.size).toBeGreaterThan(30);
		expect(said.filter((cell) => ids.has(cell))).toEqual([]);
	});
});
