/*
 * A recap as typed tables: the one source of every table that is drawn, on a screen, on paper, in a terminal or in a file.
 * They are made from what Recap and Comparison publish and from nothing else, so what is suppressed there is in no table.
 * Words stand as ids, figures unrounded, and null is an empty cell. A table of which nothing is published has no rows.
 */
import type { PhraseId, Round } from '../assessment/phrases.ts';
import type { BehaviourId, ValueId } from '../values/values.ts';
import type { AgainstChance } from './choice-figures.ts';
import type { Wave } from '../codes/session-link.ts';
import type { Suppressed } from '../disclosure/disclosure.ts';
import type { Level } from '../assessment/score.ts';
import type { ReliabilityVerdict } from './reliability.ts';
import type { ScoreKey } from './score-columns.ts';
import type { GainBand } from './statistics.ts';

/**
 * What a column holds: the id its row is about, the id of a word, people, a score (or a spread of scores), a change of
 * scores, or a ratio. Only an id is in every row.
 */
export type CellKind = 'id' | 'word' | 'count' | 'score' | 'change' | 'ratio';
export type Cell = string | number | null;

/** How many of the people chose it now and wish for it, with what a share of them is by chance, in per cent. */
const rounds = {
	n: 'count',
	now: 'count',
	nowLow: 'score',
	nowHigh: 'score',
	nowAgainst: 'word',
	wished: 'count',
	wishedLow: 'score',
	wishedHigh: 'score',
	wishedAgainst: 'word',
	chance: 'score',
	gap: 'word',
} as const satisfies Record<string, CellKind>;

/** How the share of people who chose it differs between two waves, in points of a per cent. */
const shareChange = {
	method: 'word',
	nBefore: 'count',
	nAfter: 'count',
	countBefore: 'count',
	countAfter: 'count',
	difference: 'change',
	low: 'change',
	high: 'change',
	gap: 'word',
	note: 'word',
} as const satisfies Record<string, CellKind>;

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
	plans: {
		wave: 'id',
		n: 'count',
		done: 'count',
		partly: 'count',
		notYet: 'count',
		doneOrPartly: 'count',
		partlyOrNotYet: 'count',
		note: 'word',
	},
	reaches: { value: 'id', ...rounds },
	phrases: { phrase: 'id', phraseKind: 'word', ...rounds },
	ofTen: {
		measure: 'id',
		n: 'count',
		tenMean: 'ratio',
		tenLow: 'ratio',
		tenHigh: 'ratio',
		tenChance: 'ratio',
		against: 'word',
	},
	reachChanges: { round: 'id', value: 'id', ...shareChange },
	phraseChanges: { round: 'id', phrase: 'id', ...shareChange },
	ofTenChanges: {
		measure: 'id',
		method: 'word',
		nBefore: 'count',
		nAfter: 'count',
		tenDifference: 'ratio',
		tenLow: 'ratio',
		tenHigh: 'ratio',
		note: 'word',
	},
} as const satisfies Record<string, Record<string, CellKind>>;

/** Why a row, or its gain, holds no figure: too few people, or one to four would be disclosed beside other figures. */
export type Note = 'few' | 'withheld' | 'same-totals' | 'no-room';

/** Why a figure is suppressed. */
export function noteOn({ complementary }: Pick<Suppressed, 'complementary'>): Note {
	return complementary ? 'withheld' : 'few';
}

/** The ids that stand in each column of ids or words. */
export interface ColumnIds {
	score: ScoreKey;
	wave: Wave;
	value: ValueId;
	behaviour: BehaviourId;
	level: Level;
	place: 'highest' | 'lowest';
	verdict: ReliabilityVerdict;
	method: 'paired' | 'unpaired';
	gainBand: GainBand;
	note: Note;
	round: Round;
	phrase: PhraseId;
	phraseKind: 'behaviour' | 'habit';
	/** What is counted of the ten a person chose. */
	measure: 'behaviours-now' | 'behaviours-wished' | 'overlap';
	nowAgainst: AgainstChance;
	wishedAgainst: AgainstChance;
	against: AgainstChance;
	/** The direction of a gap that is news: more, or fewer, in the second round or wave. */
	gap: 'more' | 'fewer';
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

/** A row in which only these cells are filled. */
export function rowOf<T extends TableId>(table: T, cells: Partial<Row<T>>): Row<T> {
	const empty = Object.fromEntries(
		Object.keys(tableColumns[table]).map((column) => [column, null]),
	);
	return { ...empty, ...cells } as Row<T>;
}
