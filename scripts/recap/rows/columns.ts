import { rowExportCopy } from '../../../src/copy/row-export.ts';

/** The types of a column, as Parquet names them. */
export type ColumnType = 'STRING' | 'INT32' | 'DOUBLE';

/**
 * The columns of the rows, in order. Rows are for programs, so names and ids are those of the code; what they mean stands in the
 * dictionary, `copy/row-export.ts`. New columns are added at the end; none changes its meaning.
 */
export const rowColumns = {
	session: 'STRING',
	person: 'INT32',
	instrument: 'STRING',
	revision: 'INT32',
	wave: 'STRING',
	kind: 'STRING',
	measure: 'STRING',
	points: 'INT32',
	score: 'DOUBLE',
} as const satisfies Record<string, ColumnType>;

export type ColumnName = keyof typeof rowColumns;
export const columnNames = Object.keys(rowColumns) as ColumnName[];

/** Many rows, column by column; all columns are of one length. `null` is an answer that is missing. */
export type RowBatch = Record<ColumnName, (string | number | null)[]>;

/** No rows yet. */
export function emptyBatch(): RowBatch {
	return Object.fromEntries(columnNames.map((name) => [name, []])) as unknown as RowBatch;
}

/** The dictionary of the columns as CSV: name, type, meaning, range. */
export function dictionary(): string {
	const { headings, columns } = rowExportCopy;
	const lines = columnNames.map((name) => [
		name,
		rowColumns[name],
		columns[name].meaning,
		columns[name].range,
	]);
	return [headings, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
