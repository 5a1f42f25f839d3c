import { withRoom } from './column.ts';

/** Rows of small numbers, found by number, one after another in one column. Changed only by `writeRow`. */
export interface Rows {
	/** Of each row, where it begins in `numbers` plus 1; 0 where there is none. */
	starts: Uint32Array;
	/** How much of `numbers` is taken. */
	used: number;
	/** 0 to 255, as `ResultRows` has them. */
	numbers: Uint8Array;
}

/** No rows. */
export function createRows(): Rows {
	return { starts: new Uint32Array(256), used: 0, numbers: new Uint8Array(2048) };
}

/** Where a row begins in `numbers`; −1 where there is none. */
export function startOf(rows: Rows, row: number): number {
	return (rows.starts[row] ?? 0) - 1;
}

/** Writes a row, over the one of this number and of the same length where there is one; without numbers there is none any more. */
export function writeRow(rows: Rows, row: number, numbers: readonly number[] | undefined): void {
	rows.starts = withRoom(rows.starts, row + 1);
	if (!numbers) {
		rows.starts[row] = 0;
		return;
	}
	if (startOf(rows, row) < 0) {
		rows.starts[row] = rows.used + 1;
		rows.used += numbers.length;
		rows.numbers = withRoom(rows.numbers, rows.used);
	}
	rows.numbers.set(numbers, startOf(rows, row));
}

/** Whether the row of this number is there and begins with these numbers. */
export function hasRow(rows: Rows, row: number, numbers: readonly number[]): boolean {
	const start = startOf(rows, row);
	return start >= 0 && numbers.every((number, index) => rows.numbers[start + index] === number);
}
