import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { comparisonTables, tablesOf } from '../../src/core/survey/recap-tables.ts';
import { type Group, groupsOf } from '../recap/groups.ts';
import { answerRows } from '../recap/rows/answer-rows.ts';
import { rowFormats, writeRows } from '../recap/rows/write-rows.ts';
import { type Database, openDuckDb } from './duckdb.ts';
import { surveyOf } from './survey-of.ts';

/** About the answers of all civil servants of a large province. */
const rowCount = 5_000_000;
const folder = '.cache/bench';

/** A figure by a key that says what it is of. */
type Figures = Map<string, number>;

/**
 * Writes five million rows in each form, computes scripts/recap.sql from them on DuckDB, and compares every figure that our own recap
 * publishes of the same survey. Rows of a table: what each step took; throws where a figure differs.
 */
export async function measureRows(): Promise<object[]> {
	mkdirSync(folder, { recursive: true });
	const steps: object[] = [];
	const timed = async <T>(step: string, work: () => T | Promise<T>, size?: () => number) => {
		const started = performance.now();
		const result = await work();
		const seconds = Math.round((performance.now() - started) / 10) / 100;
		steps.push({ step, seconds, MB: size ? Math.round(size() / 1e5) / 10 : '-' });
		return result;
	};
	const dataset = surveyOf(rowCount);
	for (const format of rowFormats) {
		const file = `${folder}/rows.${format}`;
		await timed(
			`write ${format}`,
			() => writeRows(file, format, answerRows(dataset, [])),
			() => statSync(file).size,
		);
	}
	const ours = await timed('our recap of each class and of all', () => {
		const figures: Figures = new Map();
		for (const merged of [false, true])
			for (const group of groupsOf(dataset, { sessions: [], merged }))
				addFigures(figures, group, merged ? 'all' : group.sessions.join());
		return figures;
	});
	const database = await openDuckDb();
	for (const format of rowFormats) {
		const source =
			format === 'ndjson' ? `read_json('${folder}/rows.ndjson')` : `'${folder}/rows.${format}'`;
		await timed(`load ${format} into DuckDB`, () =>
			database.run(`CREATE OR REPLACE TABLE answers AS SELECT * FROM ${source}`),
		);
		const theirs = await timed('scripts/recap.sql on these, every figure', () =>
			figuresOf(database),
		);
		const differing = [...ours].filter(
			([key, figure]) => !(Math.abs(figure - (theirs.get(key) ?? NaN)) < 1e-9),
		);
		if (differing.length > 0 || ours.size === 0)
			throw new Error(
				`${differing.length} of ${ours.size} figures differ, first ${String(differing[0])}.`,
			);
		steps.push({
			step: `figures that are the same, from ${format}`,
			seconds: '-',
			MB: '-',
			figures: ours.size,
		});
	}
	return steps;
}

/** What our recap publishes of a group, by what it is of. */
function addFigures(figures: Figures, { waves, comparisons }: Group, of: string): void {
	const add = (name: string, figure: number | null) => {
		if (figure !== null) figures.set(`${of} ${name}`, figure);
	};
	for (const { wave, recap } of waves) {
		const { scores, behaviours } = tablesOf(recap);
		for (const { score, mean, n, sd, median } of scores) {
			if (mean === null) continue;
			for (const [name, figure] of Object.entries({ n, mean, sd, median }))
				add(`${wave} ${score} ${name}`, figure);
		}
		for (const { behaviour, mean, n } of behaviours) {
			if (mean === null) continue;
			for (const [name, figure] of Object.entries({ n, mean }))
				add(`${wave} ${behaviour} ${name}`, figure);
		}
	}
	for (const { to, comparison } of comparisons)
		for (const { score, method, nAfter: n, difference, fell, stayed, rose } of comparisonTables(
			comparison,
		).comparison)
			if (method === 'paired' && difference !== null)
				for (const [name, figure] of Object.entries({ n, difference, fell, stayed, rose }))
					add(`${changeTo(to)} ${String(score)} ${name}`, figure);
}

const changeTo = (wave: string) => `before-${wave}`;

/** Every figure of scripts/recap.sql, by what it is of. */
async function figuresOf(database: Database): Promise<Figures> {
	await database.run(readFileSync('scripts/recap.sql', 'utf8'));
	const figures: Figures = new Map();
	const names = {
		figures: ['n', 'mean', 'sd', 'median'],
		changes: ['n', 'difference', 'fell', 'stayed', 'rose'],
	};
	for (const [table, columns] of Object.entries(names))
		for (const scope of ['cohort', 'all']) {
			const wave = table === 'changes' ? 'later_wave' : 'wave';
			const session = scope === 'cohort' ? 'session' : "'all'";
			const result = await database.runAndReadAll(
				`SELECT ${session}, ${wave}, measure, ${columns.join()} FROM ${scope}_${table}`,
			);
			for (const [group, when, measure, ...cells] of result.getRowsJS()) {
				const time = table === 'changes' ? changeTo(String(when)) : String(when);
				for (const [place, name] of columns.entries())
					figures.set(`${String(group)} ${time} ${String(measure)} ${name}`, Number(cells[place]));
			}
		}
	return figures;
}
