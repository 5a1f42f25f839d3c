import { minimumDistributionSize } from '../disclosure/disclosure.ts';
import {
	type Figure,
	peopleIn,
	placeOfFigure,
	publishableByCell,
} from '../disclosure/complementary-suppression.ts';
import type { CellCounts } from '../disclosure/pooled-groups.ts';
import type { FrequencyTable } from './frequency-table.ts';
import { type Panel, oncePerPanel, participation } from './panel.ts';

/** One score of every response: for each wave of a panel a column, row by row as its responses. */
export interface Measure {
	/** Raw scores from 0 to `maximum`; anything above means there is none. */
	columns: readonly Uint8Array[];
	maximum: number;
}

/** The level of one wave, or the change between two, of one measure. */
export interface MeasuredFigure {
	/** How many people have the score in the wave, or in both waves, published or not. */
	n: number;
	/** The cells in which it may be published, 1 for each, else 0. */
	cells: Uint8Array;
	/** Raw scores, or differences of raw scores, over the cells that may be published; all zero where none may. */
	table: FrequencyTable;
	/** The same over cells of ten people or more, for what needs so many: medians, bands, items. */
	distributionTable: FrequencyTable;
	/** The cells that are in it, 1 for each, else 0. */
	distributionCells: Uint8Array;
	/**
	 * Of each cell in `distributionTable` how many people have a raw score in which of so many parts of the scale, to tell with
	 * `joinPooled`. Each call passes over the rows once more.
	 */
	partsByCell: (partOf: (raw: number) => number, parts: number) => Iterable<CellCounts>;
}

/** Gives the figure of a wave, or of two, by their places. Throws where the panel has no such wave. */
export type MeasureFigures = (...waves: Figure) => MeasuredFigure;

/**
 * The figures of a measure, each pooled over exactly the cells in which it may be published. Nothing is published of a cell
 * that `isExcluded`. A figure is counted when it is asked for.
 */
export function measureFigures(
	panel: Panel,
	measure: Measure,
	isExcluded: (cell: number) => boolean = () => false,
): MeasureFigures {
	const counts = presenceByCell(panel, measure);
	const published = publishableByCell(counts, panel.waves.length).map((bits, cell) =>
		isExcluded(cell) ? 0 : bits,
	);
	return (...figure) => {
		const isPublished = cellsWith(published, figure, panel.waves.length);
		const inDistribution = cellsOfDistribution(figure, isPublished, counts);
		return countScores(panel, scoresIn(panel, measure, figure), isPublished, inDistribution);
	};
}

/** The figures of who answered at all. */
export const answeredIn = oncePerPanel((panel) => measureFigures(panel, participation(panel)));

function cellsWith(published: Uint8Array, figure: Figure, waveCount: number): Uint8Array {
	const place = placeOfFigure(figure, waveCount);
	return published.map((bits) => (bits >> place) & 1);
}

/** The cells whose distribution may be shown: those of ten people or more, and all smaller ones if they are ten together. */
function cellsOfDistribution(
	figure: Figure,
	isPublished: Uint8Array,
	counts: Uint32Array,
): Uint8Array {
	const groups = counts.length / isPublished.length;
	const isSmall = new Uint8Array(isPublished.length);
	let together = 0;
	for (let cell = 0; cell < isSmall.length; cell += 1) {
		if (!isPublished[cell]) continue;
		const size = peopleIn(figure, counts, cell, groups);
		if (size >= minimumDistributionSize) continue;
		isSmall[cell] = 1;
		together += size;
	}
	if (together >= minimumDistributionSize) return isPublished;
	return isPublished.map((published, cell) => (isSmall[cell] ? 0 : published));
}

/**
 * Of each cell, one after another, how many people have the score in exactly which waves: `2 ** waves` counts, whose index
 * has bit `w` set for wave `w`; nobody is counted in the first.
 */
function presenceByCell(panel: Panel, measure: Measure): Uint32Array {
	const { cells, classCount, classOf } = panel;
	const groups = 2 ** panel.waves.length;
	const counts = new Uint32Array((classCount + 1) * groups);
	const presence = presenceOf(panel, measure);
	for (let respondent = 0; respondent < presence.length; respondent += 1) {
		const group = presence[respondent] ?? 0;
		if (group === 0) continue;
		const at = (cells[classOf[respondent] ?? 0] ?? 0) * groups + group;
		counts[at] = (counts[at] ?? 0) + 1;
	}
	return counts;
}

