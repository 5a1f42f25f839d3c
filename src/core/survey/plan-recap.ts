import { planOutcomes } from '../codes/plan-outcome.ts';
import type { Wave } from '../codes/session-link.ts';
import { type Suppressed, minimumDistributionSize, suppressed } from '../disclosure/disclosure.ts';
import { type AnswerGroup, pooledAnswers } from '../disclosure/pooled-answers.ts';
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
			outcomes: AnswerGroup[];
	  }
);

/**
 * What came of the plans in one wave of a panel, given by its place; undefined where nobody tells. Each wave stands alone,
 * since no change between waves is ever shown; and it may be told where the scores of its wave are not, since figures are
 * guarded within one measure (core/disclosure).
 */
export function recapPlans(panel: Panel, place: number): PlanRecap | undefined {
	const wave = panel.waves[place];
	const cells = countByCell(panel, place);
	const told = cells.flat().reduce((sum, count) => sum + count, 0);
	if (!wave || told === 0) return undefined;
	const outcomes = pooledAnswers(
		cells.map((counts, cell) => ({ counts, standsAlone: cell < panel.classCount })),
	);
	if (outcomes.length === 0) return { wave, ...suppressed(told, minimumDistributionSize) };
	const n = outcomes.reduce((sum, { count }) => sum + count, 0);
	return { wave, published: true, n, outcomes };
}

/** Of each cell, by its number, how many people told which outcome. */
function countByCell({ cells, classCount, classOf, responses }: Panel, place: number): number[][] {
	const counts = Array.from({ length: classCount + 1 }, () => planOutcomes.map(() => 0));
	const { people, plans } = responses[place] ?? { people: [], plans: [] };
	for (const [row, person] of people.entries()) {
		const plan = plans[row] ?? notTold;
		const own = counts[cells[classOf[person] ?? 0] ?? 0];
		if (own && plan !== notTold) own[plan] = (own[plan] ?? 0) + 1;
	}
	return counts;
}
