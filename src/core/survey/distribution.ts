import { isDisclosiveResidual, minimumDistributionSize } from '../disclosure/disclosure.ts';
import {
	type CellCounts,
	type CountedGroup,
	type Grouping,
	type SeenCell,
	pooledGroups,
} from '../disclosure/pooled-groups.ts';
import { roundScore } from '../assessment/score.ts';
import { quantileOf, totalOf } from './frequency-table.ts';
import type { MeasuredFigure } from './measure.ts';

/**
 * Where the five bands of a distribution begin: at the scores of the five answers. So the fourth, from 75, holds who
 * reaches "often" on average but not "always"; two of the cuts are those of the levels; an icebreaker of one
 * question a value has one answer a band.
 */
export const bandStarts = [0, 25, 50, 75, 100] as const;

/** What is shown of a distribution of at least ten people. */
export interface Distribution {
	/** The people in it. */
	n: number;
	median: number;
	/** First and third quartile. */
	quartiles: readonly [first: number, third: number];
	/** At least five people in each. */
	bands: Band[];
}

/** The distribution of the cells of a figure that may be told so; null where nobody is in it. */
export function distributionOf({
	distributionTable,
	partsByCell,
}: Pick<MeasuredFigure, 'distributionTable' | 'partsByCell'>): Distribution | null {
	const n = totalOf(distributionTable);
	if (n === 0) return null;
	const { maximum } = distributionTable;
	const [median, first, third] = [0.5, 0.25, 0.75].map((share) =>
		quantileOf(distributionTable, share),
	);
	const bandOfRaw = (raw: number) => Math.floor((raw * (bandStarts.length - 1)) / maximum);
	return {
		n,
		median: median ?? NaN,
		quartiles: [first ?? NaN, third ?? NaN],
		bands: joinPooled(partsByCell(bandOfRaw, bandStarts.length)),
	};
}

/** Neighbouring bands, `first` to `last` counted from 0, and the people in them. */
export type Band = CountedGroup;

/**
 * Counts of at least five people in order, neighbours joined until none holds one to four. A band of nobody may stand
 * beside others: it says of everybody that they are elsewhere, not where anyone is.
 */
export function joinSmall(counts: readonly number[]): Band[] {
	const bands: Band[] = [];
	for (const [place, count] of counts.entries()) {
		const open = bands.at(-1);
		if (open && isDisclosiveResidual(open.count)) {
			open.last = place;
			open.count += count;
		} else bands.push({ first: place, last: place, count });
	}
	let last = bands.pop();
	for (let before = bands.pop(); last && before; before = bands.pop()) {
		if (!isDisclosiveResidual(last.count)) {
			bands.push(before);
			break;
		}
		last = { first: before.first, last: last.last, count: before.count + last.count };
	}
	if (last) bands.push(last);
	return bands;
}

/**
 * The counts of at least one cell put together, joined as `joinSmall` does and then further, in as few places as will do, until
 * what is seen of single cells (those of ten people or more that stand alone, each joined by `joinSmall`) can be subtracted
 * without leaving one to four people. Of one cell alone it is what `joinSmall` gives.
 */
export function joinPooled(cells: Iterable<CellCounts>): Band[] {
	return pooledGroups(seenAlone(cells), (all) => coarserThan(joinSmall(all))) ?? [];
}

function* seenAlone(cells: Iterable<CellCounts>): Generator<SeenCell> {
	for (const { counts, standsAlone } of cells) {
		const isSeen = standsAlone && sum(counts) >= minimumDistributionSize;
		yield { counts, seen: isSeen ? joinSmall(counts) : [{ first: 0, last: counts.length - 1 }] };
	}
}

/** A grouping and all that come of it by joining neighbours, those of most groups first. */
function coarserThan(grouping: Grouping): Grouping[] {
	const [head, ...rest] = grouping;
	if (!head) return [];
	const [next] = rest;
	if (!next) return [grouping];
	const joined = { first: head.first, last: next.last };
	return [
		...coarserThan(rest).map((coarser) => [head, ...coarser]),
		...coarserThan([joined, ...rest.slice(1)]),
	].sort((a, b) => b.length - a.length);
}

/** The people of the band that holds these places and no others; null where they are not told apart from the rest. */
export function countIn(bands: readonly Band[], from: number, to = from): number | null {
	return bands.find(({ first, last }) => first === from && last === to)?.count ?? null;
}

/** The scores a band holds: from `low` to below `below`, or to 100 where that is null. */
export function bandRange({ first, last }: Pick<Band, 'first' | 'last'>): {
	low: number;
	below: number | null;
} {
	return { low: bandStarts[first] ?? 0, below: bandStarts[last + 1] ?? null };
}

/** The band a single score falls into, counted from 0. */
export function bandOf(score: number): number {
	return bandStarts.filter((start) => start <= roundScore(score)).length - 1;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
