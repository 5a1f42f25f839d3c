import {
	type Instrument,
	type InstrumentId,
	type Kind,
	traitsOf,
} from '../assessment/instrument.ts';
import { type RowStatus, clearOutline, decideRow, habitOf, speckBelow } from './decide-row.ts';
import type { SeenCode } from './find-code.ts';
import { findPage } from './find-corners.ts';
import { type DarkPage, darknessAt, findOvals, isAligned } from './find-ovals.ts';
import { type GreyImage, factorFor, shrink } from './grey-image.ts';
import { type Homography, inverse, mapPoint } from './homography.ts';
import { type Measured, measureOval } from './measure-oval.ts';
import { darknessOf } from './paper-white.ts';
import { type SheetLabel, type SheetLabelProblem, decodeSheetLabel } from './sheet-label.ts';
import {
	type Place,
	type SheetLayout,
	type SheetRow,
	layoutOf,
	layoutVersion,
} from './sheet-layout.ts';
import { straighten } from './straighten.ts';

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
 * corner marks are in the picture; `too-small`: the sheet is too far away; `too-blurred`: it is out of focus; `bent`: it is not flat
 * enough; `too-dark`: ink and paper are hardly told apart.
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
	| 'bent'
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

/** How many pixels are read: a larger picture is shrunk, which takes away noise and time and nothing of the marks. */
const workingPixels = 2e6;
/** The resolution at which ovals are read, in pixels a millimetre: a printed line is one and a half pixels wide. */
const readingScale = 5;
/** Below so many pixels a millimetre a printed line is no longer seen. */
const smallestScale = 2.8;
/** Below this darkness the corner marks are too pale, or the picture too dark, to tell ink from paper. */
const leastInk = 0.3;

/** Reads the sheet in a picture, whatever the picture shows. `seen` is its QR code, undefined where none was found. */
export function readSheetImage(
	image: GreyImage,
	seen: SeenCode | undefined,
	instruments: Record<InstrumentId, Instrument>,
): SheetImage {
	if (!seen) return no('no-code');
	const decoded = decodeSheetLabel(seen.text);
	if (!decoded.ok) return no(labelProblems[decoded.reason]);
	const label = decoded.value;
	const instrument = instruments[label.instrument];
	if (label.layout !== layoutVersion)
		return no(label.layout > layoutVersion ? 'newer-layout' : 'older-layout');
	if (label.revision !== instrument.revision) return no('other-revision');
	const layout = layoutOf(instrument);
	const factor = factorFor(image, workingPixels);
	const working = shrink(image, factor);
	const toWorking = ({ x, y }: Place) => ({
		x: (x + 0.5) / factor - 0.5,
		y: (y + 0.5) / factor - 0.5,
	});
	const placed = findPage(working, seen.points.map(toWorking), layout);
	const page = placed && inverse(placed);
	if (!page) return no('corners');
	if (scaleOf(placed, layout) < smallestScale) return no('too-small');
	const read = readPage(straighten(working, page, readingScale), instrument, layout);
	if (!read.ok) return read;
	// From pixels of the picture as it was given.
	const [a = 1, b = 0, c = 0, d = 0, e = 1, f = 0, g = 0, h = 0] = page;
	const offset = (0.5 - 0.5 * factor) / factor;
	const rows = [
		[a / factor, b / factor, (a + b) * offset + c],
		[d / factor, e / factor, (d + e) * offset + f],
		[g / factor, h / factor, (g + h) * offset + 1],
	].flat();
	const last = rows[8] ?? 1;
	return { ...read, label, page: rows.map((entry) => entry / last) };
}

/** The fewest pixels a millimetre has along an edge of the page. */
function scaleOf(placed: Homography, { corners }: SheetLayout): number {
	const lengths = corners.map((corner, place) => {
		const next = corners[(place + 1) % corners.length] ?? corner;
		const [from, to] = [mapPoint(placed, corner), mapPoint(placed, next)];
		return (
			Math.hypot(to.x - from.x, to.y - from.y) / Math.hypot(next.x - corner.x, next.y - corner.y)
		);
	});
	return Math.min(...lengths);
}

