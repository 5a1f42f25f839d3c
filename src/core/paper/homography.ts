import type { Place } from './sheet-layout.ts';

/**
 * A map of one plane onto another as a camera makes it, as the nine entries of its 3 × 3 matrix row by row, the last of them 1.
 * Straight lines stay straight.
 */
export type Homography = readonly number[];

/** A point and where it is mapped to. */
export interface Pair {
	from: Place;
	to: Place;
}

/**
 * The map that takes four points to four others, no three of which stand in a line; with more, the one with the least squared
 * error of the linear equations. Undefined where the equations have no single solution. Source: Hartley and Zisserman, Multiple
 * View Geometry in Computer Vision, 2nd edition, section 4.1.2 (the inhomogeneous solution).
 */
export function homographyOf(pairs: readonly Pair[]): Homography | undefined {
	if (pairs.length < 4) return undefined;
	// Normal equations of the two linear equations each pair gives: eight unknowns.
	const sums = Array.from({ length: 8 }, () => new Float64Array(9));
	for (const { from, to } of pairs) {
		add(sums, [from.x, from.y, 1, 0, 0, 0, -to.x * from.x, -to.x * from.y], to.x);
		add(sums, [0, 0, 0, from.x, from.y, 1, -to.y * from.x, -to.y * from.y], to.y);
	}
	const solved = solve(sums);
	return solved && [...solved, 1];
}

function add(sums: readonly Float64Array[], row: readonly number[], value: number): void {
	sums.forEach((sum, place) => {
		const factor = row[place] ?? 0;
		if (factor === 0) return;
		for (let column = 0; column < 8; column++)
			sum[column] = (sum[column] ?? 0) + factor * (row[column] ?? 0);
		sum[8] = (sum[8] ?? 0) + factor * value;
	});
}

/** Solves linear equations, each a row with its value last, by elimination with the greatest pivot. */
function solve(rows: Float64Array[]): number[] | undefined {
	const size = rows.length;
	const scales = rows.map((row, place) => Math.abs(row[place] ?? 0));
	for (let column = 0; column < size; column++) {
		let pivot = column;
		for (let row = column + 1; row < size; row++)
			if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
		const [here, there] = [rows[column], rows[pivot]];
		if (!here || !there) return undefined;
		// Less than what rounding leaves of the greatest entries.
		if (!(Math.abs(there[column] ?? 0) > 1e-13 * Math.max(...scales))) return undefined;
		[rows[column], rows[pivot]] = [there, here];
		for (let row = 0; row < size; row++) {
			const other = rows[row];
			if (row === column || !other) continue;
			const factor = (other[column] ?? 0) / (there[column] ?? 1);
			if (factor !== 0)
				for (let place = column; place <= size; place++)
					other[place] = (other[place] ?? 0) - factor * (there[place] ?? 0);
		}
	}
	return rows.map((row, place) => (row[size] ?? 0) / (row[place] ?? 1));
}

/** Where a point is mapped to; not a number or infinite for one on the horizon. */
export function mapPoint(map: Homography, { x, y }: Place): Place {
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1] = map;
	const depth = g * x + h * y + i;
	return { x: (a * x + b * y + c) / depth, y: (d * x + e * y + f) / depth };
}

/** The map back. Undefined where there is none. */
export function inverse(map: Homography): Homography | undefined {
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1] = map;
	const cofactors = [
		...[e * i - f * h, c * h - b * i, b * f - c * e],
		...[f * g - d * i, a * i - c * g, c * d - a * f],
		...[d * h - e * g, b * g - a * h, a * e - b * d],
	];
	const last = cofactors[8] ?? 0;
	return last === 0 || !Number.isFinite(last) ? undefined : cofactors.map((entry) => entry / last);
}
