/*
 * Counts of people in a few places that have an order (answers, bands of a score, directions of a change), pooled over several
 * cells of which some are seen alone too. Neighbouring places are told as one group where that is needed, so that nothing
 * pooled, less what is seen of single cells, concerns one to four people.
 *
 * Why it is enough to look at unions of pooled groups: whoever subtracts may use any factors, but what comes of it speaks of
 * certain people only where the factors of two places in one group of one cell differ by 0 or 1. So it is made of sums of
 * what a union of pooled groups leaves of the groups it cuts through, each 0 or at least five.
 */
import { isDisclosiveResidual } from './disclosure.ts';

/** How many people of a cell stand in each place, from the first to the last. */
export interface CellCounts {
	counts: readonly number[];
	/** Whether it can also be looked at alone, as a class can and the classes too small for it cannot. */
	standsAlone: boolean;
}

/** Neighbouring places, `first` to `last` counted from 0, and the people in them. */
export interface CountedGroup {
	first: number;
	last: number;
	count: number;
}

/** All places, parted into groups of neighbours that are told apart. */
export type Grouping = readonly Pick<CountedGroup, 'first' | 'last'>[];

/** The counts of a cell and how far they are seen of it alone: one group of all places where only its size is. */
export interface SeenCell {
	counts: readonly number[];
	seen: Grouping;
}

/**
 * Cells told together, in the first of some groupings that is safe: every union of its groups holds, once every group seen of a
 * single cell that lies within is subtracted, nobody or at least five people. Undefined where there is none. The groupings may
 * depend on how many people stand in each place in all. For at most 30 places. Passes over the cells once.
 */
export function pooledGroups(
	cells: Iterable<SeenCell>,
	groupingsOf: (all: readonly number[]) => readonly Grouping[],
): CountedGroup[] | undefined {
	const seen = seenGroups(cells);
	const all = totalOf(seen);
	for (const grouping of groupingsOf(all)) {
		const groups = grouping.map((group) => ({ ...group, count: countIn(group, all) }));
		const unions = unionsOf(groups.map(placesIn));
		const empty = groups.filter(({ count }) => count === 0).map(placesIn);
		const rest = withoutEmpty(seen, empty, unions);
		if (unions.every((union) => !isDisclosiveResidual(residualOf(union, rest)))) return groups;
	}
	return undefined;
}

/** How many people stand in the places of a group. */
function countIn({ first, last }: Grouping[number], counts: readonly number[]): number {
	let count = 0;
	for (let place = first; place <= last; place += 1) count += counts[place] ?? 0;
	return count;
}

/** Sets of places as numbers whose bit `p` stands for place `p`. */
type Places = number;

/** The people of all seen groups of the same places, by these places: how many stand in each place. */
type SeenGroups = ReadonlyMap<Places, readonly number[]>;

function placesIn({ first, last }: Pick<CountedGroup, 'first' | 'last'>): Places {
	return (1 << (last + 1)) - (1 << first);
}

function unionsOf(groups: readonly Places[]): Places[] {
	return Array.from({ length: 2 ** groups.length }, (_, chosen) =>
		groups.reduce((union, places, group) => ((chosen >> group) & 1 ? union | places : union), 0),
	);
}

function seenGroups(cells: Iterable<SeenCell>): SeenGroups {
	const groups = new Map<Places, number[]>();
	for (const { counts, seen } of cells)
		for (const group of seen) {
			// That nobody is in a group is seen; there is nothing to subtract.
			if (countIn(group, counts) === 0) continue;
			const places = placesIn(group);
			const sums = groups.get(places) ?? new Array<number>(counts.length).fill(0);
			for (let place = group.first; place <= group.last; place += 1)
				sums[place] = (sums[place] ?? 0) + (counts[place] ?? 0);
			groups.set(places, sums);
		}
	return groups;
}

function totalOf(seen: SeenGroups): number[] {
	const total: number[] = [];
	for (const sums of seen.values())
		for (const [place, count] of sums.entries()) total[place] = (total[place] ?? 0) + count;
	return total;
}

/**
 * The seen groups without the places known to be empty: those of a pooled group of nobody, and those a union cuts off where it
 * cuts off nobody. A group that lies within a union but for such places can be subtracted too.
 */
function withoutEmpty(
	seen: SeenGroups,
	empty: readonly Places[],
	unions: readonly Places[],
): SeenGroups {
	const places = empty.reduce((all, group) => all | group, 0);
	let groups = without(places, seen, () => true);
	for (;;) {
		const union = unions.find(
			(one) =>
				residualOf(one, groups) === 0 && [...groups.keys()].some((group) => cuts(one, group)),
		);
		if (union === undefined) return groups;
		groups = without(union, groups, (group) => cuts(union, group));
	}
}

function without(
	places: Places,
	groups: SeenGroups,
	concerns: (group: Places) => boolean,
): SeenGroups {
	const rest = new Map<Places, readonly number[]>();
	for (const [group, sums] of groups) {
		const left = concerns(group) ? group & ~places : group;
		const others = rest.get(left);
		rest.set(left, others ? sums.map((count, place) => count + (others[place] ?? 0)) : sums);
	}
	return rest;
}

function cuts(union: Places, group: Places): boolean {
	return (group & union) !== 0 && (group & ~union) !== 0;
}

/** The people in a union who stand in a seen group that the union cuts through. */
function residualOf(union: Places, groups: SeenGroups): number {
	let residual = 0;
	for (const [group, sums] of groups) {
		if (!cuts(union, group)) continue;
		for (const [place, count] of sums.entries()) if ((union >> place) & 1) residual += count;
	}
	return residual;
}
