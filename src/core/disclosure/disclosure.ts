/*
 * Statistical disclosure control: which figures may be shown together so that no sum or difference of them tells of
 * fewer than five people. It knows counts only, never a score.
 *
 * Primary suppression: no figure rests on fewer people than the minimum cell size, alone or as the difference of two
 * figures that are shown. If a class of 12 and the same 12 with 3 others were both shown, means and counts would give away
 * the mean of the 3. Complementary suppression holds back a figure that is large enough itself for that reason.
 *
 * The rule for several classes, in one wave: a class of five or more is a cell of its own; all classes of one to four
 * together are one residual cell, if it holds five or more, and else they wait. A selection is safe when it is made
 * of whole cells. Adding and subtracting such selections, in whatever order, only ever yields whole cells, and
 * none of those is small.
 *
 *   sizes      A 12, B 9, C 3, D 4, E 0         A 12, B 9, C 3
 *   cells      {A} {B} {C, D}                   {A} {B}
 *   waiting    none                             C
 *   safe       A; A+B; C+D; A+C+D               A; B; A+B
 *   refused    C; A+C; A+B+D                    C; A+C; A+B+C
 *
 * The same rule holds for each figure, with the people it rests on: those of each class who have that score (five), who
 * are in its distribution or sent their items (ten), who are pairs (five), and those who are the difference between two
 * figures that are both shown, as between everybody before and the pairs before (five, or nobody).
 *
 * What this cannot do: it knows one state of the dataset, so a recap shown before and again after one late code tells of
 * that one person; the page asks before it shows again what so few new codes changed. Within the three questions of one
 * value the answers of one person who skipped one can be worked out, though not whose they are. From five people on the
 * mean and its interval are shown, and so few people's scores can often be guessed from these. Whoever holds the codes
 * themselves can read each of them anyway.
 */

/** No figure rests on fewer people than this. */
export const minimumCellSize = 5;
/** Distributions, medians, quartiles and behaviours need this many people. */
export const minimumDistributionSize = 10;
/** Cronbach's alpha needs this many complete answers. */
export const minimumReliabilitySize = 30;

/** A figure that is not shown, with how many people it would rest on. */
export interface Suppressed {
	published: false;
	n: number;
	/** Present where there are people enough, but another figure less this one would tell of too few. */
	complementary?: true;
}

/** How many people of each class, by the class's number from 0. */
export type ClassCounts = Uint32Array;

/** Judges the figures of one selection of classes. */
export interface DisclosureControl {
	/** Whether a figure may be shown that rests on these people of every class, selected or not. */
	publishes: (counts: ClassCounts, minimum?: number) => boolean;
	/** Whether two figures may both be shown that differ by these people: nobody selected is among them, or enough are. */
	publishesDifference: (counts: ClassCounts) => boolean;
}

/** The control of a selection; `selected` says of each class, by its number, whether it is part of it. */
export function disclosureControl(selected: ArrayLike<number | boolean>): DisclosureControl {
	const publishes: DisclosureControl['publishes'] = (counts, minimum = minimumCellSize) =>
		isSafeSelection(selected, counts, minimum);
	return {
		publishes,
		publishesDifference: (counts) =>
			!counts.some((n, number) => n > 0 && selected[number]) || publishes(counts),
	};
}

/** The people of `all` who are not among `some`, class by class. Throws where `some` holds more than `all`. */
export function subtractCounts(all: ClassCounts, some: ClassCounts): ClassCounts {
	return all.map((n, number) => {
		const rest = n - (some[number] ?? 0);
		if (rest < 0) throw new RangeError(`Class ${number} has ${n} people, fewer than its part.`);
		return rest;
	});
}

/** Whether this many people could be told of by subtraction although they are too few to be shown: 1 to `minimum` − 1. */
export function isDisclosiveResidual(n: number, minimum = minimumCellSize): boolean {
	return n > 0 && n < minimum;
}

export interface Cells {
	/** Classes that are shown together or not at all, in the order given. */
	cells: string[][];
	/** Classes that wait for more people. */
	waiting: string[];
}

/** Sorts classes into cells, given the number of people of each. Classes of nobody are left out. */
export function cellsOf(sizes: ReadonlyMap<string, number>): Cells {
	const classes = [...sizes].filter(([, n]) => n > 0);
	const large = classes.filter(([, n]) => !isDisclosiveResidual(n)).map(([id]) => [id]);
	const small = classes.filter(([, n]) => isDisclosiveResidual(n));
	const ids = small.map(([id]) => id);
	const together = small.reduce((sum, [, n]) => sum + n, 0);
	if (ids.length === 0) return { cells: large, waiting: [] };
	return together < minimumCellSize
		? { cells: large, waiting: ids }
		: { cells: [...large, ids], waiting: [] };
}

/**
 * Whether a figure of the selected classes together gives away no group smaller than `minimum`, whatever other safe
 * figures are shown; `counts` is, of every class there is, how many people the figure rests on. Nobody selected is not safe.
 */
export function isSafeSelection(
	selected: ArrayLike<number | boolean>,
	counts: ArrayLike<number>,
	minimum = minimumCellSize,
): boolean {
	let any = false;
	let together = 0;
	let smallSelected = false;
	let smallLeft = false;
	for (let index = 0; index < counts.length; index += 1) {
		const n = counts[index] ?? 0;
		if (n === 0) continue;
		const isSelected = Boolean(selected[index]);
		any ||= isSelected;
		if (!isDisclosiveResidual(n, minimum)) continue;
		together += n;
		if (isSelected) smallSelected = true;
		else smallLeft = true;
	}
	return any && (!smallSelected || (!smallLeft && together >= minimum));
}
