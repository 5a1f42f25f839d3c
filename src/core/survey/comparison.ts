import {
	type ClassCounts,
	type DisclosureControl,
	type Suppressed,
	isDisclosiveResidual,
	minimumCellSize,
	subtractCounts,
} from '../disclosure/disclosure.ts';
import { beforeSelection, countByClass, countRows, disclosureControlFor } from './class-counts.ts';
import type { InstrumentId } from '../assessment/instrument.ts';
import { type Pairs, pairRows, pairsScored, pairFrequencies } from './pairs.ts';
import type { Responses } from './responses.ts';
import { type ScoreColumn, type ScoreKey, forEachScore, scoreColumns } from './score-columns.ts';
import {
	type Gain,
	type Interval,
	meanInterval,
	normalisedGain,
	welchInterval,
} from './statistics.ts';
import { type FrequencyTable, meanOf, totalOf, frequencyTable } from './frequency-table.ts';

/** How many people a figure rests on, on either side; the same number twice where they are pairs. */
export interface Sides {
	before: number;
	after: number;
}

/** One score of a group before and after. */
export interface MeanDifference {
	published: true;
	n: Sides;
	/** The two means. */
	before: number;
	after: number;
	/** After minus before, with its 95 % interval. */
	difference: number;
	interval: Interval;
	/** Null where nothing was left to gain. */
	gain: Gain | null;
}

/** A difference that is suppressed, with how many people have the score on each side. */
export type SuppressedDifference = Omit<Suppressed, 'n'> & { n: Sides };

export type MeanDifferences = Record<ScoreKey, SuppressedDifference | MeanDifference>;

/**
 * Why no difference at all is published. `few`: fewer than five people. `rest`: one to four answered on one side only, and
 * the pairs' figures would disclose theirs. `class`: the same within one of the selected classes. `waves`: the pairs with
 * another wave that is on offer are the same people but for one to four.
 */
export type SuppressedMethod = { shown: false; reason: 'few' | 'rest' | 'class' | 'waves' };

export type MethodResult = SuppressedMethod | { shown: true; scores: MeanDifferences };

export type Comparison =
	| { comparable: false; reason: 'instrument' | 'revision' }
	| {
			comparable: true;
			instrument: InstrumentId;
			n: Sides & { pairs: number };
			/** The people who answered both times, each against themselves. */
			paired: MethodResult;
			/** Everybody on each side as two independent groups: a wider interval, but nothing the two recaps do not show. */
			unpaired: MethodResult;
	  };

/**
 * Two waves of a group, or two groups, side by side; only with the same mirror in the same revision. `other` is a wave
 * whose comparison with `before` can be shown as well.
 */
export function compare(before: Responses, after: Responses, other?: Responses): Comparison {
	if (before.instrument !== after.instrument) return { comparable: false, reason: 'instrument' };
	if (before.revision !== after.revision) return { comparable: false, reason: 'revision' };
	const matched = matchPeople(before, after);
	const n = { before: before.n, after: after.n, pairs: matched.pairs.before.length };
	const reason =
		reasonToHide(before, after, matched) ?? (other && reasonBeside(before, other, matched));
	return {
		comparable: true,
		instrument: before.instrument,
		n,
		paired: reason ? { shown: false, reason } : comparePairs(before, after, matched),
		unpaired:
			n.before < minimumCellSize || n.after < minimumCellSize
				? { shown: false, reason: 'few' }
				: compareGroups(before, after),
	};
}

/** The pairs of two sides, and those of everybody they were chosen from. */
interface Matched {
	pairs: Pairs;
	allPairs: Pairs;
}

function matchPeople(before: Responses, after: Responses): Matched {
	const pairs = pairRows(before, after);
	const isAll = !before.beforeSelection && !after.beforeSelection;
	return {
		pairs,
		allPairs: isAll ? pairs : pairRows(beforeSelection(before), beforeSelection(after)),
	};
}

function reasonToHide(
	before: Responses,
	after: Responses,
	matched: Matched,
): SuppressedMethod['reason'] | undefined {
	const n = matched.pairs.before.length;
	if (n < minimumCellSize) return 'few';
	if (isDisclosiveResidual(before.n - n) || isDisclosiveResidual(after.n - n)) return 'rest';
	const { publishes, publishesDifference } = disclosureControlFor(before, after);
	const all = [beforeSelection(before), beforeSelection(after)] as const;
	const pairs = countRows(all[0], matched.allPairs.before);
	const open =
		publishes(pairs) &&
		all.every((side) => publishesDifference(subtractCounts(countByClass(side), pairs)));
	return open ? undefined : 'class';
}

