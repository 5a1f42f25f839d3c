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
	return darkest(lightest(image, reach), reach);
}

/** Each pixel as the lightest of the square of so many pixels to each side of it. */
function lightest({ grey, width, height }: GreyImage, reach: number): GreyImage {
	const across = lightestOf(grey, { count: height, jump: width, length: width, step: 1 }, reach);
	const both = lightestOf(across, { count: width, jump: 1, length: height, step: width }, reach);
	return { grey: both, width, height };
}

/** Each pixel as the darkest of its square: the lightest of what is light where the picture is dark. */
function darkest(image: GreyImage, reach: number): GreyImage {
	const turned = lightest({ ...image, grey: image.grey.map((shade) => 255 - shade) }, reach);
	return { ...turned, grey: turned.grey.map((shade) => 255 - shade) };
}

/** How the pixels of a picture stand in lines: how many lines, how far apart, how long each is, how far apart its pixels are. */
interface Lines {
	count: number;
	jump: number;
	length: number;
	step: number;
}

/** Each pixel as the lightest of those of its line up to so many before and after it. */
function lightestOf(grey: Uint8Array, lines: Lines, reach: number): Uint8Array {
	const found = new Uint8Array(grey.length);
	const { count, jump, length, step } = lines;
	for (let line = 0; line < count; line++)
		for (let place = 0; place < length; place++) {
			const first = line * jump + Math.max(0, place - reach) * step;
			const last = line * jump + Math.min(length - 1, place + reach) * step;
			let most = 0;
			for (let at = first; at <= last; at += step) {
				const shade = grey[at] ?? 0;
				if (shade > most) most = shade;
			}
			found[line * jump + place * step] = most;
		}
	return found;
}
