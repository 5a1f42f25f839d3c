import { type DarkPage, type FoundOval, darknessAt } from './find-ovals.ts';
import type { Oval } from './sheet-layout.ts';

/** What is seen in and around one oval. Darkness is a share of that of the corner marks: 0 paper, 1 as black as they are. */
export interface Measured {
	/** Mean darkness inside its line, less that of the paper around it. */
	fill: number;
	/** The share of its inside that is dark. */
	covered: number;
	/** Whether what is dark goes on far outside it, as a line does that was drawn across the sheet by mistake. */
	goesOn: boolean;
	/** How clear its printed line is. */
	outline: number;
}

/** How far inside its printed line an oval is looked at, in millimetres, so that the line itself is not. */
const inset = 0.55;
/** How far outside its line the paper around it lies, in millimetres. */
const [paperFrom, paperTo] = [0.7, 1.3];
/** How far outside its line a mark no longer reaches, and how close together it is followed until there, in millimetres. */
const longest = 2.8;
const followed = 0.3;
/** From how much darkness on a place is dark, as a share of that of the corner marks. */
const darkFrom = 0.3;

/** Measures one oval of a page. `ink` is the darkness of the corner marks. */
export function measureOval(page: DarkPage, oval: Oval, found: FoundOval, ink: number): Measured {
	const { shift, outline } = found;
	const [x, y] = [oval.x + shift.x, oval.y + shift.y];
	const paper = paperAround(page, { ...oval, x, y });
	const [rx, ry] = [oval.rx - inset, oval.ry - inset];
	const pixel = 1 / page.pixelsPerMm;
	const inside: number[] = [];
	for (let dy = -ry; dy <= ry; dy += pixel) {
		const half = rx * Math.sqrt(1 - (dy / ry) ** 2);
		for (let dx = -half; dx <= half; dx += pixel)
			inside.push((darknessAt(page, x + dx, y + dy) - paper) / ink);
	}
	const fill = inside.reduce((sum, one) => sum + one, 0) / inside.length;
	return {
		fill,
		covered: fill < leastCovered ? 0 : coveredOf(inside),
		goesOn: goesOn(page, { ...oval, x, y }, paper, ink),
		outline: outline / ink,
	};
}

/** Below this mean darkness nothing is blackened, even by a pencil. */
const leastCovered = 0.12;

/** How much of the inside is at least half as dark as its darkest tenth, or dark anyway. */
function coveredOf(inside: readonly number[]): number {
	const sorted = inside.toSorted((one, other) => one - other);
	const darkest = sorted[Math.floor(sorted.length * 0.9)] ?? 0;
	const from = Math.min(darkFrom, darkest / 2);
	return inside.filter((one) => one > from).length / inside.length;
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

/** Whether a dark line leads from an oval's line outwards until where no mark reaches. */
function goesOn(page: DarkPage, { x, y, rx, ry }: Oval, paper: number, ink: number): boolean {
	const points = 90;
	const isDark = (point: number, out: number) => {
		const angle = (point / points) * 2 * Math.PI;
		const [atX, atY] = [x + (rx + out) * Math.cos(angle), y + (ry + out) * Math.sin(angle)];
		return (darknessAt(page, atX, atY) - paper) / ink > darkFrom;
	};
	let reached = Array.from({ length: points }, (_, point) => point);
	for (let out = 0.6; out <= longest && reached.length > 0; out += followed) {
		// A line that leads outwards aslant goes on at a neighbouring direction.
		const beside = new Set(
			reached.flatMap((point) => [-2, -1, 0, 1, 2].map((step) => (point + step + points) % points)),
		);
		reached = [...beside].filter((point) => isDark(point, out));
	}
	return reached.length > 0;
}
