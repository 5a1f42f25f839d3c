import type { InstrumentId } from '../assessment/instrument.ts';
import type { Wave } from '../codes/session-link.ts';
import { minimumCellSize } from '../disclosure/disclosure.ts';
import type { Responses } from './responses.ts';
import { forEachScore, scoreColumns } from './score-columns.ts';

/**
 * The same people over the waves of one instrument in one revision: panel data, of one class or of all of them. People
 * and classes are numbers from 0 that say nothing of them.
 */
export interface Panel {
	instrument: InstrumentId;
	revision: number;
	/** The waves there are responses of, in order of time. */
	waves: readonly Wave[];
	/** The responses of each of these waves; a person stands at most once in each. */
	responses: readonly Responses[];
	/** Of each respondent, by number, the class they are in. */
	classOf: Uint32Array;
	/** Class numbers are below this. */
	classCount: number;
}

/** The place of a wave in a panel, or −1. */
export function placeOf(panel: Panel, wave: Wave): number {
	return panel.waves.indexOf(wave);
}

/**
 * The cell of each class, by its number: a class is a cell of its own (with its own number) where at least `minimum` of its
 * people answered in some wave; all others are one residual cell, with the number `classCount`. A class stays in its cell in
 * every wave and for every score, so that no two cells share a person.
 */
export function cellsOf(panel: Panel, minimum: number): Uint32Array {
	const largest = new Uint32Array(panel.classCount);
	for (const { people } of panel.responses) {
		const sizes = new Uint32Array(panel.classCount);
		for (const respondent of people) {
			const number = panel.classOf[respondent] ?? 0;
			sizes[number] = (sizes[number] ?? 0) + 1;
			largest[number] = Math.max(largest[number] ?? 0, sizes[number] ?? 0);
		}
	}
	return largest.map((size, number) => (size >= minimum ? number : panel.classCount));
}

/** The measure of having answered at all: everybody who stands in a wave has 0 of 0. */
export function participation({ responses }: Panel): { columns: Uint8Array[]; maximum: number } {
	return { columns: responses.map(({ people }) => new Uint8Array(people.length)), maximum: 0 };
}

/** The measures of a panel's scores: for each score a column a wave. */
export function scoreMeasures({ responses }: Panel) {
	const columns = responses.map(scoreColumns);
	return forEachScore((key) => ({
		columns: columns.map((wave) => wave[key].scores),
		maximum: columns[0]?.[key].maximum ?? 0,
	}));
}

/** How many people of each cell of at least five stand in a wave, of the rows that count; cells as in `cellsOf`. */
export function cellSizes(
	panel: Panel,
	place: number,
	counts: (row: number) => boolean,
): Uint32Array {
	const cells = cellsOf(panel, minimumCellSize);
	const sizes = new Uint32Array(panel.classCount + 1);
	for (const [row, person] of (panel.responses[place]?.people ?? []).entries()) {
		if (!counts(row)) continue;
		const cell = cells[panel.classOf[person] ?? 0] ?? 0;
		sizes[cell] = (sizes[cell] ?? 0) + 1;
	}
	return sizes;
}
