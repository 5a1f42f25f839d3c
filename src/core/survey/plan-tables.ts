import { countIn } from './distribution.ts';
import type { Recap } from './recap.ts';
import { type Row, noteOn, rowOf } from './table-columns.ts';

/** The table of what came of a group's plans: one row, or none where nobody tells. */
export function planRows({ plans }: Pick<Recap, 'plans'>): Row<'plans'>[] {
	if (!plans) return [];
	const { wave, n } = plans;
	if (!plans.published) return [rowOf('plans', { wave, n, note: noteOn(plans) })];
	const { outcomes } = plans;
	return [
		rowOf('plans', {
			wave,
			n,
			done: countIn(outcomes, 0),
			partly: countIn(outcomes, 1),
			notYet: countIn(outcomes, 2),
			doneOrPartly: countIn(outcomes, 0, 1),
			partlyOrNotYet: countIn(outcomes, 1, 2),
		}),
	];
}
