import { type GreyImage, shrink } from './grey-image.ts';
import { type Homography, type Pair, homographyOf, mapPoint } from './homography.ts';
import { darknessOf } from './paper-white.ts';
import type { CornerMark, Place, SheetLayout } from './sheet-layout.ts';

/** The resolution at which corner marks are looked for, in pixels a millimetre: they are 13 pixels wide. */
const cornerScale = 2.2;
/** From how much darkness on a pixel may belong to a mark, 0 to 1: halfway to the black of a photograph in poor light. */
const markDarkness = 0.38;
/** How far a mark may lie from where the code alone says, as a share of its distance from the code: the page is seen at an angle. */
const widestMiss = 0.3;
/** How far, in millimetres, the code's patterns may lie from where four marks say. More, and one of the four is no mark. */
const widestError = 8;

/** A dark patch of a picture. */
interface Patch extends Place {
	/** In square pixels. */
	area: number;
	/**
	 * Its area divided by twelve times the root of the determinant of its covariance: 1 for a square however it is turned, tilted or
	 * stretched, 0.72 for one with a hole of 2.4 in 6 millimetres, less for letters and lines.
	 */
	solidity: number;
}

/**
 * The map from millimetres of the page to pixels of the picture, by the four corner marks; undefined where not all are seen.
 * `code` are the middles of the code's finder patterns in pixels, which say where to look and which way is up.
 */
export function findPage(
	image: GreyImage,
	code: readonly Place[],
	layout: SheetLayout,
): Homography | undefined {
	const patterns = patternsOf(layout);
	const guess = affineOf(patterns, code);
	if (!guess) return undefined;
	const pixelsPerMm = Math.sqrt(Math.abs(guess.a * guess.e - guess.b * guess.d));
	const factor = Math.max(1, Math.round(pixelsPerMm / cornerScale));
	const scale = pixelsPerMm / factor;
	const patches = patchesIn(shrink(image, factor), scale).map((patch): Patch => ({
		...patch,
		x: (patch.x + 0.5) * factor - 0.5,
		y: (patch.y + 0.5) * factor - 0.5,
	}));
	const middle = {
		x: layout.code.x + layout.code.size / 2,
		y: layout.code.y + layout.code.size / 2,
	};
	const candidates = layout.corners.map((corner) => {
		const { x, y } = guess.at(corner);
		const reach =
			pixelsPerMm * (6 + widestMiss * Math.hypot(corner.x - middle.x, corner.y - middle.y));
		return patches.filter(
			(patch) => isMark(patch, corner, scale) && Math.hypot(patch.x - x, patch.y - y) < reach,
		);
	});
	return bestOf(layout.corners, candidates, patterns, code, pixelsPerMm);
}

/** The middles of the code's finder patterns on the page, as `SeenCode` gives them: three and a half modules from its edges. */
function patternsOf({ code }: SheetLayout): Place[] {
	const module = code.size / code.modules;
	const [near, far] = [3.5 * module, code.size - 3.5 * module];
	return [
		{ x: code.x + near, y: code.y + near },
		{ x: code.x + far, y: code.y + near },
		{ x: code.x + far, y: code.y + far },
		{ x: code.x + near, y: code.y + far },
	];
}

/** The map without perspective that takes the three real finder patterns (the third is only reckoned) to where they are seen. */
function affineOf([tl, tr, , bl]: readonly Place[], [seenTl, seenTr, , seenBl]: readonly Place[]) {
	if (!tl || !tr || !bl || !seenTl || !seenTr || !seenBl) return undefined;
	const a = (seenTr.x - seenTl.x) / (tr.x - tl.x);
	const d = (seenTr.y - seenTl.y) / (tr.x - tl.x);
	const b = (seenBl.x - seenTl.x) / (bl.y - tl.y);
	const e = (seenBl.y - seenTl.y) / (bl.y - tl.y);
	// A picture seen from behind, or points in a line.
	if (!(a * e - b * d > 0)) return undefined;
	const at = ({ x, y }: Place): Place => ({
		x: seenTl.x + a * (x - tl.x) + b * (y - tl.y),
		y: seenTl.y + d * (x - tl.x) + e * (y - tl.y),
	});
	return { a, b, d, e, at };
}

