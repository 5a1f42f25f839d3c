import {
	type ClassCounts,
	type DisclosureControl,
	disclosureControl,
} from '../disclosure/disclosure.ts';
import type { Responses } from './responses.ts';

/** The disclosure control of a selection of classes, in one wave or in several. */
export function disclosureControlFor(...selections: readonly Responses[]): DisclosureControl {
	const selected = new Uint8Array(Math.max(...selections.map(({ classCount }) => classCount)));
	for (const { classes, n } of selections)
		for (let row = 0; row < n; row += 1) selected[classes[row] ?? 0] = 1;
	return disclosureControl(selected);
}

/** Everybody of the same instrument and wave, of whom a selection of classes was taken. */
export function beforeSelection(selection: Responses): Responses {
	return selection.beforeSelection ?? selection;
}

/** The people of each class who have a raw score of at most `maximum` in a column; without a column, all of them. */
export function countByClass(responses: Responses, column?: Uint8Array, maximum = 0): ClassCounts {
	const { classes, classCount, n } = responses;
	const counts = new Uint32Array(classCount);
	for (let row = 0; row < n; row += 1) {
		if (column && (column[row] ?? 255) > maximum) continue;
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
