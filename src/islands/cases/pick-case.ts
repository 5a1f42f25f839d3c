import { type ReadingProgress, isDecided } from '../../core/device/reading-progress.ts';

/** A case to decide, and whether all that it was picked from have been decided already. */
export interface Pick {
	id: string;
	/** How many cases it was picked from. */
	from: number;
	allDecided: boolean;
}

/**
 * One of the cases by chance, preferably one not decided yet, and not the same twice in a row where there is another.
 * `chance` is at least 0 and below 1. Undefined where there is no case.
 */
export function pickCase(
	ids: readonly string[],
	progress: ReadingProgress,
	chance: number,
	last?: string,
): Pick | undefined {
	const open = ids.filter((id) => !isDecided(progress, id));
	const dataset = open.length > 0 ? open : ids;
	const others = dataset.filter((id) => id !== last);
	const choices = others.length > 0 ? others : dataset;
	const id = choices[Math.floor(chance * choices.length)];
	return id === undefined ? undefined : { id, from: dataset.length, allDecided: open.length === 0 };
}
