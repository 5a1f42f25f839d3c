import type { GreyImage } from './grey-image.ts';
import { type Homography, inverse } from './homography.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** The size of A4 in millimetres. */
const a4: SheetLayout['page'] = { width: 210, height: 297 };

/**
 * The page of a sheet alone, upright and without perspective, at so many pixels a millimetre. `page` maps pixels of the picture to
 * millimetres. What lies outside the picture is as its nearest edge.
 */
export function straighten(image: GreyImage, page: Homography, pixelsPerMm: number): GreyImage {
	const back = inverse(page);
	const [width, height] = [Math.round(a4.width * pixelsPerMm), Math.round(a4.height * pixelsPerMm)];
	const grey = new Uint8Array(width * height);
	if (back) sample(image, back, { grey, width, height }, pixelsPerMm);
	return { grey, width, height };
}

/** Fills a page from a picture, each pixel weighed of the four that lie around where it comes from. */
function sample(image: GreyImage, back: Homography, page: GreyImage, pixelsPerMm: number): void {
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1] = back;
	const right = image.width - 1.001;
	const bottom = image.height - 1.001;
	const { grey, width: across } = image;
	const out = page.grey;
	for (let line = 0, at = 0; line < page.height; line++) {
		const mmY = (line + 0.5) / pixelsPerMm;
		for (let column = 0; column < page.width; column++, at++) {
			const mmX = (column + 0.5) / pixelsPerMm;
			const depth = 1 / (g * mmX + h * mmY + i);
			const x = Math.min(Math.max((a * mmX + b * mmY + c) * depth, 0), right);
			const y = Math.min(Math.max((d * mmX + e * mmY + f) * depth, 0), bottom);
			const left = Math.floor(x);
			const top = Math.floor(y);
			const partX = x - left;
			const from = top * across + left;
			const upper = grey[from] ?? 0;
			const lower = grey[from + across] ?? 0;
			const above = upper + ((grey[from + 1] ?? 0) - upper) * partX;
			const below = lower + ((grey[from + across + 1] ?? 0) - lower) * partX;
			out[at] = above + (below - above) * (y - top) + 0.5;
		}
	}
}
