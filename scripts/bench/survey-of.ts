import { meansOf } from '../../src/core/codes/result-scores.ts';
import { sessionIdOf } from '../../src/core/codes/session-link.ts';
import { type Dataset, addCode, createDataset } from '../../src/core/survey/dataset.ts';
import { behaviourIds } from '../../src/core/values/values.ts';
import { fractionsFrom } from '../../src/core/seeded-random.ts';

const classSize = 30;
/** Rows of one person: seven values in each of two waves, and 21 answers in each for the classes that handed them over. */
const rowsOfSummary = 2 * 7;
const rowsOfFull = 2 * (7 + behaviourIds.length);

/**
 * A survey of Cermin Diri in classes of thirty, in two waves, every second class with all answers, that comes to at least so many rows.
 * Nobody is missing, so that every figure rests on all. Always the same.
 */
export function surveyOf(rows: number): Dataset {
	const random = fractionsFrom(rows);
	const dataset = createDataset();
	let written = 0;
	for (let person = 0; written < rows || person % classSize !== 0; person++) {
		const session = Math.floor(person / classSize);
		const isFull = session % 2 === 0;
		const lean = random() * 2;
		for (const wave of ['before', 'after'] as const) {
			const growth = wave === 'after' ? 0.4 : 0;
			const full = behaviourIds.map(() => Math.min(4, Math.floor(lean + growth + random() * 3)));
			const summary = meansOf(full);
			addCode(dataset, {
				session: sessionIdOf(Uint8Array.of(7, 77, session >> 16, session >> 8, session)),
				participant: person,
				wave,
				instrument: 'diri',
				revision: 2,
				rows: isFull ? { summary, full } : { summary },
			});
		}
		written += isFull ? rowsOfFull : rowsOfSummary;
	}
	return dataset;
}
