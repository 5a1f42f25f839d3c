/*
 * Where everything stands on a paper sheet, in millimetres of a page of A4 from its top left corner. The page that is printed
 * is drawn from this, and the reader of photographs looks where this says: neither knows a place of its own.
 *
 * Migration: printed sheets lie in drawers and are photographed months later. A sheet tells in its code by which version it
 * was drawn (sheet-label.ts). A change that moves anything the reader looks at raises the version; `layoutOf` then needs the
 * earlier one beside the new, or the reader must refuse it as `older-layout`.
 */
import type { Instrument } from '../assessment/instrument.ts';
import { sheetOrder } from '../assessment/phrase-order.ts';

/** The version of the layout that is drawn today, 1 to 31. */
export const layoutVersion = 1;

/** A place on the page in millimetres: from the left edge, from the top edge. */
export interface Place {
	x: number;
	y: number;
}

/** An upright or level rectangle in millimetres, by its top left corner. */
export interface Box extends Place {
	width: number;
	height: number;
}

/** An oval to mark, by its centre and its half axes in millimetres. */
export interface Oval extends Place {
	rx: number;
	ry: number;
}

/** A black square by its centre. One of the four has a white square in its middle, which tells which way the page is up. */
export interface CornerMark extends Place {
	size: number;
	/** The side of the white square, 0 where there is none. */
	hole: number;
}

/** One line to answer: its ovals from left to right, and where its words stand. */
export interface SheetRow {
	/** An item or a phrase; of the pairing mark, which of its four characters. */
	id: string;
	ovals: readonly Oval[];
	/** The cell that holds the words, level with the ovals; they begin after its number. */
	text: Box;
}

/** A level line under a row, of the width of an oval's where it reaches across the ovals, else of half of it. */
export interface RowLine extends Place {
	width: number;
	across: boolean;
}

export interface SheetLayout {
	version: number;
	page: { width: number; height: number };
	/** From the top left clockwise. */
	corners: readonly [CornerMark, CornerMark, CornerMark, CornerMark];
	/** The code, without the light margin of four modules that stays free around it. */
	code: Place & { size: number; modules: number };
	rows: readonly SheetRow[];
	/**
	 * Lines under rows, from left to right. Those under every third row reach across its ovals, which helps the eye along, and by which the
	 * reader knows that it has not taken a row for the next.
	 */
	lines: readonly RowLine[];
	/** The pairing mark: two letters (26 ovals each, A to Z) and two digits (10 each, 0 to 9). */
	mark: readonly SheetRow[];
}

/** The width of the printed line of an oval, and of the thin lines between rows, in millimetres. */
export const ovalLine = 0.3;

const page = { width: 210, height: 297 };
const corner = (x: number, y: number, hole = 0): CornerMark => ({ x, y, size: 6, hole });
// Eight millimetres from the edges, because office printers leave up to five blank.
const corners: SheetLayout['corners'] = [
	corner(11, 11),
	corner(199, 11),
	corner(199, 286, 2.4),
	corner(11, 286),
];
// Version 2 of QR has 25 modules on a side: one is a millimetre.
const code = { x: 166, y: 17, size: 25, modules: 25 };

/** Where the rows of answers begin, and the height of all of them: 21 rows of 8.4 mm. */
const [firstRow, rowsHeight] = [66, 176.4];
/** Half axes that a cross by a ballpoint fits into, and a printer's stroke stays apart from its neighbour. */
const answerOval = { rx: 3.7, ry: 2.4 };

/** Every third row of a column has a line across its ovals. */
function linesUnder(rows: readonly SheetRow[]): RowLine[] {
	return rows.map(({ text, ovals }, place) => {
		const across = place % 3 === 2;
		const last = ovals.at(-1);
		const end = across && last ? last.x + last.rx : text.x + text.width;
		return { x: text.x, y: text.y + text.height, width: end - text.x, across };
	});
}

/** Centres of the six columns. "Not applicable" stands somewhat apart, as it is no place on the scale. */
const ratingColumns = [132.9, 144.7, 156.5, 168.3, 180.1, 193.6];

function ratingRows(ids: readonly string[]): SheetRow[] {
	const height = Math.min(14, rowsHeight / ids.length);
	return ids.map((id, place) => {
		const top = firstRow + place * height;
		return {
			id,
			ovals: ratingColumns.map((x) => ({ x, y: top + height / 2, ...answerOval })),
			text: { x: 14, y: top, width: 113, height },
		};
	});
}

/** Phrases stand in two columns, 18 and 17 of them, each with an oval for now and one for wished. */
const phrasesPerColumn = 18;
const choiceColumns = [
	{ text: 14, ovals: [86, 98] },
	{ text: 110, ovals: [182, 194] },
];

function choiceRows(ids: readonly string[]): SheetRow[][] {
	const height = 9.4;
	return choiceColumns.map(({ text, ovals }, column) =>
		ids
			.slice(column * phrasesPerColumn, (column + 1) * phrasesPerColumn)
			.map((id, place): SheetRow => {
				const top = firstRow + place * height;
				return {
					id,
					ovals: ovals.map((x) => ({ x, y: top + height / 2, ...answerOval })),
					text: { x: text, y: top, width: 66, height },
				};
			}),
	);
}

/** The pitch of the pairing mark's ovals leaves 1.7 mm between them. */
const [markLeft, markPitch] = [30, 6.6];
const markOval = { rx: 2.45, ry: 2.5 };
const markLine = (id: string, y: number, first: number, count: number): SheetRow => ({
	id,
	ovals: Array.from({ length: count }, (_, place) => ({
		x: markLeft + (first + place) * markPitch,
		y,
		...markOval,
	})),
	text: { x: markLeft + first * markPitch - 16, y: y - 3.3, width: 12, height: 6.6 },
});
const mark = [
	markLine('letter-1', 256.6, 0, 26),
	markLine('letter-2', 263.2, 0, 26),
	markLine('digit-1', 271.6, 0, 10),
	markLine('digit-2', 271.6, 14, 10),
];

/** What stands where on the sheet of an instrument. Its rows stand in the order in which they are numbered on paper. */
export function layoutOf(instrument: Instrument): SheetLayout {
	const columns =
		'items' in instrument
			? [ratingRows(instrument.items.map(({ id }) => id))]
			: choiceRows(sheetOrder);
	const lines = columns.flatMap(linesUnder);
	return { version: layoutVersion, page, corners, code, rows: columns.flat(), lines, mark };
}
