import type { Row } from '../../../core/survey/table-columns.ts';
import type { ScoreKey } from '../../../core/survey/score-columns.ts';
import { type ReadColumn, isUsed, missingText, readTable } from '../tables/read-table.ts';
import { ScrollTable } from './ScrollTable.tsx';
import { ValueName } from './ValueName.tsx';
import type { SideNames } from '../tables/sides.ts';
import type { ReportProps } from './props.ts';
import styles from './display.module.css';

type ScoreTableId = 'scores' | 'reliability' | 'comparison';
type ScoreRow<T extends ScoreTableId> = Row<T> & { score: ScoreKey };

/** Columns whose content stands elsewhere on a screen: the name of a row with its tile, marks and notes in its cells. */
const elsewhere = ['score', 'place', 'note'];
const important = ['mean', 'difference'];
/** Columns a wall has no room for, as it has none for mostly empty ones; they stand on the page and on paper. */
const notProjected = ['sd', 'median', 'quartiles', 'people', 'gain'];

interface Props<T extends ScoreTableId> extends ReportProps {
	table: T;
	rows: readonly ScoreRow<T>[];
	caption: string;
	/** What the two sides of a comparison are called. */
	sides?: SideNames | undefined;
}

/** A table of a recap with a row for each score. */
export function RecapTable<T extends ScoreTableId>(props: Props<T>) {
	const { table, rows, caption, sides, labels } = props;
	const { headings, words } = labels.tables;
	const columns = readTable(table, rows, labels.tables, words, sides).filter(
		(column) => !elsewhere.includes(column.id) && isUsed(column, rows),
	);
	return (
		<ScrollTable caption={caption} more={labels.tableMore}>
			<thead>
				<tr>
					<th scope="col">{headings.value}</th>
					{columns.map((column) => (
						<th key={column.id} scope="col" class={classOf(column)}>
							{column.heading}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row, line) => (
					<tr key={row.score}>
						<th scope="row">
							<ValueName {...props} of={row.score} />
						</th>
						<Cells
							columns={columns}
							line={line}
							missing={missingText(table, row, labels.tables)}
							suppressed={row.note === 'few' || row.note === 'withheld'}
						/>
					</tr>
				))}
			</tbody>
		</ScrollTable>
	);
}

interface CellsProps {
	columns: readonly ReadColumn[];
	line: number;
	/** What stands in place of the figures that are missing. */
	missing: string | undefined;
	/** Whether that is all of them. */
	suppressed: boolean;
}

function Cells({ columns, line, missing, suppressed }: CellsProps) {
	const textIn = ({ cells }: ReadColumn) => cells[line] ?? '';
	const last = columns.findLastIndex((column) => textIn(column) !== '');
	const filled = missing === undefined ? columns.length : suppressed ? 0 : last + 1;
	const empty = columns.slice(filled);
	return (
		<>
			{columns.slice(0, filled).map((column) => (
				<td key={column.id} class={classOf(column)}>
					{important.includes(column.id) ? (
						<strong>{textIn(column)}</strong>
					) : (
						textIn(column) || '–'
					)}
				</td>
			))}
			{empty.length > 0 && (
				<td
					colSpan={empty.length}
					class={empty.every(classOf) ? styles['not-projected'] : undefined}
				>
					{missing}
				</td>
			)}
		</>
	);
}

const classOf = ({ id, cells }: ReadColumn) =>
	notProjected.includes(id) || cells.filter(Boolean).length < cells.length / 2
		? styles['not-projected']
		: undefined;
