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
 * A comparison needs a selection safe in both phases, and a paired one a selection safe by its numbers of pairs too;
 * `compare` itself sees to people who answered only once.
 *
 * What this cannot do: it knows one state of the pool, so a recap shown before and again after one late code tells of
 * that one person; the page has to hide again what new codes change. And it guards groups that others know the members
 * of (classes, who was away). Those who skipped an item or did not send items are known to nobody, so their number
 * may be small. Whoever holds the codes themselves can read each of them anyway.
 */

/** No figure speaks of fewer people than this. */
export const smallestGroup = 5;
/** Distributions, quartiles and behaviours wait for this many. */
export const smallestDistribution = 10;
/** Cronbach's alpha waits for this many complete answers. */
export const smallestReliability = 30;

/** Too few people to show anything but their number. */
export interface Few {
	enough: false;
	n: number;
}

/** Whether a rest of this size could be read off by subtraction although it is too small to show. */
export function isSmallRest(n: number): boolean {
	return n > 0 && n < smallestGroup;
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

/** Whether a recap of these classes together gives away no small group, whatever other safe selections are shown. */
export function isSafeSelection(
	selected: ReadonlySet<string>,
	sizes: ReadonlyMap<string, number>,
): boolean {
	const { blocks, waiting } = blocksOf(sizes);
	const chosen = blocks.filter((block) => block.some((id) => selected.has(id)));
	return (
		chosen.length > 0 &&
		chosen.every((block) => block.every((id) => selected.has(id))) &&
		!waiting.some((id) => selected.has(id))
	);
}
