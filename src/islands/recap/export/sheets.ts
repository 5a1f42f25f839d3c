import type { RecapExportLabels } from '../../../copy/recap-export.ts';
import type { Comparison } from '../../../core/survey/comparison.ts';
import type { Recap } from '../../../core/survey/recap.ts';
import {
	type Cell,
	type CellKind,
	type RecapTables,
	type TableId,
	tableColumns,
	tableIds,
	tablesOf,
} from '../../../core/survey/recap-tables.ts';
import { fill } from '../../../ui/text.ts';
import type { BehaviourId, ValueId } from '../../../core/values/values.ts';

/** What is taken away as a file. */
export interface RecapExport {
	recap: Recap;
	comparison?: Comparison | undefined;
	/** What the group is called. It comes from a link, so from anybody. */
	title: string;
	/** The two sides of the comparison, and whether they are two classes rather than two waves of one. */
	sides?: ComparedSides | undefined;
	names: RecapNames;
	labels: RecapExportLabels;
}

/** What the two sides of a comparison are called: "sebelum sesi" and "sesudah sesi", or two classes. */
export interface ComparedSides {
	first: string;
	second: string;
	classes: boolean;
}

/** What values and behaviours are called, from content. */
export interface RecapNames {
	values: Record<ValueId, string>;
	behaviours: Record<BehaviourId, string>;
}

/** A table in words, with all its rows as long as its heading. */
export interface Sheet {
	title: string;
	heading: readonly string[];
	kinds: readonly CellKind[];
	rows: Cell[][];
}

/** The sheets of a file, in order: what it is, each table that has something to tell, and what its columns mean. */
export function sheetsOf(given: RecapExport): Sheet[] {
	const tables = tablesOf(given.recap, given.comparison, given.sides);
	const told = tableIds.filter((id) => tables[id].length > 0);
	return [
		factSheet(given),
		...told.map((id) => tableSheet(tables, id, given)),
		codebookSheet(told, given),
	];
}

/** One table in words; figures to four decimals, which is past what anyone reads and short of noise. */
export function tableSheet(
	tables: RecapTables,
	id: TableId,
	{ names, labels, sides }: Pick<RecapExport, 'names' | 'labels' | 'sides'>,
): Sheet {
	const columns: [string, CellKind][] = Object.entries(tableColumns[id]);
	const words = wordsOf(names, labels);
	const cellOf = (row: Record<string, Cell>, column: string): Cell => {
		const cell = row[column] ?? null;
		return typeof cell === 'string' ? (words[column]?.[cell] ?? cell) : toFour(cell);
	};
	return {
		title: labels.tables[id].title,
		heading: Object.values(labels.tables[id].columns).map(([heading]) =>
			fill(heading, gapsOf(sides)),
		),
		kinds: columns.map(([, kind]) => kind),
		rows: tables[id].map((row) => columns.map(([column]) => cellOf(row, column))),
	};
}

function gapsOf(
	{ first, second }: Pick<ComparedSides, 'first' | 'second'> = { first: '', second: '' },
) {
	return { first, second };
}

function toFour(cell: number | null): number | null {
	// Adding nought turns -0 into 0.
	return cell === null ? null : Math.round(cell * 1e4) / 1e4 + 0;
}

/** What the ids in each column of words are called. */
export function wordsOf({ values, behaviours }: RecapNames, { words }: RecapExportLabels) {
	const { overall, ...columns } = words;
	const scores: Record<string, string> = { overall, ...values };
	const all: Record<string, Record<string, string>> = {
		...columns,
		score: scores,
		value: values,
		behaviour: behaviours,
	};
	return all;
}

function factSheet({ recap, title, sides, labels }: RecapExport): Sheet {
	const { facts, instruments } = labels;
	return {
		title: facts.title,
		heading: facts.heading,
		kinds: ['word', 'count'],
		rows: [
			[facts.group, title],
			...(recap.published
				? [
						[facts.instrument, instruments[recap.instrument]],
						[facts.revision, recap.revision],
					]
				: []),
			...(sides ? [[facts.compared, `${sides.first}; ${sides.second}`]] : []),
			[facts.n, recap.n],
			[facts.notice, facts.noticeText],
			[facts.method, recap.published ? facts.methodText : facts.few],
		],
	};
}

function codebookSheet(told: readonly TableId[], { labels, sides }: RecapExport): Sheet {
	const { tables, codebook } = labels;
	return {
		title: codebook.title,
		heading: codebook.heading,
		kinds: ['word', 'word', 'word'],
		rows: told.flatMap((id) => {
			const columns = Object.values(tables[id].columns);
			return columns.map((words) => [
				tables[id].title,
				...words.map((text) => fill(text, gapsOf(sides))),
			]);
		}),
	};
}
