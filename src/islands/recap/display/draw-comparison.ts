import { formatScore } from '../../../ui/format.ts';
import { type Pen, drawPicture, tileColour } from '../../../ui/picture.ts';
import { scaleMarks } from '../../../ui/scale.ts';
import { nameOf } from './ValueName.tsx';
import { type DifferenceRow, sidesOf } from './comparison-view.ts';
import type { ReportProps } from './props.ts';

const rowHeight = 46;
const names = 230;
const figures = 130;
const scale = 430;
const dot = 8;
/** Height of the names of the two sides, and how far down the rows begin below the numbers of the scale. */
const key = 44;
const top = key + 24;
const ink = '#1d2333';

/** Before and after as a PNG picture: a line for each score, from the hollow dot to the filled one. */
export async function drawComparison(
	props: ReportProps,
	rows: readonly DifferenceRow[],
	title: string,
	note: string,
): Promise<Blob | null> {
	const sides = sidesOf(props);
	const size = { width: names + scale + figures, height: top + rows.length * rowHeight };
	return drawPicture(size, title, note, (pen) => {
		const { context, write, line } = pen;
		drawDot(context, dot, key / 2 - 6, ink, false);
		write(sides.first, 2 * dot + 10, key / 2, '400 17px');
		const second = 2 * dot + 40 + context.measureText(sides.first).width;
		drawDot(context, second, key / 2 - 6, ink, true);
		write(sides.second, second + dot + 10, key / 2, '400 17px');
		for (const mark of scaleMarks) {
			line(placeOf(mark), top, placeOf(mark), size.height);
			context.textAlign = 'center';
			write(`${mark}`, placeOf(mark), top - 8, '400 15px');
			context.textAlign = 'start';
		}
		for (const [index, row] of rows.entries()) {
			const y = top + rowHeight * (index + 0.5);
			write(nameOf(props, row.score), 0, y + 6, '700 17px');
			drawRow(pen, row, y);
		}
	});
}

const placeOf = (score: number) => names + (score * scale) / 100;

function drawRow({ context, write }: Pen, { score, before, after }: DifferenceRow, y: number) {
	const published = before !== null && after !== null;
	const text = published ? `${formatScore(before)} → ${formatScore(after)}` : '–';
	write(text, names + scale + 20, y + 6, '400 17px');
	if (!published) return;
	const colour = score === 'overall' ? ink : tileColour(score);
	context.strokeStyle = colour;
	context.lineWidth = 4;
	context.beginPath();
	context.moveTo(placeOf(before), y);
	context.lineTo(placeOf(after), y);
	context.stroke();
	drawDot(context, placeOf(before), y, colour, false);
	drawDot(context, placeOf(after), y, colour, true);
}

function drawDot(
	context: CanvasRenderingContext2D,
	x: number,
	y: number,
	colour: string,
	filled: boolean,
) {
	context.beginPath();
	context.arc(x, y, dot, 0, 2 * Math.PI);
	context.fillStyle = filled ? colour : '#fff';
	context.fill();
	context.strokeStyle = colour;
	context.lineWidth = 3;
	context.stroke();
}