/** Whether the pairs with one wave, less those with another that may be on view as well, are too few. */
function reasonBeside(
	before: Responses,
	other: Responses,
	{ allPairs }: Matched,
): 'waves' | undefined {
	const all = beforeSelection(before);
	const pairs = new Set(allPairs.before);
	const others = new Set(pairRows(all, beforeSelection(other)).before);
	const { publishesDifference } = disclosureControlFor(before);
	const only = (some: Set<number>, rest: Set<number>) =>
		countRows(all, Uint32Array.from([...some].filter((row) => !rest.has(row))));
	return publishesDifference(only(pairs, others)) && publishesDifference(only(others, pairs))
		? undefined
		: 'waves';
}

/** One side of a comparison, with everybody it was chosen from. */
interface Side {
	columns: Record<ScoreKey, ScoreColumn>;
	all: Responses;
	allColumns: Record<ScoreKey, ScoreColumn>;
}

function sideOf(chosen: Responses): Side {
	const all = beforeSelection(chosen);
	const columns = scoreColumns(chosen);
	return { columns, all, allColumns: all === chosen ? columns : scoreColumns(all) };
}

function scoredIn({ all, allColumns }: Side, key: ScoreKey): ClassCounts {
	return countByClass(all, allColumns[key].scores, allColumns[key].maximum);
}

/** Everybody on each side. A difference is published where the score is published on each side by itself. */
function compareGroups(before: Responses, after: Responses): MethodResult {
	const sides = [before, after].map((chosen) => ({
		...sideOf(chosen),
		control: disclosureControlFor(chosen),
	})) as [Side & { control: DisclosureControl }, Side & { control: DisclosureControl }];
	const scores = forEachScore<MeanDifferences[ScoreKey]>((key) => {
		const [first, second] = sides.map(({ columns }) => {
			const { scores, maximum } = columns[key];
			return frequencyTable(scores, maximum);
		}) as [FrequencyTable, FrequencyTable];
		const n = { before: totalOf(first), after: totalOf(second) };
		if (n.before < minimumCellSize || n.after < minimumCellSize) return { published: false, n };
		const open = sides.every(
			(side) =>
				side.control.publishes(scoredIn(side, key)) &&
				(key !== 'overall' || side.control.publishesDifference(lackingIn(side))),
		);
		if (!open) return { published: false, n, complementary: true };
		return meanDifference(n, meanOf(first), meanOf(second), welchInterval(first, second));
	});
	return { shown: true, scores };
}

/**
 * The pairs alone. A difference is published only where those who lack the score on one side are nobody or enough, since
 * subtracting the pairs' figures from everybody's would give theirs.
 */
function comparePairs(
	before: Responses,
	after: Responses,
	{ pairs, allPairs }: Matched,
): MethodResult {
	const [first, second] = [sideOf(before), sideOf(after)];
	const { publishes, publishesDifference } = disclosureControlFor(before, after);
	const scores = forEachScore<MeanDifferences[ScoreKey]>((key) => {
		const tables = pairFrequencies(first.columns[key], second.columns[key], pairs);
		const scored = totalOf(tables.difference);
		const n = { before: scored, after: scored };
		if (scored < minimumCellSize) return { published: false, n };
		const people = countRows(
			first.all,
			pairsScored(first.allColumns[key], second.allColumns[key], allPairs),
		);
		const rests = [first, second].flatMap((side) => [
			subtractCounts(scoredIn(side, key), people),
			...(key === 'overall' ? [lackingIn(side)] : []),
		]);
		if (!publishes(people) || !rests.every(publishesDifference))
			return { published: false, n, complementary: true };
		return meanDifference(
			n,
			meanOf(tables.before),
			meanOf(tables.after),
			meanInterval(tables.difference),
		);
	});
	return { shown: true, scores };
}

/** Those without all seven values, whose answers are the difference between the whole and the seven. */
function lackingIn(side: Side): ClassCounts {
	return subtractCounts(countByClass(side.all), scoredIn(side, 'overall'));
}

function meanDifference(
	n: Sides,
	before: number,
	after: number,
	interval: Interval,
): MeanDifference {
	const difference = after - before;
	return {
		published: true,
		n,
		before,
		after,
		difference,
		interval,
		gain: normalisedGain(before, after),
	};
}

/** Whether an interval of a difference says that scores rose or fell; around zero it says neither. */
export function directionOf([low, high]: Interval): 'up' | 'down' | 'unclear' {
	return low > 0 ? 'up' : high < 0 ? 'down' : 'unclear';
}
