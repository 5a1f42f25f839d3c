import { bytesOfRound } from '../codes/result-portrait.ts';
import type { Round } from '../assessment/phrases.ts';
import { type RowPairs, type SetColumns, pairRows } from './choice-sets.ts';
import type { Panel } from './panel.ts';

/** What the people of one wave of a panel chose, given by its place: the columns of each round. */
export function choiceColumns(panel: Panel, place: number): Record<Round, SetColumns> {
	const summary = panel.responses[place]?.summary ?? [];
	return { now: summary.slice(0, bytesOfRound), wished: summary.slice(bytesOfRound) };
}

/** The rows of a wave whose people are in these cells (1 for each cell that counts, else 0). */
export function rowsIn(panel: Panel, place: number, cells: Uint8Array): Uint32Array {
	const people = panel.responses[place]?.people ?? new Uint32Array();
	const rows = new Uint32Array(people.length);
	let filled = 0;
	for (let row = 0; row < people.length; row += 1)
		if (cells[cellOf(panel, people[row] ?? 0)]) rows[filled++] = row;
	return rows.subarray(0, filled);
}

/** The rows, in two waves, of the people of these cells who answered in both. */
export function pairsIn(
	panel: Panel,
	[earlier, later]: readonly [number, number],
	cells: Uint8Array,
): RowPairs {
	const people = (place: number) => panel.responses[place]?.people ?? new Uint32Array();
	const [first, second] = pairRows(people(earlier), people(later));
	const counts = second.map((row) => cells[cellOf(panel, people(later)[row] ?? 0)] ?? 0);
	const isIn = (_: number, place: number) => counts[place] === 1;
	return [first.filter(isIn), second.filter(isIn)];
}

function cellOf({ cells, classOf }: Panel, person: number): number {
	return cells[classOf[person] ?? 0] ?? 0;
}
