/*
 * Two sets against each other: now against wished for, or an earlier wave against a later one. Of the same people, where they can
 * be matched; otherwise of two groups of people, which tells less.
 */
import type { ChoiceCounts, Tally } from './choice-counts.ts';
import { type Side, countOn } from './choice-figures.ts';
import {
	type Proportion,
	differenceInterval,
	pairedDifferenceInterval,
} from './choice-proportion.ts';
import { choiceCount } from './choice-sets.ts';
import { holmAdjusted, signTest } from './choice-tests.ts';
import { type FrequencyTable, meanOf, totalOf } from './frequency-table.ts';
import { type Interval, meanInterval, welchInterval } from './statistics.ts';

/** From this adjusted probability down a gap is news. */
export const newsLevel = 0.05;

/** How the people who chose a phrase, or at least one of a group, differ between two sets of the same people. */
export interface ShareChange {
	/** The people, all with both sets. */
	n: number;
	/** How many chose it in the first set, and in the second. */
	first: number;
	second: number;
	/** Of them those who chose it in one set only: who let go of it, and who took it up. */
	onlyFirst: number;
	onlySecond: number;
	/** The share in the second set less that in the first, −1 to 1. */
	difference: number;
	/** Its 95 % interval (Bonett and Price). */
	interval: Interval;
	/** The exact sign test on those who changed, and the same adjusted by Holm for all gaps looked at together. */
	probability: number;
	adjusted: number;
	/** Whether it is too large to be called chance, all gaps looked at together being taken into account. */
	isNews: boolean;
}

/**
 * The changes of all these phrases, or of all these groups, between the two sets of at least one person. What is passed together is
 * adjusted together: the 35 phrases, the seven values.
 */
export function shareChanges(tallies: readonly Tally[], n: number): ShareChange[] {
	const probabilities = tallies.map(({ onlyFirst, onlySecond }) => signTest(onlyFirst, onlySecond));
	const adjusted = holmAdjusted(probabilities);
	return tallies.map((tally, place) => {
		const [first, second] = [countOn(tally, 'first'), countOn(tally, 'second')];
		return {
			n,
			first,
			second,
			onlyFirst: tally.onlyFirst,
			onlySecond: tally.onlySecond,
			difference: (second - first) / n,
			interval: pairedDifferenceInterval(tally, n),
			probability: probabilities[place] ?? 1,
			adjusted: adjusted[place] ?? 1,
			isNews: (adjusted[place] ?? 1) <= newsLevel,
		};
	});
}

/** The difference of two shares of different people, or of people not matched. */
export interface ShareDifference {
	first: Proportion;
	second: Proportion;
	/** Second less first share, −1 to 1. */
	difference: number;
	/** Its 95 % interval (Newcombe, unpaired). It is not adjusted for how many are looked at. */
	interval: Interval;
}

/** The differences of all phrases in one round between two groups of at least one person each. */
export function phraseDifferences(
	first: ChoiceCounts,
	second: ChoiceCounts,
	side: Side,
): ShareDifference[] {
	return differences(first.phrases, second.phrases, [first.n, second.n], side);
}

/** The differences of the reach of all groups of phrases in one round; both must have been counted by the same. */
export function reachDifferences(
	first: ChoiceCounts,
	second: ChoiceCounts,
	side: Side,
): ShareDifference[] {
	return differences(first.groups, second.groups, [first.n, second.n], side);
}

function differences(
	first: readonly Tally[],
	second: readonly Tally[],
	[n, other]: readonly [number, number],
	side: Side,
): ShareDifference[] {
	return first.map((tally, place) => {
		const [one, two] = [
			{ count: countOn(tally, side), n },
			{ count: countOn(second[place], side), n: other },
		];
		return {
			first: one,
			second: two,
			difference: two.count / two.n - one.count / one.n,
			interval: differenceInterval(one, two),
		};
	});
}

/** The difference of two means of a number of phrases from 0 to 10. */
export interface MeanDifference {
	/** The people of both sides; the same number twice where they are matched. */
	n: { first: number; second: number };
	/** Second less first mean, −10 to 10. */
	difference: number;
	/** Its 95 % interval. */
	interval: Interval;
}

/**
 * The mean change over at least two matched people, whose changes from −10 to 10 were counted: of the overlap between two waves
 * (`countOverlapChanges`) or of the behaviours between two sets (`behaviours.difference`). Interval: Student's t.
 */
export function meanChange(changes: readonly number[]): MeanDifference {
	const table = { counts: changes, lowest: -choiceCount, maximum: choiceCount };
	const n = totalOf(table);
	return {
		n: { first: n, second: n },
		difference: ofTen(meanOf(table)),
		interval: intervalOfTen(meanInterval(table)),
	};
}

/**
 * The difference between the means of two groups of at least two people each, whose numbers from 0 to 10 were counted: `overlap`, or
 * the `behaviours` of a side. Interval: Welch.
 */
export function meanDifference(
	first: readonly number[],
	second: readonly number[],
): MeanDifference {
	const tableOf = (counts: readonly number[]): FrequencyTable => ({
		counts,
		lowest: 0,
		maximum: choiceCount,
	});
	const [one, two] = [tableOf(first), tableOf(second)];
	return {
		n: { first: totalOf(one), second: totalOf(two) },
		difference: ofTen(meanOf(two) - meanOf(one)),
		interval: intervalOfTen(welchInterval(one, two)),
	};
}

function ofTen(score: number): number {
	return (score * choiceCount) / 100;
}

function intervalOfTen([low, high]: Interval): Interval {
	return [ofTen(low), ofTen(high)];
}
