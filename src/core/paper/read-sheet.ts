import type { Instrument, InstrumentId } from '../assessment/instrument.ts';
import type { SeenCode } from './find-code.ts';
import type { GreyImage } from './grey-image.ts';
import type { Homography } from './homography.ts';
import type { SheetLabel } from './sheet-label.ts';

/**
 * What one row of ovals shows. `read`: the marks are beyond doubt; `empty`: there is none; `two`: more marks than one; `unsure`:
 * a faint mark, one that may be a stray line, or a place too blurred to tell. All but `read` are for a person to look at.
 */
export type RowStatus = 'read' | 'empty' | 'two' | 'unsure';

export interface RowReading {
	id: string;
	status: RowStatus;
	/**
	 * Places of the ovals taken as marked, from 0. Of a statement that is `read` exactly one; where it is `two` or `unsure`, at most
	 * one, as a suggestion. Of a phrase any of now (0) and wished (1).
	 */
	chosen: readonly number[];
	/** How much of the inside of each oval is inked, 0 (paper) to 1 (as black as the corner marks). */
	darkness: readonly number[];
}

/** The pairing mark: its rows, and its four characters (`KR47`) where all are read; undefined where any is not. */
export interface MarkReading {
	rows: readonly RowReading[];
	text: string | undefined;
}

/**
 * Why a picture gives no reading. `no-code`: no QR code is found; `foreign-code`: it is no sheet's; `damaged-code`: it is one's, but
 * wrongly read; `newer-layout`: printed by a newer site; `older-layout`, `other-revision`: printed long ago; `corners`: not all four
 * corner marks are in the picture; `too-small`: the sheet is too far away; `too-blurred`: it is out of focus; `too-dark`.
 */
export type SheetImageProblem =
	| 'no-code'
	| 'foreign-code'
	| 'damaged-code'
	| 'unknown-instrument'
	| 'newer-layout'
	| 'older-layout'
	| 'other-revision'
	| 'corners'
	| 'too-small'
	| 'too-blurred'
	| 'too-dark';

export interface SheetReading {
	ok: true;
	label: SheetLabel;
	rows: readonly RowReading[];
	mark: MarkReading;
	/** From pixels of the picture to millimetres of the page. */
	page: Homography;
}

export type SheetImage = SheetReading | { ok: false; reason: SheetImageProblem };

/** Reads the sheet in a picture, whatever the picture shows. `seen` is its QR code, undefined where none was found. */
export function readSheetImage(
	image: GreyImage,
	seen: SeenCode | undefined,
	instruments: Record<InstrumentId, Instrument>,
): SheetImage {
	if (!seen || image.width === 0 || !(seen.text in instruments))
		return { ok: false, reason: 'no-code' };
	return { ok: false, reason: 'corners' };
}

/** The page by itself, upright and without perspective, at so many pixels a millimetre. */
export function straighten(image: GreyImage, page: Homography, pixelsPerMm: number): GreyImage {
	const [width, height] = [Math.round(210 * pixelsPerMm), Math.round(297 * pixelsPerMm)];
	return {
		grey: new Uint8Array(page.length * 0 + width * height).fill(image.grey[0] ?? 0),
		width,
		height,
	};
}
