import type { BehaviourId } from '../core/values/values.ts';
import type { Case } from '../schemas/case.ts';

/** What tells how near two cases are to each other. */
export type Trained = Pick<Case, 'value'> & { behaviours: readonly BehaviourId[] };

/**
 * The cases nearest to one of them, at most `count`: those with the same main behaviour, then those that train it
 * too, then those of the same value. Equals are taken from the next one on, so that each case gets its turn.
 */
export function nearest<T extends { id: string; data: Trained }>(
	all: readonly T[],
	one: T,
	count: number,
): T[] {
	// By id: a collection read twice gives two objects for one entry.
	const place = all.findIndex(({ id }) => id === one.id);
	const turned = [...all.slice(place + 1), ...all.slice(0, Math.max(place, 0))];
	return turned
		.map((other) => ({ other, near: closeness(one.data, other.data) }))
		.filter(({ near }) => near > 0)
		.sort((a, b) => b.near - a.near)
		.slice(0, count)
		.map(({ other }) => other);
}

function closeness(one: Trained, other: Trained): number {
	const [main] = one.behaviours;
	if (main !== undefined && other.behaviours[0] === main) return 3;
	if (main !== undefined && other.behaviours.includes(main)) return 2;
	return one.value === other.value ? 1 : 0;
}
