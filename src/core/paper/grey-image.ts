/** A picture in shades of grey, row by row from the top left: 0 is black, 255 is white. */
export interface GreyImage {
	grey: Uint8Array;
	/** In pixels. */
	width: number;
	height: number;
}

/** The grey of pixels given as red, green, blue and opacity, as a canvas gives them (luma of Rec. 601, opacity passed over). */
export function greyOf(
	rgba: Uint8ClampedArray | Uint8Array,
	width: number,
	height: number,
): GreyImage {
	const grey = new Uint8Array(width * height);
	for (let pixel = 0, at = 0; pixel < grey.length; pixel++, at += 4)
		grey[pixel] =
			((rgba[at] ?? 0) * 77 + (rgba[at + 1] ?? 0) * 150 + (rgba[at + 2] ?? 0) * 29) >> 8;
	return { grey, width, height };
}

/** The picture with each square of so many pixels on a side averaged into one; what is left over at the right and below is cut. */
export function shrink({ grey, width, height }: GreyImage, factor: number): GreyImage {
	if (factor <= 1) return { grey, width, height };
	const [columns, lines] = [Math.floor(width / factor), Math.floor(height / factor)];
	const small = new Uint8Array(columns * lines);
	const sums = new Uint32Array(columns);
	for (let line = 0; line < lines; line++) {
		sums.fill(0);
		for (let inner = 0; inner < factor; inner++) {
			let at = (line * factor + inner) * width;
			for (let column = 0; column < columns; column++) {
				let sum = sums[column] ?? 0;
				for (let step = 0; step < factor; step++) sum += grey[at++] ?? 0;
				sums[column] = sum;
			}
		}
		for (let column = 0; column < columns; column++)
			small[line * columns + column] = (sums[column] ?? 0) / (factor * factor);
	}
	return { grey: small, width: columns, height: lines };
}

/** The greatest whole factor by which a picture may be shrunk and still have so many pixels; at least 1. */
export function factorFor(
	{ width, height }: Pick<GreyImage, 'width' | 'height'>,
	pixels: number,
): number {
	return Math.max(1, Math.floor(Math.sqrt((width * height) / pixels)));
}
