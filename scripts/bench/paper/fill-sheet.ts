import type { GreyImage } from '../../../src/core/paper/grey-image.ts';
import type { Oval, Place, SheetLayout, SheetRow } from '../../../src/core/paper/sheet-layout.ts';
import type { Chance } from './chance.ts';
import { drawStroke } from './raster.ts';

/** How a person marks an oval. */
const marks = ['cross', 'tick', 'dot', 'blackened'] as const;
export type MarkKind = (typeof marks)[number];

/** What a person did in one row: the ovals that hold, and what else a reader should know to judge its reading. */
export interface FilledRow {
	id: string;
	chosen: number[];
	kind: MarkKind | 'blank';
	/** Whether another oval was blackened first, which by the sheet's own words takes it back. */
	corrected: boolean;
}

export interface FilledSheet {
	rows: FilledRow[];
	mark: FilledRow[];
	strays: number;
	/** Whether it was filled with a pencil pressed lightly, which a copier does not see. */
	light: boolean;
}

/** How badly people of one half fill their sheets: shares of rows, except for `strays` (lines a sheet) and `light` (of sheets). */
export interface Habits {
	blank: number;
	corrected: number;
	/** Rows marked otherwise than this person usually does. */
	mixed: number;
	/** Sheets filled with a pencil pressed lightly. */
	light: number;
	/** Sheets with a line drawn somewhere by mistake. */
	strays: number;
	/** How far a mark may lie beside the middle of its oval, in millimetres (standard deviation). */
	slip: number;
}

interface Pen {
	width: number;
	ink: number;
}

/** Fills a sheet as one person would, onto its picture of so many pixels a millimetre, and says what they meant. */
export function fillSheet(
	sheet: GreyImage,
	pixelsPerMm: number,
	layout: SheetLayout,
	habits: Habits,
	chance: Chance,
): FilledSheet {
	const light = chance.happens(habits.light);
	const pencil = light || chance.happens(0.15);
	const pen: Pen = {
		width: chance.between(0.4, 0.75),
		ink: light
			? chance.between(0.3, 0.45)
			: pencil
				? chance.between(0.45, 0.65)
				: chance.between(0.65, 0.95),
	};
	const usual = chance.oneOf([...marks, 'cross', 'tick', 'cross', 'tick'] as const);
	const draw = (points: readonly Place[], { width, ink }: Pen) =>
		drawStroke(sheet, {
			points: points.map(({ x, y }) => ({ x: x * pixelsPerMm, y: y * pixelsPerMm })),
			width: width * pixelsPerMm,
			ink,
		});
	const drawMark = (kind: MarkKind, oval: Oval) => {
		for (const stroke of strokesOf(kind, oval, habits.slip, chance))
			draw(stroke.points, { width: stroke.width ?? pen.width, ink: pen.ink });
	};
	const fillRow = (row: SheetRow, blank: number, corrected: number): FilledRow => {
		if (chance.happens(blank)) return { id: row.id, chosen: [], kind: 'blank', corrected: false };
		const kind = chance.happens(habits.mixed) ? chance.oneOf(marks) : usual;
		const places = row.ovals.map((_, place) => place);
		const place = chance.oneOf(places);
		const other = chance.oneOf(places.filter((one) => one !== place));
		// Whoever blackens every answer cannot take one back by blackening it.
		const takesBack = kind !== 'blackened' && chance.happens(corrected);
		for (const [kindThere, where] of [
			[kind, place],
			['blackened', takesBack ? other : undefined],
		] as const) {
			const oval = where === undefined ? undefined : row.ovals[where];
			if (oval) drawMark(kindThere, oval);
		}
		return { id: row.id, chosen: [place], kind, corrected: takesBack };
	};
	const isChoice = layout.rows.every(({ ovals }) => ovals.length === 2);
	const rows = isChoice
		? fillChoice(layout.rows, (oval) => drawMark(usual, oval), chance).map((row) => ({
				...row,
				kind: usual,
			}))
		: layout.rows.map((row) => fillRow(row, habits.blank, habits.corrected));
	const withMark = chance.happens(0.7);
	const mark = layout.mark.map((row) => fillRow(row, withMark ? 0 : 1, 0));
	const strays = chance.happens(habits.strays) ? 1 : 0;
	if (strays) draw(strayLine(chance), pen);
	return { rows, mark, strays, light };
}

function fillChoice(rows: readonly SheetRow[], drawMark: (oval: Oval) => void, chance: Chance) {
	const filled = rows.map(({ id }) => ({ id, chosen: [] as number[], corrected: false }));
	for (const round of [0, 1]) {
		const places = rows.map((_, place) => place);
		for (let count = 0; count < 10; count++) {
			const place = chance.oneOf(places);
			places.splice(places.indexOf(place), 1);
			filled[place]?.chosen.push(round);
			const oval = rows[place]?.ovals[round];
			if (oval) drawMark(oval);
		}
	}
	return filled;
}

interface Line {
	points: Place[];
	width?: number;
}

/** The strokes of a mark, in millimetres. */
function strokesOf(kind: MarkKind, oval: Oval, slip: number, chance: Chance): Line[] {
	const narrow = Math.min(1, oval.rx / 3.7);
	const middle = {
		x: oval.x + chance.normal(slip) * narrow,
		y: oval.y + chance.normal(slip) * narrow,
	};
	const at = (x: number, y: number): Place => ({
		x: middle.x + x + chance.normal(0.12),
		y: middle.y + y + chance.normal(0.12),
	});
	if (kind === 'cross') {
		const [x, y] = [chance.between(1.5, 3.2) * narrow, chance.between(1.2, 2.4)];
		return [
			{ points: [at(-x, -y), at(0, 0), at(x, y)] },
			{ points: [at(x, -y), at(0, 0), at(-x, y)] },
		];
	}
	if (kind === 'tick') {
		const size = chance.between(0.8, 1.4) * narrow;
		return [
			{ points: [at(-1.5 * size, -0.2), at(-0.3 * size, 1.2 * size), at(2 * size, -2 * size)] },
		];
	}
	// A dot is a small scribble, as a ballpoint makes no spot of a millimetre by itself.
	if (kind === 'dot')
		return [{ points: [at(-0.15, 0), at(0.15, 0)], width: chance.between(0.9, 1.6) }];
	const lines: Line[] = [];
	for (let y = -oval.ry; y <= oval.ry; y += 0.35) {
		const half = oval.rx * Math.sqrt(Math.max(0, 1 - (y / oval.ry) ** 2));
		lines.push({
			points: [
				{ x: middle.x * 0.3 + oval.x * 0.7 - half + chance.normal(0.15), y: oval.y + y },
				{ x: middle.x * 0.3 + oval.x * 0.7 + half + chance.normal(0.15), y: oval.y + y },
			],
			width: 0.55,
		});
	}
	return lines;
}

/** A line drawn by mistake: 20 to 70 mm long, anywhere between the first row and the last. */
function strayLine(chance: Chance): Place[] {
	const from = { x: chance.between(20, 190), y: chance.between(70, 270) };
	const angle = chance.between(0, 2 * Math.PI);
	const length = chance.between(20, 70);
	return [0, 0.25, 0.5, 0.75, 1].map((part) => ({
		x: from.x + Math.cos(angle) * length * part + chance.normal(0.4),
		y: from.y + Math.sin(angle) * length * part + chance.normal(0.4),
	}));
}
