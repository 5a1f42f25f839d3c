import encodeQR from 'qr';
import { type SheetLabel, encodeSheetLabel } from '../core/paper/sheet-label.ts';
import { qrPath } from './qr-path.ts';

/**
 * The code of a paper sheet as the path of a drawing, 25 modules wide and without a margin: version 2 of QR for every label, so
 * that the layout knows its size, and as much correction as that leaves room for.
 */
export function sheetCodePath(label: SheetLabel): string {
	const options = { version: 2, ecc: 'quartile', border: 1 } as const;
	const rows = encodeQR(encodeSheetLabel(label), 'raw', options);
	// The library draws no code without a margin.
	return qrPath(rows.slice(1, -1).map((row) => row.slice(1, -1)));
}
