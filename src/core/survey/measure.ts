import { minimumCellSize, minimumDistributionSize } from '../disclosure/disclosure.ts';
import {
	type Figure,
	type PresenceCounts,
	figuresOf,
	peopleIn,
	publishableFigures,
} from '../disclosure/complementary-suppression.ts';
import type { FrequencyTable } from './frequency-table.ts';
import { type Panel, cellsOf } from './panel.ts';

/** One score of every response: for each wave of a panel a column, row by row as its responses. */
export interface Measure {
	/** Raw scores from 0 to `maximum`; anything above means there is none. */
	columns: readonly Uint8Array[];
	maximum: number;
}

/** The level of one wave, or the change between two, of one measure. */
export interface MeasuredFigure {
	figure: Figure;
	/** How many people have the score in the wave, or in both waves, published or not. */
	n: number;
	/** Raw scores, or differences of raw scores, over the cells that may be published; all zero where none may. */
	table: FrequencyTable;
	/** The same over cells of ten people or more, for what needs so many: medians, bands, items. */
	distribution: FrequencyTable;
}

/** What may be published of each cell: bit `i` of its number is set for the figure at place `i` of `figuresOf`. */
interface Publication {
	cells: Uint32Array;
	table: Uint8Array;
	distribution: Uint8Array;
}

/**
 * All figures of a measure, in the order of `figuresOf`, each pooled over exactly the cells in which it may be published.
 * Nothing is published of a cell that `isExcluded`.
 */
export function measureFigures(
	panel: Panel,
	measure: Measure,
	isExcluded: (cell: number) => boolean = () => false,
): MeasuredFigure[] {
	const publication = publicationOf(panel, measure, isExcluded);
	return figuresOf(panel.waves.length).map((figure, place) => {
		const [first, second] = figure;
		const scored =
			second === undefined
				? levelsOf(panel, measure, first)
				: changesOf(panel, measure, first, second);
		return { figure, ...countScores(panel, scored, measure.maximum, publication, place) };
	});
}

/** The figure of a wave, or of two, among all those of a measure. */
export function figureOf(figures: readonly MeasuredFigure[], ...waves: Figure): MeasuredFigure {
	const found = figures.find(({ figure }) => String(figure) === String(waves));
	if (!found) throw new RangeError(`There is no figure of the waves ${String(waves)}.`);
	return found;
}

/** The cells in which a figure is published. */
export function publishedCells(
	panel: Panel,
	measure: Measure,
	figure: Figure,
): (cell: number) => boolean {
	const { table } = publicationOf(panel, measure, () => false);
	const place = figuresOf(panel.waves.length).findIndex((one) => String(one) === String(figure));
	return (cell) => hasBit(table[cell], place);
}

const hasBit = (bits: number | undefined, place: number) => (((bits ?? 0) >> place) & 1) === 1;

function publicationOf(
	panel: Panel,
	measure: Measure,
	isExcluded: (cell: number) => boolean,
): Publication {
	const cells = cellsOf(panel, minimumCellSize);
	const counts = presenceByCell(panel, measure, cells);
	const figures = figuresOf(panel.waves.length);
	const table = Uint8Array.from(counts, (presence, cell) => {
		if (isExcluded(cell)) return 0;
		const published = publishableFigures(presence, panel.waves.length).map(String);
		return figures.reduce(
			(bits, figure, place) => bits | (Number(published.includes(String(figure))) << place),
			0,
		);
	});
	const distribution = new Uint8Array(table.length);
	for (const [place, figure] of figures.entries())
		for (const cell of cellsOfDistribution(figure, place, counts, table))
			distribution[cell] = (distribution[cell] ?? 0) | (1 << place);
	return { cells, table, distribution };
}

/** The cells whose distribution may be shown: those of ten people or more, and all smaller ones if they are ten together. */
function cellsOfDistribution(
	figure: Figure,
	place: number,
	counts: readonly PresenceCounts[],
	table: Uint8Array,
): number[] {
	const published = [...table.keys()].filter((cell) => hasBit(table[cell], place));
	const sizeOf = (cell: number) => peopleIn(figure, counts[cell] ?? []);
	const large = published.filter((cell) => sizeOf(cell) >= minimumDistributionSize);
	const small = published.filter((cell) => sizeOf(cell) < minimumDistributionSize);
	const together = small.reduce((sum, cell) => sum + sizeOf(cell), 0);
	return together >= minimumDistributionSize ? [...large, ...small] : large;
}

/** Of each cell, how many people have the score in exactly which waves. */
function presenceByCell(panel: Panel, measure: Measure, cells: Uint32Array): Uint32Array[] {
	const groups = 1 << panel.waves.length;
	const counts = Array.from({ length: panel.classCount + 1 }, () => new Uint32Array(groups));
	for (const [respondent, group] of presenceOf(panel, measure).entries()) {
		const cell = counts[cells[panel.classOf[respondent] ?? 0] ?? 0];
		if (cell && group > 0) cell[group] = (cell[group] ?? 0) + 1;
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

/** People with the place each has in a frequency table: `none` where they have no score. */
interface Places {
	people: Uint32Array;
	places: Uint16Array;
	lowest: number;
	highest: number;
}

const none = 0xffff;

function levelsOf({ responses }: Panel, { columns, maximum }: Measure, wave: number): Places {
	const people = responses[wave]?.people ?? new Uint32Array();
	const column = columns[wave] ?? new Uint8Array();
	const places = Uint16Array.from(column, (score) => (score > maximum ? none : score));
	return { people, places, lowest: 0, highest: maximum };
}

function changesOf(panel: Panel, measure: Measure, from: number, to: number): Places {
	const { maximum } = measure;
	const [first, second] = [levelsOf(panel, measure, from), levelsOf(panel, measure, to)];
	const earlier = new Uint16Array(panel.classOf.length).fill(none);
	for (const [row, person] of first.people.entries()) earlier[person] = first.places[row] ?? none;
	const places = second.places.map((after, row) => {
		const before = earlier[second.people[row] ?? 0] ?? none;
		return before === none || after === none ? none : maximum + after - before;
	});
	return { people: second.people, places, lowest: -maximum, highest: maximum };
}

function countScores(
	{ classOf }: Panel,
	{ people, places, lowest, highest }: Places,
	maximum: number,
	publication: Publication,
	place: number,
): Omit<MeasuredFigure, 'figure'> {
	const table = new Array<number>(highest - lowest + 1).fill(0);
	const distribution = [...table];
	let n = 0;
	for (let row = 0; row < people.length; row += 1) {
		const at = places[row] ?? none;
		if (at === none) continue;
		n += 1;
		const cell = publication.cells[classOf[people[row] ?? 0] ?? 0] ?? 0;
		if (hasBit(publication.table[cell], place)) table[at] = (table[at] ?? 0) + 1;
		if (hasBit(publication.distribution[cell], place))
			distribution[at] = (distribution[at] ?? 0) + 1;
	}
	return {
		n,
		table: { counts: table, lowest, maximum },
		distribution: { counts: distribution, lowest, maximum },
	};
}
