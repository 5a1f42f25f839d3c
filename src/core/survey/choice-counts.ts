/*
 * Counts of choices: people choose ten of 35 phrases, twice. All that is said of a group follows from these counts.
 *
 * The same counts serve two comparisons: a first and a second set of the same person are what they see now and what they wish
 * for, or what they chose in one round of an earlier and of a later wave.
 */
import { behaviourIds, behavioursOf, valueIds } from '../values/values.ts';
import {
	type RowPairs,
	type SetColumns,
	behaviourCount,
	bitsIn,
	choiceCount,
	highPhrases,
	isFull,
	lowCount,
	lowPhrases,
	overlapIn,
	phraseCount,
} from './choice-sets.ts';

/** Places of phrases, from 0, that are taken together. */
export type PhraseGroup = readonly number[];

/** The three behaviours of each value, in the order of `valueIds`. */
export const valueGroups: readonly PhraseGroup[] = valueIds.map((value) =>
	behavioursOf(value).map((behaviour) => behaviourIds.indexOf(behaviour)),
);

/** How many people chose a phrase, or at least one of a group, in the first set only, in the second only, and in both. */
export interface Tally {
	onlyFirst: number;
	onlySecond: number;
	both: number;
}

/** What people chose in two sets. Every figure of them is worked out from this. */
export interface ChoiceCounts {
	/** The people, each with two full sets. */
	n: number;
	/** Of each phrase, in their order. */
	phrases: readonly Tally[];
	/** Of each group, in the order they were given: the people who chose at least one of it. */
	groups: readonly Tally[];
	/** How many people have 0 to 10 behaviours among their ten; and second less first, from −10 to 10. */
	behaviours: {
		first: readonly number[];
		second: readonly number[];
		difference: readonly number[];
	};
	/** How many people chose 0 to 10 phrases in both sets. */
	overlap: readonly number[];
}

/**
 * The choices of people in a first and a second set, given by columns: of all rows, else of these pairs of rows. Whoever lacks
 * exactly ten phrases in either set is left out. The groups may be any; by default the seven values.
 */
export function countChoices(
	first: SetColumns,
	second: SetColumns,
	{ rows, groups = valueGroups }: { rows?: RowPairs; groups?: readonly PhraseGroup[] } = {},
): ChoiceCounts {
	const counters = makeCounters(groups);
	const length = rows ? rows[0].length : (first[0]?.length ?? 0);
	for (let place = 0; place < length; place += 1) {
		const [here, there] = [
			rows ? (rows[0][place] ?? 0) : place,
			rows ? (rows[1][place] ?? 0) : place,
		];
		const [low, high] = [lowPhrases(first, here), highPhrases(first, here)];
		const [otherLow, otherHigh] = [lowPhrases(second, there), highPhrases(second, there)];
		if (isFull(low, high) && isFull(otherLow, otherHigh))
			countPerson(counters, low, high, otherLow, otherHigh);
	}
	return readCounters(counters, groups.length);
}

/** What is counted while rows are passed over: in whole numbers and without an object for each person. */
interface Counters {
	/** The bits of phrases below 32, and of the others, in each group of phrases. */
	groups: readonly { low: number; high: number }[];
	/** Of the people, then of each group: how many have it in the first set only, in the second only, in both. */
	people: Uint32Array;
	/** The same of each phrase, as how often each of five bytes had which value. */
	onlyFirst: Uint32Array;
	onlySecond: Uint32Array;
	both: Uint32Array;
	first: Uint32Array;
	second: Uint32Array;
	difference: Uint32Array;
	overlap: Uint32Array;
}

const lowBehaviours = (1 << behaviourCount) - 1;

function makeCounters(groups: readonly PhraseGroup[]): Counters {
	const bytes = () => new Uint32Array(256 * Math.ceil(phraseCount / 8));
	const upTo = (most: number) => new Uint32Array(most + 1);
	const bitsOf = (phrases: PhraseGroup) =>
		phrases.reduce((bits, phrase) => bits | (1 << phrase), 0);
	return {
		groups: groups.map((phrases) => ({
			low: bitsOf(phrases.filter((phrase) => phrase < lowCount)),
			high: bitsOf(
				phrases.filter((phrase) => phrase >= lowCount).map((phrase) => phrase - lowCount),
			),
		})),
		people: new Uint32Array(3 * (groups.length + 1)),
		onlyFirst: bytes(),
		onlySecond: bytes(),
		both: bytes(),
		first: upTo(choiceCount),
		second: upTo(choiceCount),
		difference: upTo(2 * choiceCount),
		overlap: upTo(choiceCount),
	};
}

