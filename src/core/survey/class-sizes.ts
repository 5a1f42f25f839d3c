import type { Wave } from '../codes/session-link.ts';
import type { CohortKey, Dataset } from './dataset.ts';

/** One class in one wave, whatever it has filled. */
export type ClassWave = Pick<CohortKey, 'session' | 'wave'>;

/** A class in one wave, and how many of its people have handed in. */
export interface ClassSize extends ClassWave {
	n: number;
}

/**
 * How many people of each class have handed in something in each wave, in the order the classes were first met. A person
 * who has handed in two instruments counts once; a class that holds nobody any more is left out.
 */
export function listClassSizes(dataset: Dataset): ClassSize[] {
	const byName = new Map<string, ClassSize>();
	const sizes = dataset.cohorts.map(({ session, wave }) => {
		const name = `${session} ${wave}`;
		const size = byName.get(name) ?? { session, wave, n: 0 };
		byName.set(name, size);
		return size;
	});
	for (let row = 0; row < dataset.size; row++) {
		const size = sizes[dataset.cohort[row] ?? 0];
		if (size && !hasEarlierIn(dataset, row, size.wave)) size.n++;
	}
	return [...byName.values()].filter(({ n }) => n > 0);
}

/** Whether the person of a row has an earlier row in this wave, which is of another instrument. */
function hasEarlierIn({ cohorts, cohort, earlier }: Dataset, from: number, wave: Wave): boolean {
	for (let row = (earlier[from] ?? 0) - 1; row >= 0; row = (earlier[row] ?? 0) - 1)
		if (cohorts[cohort[row] ?? 0]?.wave === wave) return true;
	return false;
}
