import { isSafeSelection, smallestGroup } from '../disclosure/disclosure.ts';
import type { Responses } from './responses.ts';

/** How many people of each class, by its number. */
export type ClassCounts = Uint32Array;

/** Judges figures of some classes by how many people of every class each rests on: see disclosure.ts. */
export interface Discretion {
	/** Whether a figure that rests on these people may be told. */
	allows: (people: ClassCounts, smallest?: number) => boolean;
	/** Whether figures may both be told that differ by these people: there is nobody, or so many that they could be shown. */
	allowsRest: (people: ClassCounts) => boolean;
}

/** The discretion owed to a selection of classes, in one phase or in several. */
export function discretionFor(...chosen: readonly Responses[]): Discretion {
	const flags = new Uint8Array(Math.max(...chosen.map(({ classCount }) => classCount)));
	for (const { classes, n } of chosen)
		for (let row = 0; row < n; row += 1) flags[classes[row] ?? 0] = 1;
	const allows: Discretion['allows'] = (people, smallest = smallestGroup) =>
		isSafeSelection(flags, people, smallest);
	return {
		allows,
		allowsRest: (people) => !people.some((n, number) => n > 0 && flags[number]) || allows(people),
	};
}

/** Everybody a selection was chosen from. */
export function everybody(chosen: Responses): Responses {
	return chosen.among ?? chosen;
}

/** The people of each class who have a level of at most `full` in a column; without a column, all of them. */
export function countByClass(responses: Responses, column?: Uint8Array, full = 0): ClassCounts {
	const { classes, classCount, n } = responses;
	const counts = new Uint32Array(classCount);
	for (let row = 0; row < n; row += 1) {
		if (column && (column[row] ?? 255) > full) continue;
		const number = classes[row] ?? 0;
		counts[number] = (counts[number] ?? 0) + 1;
	}
	return counts;
}

/** The people of each class in these rows. */
export function countRows({ classes, classCount }: Responses, rows: Uint32Array): ClassCounts {
	const counts = new Uint32Array(classCount);
	for (const row of rows) {
		const number = classes[row] ?? 0;
		counts[number] = (counts[number] ?? 0) + 1;
	}
	return counts;
}

/** Those of the first who are not among the second. */
export function without(all: ClassCounts, some: ClassCounts): ClassCounts {
	return all.map((n, number) => n - (some[number] ?? 0));
}
