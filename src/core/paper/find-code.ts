import type { DecodeOpts, FinderPoints, Image } from 'qr/decode.js';
import { type GreyImage, factorFor, shrink } from './grey-image.ts';
import type { Place } from './sheet-layout.ts';

/** A QR code found in a picture. */
export interface SeenCode {
	text: string;
	/**
	 * The middles of its three finder patterns in pixels of the picture, and where a fourth would stand: top left, top right,
	 * bottom right, bottom left of the code as it is read upright.
	 */
	points: readonly [Place, Place, Place, Place];
}

/** The reader of QR codes, handed in so that it can be fetched when wanted: `decodeQR` of `qr/decode.js`. */
export type DecodeQr = (image: Image, options: DecodeOpts) => string;

/** Megapixels at which a code is looked for, one after the other: a quarter suffices where the sheet fills the picture. */
const sizes = [0.6e6, 1.5e6, 3e6];

/** The QR code in a picture; undefined where none is found. It is looked for in a small picture first, then in larger ones. */
export function findCode(image: GreyImage, decode: DecodeQr): SeenCode | undefined {
	const factors = [...new Set(sizes.map((pixels) => factorFor(image, pixels)))];
	for (const factor of factors) {
		const found = decodeAt(shrink(image, factor), decode);
		if (!found) continue;
		const toImage = ({ x, y }: Place) => ({
			x: (x + 0.5) * factor - 0.5,
			y: (y + 0.5) * factor - 0.5,
		});
		const { tl, tr, br, bl } = found.points;
		return { text: found.text, points: [toImage(tl), toImage(tr), toImage(br), toImage(bl)] };
	}
	return undefined;
}

function decodeAt({ grey, width, height }: GreyImage, decode: DecodeQr) {
	// The plane of brightness of a video frame; the planes of colour after it are not read.
	const data = new Uint8Array(width * height + 2 * Math.ceil(width / 2) * Math.ceil(height / 2));
	data.set(grey);
	let points: FinderPoints | undefined;
	try {
		const text = decode(
			{ data, width, height },
			{
				format: 'I420',
				effort: Infinity,
				timeLimit: 200,
				pointsOnDetect: (seen) => (points = seen),
			},
		);
		return points && { text, points };
	} catch {
		// It throws where there is no QR code in the picture.
		return undefined;
	}
}
