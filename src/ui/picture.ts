/** Pixels to a unit of the drawing, so that it stays sharp on a projector. */
const sharpness = 2;
const margin = 48;
const headroom = 96;
const legroom = 72;
/** The dark colour of words and lines. */
export const ink = '#1d2333';
const inkSoft = '#4b5163';

/** What a picture is drawn with. */
export interface Pen {
	context: CanvasRenderingContext2D;
	write: (text: string, x: number, y: number, font: string, colour?: string) => void;
	/** A straight line, by default thin and grey like those of a scale. */
	line: (
		fromX: number,
		fromY: number,
		toX: number,
		toY: number,
		colour?: string,
		width?: number,
	) => void;
}

/**
 * A PNG picture on white with a title above and a note below. It is drawn onto a canvas, because the content security
 * policy forbids loading an SVG from a blob. Null where the browser refuses to export the canvas.
 */
export async function drawPicture(
	size: { width: number; height: number },
	title: string,
	note: string,
	draw: (pen: Pen) => void,
): Promise<Blob | null> {
	const canvas = document.createElement('canvas');
	canvas.width = (size.width + 2 * margin) * sharpness;
	canvas.height = (size.height + headroom + legroom) * sharpness;
	const context = canvas.getContext('2d');
	if (!context) return null;
	// The brand font turns the x of "9xw" in a session's name into a times sign unless there is space between letters.
	context.letterSpacing = '0.01px';
	const family = getComputedStyle(document.body).fontFamily;
	const write: Pen['write'] = (text, x, y, font, colour = ink) => {
		context.font = `${font} ${family}`;
		context.fillStyle = colour;
		context.fillText(text, x, y);
	};
	/** In the size asked for, or smaller where a long name of a session needs it. */
	const writeFitting = (
		text: string,
		y: number,
		weight: number,
		points: number,
		colour: string,
	) => {
		context.font = `${weight} ${points}px ${family}`;
		const fitting = Math.min(points, (points * size.width) / context.measureText(text).width);
		write(text, 0, y, `${weight} ${fitting}px`, colour);
	};
	const line: Pen['line'] = (fromX, fromY, toX, toY, colour = '#d5d7dd', width = 1) => {
		context.strokeStyle = colour;
		context.lineWidth = width;
		context.beginPath();
		context.moveTo(fromX, fromY);
		context.lineTo(toX, toY);
		context.stroke();
	};

	context.scale(sharpness, sharpness);
	context.fillStyle = '#fff';
	context.fillRect(0, 0, canvas.width, canvas.height);
	context.translate(margin, headroom);
	writeFitting(title, 58 - headroom, 800, 30, ink);
	writeFitting(note, size.height + 40, 400, 17, inkSoft);
	draw({ context, write, line });
	return new Promise((give) => canvas.toBlob(give, 'image/png'));
}

/** The colour of a value's tile in the light theme, whatever the theme of the page: as styles/tokens.css has it. */
export function tileColour(value: string): string {
	const probe = document.createElement('span');
	probe.dataset['value'] = value;
	document.body.append(probe);
	const hue = getComputedStyle(probe).getPropertyValue('--hue');
	probe.remove();
	return `oklch(0.5 0.1 ${hue})`;
}
