import fc from 'fast-check';
import { fractionsFrom } from '../../scripts/lib/random.ts';
import { type InstrumentId, instrumentIds } from '../../src/core/assessment/instrument.ts';
import { planOutcomes } from '../../src/core/codes/plan-outcome.ts';
import type { Result } from '../../src/core/codes/result-code.ts';
import { type ItemScores, type ValueScores, scoreValues } from '../../src/core/assessment/score.ts';
import { type Detail, waves, sessionIdOf } from '../../src/core/codes/session-link.ts';
import { type ItemId, behaviourIds, behavioursOf, valueIds } from '../../src/core/values/values.ts';

/** The items of each instrument in the law's order. */
export const itemsOf: Record<InstrumentId, readonly ItemId[]> = {
	diri: behaviourIds,
	kilat: valueIds,
};

/** Any way the items of an instrument can be scored. */
export function scoresTo(instrument: InstrumentId): fc.Arbitrary<ItemScores> {
	const score = fc.constantFrom(null, 0, 25, 50, 75, 100);
	return fc.record(Object.fromEntries(itemsOf[instrument].map((id) => [id, score])));
}

/** Any result that can become a code. */
export const results: fc.Arbitrary<Result> = fc.constantFrom(...instrumentIds).chain((instrument) =>
	fc
		.record({
			instrument: fc.constant(instrument),
			session: fc.uint8Array({ minLength: 5, maxLength: 5 }).map(sessionIdOf),
			participant: fc.oneof(
				fc.integer({ min: 0, max: 2 ** 50 - 1 }),
				fc.constantFrom(0, 1, 2 ** 50 - 1),
			),
			wave: fc.constantFrom(...waves),
			detail: fc.constantFrom<Detail>('summary', 'full'),
			revision: fc.integer({ min: 1, max: 255 }),
			scores: scoresTo(instrument),
			plan: fc.constantFrom(undefined, ...planOutcomes),
		})
		.map((result) => (result.wave === 'before' ? { ...result, plan: undefined } : result)),
);

/** Whole numbers below a bound, the same ones for the same seed. */
export function randomFrom(seed: number): (below: number) => number {
	const random = fractionsFrom(seed);
	return (below) => Math.floor(random() * below);
}

/** A result made of random numbers; far quicker than an arbitrary where thousands are needed. */
export function randomResult(
	random: (below: number) => number,
	given: Partial<Result> = {},
): Result {
	const instrument = given.instrument ?? (random(2) ? 'diri' : 'kilat');
	const wave = given.wave ?? waves[random(3)] ?? 'before';
	return {
		instrument,
		session: sessionIdOf(Uint8Array.from({ length: 5 }, () => random(256))),
		participant: random(2 ** 25) * 2 ** 25 + random(2 ** 25),
		wave,
		detail: random(2) ? 'full' : 'summary',
		revision: 1 + random(255),
		scores: Object.fromEntries(
			itemsOf[instrument].map((id) => [id, random(10) ? random(5) * 25 : null]),
		),
		// One in four tells nothing of a plan.
		plan: wave === 'before' ? undefined : planOutcomes[random(4)],
		...given,
	};
}

const choices = [null, 0, 25, 50, 75, 100];
const triples = choices.flatMap((a) => choices.flatMap((b) => choices.map((c) => [a, b, c])));

/** Scores of three items of Adaptif for each score that a value can have. */
const tripleOf = new Map(
	triples.map((triple) => {
		const items = behavioursOf('adaptif').map((id, item) => [id, triple[item] ?? null] as const);
		return [scoreValues(Object.fromEntries(items))['adaptif'], triple];
	}),
);

/** Item scores that come to these scores of the values. */
export function itemsWorth(instrument: InstrumentId, values: ValueScores): ItemScores {
	if (itemsOf[instrument] === valueIds) return values;
	const entries = valueIds.flatMap((value) =>
		behavioursOf(value).map((id, item) => [id, tripleOf.get(values[value])?.[item] ?? null]),
	);
	return Object.fromEntries(entries) as ItemScores;
}