function readPage(straight: GreyImage, instrument: Instrument, layout: SheetLayout) {
	const page: DarkPage = {
		...straight,
		darkness: darknessOf(straight, readingScale),
		pixelsPerMm: readingScale,
	};
	const ink = inkOf(page, layout);
	if (ink < leastInk) return no('too-dark');
	const found = findOvals(page, layout);
	const measure = ({ ovals }: SheetRow) =>
		ovals.map((oval) =>
			measureOval(page, oval, found.get(oval) ?? { shift: { x: 0, y: 0 }, outline: 0 }, ink),
		);
	const [rows, mark] = [layout.rows.map(measure), layout.mark.map(measure)];
	const all = [...rows, ...mark].flat();
	const outlines = all.map(({ outline }) => outline).sort((one, other) => one - other);
	if ((outlines[outlines.length >> 1] ?? 0) < clearOutline) return no('too-blurred');
	if (!isAligned(page, layout, found)) return no('bent');
	const habit = habitOf(all);
	const decide = (kind: Kind, { id }: SheetRow, measured: readonly Measured[]): RowReading => ({
		id,
		...decideRow(kind, measured, habit),
		darkness: measured.map(({ fill }) => Math.min(Math.max(fill - habit.fill, 0), 1)),
	});
	const { kind } = traitsOf(instrument.id);
	return {
		ok: true as const,
		rows: layout.rows.map((row, place) => decide(kind, row, rows[place] ?? [])),
		mark: markOf(layout.mark.map((row, place) => decide('rating', row, mark[place] ?? []))),
	};
}

/** The darkness of the corner marks, the palest of the four. */
function inkOf(page: DarkPage, { corners }: SheetLayout): number {
	const inks = corners.map(({ x, y, size, hole }) => {
		// Between the hole and the edge, where there is one.
		const out = (size + hole) / 4;
		const seen = [-out, 0, out]
			.flatMap((dx) =>
				[-out, 0, out].flatMap((dy) => (dx || dy ? [darknessAt(page, x + dx, y + dy)] : [])),
			)
			.sort((one, other) => one - other);
		return seen[seen.length >> 1] ?? 0;
	});
	return Math.min(...inks);
}

/**
 * The pairing mark of four rows: two letters, two digits. Whoever fills it in fills in all four, so where one is empty and the others
 * show no more than specks, there is none.
 */
function markOf(rows: readonly RowReading[]): MarkReading {
	const isBlank =
		rows.some(({ status }) => status === 'empty') &&
		rows.every(({ darkness }) => Math.max(...darkness) < speckBelow);
	if (isBlank) rows = rows.map((row) => ({ ...row, status: 'empty', chosen: [] }));
	const text = textOfMark(rows);
	return { rows, text: rows.every(({ status }) => status === 'read') ? text : undefined };
}

/** The characters that four rows of the pairing mark show (`KR47`); undefined where one of them has not exactly one oval. */
export function textOfMark(rows: readonly { chosen: readonly number[] }[]): string | undefined {
	const characters = rows.map(({ chosen: [place, ...others] }, row) =>
		place === undefined || others.length > 0
			? undefined
			: row < 2
				? String.fromCharCode(65 + place)
				: String(place),
	);
	return characters.includes(undefined) ? undefined : characters.join('');
}

const labelProblems: Record<SheetLabelProblem, SheetImageProblem> = {
	foreign: 'foreign-code',
	altered: 'damaged-code',
	malformed: 'damaged-code',
	'newer-version': 'newer-layout',
	'unknown-instrument': 'unknown-instrument',
};

function no(reason: SheetImageProblem): { ok: false; reason: SheetImageProblem } {
	return { ok: false, reason };
}
