import type { InstrumentId } from '../assessment/instrument.ts';
import type { Responses } from './responses.ts';
import { type ValueId, valueIds } from '../values/values.ts';

/** What a group has scores of: the seven values, and the seven together. */
export const scoreKeys = ['overall', ...valueIds] as const;
export type ScoreKey = 'overall' | ValueId;

/** The scores told of a group: an icebreaker has none of the whole. */
export function keysOf(instrument: InstrumentId): readonly ScoreKey[] {
	return instrument === 'diri' ? scoreKeys : valueIds;
}

/** One score of each person, in whole parts of the full score; parts above `full` mean there is none. */
export interface ScoreColumn {
	levels: Uint8Array;
	full: number;
}

const valueFull = 24;
const overallFull = valueFull * valueIds.length;

/** A record with an entry for each score. */
export function forEachScore<T>(make: (key: ScoreKey) => T): Record<ScoreKey, T> {
	return Object.fromEntries(scoreKeys.map((key) => [key, make(key)])) as Record<ScoreKey, T>;
}

/** The scores of a group in columns. A person's overall score is the mean of the seven, only where there are seven. */
export function scoreColumns({ n, values }: Responses): Record<ScoreKey, ScoreColumn> {
	const columns = valueIds.map((value) => values[value].subarray(0, n));
	const overall = { levels: sumRows(columns, valueFull), full: overallFull };
	return forEachScore((key) =>
		key === 'overall' ? overall : { levels: values[key].subarray(0, n), full: valueFull },
	);
}

/** What stands in a column of sums where a part is missing. */
export const noSum = 255;

/** The sum of each row of at least one column, below 255, or `noSum` where a level is above `full`. Column by column, as memory lies. */
export function sumRows(columns: readonly Uint8Array[], full: number): Uint8Array {
	const sums = new Uint8Array(columns[0]?.length ?? 0);
	for (const column of columns) addTo(sums, column, full);
	return sums;
}

function addTo(sums: Uint8Array, column: Uint8Array, full: number): void {
	for (let row = 0; row < sums.length; row += 1) {
		const sum = sums[row] ?? noSum;
		const level = column[row] ?? noSum;
		sums[row] = sum === noSum || level > full ? noSum : sum + level;
	}
}
