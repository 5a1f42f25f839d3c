import { type Evidence, evidenceFields } from '../../core/device/evidence.ts';
import type { EvidenceProps } from './props.ts';
import styles from './evidence.module.css';

/** How many rows for a pen each value has where nothing is written. */
const blankRows = 2;

/** All that is printed of the page: the list, or while nothing is written a table for a pen. */
export function Sheet({
	values,
	written,
	labels,
}: EvidenceProps & { written: readonly Evidence[] }) {
	const { sheet, fields, notice } = labels;
	return (
		<section class={`${styles['sheet']} print-only`} data-only-print>
			<h2>{sheet.title}</h2>
			<table>
				<thead>
					<tr>
						<th scope="col">{sheet.value}</th>
						{evidenceFields.map((field) => (
							<th key={field} scope="col">
								{fields[field]}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{values.flatMap(({ id, name }) => {
						const own = written.filter(({ value }) => value === id);
						const rows =
							written.length > 0 ? own : Array.from({ length: blankRows }, () => undefined);
						return rows.map((entry, index) => (
							<tr key={`${id}-${index}`}>
								<th scope="row">{name}</th>
								{evidenceFields.map((field) => (
									<td key={field}>{entry?.[field]}</td>
								))}
							</tr>
						));
					})}
				</tbody>
			</table>
			<p>
				<strong>{notice.strong}</strong> {notice.text}
			</p>
		</section>
	);
}
