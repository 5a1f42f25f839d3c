import {
	type ClassCounts,
	type Discretion,
	countByClass,
	countRows,
	discretionFor,
	everybody,
	without,
} from './class-counts.ts';
import { type Few, isSmallRest, smallestGroup } from '../disclosure/disclosure.ts';
import type { InstrumentId } from '../assessment/instrument.ts';
import { type Pairs, pairRows, pairsScored, tallyPairs } from './pairs.ts';
import type { Responses } from './responses.ts';
import { type ScoreColumn, type ScoreKey, forEachScore, scoreColumns } from './score-columns.ts';
import {
	type Gain,
	type Interval,
	meanInterval,
	normalisedGain,
	welchInterval,
} from './statistics.ts';
import { type Tally, meanOf, sizeOf, tallyOf } from './frequency-table.ts';

/** How many people a figure rests on, on either side; the same number twice where they are pairs. */
export interface Sides {
	before: number;
	after: number;
}

/** One score of a group before and after. */
export interface Contrast {
	enough: true;
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

/** A score that is not told of two sides, and how many people have it on each. */
export type FewOnSides = Omit<Few, 'n'> & { n: Sides };

export type Contrasts = Record<ScoreKey, FewOnSides | Contrast>;

/**
 * Why a way of comparing shows nothing. `few`: fewer than five people. `rest`: one to four answered on one side only;
 * the pairs' figures would then tell of those few, and everybody knows who was away. `class`: the same of one of the classes
 * chosen, whose figures are a difference away. `phases`: the pairs of another phase are nearly the same people.
 */
export type Hidden = { shown: false; reason: 'few' | 'rest' | 'class' | 'phases' };

export type Told = Hidden | { shown: true; scores: Contrasts };

export type Comparison =
	| { comparable: false; reason: 'instrument' | 'revision' }
	| {
			comparable: true;
			instrument: InstrumentId;
			n: Sides & { pairs: number };
			/** The people who answered both times, each against themselves. */
			paired: Told;
			/** Everybody on each side, as if they were different people: wider, but it tells nothing the two recaps do not. */
			unpaired: Told;
	  };

/**
 * Two phases of a group, or two groups, side by side; only with the same mirror in the same revision. `other` is a phase
 * whose comparison with the first one is on offer as well.
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
			n.before < smallestGroup || n.after < smallestGroup
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
	const isAll = !before.among && !after.among;
	return { pairs, allPairs: isAll ? pairs : pairRows(everybody(before), everybody(after)) };
}

function reasonToHide(
	before: Responses,
	after: Responses,
	matched: Matched,
): Hidden['reason'] | undefined {
	const n = matched.pairs.before.length;
	if (n < smallestGroup) return 'few';
	if (isSmallRest(before.n - n) || isSmallRest(after.n - n)) return 'rest';
	const { allows, allowsRest } = discretionFor(before, after);
	const all = [everybody(before), everybody(after)] as const;
	const pairs = countRows(all[0], matched.allPairs.before);
	const open = allows(pairs) && all.every((side) => allowsRest(without(countByClass(side), pairs)));
	return open ? undefined : 'class';
}

/** Whether the pairs with one phase, less those with another that may be on view as well, are too few. */
function reasonBeside(
	before: Responses,
	other: Responses,
	{ allPairs }: Matched,
): 'phases' | undefined {
	const all = everybody(before);
	const pairs = new Set(allPairs.before);
	const others = new Set(pairRows(all, everybody(other)).before);
	const { allowsRest } = discretionFor(before);
	const only = (some: Set<number>, rest: Set<number>) =>
		countRows(all, Uint32Array.from([...some].filter((row) => !rest.has(row))));
	return allowsRest(only(pairs, others)) && allowsRest(only(others, pairs)) ? undefined : 'phases';
}

/** One side of a comparison, with everybody it was chosen from. */
interface Side {
	columns: Record<ScoreKey, ScoreColumn>;
	all: Responses;
	allColumns: Record<ScoreKey, ScoreColumn>;
}

function sideOf(chosen: Responses): Side {
	const all = everybody(chosen);
	const columns = scoreColumns(chosen);
	return { columns, all, allColumns: all === chosen ? columns : scoreColumns(all) };
}

function scoredIn({ all, allColumns }: Side, key: ScoreKey): ClassCounts {
	return countByClass(all, allColumns[key].levels, allColumns[key].full);
}

/** Everybody on each side. A score is told where it is told of each side by itself. */
function compareGroups(before: Responses, after: Responses): Told {
	const sides = [before, after].map((chosen) => ({
		...sideOf(chosen),
		discretion: discretionFor(chosen),
	})) as [Side & { discretion: Discretion }, Side & { discretion: Discretion }];
	const scores = forEachScore<Contrasts[ScoreKey]>((key) => {
		const [first, second] = sides.map(({ columns }) => {
			const { levels, full } = columns[key];
			return tallyOf(levels, full);
		}) as [Tally, Tally];
		const n = { before: sizeOf(first), after: sizeOf(second) };
		if (n.before < smallestGroup || n.after < smallestGroup) return { enough: false, n };
		const open = sides.every(
			(side) =>
				side.discretion.allows(scoredIn(side, key)) &&
				(key !== 'overall' || side.discretion.allowsRest(lackingIn(side))),
		);
		if (!open) return { enough: false, n, withheld: true };
		return contrast(n, meanOf(first), meanOf(second), welchInterval(first, second));
	});
	return { shown: true, scores };
}

/**
 * The pairs alone. A score is told only where those who lack it once are nobody or enough, since the pairs' figures less
 * those of everybody on a side would be theirs.
 */
function comparePairs(before: Responses, after: Responses, { pairs, allPairs }: Matched): Told {
	const [first, second] = [sideOf(before), sideOf(after)];
	const { allows, allowsRest } = discretionFor(before, after);
	const scores = forEachScore<Contrasts[ScoreKey]>((key) => {
		const tallies = tallyPairs(first.columns[key], second.columns[key], pairs);
		const scored = sizeOf(tallies.difference);
		const n = { before: scored, after: scored };
		if (scored < smallestGroup) return { enough: false, n };
		const people = countRows(
			first.all,
			pairsScored(first.allColumns[key], second.allColumns[key], allPairs),
		);
		const rests = [first, second].flatMap((side) => [
			without(scoredIn(side, key), people),
			...(key === 'overall' ? [lackingIn(side)] : []),
		]);
		if (!allows(people) || !rests.every(allowsRest)) return { enough: false, n, withheld: true };
		return contrast(
			n,
			meanOf(tallies.before),
			meanOf(tallies.after),
			meanInterval(tallies.difference),
		);
	});
	return { shown: true, scores };
}

/** Those without all seven values, whose answers are the difference between the whole and the seven. */
function lackingIn(side: Side): ClassCounts {
	return without(countByClass(side.all), scoredIn(side, 'overall'));
}

function contrast(n: Sides, before: number, after: number, interval: Interval): Contrast {
	const difference = after - before;
	return {
		enough: true,
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
