/*
 * What may be shown without telling on anybody.
 *
 * No group below five is shown, neither alone nor as the difference of two groups that are shown: if a class of 12 and
 * the same 12 with 3 others were both on view, means and counts would give away the mean of the 3.
 *
 * The rule for several classes, in one phase: a class of five or more is a block of its own; all classes of one to four
 * together are one block, if that block holds five or more, and else they wait. A selection is safe when it is made
 * of whole blocks. Adding and subtracting such selections, in whatever order, only ever yields whole blocks, and
 * none of those is small.
 *
 *   sizes      A 12, B 9, C 3, D 4, E 0         A 12, B 9, C 3
 *   blocks     {A} {B} {C, D}                   {A} {B}
 *   waiting    none                             C
 *   safe       A; A+B; C+D; A+C+D               A; B; A+B
 *   refused    C; A+C; A+B+D                    C; A+C; A+B+C
 *
 * The same rule holds for each figure, with the people it rests on: those of each class who have that score (five), who
 * are in its distribution or sent their items (ten), who are pairs (five), and those who are the rest between two figures
 * that are both shown, as between everybody before and the pairs before (five, or nobody).
 *
 * What this cannot do: it knows one state of the pool, so a recap shown before and again after one late code tells of
 * that one person; the page asks before it shows again what so few new codes changed. Within the three questions of one value
 * the answers of one person who passed one over can be worked out, of whom nobody knows who it is. From five people on the
 * mean and its interval are shown, and so few people's scores can often be guessed from these, though not whose they are.
 * Whoever holds the codes themselves can read each of them anyway.
 */

/** No figure speaks of fewer people than this. */
export const smallestGroup = 5;
/** Distributions, medians, quartiles and behaviours wait for this many. */
export const smallestDistribution = 10;
/** Cronbach's alpha waits for this many complete answers. */
export const smallestReliability = 30;

/** Too few people to show anything but their number. */
export interface Few {
	enough: false;
	n: number;
	/** Enough of them, but another figure less this one would tell of too few. */
	withheld?: true;
}

/** Whether a rest of this size could be read off by subtraction although it is too small to show. */
export function isSmallRest(n: number, smallest = smallestGroup): boolean {
	return n > 0 && n < smallest;
}

export interface Blocks {
	/** Classes that are shown together or not at all, in the order given. */
	blocks: string[][];
	/** Classes that wait for more people. */
	waiting: string[];
}

/** Sorts classes into what may be shown, given the number of people of each. Classes of nobody are left out. */
export function blocksOf(sizes: ReadonlyMap<string, number>): Blocks {
	const classes = [...sizes].filter(([, n]) => n > 0);
	const large = classes.filter(([, n]) => !isSmallRest(n)).map(([id]) => [id]);
	const small = classes.filter(([, n]) => isSmallRest(n));
	const ids = small.map(([id]) => id);
	const together = small.reduce((sum, [, n]) => sum + n, 0);
	if (ids.length === 0) return { blocks: large, waiting: [] };
	return together < smallestGroup
		? { blocks: large, waiting: ids }
		: { blocks: [...large, ids], waiting: [] };
}

/**
 * Whether a figure of the chosen classes together gives away no group smaller than `smallest`, whatever other safe figures
 * are shown; `sizes` is, of every class there is, how many people it rests on. Nobody chosen is not safe.
 */
export function isSafeSelection(
	chosen: ArrayLike<number | boolean>,
	sizes: ArrayLike<number>,
	smallest = smallestGroup,
): boolean {
	let any = false;
	let together = 0;
	let smallChosen = false;
	let smallLeft = false;
	for (let index = 0; index < sizes.length; index += 1) {
		const n = sizes[index] ?? 0;
		if (n === 0) continue;
		const isChosen = Boolean(chosen[index]);
		any ||= isChosen;
		if (!isSmallRest(n, smallest)) continue;
		together += n;
		if (isChosen) smallChosen = true;
		else smallLeft = true;
	}
	return any && (!smallChosen || (!smallLeft && together >= smallest));
}
