import { meansOf, noOpportunity } from '../codes/result-scores.ts';
import type { Wave } from '../codes/session-link.ts';
import { type Dataset, addCode, createDataset } from './dataset.ts';

/** The session of the invented class. It can only be met here: no builder draws this id, and no code of it was ever made. */
export const exampleSession = 'c0nt0hqq';

/**
 * Answers of an invented class to Cermin Diri, so that a trainer can see a recap before the day: a person a row, before and
 * after, the three behaviours of each value in the law's order, in quarters as scored, `-` where there was no opportunity. Fourteen answered
 * before and twelve of them after. Adaptif is lowest and rises, Harmonis falls, the others hardly change.
 */
const answers: readonly (readonly string[])[] = [
	['222 333 222 -33 233 321 222', '23- 122 233 223 223 212 234'],
	['344 343 341 443 444 312 333', '434 434 344 433 444 232 434'],
	['334 444 444 243 444 332 333', '443 343 233 444 433 234 42-'],
	['434 233 232 233 332 22- 324', '443 232 333 243 243 223 444'],
	['233 443 322 443 334 32- 232'],
	['233 342 323 223 -32 221 223', '333 332 433 322 433 222 343'],
	['333 233 231 343 232 -11 112', '224 333 333 232 234 212 32-'],
	['-34 234 333 344 443 332 333', '324 44- 434 434 324 333 3-3'],
	['333 3-3 322 333 243 222 -23', '233 342 423 234 3-3 333 343'],
	['434 434 223 443 -33 224 233', '243 443 333 333 243 332 332'],
	['443 4-4 333 334 444 233 434', '333 444 434 444 344 434 444'],
	['322 224 232 424 424 222 233'],
	['334 333 333 333 -44 232 333', '443 243 334 242 434 332 332'],
	['223 323 232 322 332 212 322', '223 333 333 222 333 222 243'],
];

/** The dataset of the invented class alone, in a revision of Cermin Diri. */
export function exampleDataset(revision: number): Dataset {
	const dataset = createDataset();
	for (const [participant, waves] of answers.entries())
		for (const [place, row] of waves.entries()) {
			const full = quartersIn(row);
			const wave: Wave = place === 0 ? 'before' : 'after';
			addCode(dataset, {
				session: exampleSession,
				participant,
				wave,
				instrument: 'diri',
				revision,
				rows: { summary: meansOf(full), full },
			});
		}
	return dataset;
}

function quartersIn(row: string): number[] {
	const answered = row.match(/[0-4-]/g) ?? [];
	return answered.map((answer) => (answer === '-' ? noOpportunity : Number(answer)));
}
