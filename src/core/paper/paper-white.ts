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
	const line = new Float32Array(white.width);
	for (let y = 0; y < height; y++) {
		const [top, share] = placeAt(y, factor, white.height);
		const [above, below] = [top * white.width, Math.min(top + 1, white.height - 1) * white.width];
		for (let x = 0; x < white.width; x++)
			line[x] = (white.grey[above + x] ?? 0) * (1 - share) + (white.grey[below + x] ?? 0) * share;
		for (let x = 0, at = y * width; x < width; x++, at++) {
			const left = columns.left[x] ?? 0;
			const part = columns.share[x] ?? 0;
			const paper = (line[left] ?? 0) * (1 - part) + (line[left + 1] ?? line[left] ?? 0) * part;
			darkness[at] = 1 - (grey[at] ?? 0) / Math.max(paper, 1);
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
	return extremes(extremes(image, reach, Math.max), reach, Math.min);
}

/** Each pixel as the greatest or least of the square of so many pixels to each side of it. */
function extremes(
	{ grey, width, height }: GreyImage,
	reach: number,
	pick: (one: number, other: number) => number,
): GreyImage {
	const across = new Uint8Array(grey.length);
	const both = new Uint8Array(grey.length);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			let found = grey[y * width + x] ?? 0;
			for (let at = Math.max(0, x - reach); at <= Math.min(width - 1, x + reach); at++)
				found = pick(found, grey[y * width + at] ?? 0);
			across[y * width + x] = found;
		}
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			let found = across[y * width + x] ?? 0;
			for (let at = Math.max(0, y - reach); at <= Math.min(height - 1, y + reach); at++)
				found = pick(found, across[at * width + x] ?? 0);
			both[y * width + x] = found;
		}
	return { grey: both, width, height };
}
