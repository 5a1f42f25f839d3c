import { directionOf } from '../../../core/survey/comparison.ts';
import { formatChange } from '../../../ui/format.ts';
import { type Pen, drawPicture, tileColour } from '../../../ui/picture.ts';
import { nameOf } from './ValueName.tsx';
import type { DifferenceRow } from './comparison-view.ts';
import { axisOf, placeOn } from './difference-axis.ts';
import type { ReportProps } from './props.ts';

const rowHeight = 46;
const names = 230;
const figures = 130;
const scale = 430;
const dot = 8;
/** How far down the rows begin, below the numbers of the scale. */
const top = 28;
const ink = '#1d2333';

/** Differences as a PNG picture: for each score a dot in the band of its interval, hollow where the interval holds zero. */
export async function drawDifferences(
	props: ReportProps,
	rows: readonly DifferenceRow[],
	title: string,
	note: string,
): Promise<Blob | null> {
	const axis = axisOf(rows);
	const size = { width: names + scale + figures, height: top + rows.length * rowHeight };
	const placeOf = (difference: number) => names + (placeOn(axis, difference) * scale) / 100;
	return drawPicture(size, title, note, (pen) => {
		for (const mark of axis.marks) {
			pen.line(placeOf(mark), top, placeOf(mark), size.height);
			pen.context.textAlign = 'center';
			pen.write(formatChange(mark), placeOf(mark), top - 8, '400 15px');
			pen.context.textAlign = 'start';
		}
		for (const [index, row] of rows.entries()) {
			const y = top + rowHeight * (index + 0.5);
			if (row.score) pen.write(nameOf(props, row.score), 0, y + 6, '700 17px');
			pen.write(formatChange(row.difference), names + scale + 20, y + 6, '700 17px');
			drawRow(pen, row, y, placeOf);
		}
	});
}

function drawRow(
	{ context }: Pen,
	{ score, difference, low, high }: DifferenceRow,
	y: number,
	placeOf: (difference: number) => number,
) {
	const colour = score && score !== 'overall' ? tileColour(score) : ink;
	const unclear = directionOf([low, high]) === 'unclear';
	context.fillStyle = colour;
	context.globalAlpha = 0.25;
	context.fillRect(placeOf(low), y - 10, placeOf(high) - placeOf(low), 20);
	context.globalAlpha = 1;
	context.beginPath();
	context.arc(placeOf(difference), y, dot, 0, 2 * Math.PI);
	context.fillStyle = unclear ? '#fff' : colour;
	context.fill();
	context.strokeStyle = colour;
	context.lineWidth = 3;
	context.stroke();
}
