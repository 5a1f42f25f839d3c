import type { RecapTableLabels } from '../../../copy/recap-tables.ts';
import {
	type AnyColumn,
	type AnyRow,
	type CellKind,
	type ColumnOf,
	type Row,
	type TableId,
	tableColumns,
} from '../../../core/survey/table-columns.ts';
import { formatChange, formatScore } from '../../../ui/format.ts';
import { formatCount, formatRatio } from '../../../ui/format-counts.ts';
import { fill } from '../../../ui/text.ts';
import type { ColumnWords } from './words.ts';

/** A column that holds several columns of its table in one. */
type JoinedColumn = keyof RecapTableLabels['joined'] | 'directions';

/** How many chose it in each round. What stands against chance is only said of groups of phrases, on the screen. */
const shares = ['n', 'now', 'nowRange', 'wished', 'wishedRange', 'gap', 'chance'] as const;
const shareChanges = ['difference', 'pointRange', 'people', 'chosen', 'gap', 'note'] as const;

/** The columns of each table as people read it, on a screen, on paper or in a terminal; some hold two of its own. */
const readColumns = {
	scores: ['score', 'n', 'mean', 'interval', 'level', 'sd', 'median', 'quartiles', 'place', 'note'],
	behaviours: ['behaviour', 'value', 'n', 'mean', 'place', 'note'],
	reliability: ['score', 'n', 'alpha', 'interval', 'verdict', 'note'],
	comparison: [
		'score',
		'difference',
		'changeRange',
		'people',
		'before',
		'after',
		'directions',
		'note',
	],
	reaches: ['value', ...shares],
	phrases: ['phrase', 'phraseKind', ...shares],
	ofTen: ['measure', 'n', 'tenMean', 'tenRange', 'tenChance', 'against'],
	reachChanges: ['value', 'round', ...shareChanges],
	phraseChanges: ['phrase', 'round', ...shareChanges],
	ofTenChanges: ['measure', 'tenDifference', 'tenRange', 'people', 'note'],
} as const satisfies { [T in TableId]?: readonly (ColumnOf<T> | JoinedColumn)[] };

/** The tables that are read with a row for each score, behaviour, phrase or other figure. */
export type ReadTableId = keyof typeof readColumns;

/** A column in words. */
export interface ReadColumn {
	id: AnyColumn | JoinedColumn;
	heading: string;
	/** One for each row; '' where it is empty. */
	cells: string[];
	/** Figures stand to the right in a terminal, so that their places line up. */
	isFigure: boolean;
}

/** How each kind of figure is written. */
const formats = {
	count: formatCount,
	score: formatScore,
	change: formatChange,
	ratio: formatRatio,
} satisfies Partial<Record<CellKind, (figure: number) => string>>;

/** The cells of a row as text, by column; '' where a cell is empty. */
export function textsOf(table: TableId, row: AnyRow, words: ColumnWords): Record<string, string> {
	const columns = Object.entries(tableColumns[table]) as [AnyColumn, CellKind][];
	return Object.fromEntries(
		columns.map(([column, kind]) => {
			const cell = row[column] ?? '';
			if (typeof cell === 'string') return [column, words[column]?.[cell] ?? cell];
			return [column, kind === 'id' || kind === 'word' ? `${cell}` : formats[kind](cell)];
		}),
	);
}

/** A table in words, column by column. */
export function readTable<T extends ReadTableId>(
	table: T,
	rows: readonly Row<T>[],
	labels: RecapTableLabels,
	words: ColumnWords,
	sides = labels.sides,
): ReadColumn[] {
	const headings: Record<string, string> = { ...labels.headings, ...labels.readHeadings };
	const kinds: Partial<Record<string, CellKind>> = tableColumns[table];
	const texts = rows.map((row) => textsOf(table, row, words));
	return readColumns[table].map((id) => ({
		id,
		heading: fill(headings[id] ?? '', sides),
		cells: texts.map((cells) =>
			id === 'directions'
				? readDirections(cells, labels.directions)
				: readCell(id, cells, labels.joined),
		),
		isFigure: id !== 'directions' && kinds[id] !== 'id' && kinds[id] !== 'word',
	}));
}

/** A cell as it is read: of one column, or of two where both are filled. */
function readCell(
	id: string,
	cells: Record<string, string>,
	joined: Partial<Record<string, string>>,
): string {
	const { [id]: cell = '', nBefore = '', nAfter = '' } = cells;
	// Pairs are the same people on both sides.
	if (id === 'people' && nBefore === nAfter) return nBefore;
	const template = joined[id];
	if (template === undefined) return cell;
	const columns = [...template.matchAll(/\{(\w+)\}/g)].map(([, column = '']) => column);
	return columns.some((column) => !cells[column]) ? '' : fill(template, cells);
}

/** How many people rose, stayed and fell, as far as that is told: "7 naik, 5 turun atau tetap". */
function readDirections(
	cells: Record<string, string>,
	parts: RecapTableLabels['directions'],
): string {
	return Object.entries(parts)
		.filter(([column]) => cells[column])
		.map(([, part]) => fill(part, cells))
		.join(', ');
}

/** Whether a column has something in a row that misses nothing; also where there is no such row. */
export function isUsed({ cells }: ReadColumn, rows: readonly AnyRow[]): boolean {
	const whole = cells.filter((_, line) => rows[line]?.note === null);
	return whole.length === 0 || whole.some((cell) => cell !== '');
}

/** What a screen says in place of figures a row does not have; undefined where none is missing, or a dash says enough. */
export function missingText(
	table: ReadTableId,
	row: AnyRow,
	{ few, missing }: RecapTableLabels,
): string | undefined {
	const texts: Partial<Record<string, string>> = { ...missing, few: few[table] };
	const text = texts[row.note ?? ''];
	return text && fill(text, textsOf(table, row, {}));
}
