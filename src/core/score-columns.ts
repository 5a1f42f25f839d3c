import type { InstrumentId } from './instrument.ts';
import type { Responses } from './responses.ts';
import { type ValueId, valueIds } from './values.ts';

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
const noScore = 255;

/** A record with an entry for each score. */
export function forEachScore<T>(make: (key: ScoreKey) => T): Record<ScoreKey, T> {
	return Object.fromEntries(scoreKeys.map((key) => [key, make(key)])) as Record<ScoreKey, T>;
}

/** The scores of a group in columns. A person's overall score is the mean of the seven, only where there are seven. */
export function scoreColumns({ n, values }: Responses): Record<ScoreKey, ScoreColumn> {
	const columns = valueIds.map((value) => values[value].subarray(0, n));
	const overall = { levels: sumsOf(columns, n), full: overallFull };
	return forEachScore((key) =>
		key === 'overall' ? overall : { levels: values[key].subarray(0, n), full: valueFull },
	);
}

/** The sum of each row, at most 168, or 255 where a value has no score. */
function sumsOf(columns: readonly Uint8Array[], n: number): Uint8Array {
	const sums = new Uint8Array(n);
	for (const column of columns)
		for (let row = 0; row < n; row += 1) {
			const sum = sums[row] ?? noScore;
			const level = column[row] ?? noScore;
			sums[row] = sum === noScore || level > valueFull ? noScore : sum + level;
		}
	return sums;
}
