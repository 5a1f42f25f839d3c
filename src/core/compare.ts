import { isSmallRest, smallestGroup } from './disclosure.ts';
import { type Pairs, pairRows, tallyPairs } from './pairs.ts';
import type { Responses } from './responses.ts';
import { type ScoreColumn, type ScoreKey, forEachScore, scoreColumns } from './score-columns.ts';
import {
	type Gain,
	type Interval,
	meanInterval,
	normalisedGain,
	welchInterval,
} from './statistics.ts';
import { meanOf, sizeOf, tallyOf } from './tally.ts';

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

export type Contrasts = Record<ScoreKey, { enough: false; n: Sides } | Contrast>;

/**
 * Why a way of comparing shows nothing: fewer than five people, or one to four who answered on one side only. The pairs'
 * figures would then tell of those few, and everybody knows who was away.
 */
export type Hidden = { shown: false; reason: 'few' | 'rest' };

export type Comparison =
	| { comparable: false; reason: 'instrument' | 'revision' }
	| {
			comparable: true;
			n: Sides & { pairs: number };
			/** The people who answered both times, each against themselves. */
			paired: Hidden | { shown: true; scores: Contrasts };
			/** Everybody on each side, as if they were different people: wider, but it tells nothing the two recaps do not. */
			unpaired: Hidden | { shown: true; scores: Contrasts };
	  };

/** Two phases of a group, or two groups, side by side; only with the same mirror in the same revision. */
export function compare(before: Responses, after: Responses): Comparison {
	if (before.instrument !== after.instrument) return { comparable: false, reason: 'instrument' };
	if (before.revision !== after.revision) return { comparable: false, reason: 'revision' };
	const pairs = pairRows(before, after);
	const n = { before: before.n, after: after.n, pairs: pairs.before.length };
	const columns = [scoreColumns(before), scoreColumns(after)] as const;
	const few = n.before < smallestGroup || n.after < smallestGroup;
	const rest = isSmallRest(n.before - n.pairs) || isSmallRest(n.after - n.pairs);
	return {
		comparable: true,
		n,
		paired:
			n.pairs < smallestGroup
				? { shown: false, reason: 'few' }
				: rest
					? { shown: false, reason: 'rest' }
					: {
							shown: true,
							scores: forEachScore((key) => contrastPairs(columns[0][key], columns[1][key], pairs)),
						},
		unpaired: few
			? { shown: false, reason: 'few' }
			: {
					shown: true,
					scores: forEachScore((key) => contrastGroups(columns[0][key], columns[1][key])),
				},
	};
}

function contrastGroups(first: ScoreColumn, second: ScoreColumn): Contrasts[ScoreKey] {
	const before = tallyOf(first.levels, first.full);
	const after = tallyOf(second.levels, second.full);
	const n = { before: sizeOf(before), after: sizeOf(after) };
	if (n.before < smallestGroup || n.after < smallestGroup) return { enough: false, n };
	return contrast(n, meanOf(before), meanOf(after), welchInterval(before, after));
}

function contrastPairs(first: ScoreColumn, second: ScoreColumn, pairs: Pairs): Contrasts[ScoreKey] {
	const { before, after, difference } = tallyPairs(first, second, pairs);
	const pairsScored = sizeOf(difference);
	const n = { before: pairsScored, after: pairsScored };
	if (pairsScored < smallestGroup) return { enough: false, n };
	return contrast(n, meanOf(before), meanOf(after), meanInterval(difference));
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
