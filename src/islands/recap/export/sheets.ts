import type { RecapExportLabels } from '../../../copy/recap-export.ts';
import { type InstrumentId, traitsOf } from '../../../core/assessment/instrument.ts';
import type { Comparison } from '../../../core/survey/comparison.ts';
import type { Recap } from '../../../core/survey/recap.ts';
import { tablesOf } from '../../../core/survey/recap-tables.ts';
import {
	type AnyColumn,
	type AnyRow,
	type Cell,
	type CellKind,
	type RecapTables,
	type TableId,
	tableColumns,
	tableIds,
} from '../../../core/survey/table-columns.ts';
import { fill } from '../../../ui/text.ts';
import { type SideNames, sidesOf } from '../tables/sides.ts';
import { type RecapNames, wordsOf } from '../tables/words.ts';

/** What is taken away as a file. */
export interface RecapExport {
	instrument: InstrumentId;
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
export interface ComparedSides extends SideNames {
	classes: boolean;
}

/** A table in words, with all its rows as long as its heading. */
export interface Sheet {
	title: string;
	heading: readonly string[];
	kinds: readonly CellKind[];
	rows: Cell[][];
}

/** The sheets of a file, in order: what it is, each table that has rows, and what its columns mean. */
export function sheetsOf(given: RecapExport): Sheet[] {
	const tables = tablesOf(given.recap, given.comparison);
	const filled = tableIds.filter((id) => tables[id].length > 0);
	return [
		factSheet(given),
		...filled.map((id) => tableSheet(tables, id, given)),
		codebookSheet(filled, given),
	];
}

const columnsOf = (id: TableId) => Object.entries(tableColumns[id]) as [AnyColumn, CellKind][];

/** One table in words; figures to four decimals, more than anyone reads but without the noise of the last digits. */
function tableSheet(tables: RecapTables, id: TableId, given: RecapExport): Sheet {
	const { names, labels } = given;
	const columns = columnsOf(id);
	const words = wordsOf(names, labels.tables);
	const cellOf = (row: AnyRow, column: AnyColumn): Cell => {
		const cell = row[column] ?? null;
		return typeof cell === 'string' ? (words[column]?.[cell] ?? cell) : toFour(cell);
	};
	return {
		title: labels.sheets[id].title,
		heading: columns.map(([column]) => headingOf(column, given)),
		kinds: columns.map(([, kind]) => kind),
		rows: tables[id].map((row) => columns.map(([column]) => cellOf(row, column))),
	};
}

function headingOf(column: AnyColumn, given: RecapExport): string {
	return fill(given.labels.tables.headings[column], sidesOf(given));
}

function toFour(cell: number | null): number | null {
	// Adding zero turns -0 into 0.
	return cell === null ? null : Math.round(cell * 1e4) / 1e4 + 0;
}

function factSheet({ instrument, recap, title, sides, labels }: RecapExport): Sheet {
	const { facts, instruments } = labels;
	const { kind } = traitsOf(instrument);
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
			[facts.notice, facts.noticeText[kind]],
			[facts.method, recap.published ? facts.methodText[kind] : facts.few],
		],
	};
}

function codebookSheet(filled: readonly TableId[], given: RecapExport): Sheet {
	const { sheets, codebook } = given.labels;
	return {
		title: codebook.title,
		heading: codebook.heading,
		kinds: ['word', 'word', 'word'],
		rows: filled.flatMap((id) => {
			const { title, meanings } = sheets[id];
			const meaningOf: Partial<Record<AnyColumn, string>> = meanings;
			return columnsOf(id).map(([column]) => [
				title,
				headingOf(column, given),
				fill(meaningOf[column] ?? '', sidesOf(given)),
			]);
		}),
	};
}
