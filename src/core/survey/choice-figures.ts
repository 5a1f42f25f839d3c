/*
 * What choices of a group say in one wave. A person is the unit of every figure: the ten choices of one person depend on each
 * other, so intervals rest on how many people there are, never on how many choices. Nothing here ranks people or groups of people.
 */
import { behaviourChance, overlapChance, phraseChance, reachChance } from './choice-chance.ts';
import type { ChoiceCounts, PhraseGroup, Tally } from './choice-counts.ts';
import { type Proportion, wilsonInterval } from './choice-proportion.ts';
import { choiceCount } from './choice-sets.ts';
import { meanOf, totalOf } from './frequency-table.ts';
import { type Interval, meanInterval } from './statistics.ts';

/** Where a whole interval lies as against pure chance; `unclear` where it holds it. */
export type AgainstChance = 'above' | 'below' | 'unclear';

/** How many people chose a phrase, or at least one of a group. */
export interface Share extends Proportion {
	/** 95 % interval (Wilson) of the share, 0 to 1. */
	interval: Interval;
	/** The share by pure chance, 0 to 1. */
	chance: number;
	against: AgainstChance;
}

/** A mean over people of a number of phrases from 0 to 10. */
export interface MeanOfTen {
	n: number;
	mean: number;
	/** 95 % interval (Student's t) of the mean, within 0 to 10. */
	interval: Interval;
	/** The mean by pure chance. */
	chance: number;
	against: AgainstChance;
}

/** The first set or the second: now or wished for. */
export type Side = 'first' | 'second';

/** Of each phrase how many people chose it, of at least one person. */
export function phraseShares({ phrases, n }: ChoiceCounts, side: Side): Share[] {
	return phrases.map((tally) => shareOf({ count: countOn(tally, side), n }, phraseChance));
}

/** The reach of each group of phrases by which was counted: how many people chose at least one of it; of at least one person. */
export function groupReaches(
	{ groups, n }: ChoiceCounts,
	side: Side,
	phrases: readonly PhraseGroup[],
): Share[] {
	return groups.map((tally, group) =>
		shareOf({ count: countOn(tally, side), n }, reachChance(phrases[group]?.length ?? 0)),
	);
}

/** How many of the ten each person chose in both sets, on average over at least two people. */
export function meanOverlap({ overlap }: ChoiceCounts): MeanOfTen {
	return meanOfTen(overlap, overlapChance);
}

/**
 * How many of the ten are behaviours and not habits, on average over at least two people; a tenth of it is the share of
 * behaviours among all choices. Its interval is that of a mean over people: as a share of ten times as many independent choices it
 * would be too narrow or too wide.
 */
export function meanBehaviours({ behaviours }: ChoiceCounts, side: Side): MeanOfTen {
	return meanOfTen(behaviours[side], behaviourChance * choiceCount);
}

/** Phrases that the same number of people chose. */
export interface TieGroup {
	count: number;
	/** Their places, ascending. */
	phrases: number[];
}

/** Phrases by how many people chose them, most first, those of one number together; phrases nobody chose are left out. */
export function tieGroups(counts: readonly number[]): TieGroup[] {
	const groups = Map.groupBy(counts.keys(), (phrase) => counts[phrase] ?? 0);
	return [...groups]
		.filter(([count]) => count > 0)
		.sort(([one], [other]) => other - one)
		.map(([count, phrases]) => ({ count, phrases }));
}

/**
 * The first of these groups that together hold at most so many phrases. A group is never cut, so there may be fewer phrases, and
 * none where more than that are tied first.
 */
export function leadingGroups(groups: readonly TieGroup[], most = choiceCount): TieGroup[] {
	let phrases = 0;
	return groups.filter((group) => (phrases += group.phrases.length) <= most);
}

/** Where a whole interval lies as against pure chance. */
export function againstChance([low, high]: Interval, chance: number): AgainstChance {
	return low > chance ? 'above' : high < chance ? 'below' : 'unclear';
}

/** How many people chose a phrase, or at least one of a group, in a set. */
export function countOn(tally: Tally | undefined, side: Side): number {
	if (!tally) return 0;
	return tally.both + (side === 'first' ? tally.onlyFirst : tally.onlySecond);
}

function shareOf(proportion: Proportion, chance: number): Share {
	const interval = wilsonInterval(proportion);
	return { ...proportion, interval, chance, against: againstChance(interval, chance) };
}

function meanOfTen(counts: readonly number[], chance: number): MeanOfTen {
	const table = { counts, lowest: 0, maximum: choiceCount };
	const ofTen = (score: number) => (score * choiceCount) / 100;
	const [low, high] = meanInterval(table);
	const interval = [ofTen(low), ofTen(high)] as const;
	return {
		n: totalOf(table),
		mean: ofTen(meanOf(table)),
		interval,
		chance,
		against: againstChance(interval, chance),
	};
}
