/*
 * A recap as typed tables: the one source of every table that is drawn, on a screen, on paper, in a terminal or in a file.
 * They are made from what Recap and Comparison publish and from nothing else, so what is suppressed there is in no table.
 * Words stand as ids, figures unrounded, and null is an empty cell. A table of which nothing is published has no rows.
 */
import { type BehaviourId, type ValueId, behaviourIds, valueOf } from '../values/values.ts';
import type { Level } from '../assessment/score.ts';
import type { Suppressed } from '../disclosure/disclosure.ts';
import type { Comparison, PairedChange, UnpairedDifference } from './comparison.ts';
import { bandRange } from './distribution.ts';
import type { GroupRecap, Recap } from './recap.ts';
import type { ReliabilityVerdict } from './reliability.ts';
import { type ScoreKey, keysOf, scoreKeys } from './score-columns.ts';
import type { GainBand } from './statistics.ts';

/**
 * What a column holds: the id its row is about, the id of a word, people, a score (or a spread of scores), a change of
 * scores, or a ratio. Only an id is in every row.
 */
export type CellKind = 'id' | 'word' | 'count' | 'score' | 'change' | 'ratio';
export type Cell = string | number | null;

/**
 * The columns of each table, in order. New ones are added at the end; none changes its meaning. Files take all of them;
 * what a screen, paper or a terminal shows of them is chosen in islands/recap/tables/read-table.ts.
 */
