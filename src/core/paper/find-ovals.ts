import type { Oval, Place, SheetLayout } from './sheet-layout.ts';

/** Darkness over the page, as `darknessOf` gives it, and its resolution. */
export interface DarkPage {
	darkness: Float32Array;
	width: number;
	height: number;
	pixelsPerMm: number;
}

/** An oval where it is on a page that may be bent. */
export interface FoundOval {
	/** How far it lies from its place in the layout, in millimetres. */
	shift: Place;
	/** How much darker its printed line is than the paper just outside it, 0 to 1: low where the picture is blurred or it is not there. */
	outline: number;
}

/** How far from where its neighbours say an oval is looked for, in millimetres: paper bends by less from one to the next. */
const reach = 1.1;
/** The same of the first ones, which only the corner marks stand beside, and further than that. */
const firstReach = 1.6;
const [step, fineStep] = [0.2, 0.1];
/** How far outside its line the paper around an oval is looked at, in millimetres. */
const outside = 0.75;
/** How many points of an oval's line are looked at. */
const directions = Array.from({ length: 36 }, (_, place) => ({
	cos: Math.cos((place / 36) * 2 * Math.PI),
	sin: Math.sin((place / 36) * 2 * Math.PI),
}));

/** The darkness at a place of the page in millimetres, of the nearest pixel; 0 outside. */
export function darknessAt({ darkness, width, pixelsPerMm }: DarkPage, x: number, y: number) {
	return darkness[Math.floor(y * pixelsPerMm) * width + Math.floor(x * pixelsPerMm)] ?? 0;
}

/**
 * Where the ovals of a page are. The corner marks hold a flat page; a bent one is followed from them inwards, each oval being
 * looked for beside where its nearest neighbours were found. So nothing is taken for the oval beside it.
 */
export function findOvals(page: DarkPage, layout: SheetLayout): Map<Oval, FoundOval> {
	const ovals = [...layout.rows, ...layout.mark].flatMap((row) => row.ovals);
	const found = new Map<Oval, FoundOval>();
	/** Places whose shift is known, the corner marks being where they should. */
	const known: (Place & { shift: Place })[] = layout.corners.map(({ x, y }) => ({
		x,
		y,
		shift: { x: 0, y: 0 },
	}));
	const waiting = new Map(ovals.map((oval) => [oval, nearest(oval, known)]));
	while (waiting.size > 0) {
		let next: Oval | undefined;
		let least = Infinity;
		for (const [oval, distance] of waiting) if (distance < least) [next, least] = [oval, distance];
		if (!next) break;
		waiting.delete(next);
		const expected = shiftNear(next, known);
		const best = lookFor(page, next, expected, least > 20 ? firstReach : reach);
		const clear = best.outline >= leastOutline;
		found.set(next, clear ? best : { shift: expected, outline: best.outline });
		if (!clear) continue;
		known.push({ x: next.x, y: next.y, shift: best.shift });
		for (const [oval, distance] of waiting)
			waiting.set(oval, Math.min(distance, Math.hypot(oval.x - next.x, oval.y - next.y)));
	}
	return found;
}

/** From how much outline on a place is taken for an oval's. */
export const leastOutline = 0.07;

function nearest({ x, y }: Place, places: readonly Place[]): number {
	return Math.min(...places.map((place) => Math.hypot(place.x - x, place.y - y)));
}

/** The shift that the places around say: of the six nearest, those nearer weighing more. */
function shiftNear({ x, y }: Place, known: readonly (Place & { shift: Place })[]): Place {
	const near = known
		.map(({ shift, ...place }) => ({
			shift,
			squared: (place.x - x) ** 2 + (place.y - y) ** 2,
		}))
		.sort((one, other) => one.squared - other.squared)
		.slice(0, 6);
	let [sumX, sumY, weights] = [0, 0, 0];
	for (const { shift, squared } of near) {
		const weight = 1 / (squared + 1);
		sumX += shift.x * weight;
		sumY += shift.y * weight;
		weights += weight;
	}
	return { x: sumX / weights, y: sumY / weights };
}

/** The shift at which an oval's line stands out most, looked for coarsely, then finely. */
function lookFor(page: DarkPage, oval: Oval, around: Place, most: number): FoundOval {
	let best: FoundOval = { shift: around, outline: -Infinity };
	const tryAt = (shift: Place) => {
		const outline = outlineAt(page, oval, shift);
		if (outline > best.outline) best = { shift, outline };
	};
	for (let x = -most; x <= most; x += step)
		for (let y = -most; y <= most; y += step) tryAt({ x: around.x + x, y: around.y + y });
	const { shift } = best;
	for (const x of [-fineStep, 0, fineStep])
		for (const y of [-fineStep, 0, fineStep]) tryAt({ x: shift.x + x, y: shift.y + y });
	return best;
}

function outlineAt(page: DarkPage, { x, y, rx, ry }: Oval, shift: Place): number {
	const [middleX, middleY] = [x + shift.x, y + shift.y];
	let sum = 0;
	for (const { cos, sin } of directions)
		sum +=
			darknessAt(page, middleX + rx * cos, middleY + ry * sin) -
			darknessAt(page, middleX + (rx + outside) * cos, middleY + (ry + outside) * sin);
	return sum / directions.length;
}

/** How far above and below its place a line is looked for, in millimetres. */
const lineReach = 0.5;
/** From which share of an oval's outline on something is a line. */
const lineShare = 0.4;

/**
 * Whether the lines under the rows stand where the ovals found say: a line under every third row and none under the others. On a page too
 * bent to follow, ovals are taken for those of the next row, and then the lines are missing.
 */
export function isAligned(
	page: DarkPage,
	{ rows, lines }: SheetLayout,
	found: ReadonlyMap<Oval, FoundOval>,
): boolean {
	const wrong = rows.map(({ ovals }, place) => {
		const line = lines[place];
		if (!line) return false;
		const outlines = ovals.map((oval) => found.get(oval)?.outline ?? 0);
		const seen = ovals.map((oval) => {
			const { shift } = found.get(oval) ?? { shift: { x: 0, y: 0 } };
			return lineAt(page, oval, { x: shift.x, y: line.y + shift.y });
		});
		return middle(seen) > lineShare * middle(outlines) !== line.across;
	});
	return wrong.filter((one) => one).length <= 1;
}

/** How dark a level line is that passes an oval's column at a height: the darkest of those close to it. */
function lineAt(page: DarkPage, { x, rx }: Oval, { x: shiftX, y }: Place): number {
	let darkest = -Infinity;
	for (let dy = -lineReach; dy <= lineReach; dy += 0.1) {
		let [sum, count] = [0, 0];
		for (let dx = -rx; dx <= rx; dx += 0.25, count++)
			sum += darknessAt(page, x + shiftX + dx, y + dy);
		darkest = Math.max(darkest, sum / count);
	}
	return darkest;
}

function middle(numbers: readonly number[]): number {
	const sorted = numbers.toSorted((one, other) => one - other);
	return sorted[sorted.length >> 1] ?? 0;
}
