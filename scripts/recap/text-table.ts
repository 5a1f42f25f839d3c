/** A column of a table in the terminal. */
export interface Column<R> {
	heading: string;
	cell: (row: R) => string;
	/** Figures stand to the right, so that their places line up. */
	right?: boolean;
}

/** Rows as lines of plain text. A column in which nothing stands is left out. */
export function textTable<R>(rows: readonly R[], columns: readonly Column<R>[]): string[] {
	const filled = columns
		.map(({ heading, cell, right = false }) => ({ heading, right, cells: rows.map(cell) }))
		.filter(({ cells }) => cells.some((text) => text !== ''));
	const padded = filled.map(({ heading, right, cells }) => {
		const width = Math.max(heading.length, ...cells.map(({ length }) => length));
		const pad = (text: string) => (right ? text.padStart(width) : text.padEnd(width));
		return [pad(heading), '─'.repeat(width), ...cells.map(pad)];
	});
	return Array.from({ length: rows.length + 2 }, (_, line) =>
		padded
			.map((column) => column[line])
			.join('  ')
			.trimEnd(),
	);
}