/** Of each respondent a number whose bit `w` says whether they have the score in wave `w`. */
function presenceOf({ classOf, responses }: Panel, { columns, maximum }: Measure): Uint8Array {
	const presence = new Uint8Array(classOf.length);
	for (const [wave, { people }] of responses.entries()) {
		const column = columns[wave] ?? new Uint8Array();
		for (let row = 0; row < people.length; row += 1) {
			const respondent = people[row] ?? 0;
			if ((column[row] ?? 255) <= maximum)
				presence[respondent] = (presence[respondent] ?? 0) | (1 << wave);
		}
	}
	return presence;
}

/** A score of each row: its place in a frequency table from `lowest` up, or beyond its end where there is none. */
interface Scores {
	people: Uint32Array;
	places: Uint8Array | Uint16Array;
	lowest: number;
	maximum: number;
}

const none = 0xffff;

function scoresIn(panel: Panel, { columns, maximum }: Measure, [first, second]: Figure): Scores {
	const rowsOf = (wave: number) => ({
		people: panel.responses[wave]?.people ?? new Uint32Array(),
		places: columns[wave] ?? new Uint8Array(),
	});
	if (second === undefined) return { ...rowsOf(first), lowest: 0, maximum };
	const [before, after] = [rowsOf(first), rowsOf(second)];
	const earlier = new Uint16Array(panel.classOf.length).fill(none);
	for (let row = 0; row < before.people.length; row += 1)
		earlier[before.people[row] ?? 0] = before.places[row] ?? none;
	const places = new Uint16Array(after.people.length);
	for (let row = 0; row < places.length; row += 1) {
		const [from, to] = [earlier[after.people[row] ?? 0] ?? none, after.places[row] ?? none];
		places[row] = from > maximum || to > maximum ? none : maximum + to - from;
	}
	return { people: after.people, places, lowest: -maximum, maximum };
}

function countScores(
	panel: Panel,
	scores: Scores,
	isPublished: Uint8Array,
	inDistribution: Uint8Array,
): MeasuredFigure {
	const { cells, classOf } = panel;
	const { people, places, lowest, maximum } = scores;
	const table = new Array<number>(maximum - lowest + 1).fill(0);
	const distributionTable = [...table];
	let n = 0;
	for (let row = 0; row < people.length; row += 1) {
		const place = places[row] ?? none;
		if (place >= table.length) continue;
		n += 1;
		const cell = cells[classOf[people[row] ?? 0] ?? 0] ?? 0;
		if (isPublished[cell]) table[place] = (table[place] ?? 0) + 1;
		if (inDistribution[cell]) distributionTable[place] = (distributionTable[place] ?? 0) + 1;
	}
	return {
		n,
		cells: isPublished,
		table: { counts: table, lowest, maximum },
		distributionTable: { counts: distributionTable, lowest, maximum },
		distributionCells: inDistribution,
		partsByCell: (partOf, parts) => {
			const ofPlace = Uint8Array.from(table, (_, place) => partOf(place + lowest));
			return countParts(panel, scores, inDistribution, ofPlace, parts);
		},
	};
}

function* countParts(
	{ cells, classOf, classCount }: Panel,
	{ people, places }: Scores,
	inDistribution: Uint8Array,
	partOfPlace: Uint8Array,
	parts: number,
): Generator<CellCounts> {
	const counts = new Uint32Array((classCount + 1) * parts);
	for (let row = 0; row < people.length; row += 1) {
		const place = places[row] ?? none;
		if (place >= partOfPlace.length) continue;
		const cell = cells[classOf[people[row] ?? 0] ?? 0] ?? 0;
		if (!inDistribution[cell]) continue;
		const at = cell * parts + (partOfPlace[place] ?? 0);
		counts[at] = (counts[at] ?? 0) + 1;
	}
	for (let cell = 0; cell <= classCount; cell += 1) {
		if (!inDistribution[cell]) continue;
		const own = Array.from({ length: parts }, (_, part) => counts[cell * parts + part] ?? 0);
		yield { counts: own, standsAlone: cell < classCount };
	}
}
