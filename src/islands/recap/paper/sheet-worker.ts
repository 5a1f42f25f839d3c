// Finds and reads paper sheets in pictures, outside the page's thread. Nothing of a picture stays but the sheet it shows.
import decodeQR from 'qr/decode.js';
import type { Instrument, InstrumentId } from '../../../core/assessment/instrument.ts';
import { findCode } from '../../../core/paper/find-code.ts';
import { type GreyImage, greyOf } from '../../../core/paper/grey-image.ts';
import { readSheetImage } from '../../../core/paper/read-sheet.ts';
import { straighten } from '../../../core/paper/straighten.ts';
import { type SheetReply, type SheetRequest, pixelsPerMm } from './sheet-protocol.ts';

/** In pixels: a photograph is drawn no longer than this, which is six on a millimetre of a sheet that fills it. */
const longestSide = 2000;

let instruments: Record<InstrumentId, Instrument> | undefined;

addEventListener('message', ({ data }: MessageEvent<SheetRequest>) => {
	if (data.kind === 'open') instruments = data.instruments;
	else
		void read(data.source).then((read) => {
			const reply: SheetReply = { id: data.id, read };
			const buffers = read.ok ? [read.picture.grey.buffer] : [];
			postMessage(reply, { transfer: buffers });
		});
});

async function read(source: ImageBitmap | Blob): Promise<SheetReply['read']> {
	if (!instruments) throw new Error('Nobody has said whose sheets are to be read.');
	const image = greyImageOf(await bitmapOf(source));
	if (!image) return { ok: false, reason: 'unreadable' };
	const sheet = readSheetImage(image, findCode(image, decodeQR), instruments);
	return sheet.ok ? { ...sheet, picture: straighten(image, sheet.page, pixelsPerMm) } : sheet;
}

async function bitmapOf(source: ImageBitmap | Blob): Promise<ImageBitmap | undefined> {
	if (source instanceof ImageBitmap) return source;
	// A file that is no picture, or one of a kind the browser does not know.
	return await createImageBitmap(source).catch(() => undefined);
}

/** The shades of grey of a picture, which is let go of. */
function greyImageOf(bitmap: ImageBitmap | undefined): GreyImage | undefined {
	if (!bitmap) return undefined;
	const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
	const width = Math.max(1, Math.round(bitmap.width * scale));
	const height = Math.max(1, Math.round(bitmap.height * scale));
	const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
	if (!context) return undefined;
	context.imageSmoothingQuality = 'high';
	context.drawImage(bitmap, 0, 0, width, height);
	bitmap.close();
	return greyOf(context.getImageData(0, 0, width, height).data, width, height);
}