export const tableColumns = {
	scores: {
		score: 'id',
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
	bands: { score: 'id', from: 'count', below: 'count', count: 'count' },
	behaviours: {
		value: 'id',
		behaviour: 'id',
		n: 'count',
		mean: 'score',
		place: 'word',
		note: 'word',
	},
	reliability: {
		score: 'id',
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
		difference: 'change',
		low: 'change',
		high: 'change',
		gain: 'ratio',
		gainBand: 'word',
		note: 'word',
		fell: 'count',
		stayed: 'count',
		rose: 'count',
		fellOrStayed: 'count',
		stayedOrRose: 'count',
	},
} as const satisfies Record<string, Record<string, CellKind>>;

/** Why a row, or its gain, holds no figure: too few people, or one to four would be disclosed beside other figures. */
export type Note = 'few' | 'withheld' | 'same-totals' | 'no-room';

/** The ids that stand in each column of ids or words. */
export interface ColumnIds {
	score: ScoreKey;
	value: ValueId;
	behaviour: BehaviourId;
	level: Level;
	place: 'highest' | 'lowest';
	verdict: ReliabilityVerdict;
	method: 'paired' | 'unpaired';
	gainBand: GainBand;
	note: Note;
}

type IdIn<C> = C extends keyof ColumnIds ? ColumnIds[C] : never;
type CellOf<C, Kind> = Kind extends 'id'
	? IdIn<C>
	: (Kind extends 'word' ? IdIn<C> : number) | null;

export type TableId = keyof typeof tableColumns;
export type ColumnOf<T extends TableId> = keyof (typeof tableColumns)[T] & string;
export type AnyColumn = { [T in TableId]: ColumnOf<T> }[TableId];
export type Row<T extends TableId> = { [C in ColumnOf<T>]: CellOf<C, (typeof tableColumns)[T][C]> };
/** A row of whichever table. */
export type AnyRow = Partial<Record<AnyColumn, Cell>>;
export type RecapTables = { [T in TableId]: Row<T>[] };

export const tableIds = Object.keys(tableColumns) as TableId[];

/** The tables of a recap, and of a comparison with it. */
export function tablesOf(recap: Recap, comparison?: Comparison): RecapTables {
	return {
		scores: recap.published ? scoreRows(recap) : [],
		bands: recap.published ? bandRows(recap) : [],
		behaviours: recap.published ? behaviourRows(recap) : [],
		reliability: recap.published ? reliabilityRows(recap) : [],
		comparison: comparison ? comparisonRows(comparison) : [],
	};
}

/** A row in which only these cells are filled. */
function rowOf<T extends TableId>(table: T, cells: Partial<Row<T>>): Row<T> {
	const empty = Object.fromEntries(
		Object.keys(tableColumns[table]).map((column) => [column, null]),
	);
	return { ...empty, ...cells } as Row<T>;
}

function scoreRows({ instrument, scores, highest, lowest }: GroupRecap): Row<'scores'>[] {
	return keysOf(instrument).map((score) => {
		const figures = scores[score];
		if (!figures.published) return rowOf('scores', { score, n: figures.n, note: noteOn(figures) });
		const { n, mean, interval, sd, distribution, level } = figures;
		const [low, high] = interval;
		const median = distribution?.median ?? null;
		const [q1, q3] = distribution?.quartiles ?? [null, null];
		const place = score === 'overall' ? null : placeOf(score, highest, lowest);
		return rowOf('scores', { score, n, mean, low, high, sd, median, q1, q3, level, place });
	});
}

/** Why a figure is suppressed. */
function noteOn({ complementary }: Pick<Suppressed, 'complementary'>): Note {
	return complementary ? 'withheld' : 'few';
}

function bandRows({ instrument, scores }: GroupRecap): Row<'bands'>[] {
	return keysOf(instrument).flatMap((score) => {
		const figures = scores[score];
		const bands = figures.published ? (figures.distribution?.bands ?? []) : [];
		return bands.map((band) => {
			const { low: from, below } = bandRange(band);
			return rowOf('bands', { score, from, below, count: band.count });
		});
	});
}

function behaviourRows({ behaviours }: GroupRecap): Row<'behaviours'>[] {
	if (!behaviours?.published) return [];
	const { means, highest, lowest } = behaviours;
	return behaviourIds.map((behaviour) => {
		const figure = means[behaviour];
		const about = { value: valueOf(behaviour), behaviour, n: figure.n };
		return figure.published
			? rowOf('behaviours', {
					...about,
					mean: figure.mean,
					place: placeOf(behaviour, highest, lowest),
				})
			: rowOf('behaviours', { ...about, note: noteOn(figure) });
	});
}

/** Where all are equal none is the highest or the lowest. */
function placeOf<K>(
	key: K,
	highest: readonly K[],
	lowest: readonly K[],
): ColumnIds['place'] | null {
	const [high, low] = [highest.includes(key), lowest.includes(key)];
	return high === low ? null : high ? 'highest' : 'lowest';
}

function reliabilityRows({ reliability }: GroupRecap): Row<'reliability'>[] {
	if (!reliability || !scoreKeys.some((score) => reliability[score].published)) return [];
	return scoreKeys.map((score) => {
		const figures = reliability[score];
		const { n } = figures;
		if (!figures.published) return rowOf('reliability', { score, n, note: 'few' });
		if (figures.alpha === null) return rowOf('reliability', { score, n, note: 'same-totals' });
		const { alpha, interval, verdict } = figures;
		const [low, high] = interval;
		return rowOf('reliability', { score, n, alpha, low, high, verdict });
	});
}

/** The table of a comparison: the changes of two waves, or the differences where people are not matched. */
export function comparisonRows(comparison: Comparison): Row<'comparison'>[] {
	const keys = keysOf(comparison.instrument);
	if (comparison.kind === 'classes')
		return keys.map((score) => differenceRow(score, comparison.differences[score], comparison));
	const { unpaired, changes, earlier, later } = comparison;
	return keys.map((score) =>
		unpaired
			? differenceRow(score, unpaired[score], { first: earlier, second: later })
			: changeRow(score, changes[score], earlier),
	);
}

/** The mean of a score in a recap, where both are published. */
const meanIn = (recap: Recap, score: ScoreKey) =>
	recap.published && recap.scores[score].published ? recap.scores[score].mean : null;

function changeRow(
	score: ScoreKey,
	change: Suppressed | PairedChange,
	earlier: Recap,
): Row<'comparison'> {
	const about = { method: 'paired', score, nBefore: change.n, nAfter: change.n } as const;
	if (!change.published) return rowOf('comparison', { ...about, note: noteOn(change) });
	const { difference, interval, directions, gain } = change;
	const [low, high] = interval;
	const countOf = (from: number, to = from) =>
		directions?.find(({ first, last }) => first === from && last === to)?.count ?? null;
	return rowOf('comparison', {
		...about,
		difference,
		low,
		high,
		gain: gain?.gain ?? null,
		gainBand: gain?.band ?? null,
		note: gain || meanIn(earlier, score) === null ? null : 'no-room',
		fell: countOf(0),
		stayed: countOf(1),
		rose: countOf(2),
		fellOrStayed: countOf(0, 1),
		stayedOrRose: countOf(1, 2),
	});
}

function differenceRow(
	score: ScoreKey,
	difference: Suppressed | UnpairedDifference,
	{ first, second }: { first: Recap; second: Recap },
): Row<'comparison'> {
	const about = { method: 'unpaired', score } as const;
	if (!difference.published) return rowOf('comparison', { ...about, note: noteOn(difference) });
	const [low, high] = difference.interval;
	return rowOf('comparison', {
		...about,
		nBefore: difference.n.first,
		nAfter: difference.n.second,
		before: meanIn(first, score),
		after: meanIn(second, score),
		difference: difference.difference,
		low,
		high,
	});
}
