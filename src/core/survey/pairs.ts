import type { Responses } from './responses.ts';
import type { ScoreColumn } from './score-columns.ts';
import type { FrequencyTable } from './frequency-table.ts';

/** The rows of each person who is on both sides, in the order of the second. */
export interface Pairs {
	before: Uint32Array;
	after: Uint32Array;
}

/** Finds the people who answered on both sides. */
export function pairRows(before: Responses, after: Responses): Pairs {
	const rows = new Map<number, number>();
	before.people.subarray(0, before.n).forEach((person, row) => rows.set(person, row));
	const people = after.people.subarray(0, after.n);
	const paired = { before: new Uint32Array(people.length), after: new Uint32Array(people.length) };
	let count = 0;
	for (let row = 0; row < people.length; row += 1) {
		const partner = rows.get(people[row] ?? NaN);
		if (partner === undefined) continue;
		paired.before[count] = partner;
		paired.after[count] = row;
		count += 1;
	}
	return { before: paired.before.subarray(0, count), after: paired.after.subarray(0, count) };
}

/** The pairs with a score on both sides, by their score before, their score after and their difference. */
export function pairFrequencies(
	{ scores: first, maximum }: ScoreColumn,
	{ scores: second }: ScoreColumn,
	pairs: Pairs,
): { before: FrequencyTable; after: FrequencyTable; difference: FrequencyTable } {
	const before = new Array<number>(maximum + 1).fill(0);
	const after = new Array<number>(maximum + 1).fill(0);
	const difference = new Array<number>(2 * maximum + 1).fill(0);
	for (let pair = 0; pair < pairs.before.length; pair += 1) {
		const from = first[pairs.before[pair] ?? Infinity] ?? Infinity;
		const to = second[pairs.after[pair] ?? Infinity] ?? Infinity;
		if (from > maximum || to > maximum) continue;
		before[from] = (before[from] ?? 0) + 1;
		after[to] = (after[to] ?? 0) + 1;
		difference[maximum + to - from] = (difference[maximum + to - from] ?? 0) + 1;
	}
	return {
		before: { counts: before, lowest: 0, maximum },
		after: { counts: after, lowest: 0, maximum },
		difference: { counts: difference, lowest: -maximum, maximum },
	};
}

/** The rows on the first side of the pairs with a score on both. */
export function pairsScored(
	{ scores: first, maximum }: ScoreColumn,
	{ scores: second }: ScoreColumn,
	pairs: Pairs,
): Uint32Array {
	return pairs.before.filter(
		(row, pair) =>
			(first[row] ?? Infinity) <= maximum &&
			(second[pairs.after[pair] ?? Infinity] ?? Infinity) <= maximum,
	);
}
