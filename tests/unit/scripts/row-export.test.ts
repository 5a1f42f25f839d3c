import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync, type SQLOutputValue } from 'node:sqlite';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { groupsOf } from '../../../scripts/recap/groups.ts';
import { answerRows } from '../../../scripts/recap/rows/answer-rows.ts';
import { columnNames, dictionary } from '../../../scripts/recap/rows/columns.ts';
import { writeRows } from '../../../scripts/recap/rows/write-rows.ts';
import { phraseIds, rounds } from '../../../src/core/assessment/phrases.ts';
import { encodeResult } from '../../../src/core/codes/result-code.ts';
import { comparisonTables, tablesOf } from '../../../src/core/survey/recap-tables.ts';
import { randomFrom, randomPortrait } from '../../support/results.ts';
import { datasetOf, threeClasses } from '../../support/row-exports.ts';

const dataset = threeClasses();
const folder = mkdtempSync(join(tmpdir(), 'baris-'));
const rows = [...answerRows(dataset, [])].flatMap((batch) =>
	batch.session.map((_, row) =>
		Object.fromEntries(columnNames.map((name) => [name, batch[name][row] ?? null])),
	),
);

describe('the rows of a dataset', () => {
	test('are one for each value and each answer of each person and wave', () => {
		expect(rows).toHaveLength((14 + 14 + 20 + 12 + 11 + 11) * (7 + 21));
		expect(new Set(rows.map(({ session, person }) => `${session} ${person}`)).size).toBe(45);
		for (const { points, score } of rows)
			if (points !== null) expect(score).toBeCloseTo((Number(points) / 24) * 100, 9);
	});

	test('are those of the sessions asked for', () => {
		const some = [...answerRows(dataset, ['w0w0w0w0'])].flatMap(({ session }) => session);
		expect(some).toHaveLength(22 * 28);
		expect(new Set(some)).toEqual(new Set(['w0w0w0w0']));
	});

	test('read the same from each form of file', async () => {
		const files = { csv: '', ndjson: '', parquet: '' };
		for (const format of ['csv', 'ndjson', 'parquet'] as const) {
			files[format] = join(folder, `jawaban.${format}`);
			expect(await writeRows(files[format], format, answerRows(dataset, []))).toBe(rows.length);
		}
		const csv = Papa.parse<Record<string, string>>(readFileSync(files.csv, 'utf8'), {
			header: true,
			skipEmptyLines: true,
		}).data;
		const asText = rows.map((row) =>
			Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')])),
		);
		expect(csv).toEqual(asText);
		const lines = readFileSync(files.ndjson, 'utf8').trimEnd().split('\n');
		expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(rows);
		expect(await parquetReadObjects({ file: await asyncBufferFromFile(files.parquet) })).toEqual(
			rows,
		);
	});

	test('of a portrait are one for each phrase and round, whole points where it was chosen', () => {
		const random = randomFrom(35);
		const portrait = { now: randomPortrait(random).now, wished: randomPortrait(random).wished };
		const about = { session: 'q7k3m9xw', participant: 7, wave: 'before', revision: 1 } as const;
		const code = encodeResult({
			...about,
			instrument: 'unit',
			detail: 'summary',
			portrait,
			seed: 1,
		});
		const [batch] = [...answerRows(datasetOf([code]), [])];
		expect(batch?.measure).toEqual([...phraseIds, ...phraseIds]);
		for (const round of rounds) {
			const chosen = batch?.measure.filter(
				(_, row) => batch.kind[row] === round && batch.points[row] === 24,
			);
			expect(chosen).toEqual(portrait[round]);
		}
		expect(batch?.score.filter((score) => score === 0)).toHaveLength(50);
	});

	test('have every column explained', () => {
		const { data } = Papa.parse<string[]>(dictionary(), { skipEmptyLines: true });
		expect(data.slice(1).map(([name]) => name)).toEqual(columnNames);
		for (const cells of data) for (const cell of cells) expect(cell).not.toBe('');
	});
});

describe('scripts/recap.sql', () => {
	const database = databaseOf(rows);
	const figures = (sql: string, ...given: string[]) => database.prepare(sql).get(...given);

	test('finds what the recap of each class and of all says, where that says anything', () => {
		let compared = 0;
		for (const merged of [false, true])
			for (const group of groupsOf(dataset, { sessions: [], merged })) {
				const where = merged ? 'all' : 'cohort';
				const only = merged ? '' : `session = '${group.sessions.join()}' AND`;
				for (const { wave, recap } of group.waves) {
					const { scores, behaviours } = tablesOf(recap);
					for (const row of [...scores, ...behaviours]) {
						if (row.mean === null) continue;
						const measure = 'behaviour' in row ? row.behaviour : row.score;
						const kind =
							'behaviour' in row ? 'behaviour' : measure === 'overall' ? measure : 'value';
						const found = figures(
							`SELECT * FROM ${where}_figures WHERE ${only} wave = ? AND measure = ? AND kind = ?`,
							...[wave, measure, kind],
						);
						expect(found?.['n']).toBe(row.n);
						expect(found?.['mean']).toBeCloseTo(row.mean, 9);
						if ('sd' in row && row.sd !== null) expect(found?.['sd']).toBeCloseTo(row.sd, 9);
						if ('median' in row && row.median !== null)
							expect(found?.['median']).toBeCloseTo(row.median, 9);
						compared++;
					}
				}
				for (const { to, comparison } of group.comparisons)
					for (const row of comparisonTables(comparison).comparison) {
						if (row.method !== 'paired' || row.difference === null) continue;
						const found = figures(
							`SELECT * FROM ${where}_changes WHERE ${only} later_wave = ? AND measure = ? AND kind <> 'behaviour'`,
							...[to, String(row.score)],
						);
						expect(found?.['n']).toBe(row.nAfter);
						expect(found?.['difference']).toBeCloseTo(row.difference, 9);
						for (const way of ['fell', 'stayed', 'rose'] as const)
							if (row[way] !== null) expect(found?.[way]).toBe(row[way]);
						compared++;
					}
			}
		expect(compared).toBeGreaterThan(100);
	});
});

/** The rows in a database of Node's own, which lacks two of the functions that DuckDB and Spark have, and one word. */
function databaseOf(all: readonly Record<string, string | number | null>[]): DatabaseSync {
	const database = new DatabaseSync(':memory:');
	const over = (work: (numbers: Float64Array) => number) => ({
		start: () => new Float64Array(),
		step: (numbers: Float64Array, next: SQLOutputValue) =>
			Float64Array.of(...numbers, Number(next)),
		result: work,
	});
	database.aggregate('MEDIAN', over(medianOf));
	database.aggregate('STDDEV_SAMP', over(deviationOf));
	database.exec(`CREATE TABLE answers (${columnNames.join()})`);
	const insert = database.prepare(
		`INSERT INTO answers VALUES (${columnNames.map(() => '?').join()})`,
	);
	for (const row of all) insert.run(...columnNames.map((name) => row[name] ?? null));
	database.exec(readFileSync('scripts/recap.sql', 'utf8').replaceAll('OR REPLACE ', ''));
	return database;
}

function medianOf(numbers: Float64Array): number {
	const sorted = numbers.toSorted();
	const middle = (sorted.length - 1) / 2;
	return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

function deviationOf(numbers: Float64Array): number {
	const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
	const squares = numbers.reduce((sum, number) => sum + (number - mean) ** 2, 0);
	return Math.sqrt(squares / (numbers.length - 1));
}
