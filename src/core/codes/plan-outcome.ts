/** What came of a person's plan: carried out, in part, or not yet. In this order in a code. */
export const planOutcomes = ['done', 'partly', 'not-yet'] as const;

export type PlanOutcome = (typeof planOutcomes)[number];
