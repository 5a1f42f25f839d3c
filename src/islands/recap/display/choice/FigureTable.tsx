import type { Row } from '../../../../core/survey/table-columns.ts';
import { type ReadTableId, isUsed, missingText, readTable } from '../../tables/read-table.ts';
import { sidesOf } from '../../tables/sides.ts';
import { wordsOf } from '../../tables/words.ts';
import { ScrollTable } from '../ScrollTable.tsx';
import type { ChoiceProps } from './props.ts';

interface Props<T extends ReadTableId> extends ChoiceProps {
	table: T;
	rows: readonly Row<T>[];
	caption: string;
}

/** A table of what people chose, as the files and the terminal have it, the first column naming each row. */
export function FigureTable<T extends ReadTableId>(props: Props<T>) {
	const { table, rows, caption, words, labels } = props;
	const names = wordsOf(
		{
			values: Object.fromEntries(words.values.map(({ id, name }) => [id, name])),
			behaviours: {},
			phrases: words.portrait?.phrases,
		} as Parameters<typeof wordsOf>[0],
		labels.tables,
	);
	const [first, ...columns] = readTable(table, rows, labels.tables, names, sidesOf(props)).filter(
		(column) => column.id !== 'note' && isUsed(column, rows),
	);
	return (
		<ScrollTable caption={caption} more={labels.tableMore}>
			<thead>
				<tr>
					<th scope="col">{first?.heading}</th>
					{columns.map(({ id, heading }) => (
						<th key={id} scope="col">
							{heading}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{rows.map((row, line) => {
					const missing = missingText(table, row, labels.tables);
					return (
						<tr key={line}>
							<th scope="row">{first?.cells[line]}</th>
							{missing === undefined ? (
								columns.map(({ id, cells }) => <td key={id}>{cells[line] || '–'}</td>)
							) : (
								<td colSpan={columns.length}>{missing}</td>
							)}
						</tr>
					);
				})}
			</tbody>
		</ScrollTable>
	);
}
