import { type GreyImage, shrink } from './grey-image.ts';

/**
 * How wide, in millimetres, what is printed or written may be: a little more than a corner mark or a blackened oval. Whatever is
 * dark for less than that in one direction is ink, whatever is dark for more, such as a shadow, is paper.
 */
const widestInk = 7.4;
/** The resolution at which the paper is looked at, in pixels a millimetre. */
const whiteScale = 1.5;

/**
 * How much darker every pixel of a picture is than the paper around it: 0 for paper, 1 for black, below 0 where noise makes it
 * lighter. The white of the paper is a grey-scale closing of the picture (the greatest of each neighbourhood, then the least of
 * these; Serra, Image Analysis and Mathematical Morphology, 1982), so that shadows and a light that falls off do not count as ink.
 */
export function darknessOf(image: GreyImage, pixelsPerMm: number): Float32Array {
	const factor = Math.max(1, Math.round(pixelsPerMm / whiteScale));
	const white = closing(shrink(image, factor), (widestInk * pixelsPerMm) / factor);
	const { grey, width, height } = image;
	const darkness = new Float32Array(width * height);
	const columns = columnsOf(width, factor, white.width);
	// One more than the line has, so that its last pixel has one after it.
	const line = new Float32Array(white.width + 1);
	for (let y = 0; y < height; y++) {
		const [top, share] = placeAt(y, factor, white.height);
		const above = top * white.width;
		const below = Math.min(top + 1, white.height - 1) * white.width;
		for (let x = 0; x < white.width; x++)
			line[x] = (white.grey[above + x] ?? 0) * (1 - share) + (white.grey[below + x] ?? 0) * share;
		line[white.width] = line[white.width - 1] ?? 0;
		for (let x = 0, at = y * width; x < width; x++, at++) {
			const left = columns.left[x] ?? 0;
			const first = line[left] ?? 0;
			const paper = first + ((line[left + 1] ?? 0) - first) * (columns.share[x] ?? 0);
			darkness[at] = paper > 1 ? 1 - (grey[at] ?? 0) / paper : 0;
		}
	}
	return darkness;
}

/** Which pixel of a picture shrunk by a factor a pixel lies at or after, and how far towards the next. */
function placeAt(place: number, factor: number, size: number): [number, number] {
	const exact = Math.min(Math.max((place + 0.5) / factor - 0.5, 0), size - 1);
	return [Math.floor(exact), exact - Math.floor(exact)];
}

function columnsOf(width: number, factor: number, size: number) {
	const left = new Uint16Array(width);
	const share = new Float32Array(width);
	for (let x = 0; x < width; x++) [left[x], share[x]] = placeAt(x, factor, size);
	return { left, share };
}

function closing(image: GreyImage, window: number): GreyImage {
	const reach = Math.max(1, Math.ceil(window / 2));
	let closed = image;
	// Rows and columns for the lightest, then rows and columns for the darkest.
	for (const turn of [0, 0, 255, 255]) closed = lightestOfRows(closed, reach, turn);
	return closed;
}

/**
 * Each pixel as the lightest of those of its row up to so many before and after it, or the darkest where shades are turned by 255.
 * Rows of the picture are columns of what comes of it.
 */
function lightestOfRows(
	{ grey, width, height }: GreyImage,
	reach: number,
	turn: number,
): GreyImage {
	const found = new Uint8Array(grey.length);
	for (let y = 0; y < height; y++) {
		let most = 0;
		let where = -Infinity;
		for (let x = 0; x < width; x++) {
			const last = Math.min(width - 1, x + reach);
			let next = last;
			// Only while the lightest is still near does it suffice to look at the one pixel that has come near.
			if (where < x - reach) {
				next = Math.max(0, x - reach);
				most = 0;
			}
			for (; next <= last; next++) {
				const shade = (grey[y * width + next] ?? 0) ^ turn;
				if (shade >= most) {
					most = shade;
					where = next;
				}
			}
			found[x * height + y] = most ^ turn;
		}
	}
	return { grey: found, width: height, height: width };
}
