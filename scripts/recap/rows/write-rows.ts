import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { type RowBatch, columnNames, rowColumns } from './columns.ts';

/** The forms rows can be written in, by the ending of the file's name. */
export const rowFormats = ['csv', 'ndjson', 'parquet'] as const;
export type RowFormat = (typeof rowFormats)[number];

/** Writes rows into a file, a batch at a time, and says how many there were. */
export function writeRows(
	path: string,
	format: RowFormat,
	batches: Iterable<RowBatch>,
): Promise<number> {
	return format === 'parquet' ? writeParquet(path, batches) : writeLines(path, format, batches);
}

async function writeLines(
	path: string,
	format: 'csv' | 'ndjson',
	batches: Iterable<RowBatch>,
): Promise<number> {
	const file = createWriteStream(path);
	await once(file, 'open');
	let count = 0;
	if (format === 'csv') file.write(`${columnNames.join(',')}\n`);
	for (const batch of batches) {
		const lines = batch.session.map((_, row) => {
			const cells = columnNames.map((name) => batch[name][row] ?? null);
			return format === 'csv'
				? // Ids and numbers alone: nothing that would need quotes. An empty cell is a missing answer.
					cells.join(',')
				: JSON.stringify(
						Object.fromEntries(columnNames.map((name, place) => [name, cells[place]])),
					);
		});
		count += lines.length;
		if (!file.write(`${lines.join('\n')}\n`)) await once(file, 'drain');
	}
	file.end();
	await once(file, 'close');
	return count;
}

async function writeParquet(path: string, batches: Iterable<RowBatch>): Promise<number> {
	// Loaded here alone: who prints a recap need not wait for it.
	const { ParquetWriter, fileWriter } = await import('hyparquet-writer');
	const writer = new ParquetWriter({
		writer: fileWriter(path),
		schema: [
			{ name: 'root', num_children: columnNames.length },
			...columnNames.map((name) => {
				const type = rowColumns[name];
				const repetition_type =
					name === 'points' || name === 'score' ? ('OPTIONAL' as const) : ('REQUIRED' as const);
				return type === 'STRING'
					? { name, type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const, repetition_type }
					: { name, type, repetition_type };
			}),
		],
	});
	let count = 0;
	for (const batch of batches) {
		await writer.write({
			columnData: columnNames.map((name) => ({ name, data: batch[name] })),
			rowGroupSize: batch.session.length,
		});
		count += batch.session.length;
	}
	await writer.finish();
	return count;
}
