/** One number about each of many rows; a table is several columns of one length. */
export type Column = Uint8Array | Uint32Array | Float64Array;

/**
 * The column itself where it has room for this many rows, otherwise a copy with zeros at its end. A copy is at least twice as
 * long, so that adding rows one by one takes time in proportion to their number.
 */
export function withRoom<C extends Column>(column: C, length: number): C {
	if (length <= column.length) return column;
	const larger = new (column.constructor as new (length: number) => C)(
		Math.max(length, column.length * 2),
	);
	larger.set(column);
	return larger;
}
