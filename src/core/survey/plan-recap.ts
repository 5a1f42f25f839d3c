import { planOutcomes } from '../codes/plan-outcome.ts';
import type { Wave } from '../codes/session-link.ts';
import { type Suppressed, minimumDistributionSize, suppressed } from '../disclosure/disclosure.ts';
import { pooledAnswers } from '../disclosure/pooled-answers.ts';
import type { CountedGroup } from '../disclosure/pooled-groups.ts';
import type { Panel } from './panel.ts';
import { notTold } from './responses.ts';

/** What came of the plans of the people of one wave, as far as they tell. */
export type PlanRecap = { wave: Wave } & (
	| Suppressed
	| {
			published: true;
			/** The people it rests on. */
			n: number;
			/** How many of them told which of `planOutcomes`. */
			outcomes: CountedGroup[];
	  }
);

/**
 * What came of the plans in one wave of a panel, given by its place; undefined where nobody tells. Each wave stands alone,
 * since no change between waves is ever shown; and it may be told where the scores of its wave are not, since figures are
 * guarded within one measure (core/disclosure).
 */
export function recapPlans(panel: Panel, place: number): PlanRecap | undefined {
	const wave = panel.waves[place];
	const counts = countByCell(panel, place);
	const told = counts.reduce((sum, count) => sum + count, 0);
	if (!wave || told === 0) return undefined;
	const outcomes = pooledAnswers(
		Array.from({ length: panel.classCount + 1 }, (_, cell) => ({
			counts: [...counts.subarray(cell * answers, (cell + 1) * answers)],
			standsAlone: cell < panel.classCount,
		})),
	);
	if (outcomes.length === 0) return { wave, ...suppressed(told, minimumDistributionSize) };
	const n = outcomes.reduce((sum, { count }) => sum + count, 0);
	return { wave, published: true, n, outcomes };
}

const answers = planOutcomes.length;

/** Of each cell, one after another, how many people told each outcome. */
function countByCell(panel: Panel, place: number): Uint32Array {
	const { cells, classCount, classOf, responses } = panel;
	const counts = new Uint32Array((classCount + 1) * answers);
	const { people, plans } = responses[place] ?? { people: [], plans: [] };
	for (let row = 0; row < people.length; row += 1) {
		const plan = plans[row] ?? notTold;
		if (plan === notTold) continue;
		const at = (cells[classOf[people[row] ?? 0] ?? 0] ?? 0) * answers + plan;
		counts[at] = (counts[at] ?? 0) + 1;
	}
	return counts;
}
