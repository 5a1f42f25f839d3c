import type { PlanOutcome } from '../codes/plan-outcome.ts';
import { meansOf, noOpportunity } from '../codes/result-scores.ts';
import type { Wave } from '../codes/session-link.ts';
import { type Dataset, addCode, createDataset } from './dataset.ts';

/** The session of the invented class. It can only be met here: no builder draws this id, and no code of it was ever made. */
export const exampleSession = 'c0nt0hqq';

/**
 * Answers of an invented class to Cermin Diri, so that a trainer can see a recap before the day: a person a row, before and
 * after, the three behaviours of each value in the law's order, in quarters as scored, `-` where there was no opportunity;
 * then what came of a plan. Fourteen answered before and twelve of them after. Adaptif is lowest and rises, Harmonis falls,
 * the others hardly change. Seven carried out their plan.
 */
const answers: readonly (readonly [before: string, after?: string, plan?: PlanOutcome])[] = [
	['222 333 222 -33 233 321 222', '23- 122 233 223 223 212 234', 'partly'],
	['344 343 341 443 444 312 333', '434 434 344 433 444 232 434', 'done'],
	['334 444 444 243 444 332 333', '443 343 233 444 433 234 42-', 'done'],
	['434 233 232 233 332 22- 324', '443 232 333 243 243 223 444', 'not-yet'],
	['233 443 322 443 334 32- 232'],
	['233 342 323 223 -32 221 223', '333 332 433 322 433 222 343', 'partly'],
	['333 233 231 343 232 -11 112', '224 333 333 232 234 212 32-', 'done'],
	['-34 234 333 344 443 332 333', '324 44- 434 434 324 333 3-3', 'done'],
	['333 3-3 322 333 243 222 -23', '233 342 423 234 3-3 333 343', 'not-yet'],
	['434 434 223 443 -33 224 233', '243 443 333 333 243 332 332', 'done'],
	['443 4-4 333 334 444 233 434', '333 444 434 444 344 434 444', 'done'],
	['322 224 232 424 424 222 233'],
	['334 333 333 333 -44 232 333', '443 243 334 242 434 332 332', 'done'],
	['223 323 232 322 332 212 322', '223 333 333 222 333 222 243', 'partly'],
];

/** The dataset of the invented class alone, in a revision of Cermin Diri. */
export function exampleDataset(revision: number): Dataset {
	const dataset = createDataset();
	const add = (participant: number, wave: Wave, row: string, plan?: PlanOutcome) => {
		const full = quartersIn(row);
		const rows = { summary: meansOf(full), full };
		const about = { session: exampleSession, instrument: 'diri', revision } as const;
		addCode(dataset, { ...about, participant, wave, rows, plan });
	};
	for (const [participant, [before, after, plan]] of answers.entries()) {
		add(participant, 'before', before);
		if (after) add(participant, 'after', after, plan);
	}
	return dataset;
}

function quartersIn(row: string): number[] {
	const answered = row.match(/[0-4-]/g) ?? [];
	return answered.map((answer) => (answer === '-' ? noOpportunity : Number(answer)));
}
