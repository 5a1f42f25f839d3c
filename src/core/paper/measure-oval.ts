import { type DarkPage, type FoundOval, darknessAt } from './find-ovals.ts';
import type { Oval } from './sheet-layout.ts';

/** What is seen in and around one oval. Darkness is a share of that of the corner marks: 0 paper, 1 as black as they are. */
export interface Measured {
	/** Mean darkness inside its line, less that of the paper around it. */
	fill: number;
	/** The share of its inside that is dark. */
	covered: number;
	/** How often what is dark crosses a frame some way outside it: 0 for most marks, 2 for a line drawn through it. */
	crossings: number;
	/** How clear its printed line is. */
	outline: number;
}

/** How far inside its printed line an oval is looked at, in millimetres, so that the line itself is not. */
const inset = 0.55;
/** How far outside its line the paper around it lies, and the frame that a stray line crosses, in millimetres. */
const [paperFrom, paperTo] = [0.7, 1.3];
const frame = 1.4;
/** From how much darkness on a place is dark, as a share of that of the corner marks. */
const darkFrom = 0.3;

/** Measures one oval of a page. `ink` is the darkness of the corner marks. */
export function measureOval(page: DarkPage, oval: Oval, found: FoundOval, ink: number): Measured {
	const { shift, outline } = found;
	const [x, y] = [oval.x + shift.x, oval.y + shift.y];
	const paper = paperAround(page, { ...oval, x, y });
	const [rx, ry] = [oval.rx - inset, oval.ry - inset];
	const pixel = 1 / page.pixelsPerMm;
	let [sum, dark, count] = [0, 0, 0];
	for (let dy = -ry; dy <= ry; dy += pixel) {
		const half = rx * Math.sqrt(1 - (dy / ry) ** 2);
		for (let dx = -half; dx <= half; dx += pixel) {
			const darkness = (darknessAt(page, x + dx, y + dy) - paper) / ink;
			sum += darkness;
			count++;
			if (darkness > darkFrom) dark++;
		}
	}
	return {
		fill: sum / count,
		covered: dark / count,
		crossings: crossingsOf(page, { ...oval, x, y }, paper, ink),
		outline: outline / ink,
	};
}

/** The darkness of blank paper around an oval: the median of a band outside its line. */
function paperAround(page: DarkPage, { x, y, rx, ry }: Oval): number {
	const seen: number[] = [];
	for (let turn = 0; turn < 32; turn++)
		for (let out = paperFrom; out <= paperTo; out += 0.2) {
			const angle = (turn / 32) * 2 * Math.PI;
			seen.push(
				darknessAt(page, x + (rx + out) * Math.cos(angle), y + (ry + out) * Math.sin(angle)),
			);
		}
	seen.sort((one, other) => one - other);
	return seen[seen.length >> 1] ?? 0;
}

function crossingsOf(page: DarkPage, { x, y, rx, ry }: Oval, paper: number, ink: number): number {
	const points = 120;
	let crossings = 0;
	let before = false;
	for (let point = 0; point <= points; point++) {
		const angle = (point / points) * 2 * Math.PI;
		const [outX, outY] = [(rx + frame) * Math.cos(angle), (ry + frame) * Math.sin(angle)];
		const dark = (darknessAt(page, x + outX, y + outY) - paper) / ink > darkFrom;
		if (dark && !before && point > 0) crossings++;
		before = dark;
	}
	return crossings;
}
