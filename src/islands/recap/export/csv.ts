/*
 * A recap as one CSV file for a spreadsheet: the sheets one below the other, each with its title above, an empty line
 * between them. Semicolons, CRLF and a byte order mark, which is how Excel in Indonesia opens a file without asking.
 * Programs are better served by the JSON.
 */
import Papa from 'papaparse';
import type { Cell } from '../../../core/survey/table-columns.ts';
import { type RecapExport, sheetsOf } from './sheets.ts';

export type DecimalMark = ',' | '.';

const byteOrderMark = '\ufeff';
const newline = '\r\n';

/** The text of the file. */
export function csvOf(given: RecapExport, mark: DecimalMark): string {
	const parts = sheetsOf(given).map(({ title, heading, rows }) =>
		Papa.unparse(
			[[title], heading, ...rows].map((row) => row.map((cell) => write(cell, mark))),
			{ delimiter: ';', newline },
		),
	);
	return byteOrderMark + parts.join(newline + newline) + newline;
}

function write(cell: Cell, mark: DecimalMark): string {
	if (cell === null) return '';
	return typeof cell === 'number' ? String(cell).replace('.', mark) : disarm(cell);
}

/**
 * An apostrophe before whatever a spreadsheet would take for a formula, at the start of a text and also wherever one
 * that splits at another character would begin a cell (OWASP, "CSV Injection").
 */
function disarm(text: string): string {
	return text
		.replace(/(^|[,;|\t\r\n])([\s"']*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1$2'")
		.replace(/^(?=[\t\r\n])/, "'");
}