function isMark({ area, solidity }: Patch, { size, hole }: CornerMark, scale: number): boolean {
	const expected = (size * size - hole * hole) * scale * scale;
	const fits = area > 0.35 * expected && area < 2.4 * expected;
	return (
		fits && (hole > 0 ? solidity > 0.58 && solidity < 0.86 : solidity > 0.86 && solidity < 1.12)
	);
}

/** Of all ways to choose a patch for each corner the one by which the code lies best where it is seen. */
function bestOf(
	corners: readonly Place[],
	candidates: readonly (readonly Patch[])[],
	patterns: readonly Place[],
	code: readonly Place[],
	pixelsPerMm: number,
): Homography | undefined {
	let best: Homography | undefined;
	let least = widestError * pixelsPerMm;
	const choose = (place: number, pairs: readonly Pair[]) => {
		const from = corners[place];
		if (from) {
			// The largest few: a page has no more dark squares of this size.
			for (const to of (candidates[place] ?? []).slice(0, 6))
				choose(place + 1, [...pairs, { from, to }]);
			return;
		}
		const map = homographyOf(pairs);
		if (!map || !isUpright(pairs)) return;
		const misses = patterns.map((pattern, which) => {
			const [at, seen] = [mapPoint(map, pattern), code[which]];
			return seen && which !== 2 ? Math.hypot(at.x - seen.x, at.y - seen.y) : 0;
		});
		const most = Math.max(...misses);
		if (most < least) [best, least] = [map, most];
	};
	choose(0, []);
	return best;
}

/** Whether the four points go round clockwise and stand as a page seen from the front does: convex. */
function isUpright(pairs: readonly Pair[]): boolean {
	return pairs.every((_, place) => {
		const [one, two, three] = [0, 1, 2].map((step) => pairs[(place + step) % pairs.length]?.to);
		if (!one || !two || !three) return false;
		return (two.x - one.x) * (three.y - two.y) - (two.y - one.y) * (three.x - two.x) > 0;
	});
}

/** The dark patches of a picture, greatest first; those that touch its edge are left out, as are specks. */
function patchesIn(image: GreyImage, pixelsPerMm: number): Patch[] {
	const { width, height } = image;
	const darkness = darknessOf(image, pixelsPerMm);
	const seen = new Uint8Array(darkness.length);
	const least = 8 * pixelsPerMm * pixelsPerMm;
	const patches: Patch[] = [];
	const waiting: number[] = [];
	const steps = [-1, 1, -width, width];
	for (let start = 0; start < seen.length; start++) {
		if (seen[start] || (darkness[start] ?? 0) < markDarkness) continue;
		let area = 0;
		let sumX = 0;
		let sumY = 0;
		let sumXX = 0;
		let sumYY = 0;
		let sumXY = 0;
		let touches = false;
		seen[start] = 1;
		waiting.push(start);
		for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
			const x = at % width;
			const y = (at - x) / width;
			area++;
			sumX += x;
			sumY += y;
			sumXX += x * x;
			sumYY += y * y;
			sumXY += x * y;
			if (x === 0 || y === 0 || x === width - 1 || y === height - 1) {
				touches = true;
				continue;
			}
			for (const step of steps) {
				const next = at + step;
				if (seen[next] || (darkness[next] ?? 0) < markDarkness) continue;
				seen[next] = 1;
				waiting.push(next);
			}
		}
		if (touches || area < least) continue;
		const [x, y] = [sumX / area, sumY / area];
		// A pixel is a square, not a point: a twelfth of its side to the second power besides.
		const spreadX = sumXX / area - x * x + 1 / 12;
		const spreadY = sumYY / area - y * y + 1 / 12;
		const spreadXY = sumXY / area - x * y;
		const determinant = spreadX * spreadY - spreadXY * spreadXY;
		patches.push({ x, y, area, solidity: area / (12 * Math.sqrt(determinant)) });
	}
	return patches.sort((one, other) => other.area - one.area);
}
