/** A column of a table in the terminal. */
export interface TextColumn {
	heading: string;
	/** One for each row. */
	cells: readonly string[];
	/** Figures stand to the right, so that their places line up. */
	isFigure?: boolean;
}

/** Columns of equally many rows as lines of plain text. A column in which nothing stands is left out. */
export function textTable(columns: readonly TextColumn[]): string[] {
	const filled = columns.filter(({ cells }) => cells.some((cell) => cell !== ''));
	const padded = filled.map(({ heading, cells, isFigure = false }) => {
		const width = Math.max(heading.length, ...cells.map(({ length }) => length));
		const pad = (text: string) => (isFigure ? text.padStart(width) : text.padEnd(width));
		return [pad(heading), '─'.repeat(width), ...cells.map(pad)];
	});
	return (padded[0] ?? []).map((_, line) =>
		padded
			.map((column) => column[line])
			.join('  ')
			.trimEnd(),
	);
}