function countPerson(
	counters: Counters,
	low: number,
	high: number,
	otherLow: number,
	otherHigh: number,
): void {
	const { groups, people } = counters;
	increase(people, 2);
	for (let group = 0; group < groups.length; group += 1) {
		const bits = groups[group] ?? { low: 0, high: 0 };
		const isFirst = (low & bits.low) !== 0 || (high & bits.high) !== 0;
		const isSecond = (otherLow & bits.low) !== 0 || (otherHigh & bits.high) !== 0;
		if (isFirst || isSecond)
			increase(people, 3 * (group + 1) + (isFirst && isSecond ? 2 : isSecond ? 1 : 0));
	}
	countBytes(counters.onlyFirst, low & ~otherLow, high & ~otherHigh);
	countBytes(counters.onlySecond, otherLow & ~low, otherHigh & ~high);
	countBytes(counters.both, low & otherLow, high & otherHigh);
	const [before, after] = [bitsIn(low & lowBehaviours), bitsIn(otherLow & lowBehaviours)];
	increase(counters.first, before);
	increase(counters.second, after);
	increase(counters.difference, choiceCount + after - before);
	increase(counters.overlap, bitsIn(low & otherLow) + bitsIn(high & otherHigh));
}

function increase(counts: Uint32Array, place: number): void {
	counts[place] = (counts[place] ?? 0) + 1;
}

function countBytes(counts: Uint32Array, low: number, high: number): void {
	increase(counts, low & 255);
	increase(counts, 256 + ((low >>> 8) & 255));
	increase(counts, 512 + ((low >>> 16) & 255));
	increase(counts, 768 + (low >>> 24));
	increase(counts, 1024 + high);
}

function readCounters(counters: Counters, groupCount: number): ChoiceCounts {
	const { people, onlyFirst, onlySecond, both, first, second, difference, overlap } = counters;
	const tallyAt = (at: number): Tally => ({
		onlyFirst: people[at] ?? 0,
		onlySecond: people[at + 1] ?? 0,
		both: people[at + 2] ?? 0,
	});
	return {
		n: people[2] ?? 0,
		phrases: Array.from({ length: phraseCount }, (_, phrase) => ({
			onlyFirst: peopleWith(phrase, onlyFirst),
			onlySecond: peopleWith(phrase, onlySecond),
			both: peopleWith(phrase, both),
		})),
		groups: Array.from({ length: groupCount }, (_, group) => tallyAt(3 * (group + 1))),
		behaviours: { first: [...first], second: [...second], difference: [...difference] },
		overlap: [...overlap],
	};
}

/** How many people had the bit of a phrase in its byte. */
function peopleWith(phrase: number, bytes: Uint32Array): number {
	let people = 0;
	for (let byte = 0; byte < 256; byte += 1)
		if ((byte >> (phrase % 8)) & 1) people += bytes[256 * (phrase >> 3) + byte] ?? 0;
	return people;
}

/**
 * How many people's overlap of a first and a second set (0 to 10) is larger by −10 to 10 in a later wave, over the pairs of
 * rows of those who answered twice with full sets.
 */
export function countOverlapChanges(
	earlier: readonly [first: SetColumns, second: SetColumns],
	later: readonly [first: SetColumns, second: SetColumns],
	[earlierRows, laterRows]: RowPairs,
): number[] {
	const changes = new Uint32Array(2 * choiceCount + 1);
	for (let place = 0; place < earlierRows.length; place += 1) {
		const before = overlapIn(earlier, earlierRows[place] ?? 0);
		const after = overlapIn(later, laterRows[place] ?? 0);
		if (before >= 0 && after >= 0) increase(changes, choiceCount + after - before);
	}
	return [...changes];
}
