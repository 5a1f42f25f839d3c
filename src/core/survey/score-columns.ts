import { type InstrumentId, traitsOf } from '../assessment/instrument.ts';
import type { Responses } from './responses.ts';
import { type ValueId, valueIds } from '../values/values.ts';

/** What a group has scores of: the seven values, and the seven together. */
export const scoreKeys = ['overall', ...valueIds] as const;
export type ScoreKey = 'overall' | ValueId;

/** The scores a recap shows of an instrument; one without levels has no overall score. */
export function keysOf(instrument: InstrumentId): readonly ScoreKey[] {
	return traitsOf(instrument).hasLevels ? scoreKeys : valueIds;
}

/** One raw score of each person; anything above `maximum` means there is none. */
export interface ScoreColumn {
	scores: Uint8Array;
	maximum: number;
}

const valueMaximum = 24;
const overallMaximum = valueMaximum * valueIds.length;

/** A record with an entry for each score. */
export function forEachScore<T>(make: (key: ScoreKey) => T): Record<ScoreKey, T> {
	return Object.fromEntries(scoreKeys.map((key) => [key, make(key)])) as Record<ScoreKey, T>;
}

/** The scores of a group in columns. A person's overall score is the mean of the seven, only where there are seven. */
export function scoreColumns({ n, summary }: Responses): Record<ScoreKey, ScoreColumn> {
	const columns = valueIds.map((_, place) => (summary[place] ?? new Uint8Array()).subarray(0, n));
	const overall = { scores: sumRows(columns, valueMaximum), maximum: overallMaximum };
	const values = columns.map((scores) => ({ scores, maximum: valueMaximum }));
	return Object.fromEntries(
		[overall, ...values].map((column, place) => [scoreKeys[place], column]),
	) as Record<ScoreKey, ScoreColumn>;
}

/** What stands in a column of sums where a part is missing. */
export const noSum = 255;

/** The sum of each row of at least one column, below 255, or `noSum` where a raw score is above `maximum`. Column by column, as memory lies. */
export function sumRows(columns: readonly Uint8Array[], maximum: number): Uint8Array {
	const sums = new Uint8Array(columns[0]?.length ?? 0);
	for (const column of columns) addTo(sums, column, maximum);
	return sums;
}

function addTo(sums: Uint8Array, column: Uint8Array, maximum: number): void {
	for (let row = 0; row < sums.length; row += 1) {
		const sum = sums[row] ?? noSum;
		const score = column[row] ?? noSum;
		sums[row] = sum === noSum || score > maximum ? noSum : sum + score;
	}
}
