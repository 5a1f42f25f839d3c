import { type ReadingProgress, isDecided } from '../../core/device/reading-progress.ts';

/** A case to decide, and what it was picked from. */
export interface Pick {
	id: string;
	/** How many cases it was picked from. */
	from: number;
	/** Whether all of them have been decided already. */
	allDecided: boolean;
}

/**
 * One of the cases, preferably one not decided yet, and not the last one again where there is another. `chance`, at least
 * 0 and below 1, decides which. Undefined where there is no case.
 */
export function pickCase(
	ids: readonly string[],
	progress: ReadingProgress,
	chance: number,
	last?: string,
): Pick | undefined {
	const open = ids.filter((id) => !isDecided(progress, id));
	const candidates = open.length > 0 ? open : ids;
	const others = candidates.filter((id) => id !== last);
	const choices = others.length > 0 ? others : candidates;
	const id = choices[Math.floor(chance * choices.length)];
	return id === undefined
		? undefined
		: { id, from: candidates.length, allDecided: open.length === 0 };
}
