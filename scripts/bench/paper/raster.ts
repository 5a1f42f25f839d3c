import type { GreyImage } from '../../../src/core/paper/grey-image.ts';
import type { Place } from '../../../src/core/paper/sheet-layout.ts';

/** A blank picture of one shade. */
export function blankImage(width: number, height: number, shade: number): GreyImage {
	return { grey: new Uint8Array(width * height).fill(shade), width, height };
}

/** A stroke of a pen: its points in pixels, its width in pixels, and how much of the light it takes away, 0 to 1. */
export interface Stroke {
	points: readonly Place[];
	width: number;
	ink: number;
}

/** Draws a stroke with round ends. What is darker already stays as it is. */
export function drawStroke({ grey, width, height }: GreyImage, stroke: Stroke): void {
	const half = stroke.width / 2;
	for (const [place, from] of stroke.points.entries()) {
		const to = stroke.points[place + 1] ?? from;
		if (place > 0 && place === stroke.points.length - 1) break;
		const [left, right] = [Math.min(from.x, to.x) - half - 1, Math.max(from.x, to.x) + half + 1];
		const [top, bottom] = [Math.min(from.y, to.y) - half - 1, Math.max(from.y, to.y) + half + 1];
		const [dx, dy] = [to.x - from.x, to.y - from.y];
		const squared = dx * dx + dy * dy;
		for (let y = Math.max(0, Math.floor(top)); y <= Math.min(height - 1, bottom); y++)
			for (let x = Math.max(0, Math.floor(left)); x <= Math.min(width - 1, right); x++) {
				const along = squared === 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / squared;
				const part = Math.min(Math.max(along, 0), 1);
				const distance = Math.hypot(x - from.x - part * dx, y - from.y - part * dy);
				const cover = Math.min(Math.max(half + 0.5 - distance, 0), 1);
				const at = y * width + x;
				if (cover > 0) grey[at] = Math.min(grey[at] ?? 0, 255 * (1 - stroke.ink * cover));
			}
	}
}

/** The picture blurred by a Gaussian of this standard deviation in pixels. */
export function blur({ grey, width, height }: GreyImage, sigma: number): GreyImage {
	const reach = Math.max(1, Math.ceil(sigma * 2.5));
	const weights = Array.from({ length: 2 * reach + 1 }, (_, place) =>
		Math.exp(-((place - reach) ** 2) / (2 * sigma * sigma)),
	);
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	const shares = Float32Array.from(weights, (weight) => weight / total);
	const across = new Float32Array(grey.length);
	const padded = new Float32Array(width + 2 * reach);
	for (let y = 0, at = 0; y < height; y++) {
		for (let x = 0; x < padded.length; x++)
			padded[x] = grey[y * width + Math.min(Math.max(x - reach, 0), width - 1)] ?? 0;
		for (let x = 0; x < width; x++, at++) {
			let sum = 0;
			for (let tap = 0; tap < shares.length; tap++)
				sum += (padded[x + tap] ?? 0) * (shares[tap] ?? 0);
			across[at] = sum;
		}
	}
	const both = new Uint8Array(grey.length);
	const line = new Float32Array(width);
	for (let y = 0; y < height; y++) {
		line.fill(0.5);
		for (let tap = 0; tap < shares.length; tap++) {
			const from = Math.min(Math.max(y + tap - reach, 0), height - 1) * width;
			const share = shares[tap] ?? 0;
			for (let x = 0; x < width; x++) line[x] = (line[x] ?? 0) + (across[from + x] ?? 0) * share;
		}
		both.set(line, y * width);
	}
	return { grey: both, width, height };
}

/** One corner of a triangle: where it is drawn, and where in the drawn picture its shade comes from. */
export interface Vertex {
	to: Place;
	from: Place;
}

/** Draws a triangle of a picture onto another, each pixel weighed of the four around where it comes from. */
export function drawTriangle(
	target: GreyImage,
	source: GreyImage,
	[one, two, three]: readonly [Vertex, Vertex, Vertex],
): void {
	const [a, b, c] = [one.to, two.to, three.to];
	const area = (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
	if (Math.abs(area) < 1e-9) return;
	const top = Math.max(0, Math.ceil(Math.min(a.y, b.y, c.y)));
	const bottom = Math.min(target.height - 1, Math.floor(Math.max(a.y, b.y, c.y)));
	const left = Math.max(0, Math.ceil(Math.min(a.x, b.x, c.x)));
	const right = Math.min(target.width - 1, Math.floor(Math.max(a.x, b.x, c.x)));
	// How much of the second and of the third corner a pixel has, and how that changes from one pixel to the next.
	const [secondX, thirdX] = [(c.y - a.y) / area, -(b.y - a.y) / area];
	const [first, second, third] = [one.from, two.from, three.from];
	for (let y = top; y <= bottom; y++)
		for (let x = left; x <= right; x++) {
			const share = (x - a.x) * secondX - ((c.x - a.x) * (y - a.y)) / area;
			const rest = ((b.x - a.x) * (y - a.y)) / area + (x - a.x) * thirdX;
			if (share < -1e-9 || rest < -1e-9 || share + rest > 1 + 1e-9) continue;
			const fromX = first.x + share * (second.x - first.x) + rest * (third.x - first.x);
			const fromY = first.y + share * (second.y - first.y) + rest * (third.y - first.y);
			target.grey[y * target.width + x] = shadeAt(source, fromX, fromY);
		}
}

function shadeAt({ grey, width, height }: GreyImage, x: number, y: number): number {
	const left = Math.min(Math.max(Math.floor(x), 0), width - 2);
	const top = Math.min(Math.max(Math.floor(y), 0), height - 2);
	const [partX, partY] = [x - left, y - top];
	const at = top * width + left;
	const above = (grey[at] ?? 0) * (1 - partX) + (grey[at + 1] ?? 0) * partX;
	const below = (grey[at + width] ?? 0) * (1 - partX) + (grey[at + width + 1] ?? 0) * partX;
	return above * (1 - partY) + below * partY + 0.5;
}
