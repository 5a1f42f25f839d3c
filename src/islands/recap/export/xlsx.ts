import { strToU8, zipSync } from 'fflate';
import { type RecapExport, sheetsOf } from './sheets.ts';
import { partsOf } from './xlsx-parts.ts';

/** A recap as the bytes of a workbook. The same recap gives the same bytes. */
export function xlsxOf(given: RecapExport): Uint8Array<ArrayBuffer> {
	const parts = Object.entries(partsOf(sheetsOf(given)));
	return zipSync(Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(xml)])), {
		// The first moment a zip can name; the clock has no business here.
		mtime: new Date(1980, 0, 1),
	});
}
