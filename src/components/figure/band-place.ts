import { bandLimits } from '../../core/assessment/official-index.ts';

/** Where a score stands on an axis of exactly the categories C, B and A, from 0 at 25 to 100 at 100, to one decimal. */
export function bandPlace(score: number): number {
	return Math.round(((score - bandLimits.C) / (100 - bandLimits.C)) * 1000) / 10;
}
