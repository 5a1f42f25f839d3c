import type { Instrument, InstrumentId } from '../../../core/assessment/instrument.ts';
import type { GreyImage } from '../../../core/paper/grey-image.ts';
import type { SheetImageProblem, SheetReading } from '../../../core/paper/read-sheet.ts';

/** What the page asks of the worker that reads sheets. */
export type SheetRequest =
	/** Whose sheets are to be read; comes first. */
	| { kind: 'open'; instruments: Record<InstrumentId, Instrument> }
	/** Read a frame of a camera, or a file. The page numbers what it asks. */
	| { kind: 'read'; id: number; source: ImageBitmap | Blob };

/** A sheet that was read, with its picture for a person to look at. */
export interface PicturedSheet extends SheetReading {
	/** The page by itself, at `pixelsPerMm`. */
	picture: GreyImage;
}

/** What came of it. `unreadable`: the file is no picture that the browser can open. */
export type SheetReply = { id: number } & {
	read: PicturedSheet | { ok: false; reason: SheetImageProblem | 'unreadable' };
};

/** Of pictures for a person to look at. */
export const pixelsPerMm = 4;
