import type { GroupRecap } from '../../../core/survey/recap.ts';
import type { ValueScores } from '../../../core/assessment/score.ts';
import type { Interval } from '../../../core/survey/statistics.ts';
import { type ValueId, valueIds } from '../../../core/values/values.ts';

/** The mean of each value, null where too few have a score. */
export function meansOf({ scores }: GroupRecap): ValueScores {
	const mean = (value: ValueId) => (scores[value].published ? scores[value].mean : null);
	return Object.fromEntries(valueIds.map((value) => [value, mean(value)])) as ValueScores;
}

/** The intervals of those means. */
export function intervalsOf({ scores }: GroupRecap): Partial<Record<ValueId, Interval>> {
	return Object.fromEntries(
		valueIds.flatMap((value) => {
			const score = scores[value];
			return score.published && score.interval ? [[value, score.interval]] : [];
		}),
	);
}
