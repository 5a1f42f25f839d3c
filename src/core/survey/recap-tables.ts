/*
 * A recap as plain tables with stable column names: the one source of every file and table that leaves the screen.
 * They are made from what Recap and Comparison tell and from nothing else, so what is hidden there is in no file. Words
 * stand as ids, figures unrounded, and null is an empty cell. A table with nothing to tell has no rows.
 */
import { bandStarts } from './distribution.ts';
import type { Suppressed } from '../disclosure/disclosure.ts';
import type { Comparison, Sides, MethodResult } from './comparison.ts';
import type { GroupRecap, Recap } from './recap.ts';
import { type ScoreKey, keysOf, scoreKeys } from './score-columns.ts';
import { behaviourIds, valueOf } from '../values/values.ts';

/** What stands in a column: the id of a word, people, a score (or a spread or change of scores), or a share of one. */
export type CellKind = 'word' | 'count' | 'score' | 'ratio';
export type Cell = string | number | null;

/** The columns of each table, in order. New ones are added at the end; none changes its meaning. */
export const tableColumns = {
	scores: {
		score: 'word',
		n: 'count',
		mean: 'score',
		low: 'score',
		high: 'score',
		sd: 'score',
		median: 'score',
		q1: 'score',
		q3: 'score',
		level: 'word',
		place: 'word',
		note: 'word',
	},
	bands: { score: 'word', from: 'count', below: 'count', count: 'count' },
	behaviours: {
		value: 'word',
		behaviour: 'word',
		n: 'count',
		mean: 'score',
		place: 'word',
		note: 'word',
	},
	reliability: {
		score: 'word',
		n: 'count',
		alpha: 'ratio',
		low: 'ratio',
		high: 'ratio',
		verdict: 'word',
		note: 'word',
	},
	comparison: {
		method: 'word',
		score: 'word',
		nBefore: 'count',
		nAfter: 'count',
		before: 'score',
		after: 'score',
		difference: 'score',
		low: 'score',
		high: 'score',
		gain: 'ratio',
		gainBand: 'word',
		note: 'word',
	},
} as const satisfies Record<string, Record<string, CellKind>>;

export type TableId = keyof typeof tableColumns;
export type ColumnOf<T extends TableId> = keyof (typeof tableColumns)[T] & string;
export type Row<T extends TableId> = Record<ColumnOf<T>, Cell>;
export type RecapTables = { [T in TableId]: Row<T>[] };

export const tableIds = Object.keys(tableColumns) as TableId[];

/**
 * Everything that may be told of a group, and of two sides of it, in tables. Between two classes nobody has gained
 * anything, so there is no gain.
 */
export function tablesOf(
	recap: Recap,
	comparison?: Comparison,
	{ classes = false }: { classes?: boolean } = {},
): RecapTables {
	return {
		scores: recap.published ? scoreRows(recap) : [],
		bands: recap.published ? bandRows(recap) : [],
		behaviours: recap.published ? behaviourRows(recap) : [],
		reliability: recap.published ? reliabilityRows(recap) : [],
		comparison: comparison ? comparisonRows(comparison, classes) : [],
	};
}

/** A row in which only so much is filled in. */
function rowOf<T extends TableId>(table: T, cells: Partial<Row<T>>): Row<T> {
	const empty = Object.fromEntries(
		Object.keys(tableColumns[table]).map((column): [string, Cell] => [column, null]),
	);
	return { ...empty, ...cells };
}

function scoreRows({ instrument, scores, highest, lowest }: GroupRecap): Row<'scores'>[] {
	return keysOf(instrument).map((score) => {
		const told = scores[score];
		if (!told.published) return rowOf('scores', { score, n: told.n, note: noteOn(told) });
		const { n, mean, interval, sd, median, quartiles, level } = told;
		const [low, high] = interval ?? [null, null];
		const [q1, q3] = quartiles ?? [null, null];
		const place = score === 'overall' ? null : placeOf(score, highest, lowest);
		const note = interval ? null : 'mean-of-values';
		return rowOf('scores', { score, n, mean, low, high, sd, median, q1, q3, level, place, note });
	});
}

/** Why a figure is not told. */
function noteOn({ complementary }: Pick<Suppressed, 'complementary'>) {
	return complementary ? 'withheld' : 'few';
}

function bandRows({ instrument, scores }: GroupRecap): Row<'bands'>[] {
	return keysOf(instrument).flatMap((score) => {
		const told = scores[score];
		const bands = told.published ? (told.bands ?? []) : [];
		return bands.map(({ first, last, count }) =>
			rowOf('bands', {
				score,
				from: bandStarts[first] ?? null,
				below: bandStarts[last + 1] ?? null,
				count,
			}),
		);
	});
}

function behaviourRows({ behaviours }: GroupRecap): Row<'behaviours'>[] {
	if (!behaviours?.published) return [];
	const { means, highest, lowest } = behaviours;
	return behaviourIds.map((behaviour) => {
		const told = means[behaviour];
		const value = valueOf(behaviour);
		return told.published
			? rowOf('behaviours', {
					value,
					behaviour,
					n: told.n,
					mean: told.mean,
					place: placeOf(behaviour, highest, lowest),
				})
			: rowOf('behaviours', { value, behaviour, n: told.n, note: noteOn(told) });
	});
}

/** Where all are equal none is the highest or the lowest. */
function placeOf<K>(key: K, highest: readonly K[], lowest: readonly K[]) {
	const [high, low] = [highest.includes(key), lowest.includes(key)];
	return high === low ? null : high ? 'highest' : 'lowest';
}

function reliabilityRows({ reliability }: GroupRecap): Row<'reliability'>[] {
	if (!reliability || !scoreKeys.some((score) => reliability[score].published)) return [];
	return scoreKeys.map((score) => {
		const told = reliability[score];
		if (!told.published) return rowOf('reliability', { score, n: told.n, note: 'few' });
		if (told.alpha === null) return rowOf('reliability', { score, n: told.n, note: 'same-totals' });
		const { n, alpha, interval, verdict } = told;
		const [low, high] = interval;
		return rowOf('reliability', { score, n, alpha, low, high, verdict });
	});
}

function comparisonRows(comparison: Comparison, classes: boolean): Row<'comparison'>[] {
	if (!comparison.comparable) return [rowOf('comparison', { note: comparison.reason })];
	const { instrument, n, paired, unpaired } = comparison;
	const keys = keysOf(instrument);
	const beforeSelection = differenceRows('unpaired', unpaired, n, keys, !classes);
	if (classes) return beforeSelection;
	return [
		...differenceRows('paired', paired, { before: n.pairs, after: n.pairs }, keys, true),
		...beforeSelection,
	];
}

function differenceRows(
	method: 'paired' | 'unpaired',
	way: MethodResult,
	all: Sides,
	keys: readonly ScoreKey[],
	withGain: boolean,
): Row<'comparison'>[] {
	const sides = (n: Sides) => ({ nBefore: n.before, nAfter: n.after });
	if (!way.shown) return [rowOf('comparison', { method, ...sides(all), note: way.reason })];
	return keys.map((score) => {
		const told = way.scores[score];
		if (!told.published)
			return rowOf('comparison', { method, score, ...sides(told.n), note: noteOn(told) });
		const { n, before, after, difference, interval, gain } = told;
		const [low, high] = interval;
		return rowOf('comparison', {
			method,
			score,
			...sides(n),
			before,
			after,
			difference,
			low,
			high,
			gain: withGain && gain ? gain.gain : null,
			gainBand: withGain && gain ? gain.band : null,
			note: gain || !withGain ? null : 'no-room',
		});
	});
}
