import type { InstrumentId } from '../assessment/instrument.ts';
import type { Wave } from '../codes/session-link.ts';
import { minimumCellSize } from '../disclosure/disclosure.ts';
import type { Responses } from './responses.ts';

/**
 * The same people over the waves of one instrument in one revision: panel data, of one class or of all of them. People
 * and classes are numbers from 0 that say nothing of them.
 */
export interface Panel<I extends InstrumentId = InstrumentId> {
	instrument: I;
	revision: number;
	/** The waves there are responses of, in order of time. */
	waves: readonly Wave[];
	/** The responses of each of these waves; a person stands at most once in each. */
	responses: readonly Responses[];
	/** Of each respondent, by number, the class they are in. */
	classOf: Uint32Array;
	/** Class numbers are below this. */
	classCount: number;
	/**
	 * The cell of each class, by its number: a class is a cell of its own (with its own number) where at least five of its
	 * people answered in some wave; all others are one residual cell, with the number `classCount`. A class stays in its cell
	 * in every wave and for every score, so that no two cells share a person.
	 */
	cells: Uint32Array;
}

/** A panel with its cells. */
export function makePanel<I extends InstrumentId>(panel: Omit<Panel<I>, 'cells'>): Panel<I> {
	return { ...panel, cells: cellsOf(panel) };
}

/** The place of a wave in a panel, or −1. */
export function placeOf(panel: Panel, wave: Wave): number {
	return panel.waves.indexOf(wave);
}

function cellsOf({ responses, classOf, classCount }: Omit<Panel, 'cells'>): Uint32Array {
	const cells = new Uint32Array(classCount).fill(classCount);
	for (const { people } of responses) {
		const sizes = new Uint32Array(classCount);
		for (let row = 0; row < people.length; row += 1) {
			const number = classOf[people[row] ?? 0] ?? 0;
			const size = (sizes[number] ?? 0) + 1;
			sizes[number] = size;
			if (size === minimumCellSize) cells[number] = number;
		}
	}
	return cells;
}

/** The measure that counts who answered at all: everybody in a wave has the score 0, which is also the highest. */
export function participation({ responses }: Panel): { columns: Uint8Array[]; maximum: number } {
	return { columns: responses.map(({ people }) => new Uint8Array(people.length)), maximum: 0 };
}

/** Works something out of a panel once, however often it is asked for. */
export function oncePerPanel<T>(workOut: (panel: Panel) => T): (panel: Panel) => T {
	const known = new WeakMap<Panel, { result: T }>();
	return (panel) => {
		const { result } = known.get(panel) ?? { result: workOut(panel) };
		known.set(panel, { result });
		return result;
	};
}

/** How many people of each cell stand in a wave, of the rows that count. */
export function cellSizes(
	{ cells, classCount, classOf, responses }: Panel,
	place: number,
	counts: (row: number) => boolean,
): Uint32Array {
	const sizes = new Uint32Array(classCount + 1);
	const people = responses[place]?.people ?? new Uint32Array();
	for (let row = 0; row < people.length; row += 1) {
		if (!counts(row)) continue;
		const cell = cells[classOf[people[row] ?? 0] ?? 0] ?? 0;
		sizes[cell] = (sizes[cell] ?? 0) + 1;
	}
	return sizes;
}
