import type { DifferenceRow } from './comparison-view.ts';

type Range = Pick<DifferenceRow, 'low' | 'high'>;

/** The scale that differences are drawn on, in points of score or of a per cent. */
export interface DifferenceAxis {
	from: number;
	to: number;
	marks: readonly number[];
}

/** Whole tens around zero and every interval, with five to seven marks or so. */
export function axisOf(rows: readonly Range[]): DifferenceAxis {
	const low = Math.min(0, ...rows.map((row) => row.low));
	const high = Math.max(0, ...rows.map((row) => row.high));
	const step = high - low > 120 ? 40 : high - low > 60 ? 20 : 10;
	const from = Math.floor(low / step) * step;
	const to = Math.max(Math.ceil(high / step) * step, from + step);
	const marks = Array.from({ length: (to - from) / step + 1 }, (_, index) => from + index * step);
	return { from, to, marks };
}

/** Whether a mark goes without its number where numbers are large: every second one from zero, where there are many. */
export const isMinor = ({ marks }: DifferenceAxis, mark: number) =>
	marks.length > 4 && (mark / ((marks[1] ?? 0) - (marks[0] ?? 0))) % 2 !== 0;

/** Room on either side for the numbers at the ends, in percent of the drawing. */
const margin = 4;

/** How far along the drawing a difference lies, in percent of its width. */
export const placeOn = ({ from, to }: DifferenceAxis, difference: number) =>
	margin + ((difference - from) / (to - from)) * (100 - 2 * margin);
