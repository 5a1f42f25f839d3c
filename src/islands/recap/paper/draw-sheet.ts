import type { Instrument } from '../../../core/assessment/instrument.ts';
import type { GreyImage } from '../../../core/paper/grey-image.ts';
import type { Box, Oval, SheetRow } from '../../../core/paper/sheet-layout.ts';
import { layoutOf } from '../../../core/paper/sheet-layout.ts';
import type { ReviewedRow, SheetReview } from '../../../core/paper/sheet-review.ts';

/** Ink on the grey of a photograph, which is the same in both themes; the shapes tell the same as the colours. */
const inks = { read: '#13b', asked: '#b21' };
/** Millimetres. */
const line = 0.7;
const around = 1;

const a4: Box = { x: 0, y: 0, width: 210, height: 297 };

/** Draws the picture of a page onto a canvas as wide as it is, or only this part of it, and gives a context in millimetres of the page. */
function drawPicture(
	canvas: HTMLCanvasElement,
	picture: GreyImage,
	part: Box = a4,
): CanvasRenderingContext2D | null {
	const scale = picture.width / a4.width;
	const [left, top] = [Math.round(part.x * scale), Math.round(part.y * scale)];
	canvas.width = Math.round(part.width * scale);
	canvas.height = Math.round(part.height * scale);
	const context = canvas.getContext('2d');
	if (!context) return null;
	const { width, height } = canvas;
	const image = new ImageData(width, height);
	// Four bytes at once: opacity, blue, green and red, from the highest on.
	const pixels = new Uint32Array(image.data.buffer);
	for (let y = 0, to = 0; y < height; y++)
		for (let x = 0, from = (top + y) * picture.width + left; x < width; x++)
			pixels[to++] = 0xff000000 + (picture.grey[from++] ?? 255) * 0x010101;
	context.putImageData(image, 0, 0);
	context.setTransform(scale, 0, 0, scale, -left, -top);
	context.lineWidth = line;
	return context;
}

/** Draws the ovals of a row alone, with a ring around those at these places. */
export function drawOvals(
	canvas: HTMLCanvasElement,
	picture: GreyImage,
	ovals: readonly Oval[],
	ringed: readonly number[],
): void {
	const context = drawPicture(canvas, picture, boxAround(ovals, 4, 1.5));
	for (const [place, oval] of ovals.entries())
		if (context && ringed.includes(place)) drawRing(context, oval);
}

/**
 * Draws a sheet with what was read laid over it: a ring around an oval that was read, a square around one that a person chose, a
 * dashed box with a question mark around a row that waits for an answer.
 */
export function drawReview(
	canvas: HTMLCanvasElement,
	picture: GreyImage,
	review: SheetReview,
	instrument: Instrument,
): void {
	const context = drawPicture(canvas, picture);
	if (!context) return;
	const rows = new Map(review.rows.map((row) => [row.id, row]));
	const { rows: places, mark } = layoutOf(instrument);
	for (const place of places) {
		const row = rows.get(place.id);
		if (row) drawRow(context, place, row);
	}
	mark.forEach((place, index) =>
		drawMark(context, place, review.mark.charAt(index), index < 2 ? 10 : 0),
	);
}

function drawRow(context: CanvasRenderingContext2D, place: SheetRow, row: ReviewedRow): void {
	if (!row.chosen) drawQuestion(context, boxAround(place.ovals, 2, 0.6 + around));
	else
		for (const [index, oval] of place.ovals.entries())
			if (row.chosen.includes(index)) (row.isAsked ? drawSquare : drawRing)(context, oval);
}

/** `first`: what the first oval of the row stands for, as a digit to the base of 36: A or 0. */
function drawMark(
	context: CanvasRenderingContext2D,
	place: SheetRow,
	sign: string,
	first: number,
): void {
	if (sign === '?') drawQuestion(context, boxAround(place.ovals, 1, 0.5));
	const oval = place.ovals[parseInt(sign, 36) - first];
	if (oval) drawRing(context, oval);
}

function drawRing(context: CanvasRenderingContext2D, { x, y, rx, ry }: Oval): void {
	context.strokeStyle = inks.read;
	context.beginPath();
	context.ellipse(x, y, rx + around, ry + around, 0, 0, 2 * Math.PI);
	context.stroke();
}

function drawSquare(context: CanvasRenderingContext2D, { x, y, rx, ry }: Oval): void {
	context.strokeStyle = inks.read;
	context.strokeRect(x - rx - around, y - ry - around, 2 * (rx + around), 2 * (ry + around));
}

function drawQuestion(context: CanvasRenderingContext2D, box: Box): void {
	context.strokeStyle = context.fillStyle = inks.asked;
	context.setLineDash([2, 1]);
	context.strokeRect(box.x, box.y, box.width, box.height);
	context.setLineDash([]);
	context.font = 'bold 7px sans-serif';
	context.fillText('?', box.x + 1, box.y + 6);
}

/** The rectangle around ovals, so much wider at both ends and higher above and below, in millimetres. */
function boxAround(ovals: readonly Oval[], wider: number, higher: number): Box {
	const left = Math.min(...ovals.map(({ x, rx }) => x - rx)) - wider;
	const right = Math.max(...ovals.map(({ x, rx }) => x + rx)) + wider;
	const top = Math.min(...ovals.map(({ y, ry }) => y - ry)) - higher;
	const bottom = Math.max(...ovals.map(({ y, ry }) => y + ry)) + higher;
	return { x: left, y: top, width: right - left, height: bottom - top };
}
