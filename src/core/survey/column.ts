/** One thing about each of many rows. */
export type Column = Uint8Array | Uint32Array | Float64Array;

/** The column itself where it is long enough, otherwise a copy twice as long or more, with noughts at its end. */
export function withRoom<C extends Column>(column: C, length: number): C {
	if (length <= column.length) return column;
	const larger = new (column.constructor as new (length: number) => C)(
		Math.max(length, column.length * 2),
	);
	larger.set(column);
	return larger;
}
