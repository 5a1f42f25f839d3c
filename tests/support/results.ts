import fc from 'fast-check';
import { fractionsFrom } from '../../src/core/seeded-random.ts';
import type { ChoiceOutcome } from '../../src/core/assessment/choice.ts';
import type { IdOf } from '../../src/core/assessment/instrument.ts';
import {
	type PhraseId,
	type Portrait,
	phraseIds,
	portraitSize,
} from '../../src/core/assessment/phrases.ts';
import type { RatingOutcome } from '../../src/core/assessment/rating.ts';
import { planOutcomes } from '../../src/core/codes/plan-outcome.ts';
import type { Result } from '../../src/core/codes/result-code.ts';
import { type ItemScores, type ValueScores, scoreValues } from '../../src/core/assessment/score.ts';
import { type Detail, waves, sessionIdOf } from '../../src/core/codes/session-link.ts';
import { type ItemId, behaviourIds, behavioursOf, valueIds } from '../../src/core/values/values.ts';

/** The items of each instrument of ratings in the law's order. */
export const itemsOf: Record<IdOf<'rating'>, readonly ItemId[]> = {
	diri: behaviourIds,
	kilat: valueIds,
};

/** Any way the items of an instrument can be scored. */
export function scoresTo(instrument: IdOf<'rating'>): fc.Arbitrary<ItemScores> {
	const score = fc.constantFrom(null, 0, 25, 50, 75, 100);
	return fc.record(Object.fromEntries(itemsOf[instrument].map((id) => [id, score])));
}

export type RatingResult = Result & RatingOutcome & { instrument: IdOf<'rating'> };
export type ChoiceResult = Result & ChoiceOutcome;

/** Whose result it is, of any session and wave. */
const headers = fc
	.record({
		session: fc.uint8Array({ minLength: 5, maxLength: 5 }).map(sessionIdOf),
		participant: fc.oneof(
			fc.integer({ min: 0, max: 2 ** 50 - 1 }),
			fc.constantFrom(0, 1, 2 ** 50 - 1),
		),
		wave: fc.constantFrom(...waves),
		revision: fc.integer({ min: 1, max: 255 }),
		plan: fc.constantFrom(undefined, ...planOutcomes),
	})
	.map((header) => (header.wave === 'before' ? { ...header, plan: undefined } : header));

/** Any result of ratings that can become a code. */
export const ratingResults: fc.Arbitrary<RatingResult> = fc
	.constantFrom('diri' as const, 'kilat' as const)
	.chain((instrument) =>
		fc
			.record({
				header: headers,
				instrument: fc.constant(instrument),
				detail: fc.constantFrom<Detail>('summary', 'full'),
				scores: scoresTo(instrument),
			})
			.map(({ header, ...rest }) => ({ ...header, ...rest })),
	);

const tens = fc.shuffledSubarray<PhraseId>([...phraseIds], {
	minLength: portraitSize,
	maxLength: portraitSize,
});
const inOrder = (chosen: readonly PhraseId[]) => phraseIds.filter((id) => chosen.includes(id));

/** Any portrait. */
export const portraits: fc.Arbitrary<Portrait> = fc
	.record({ now: tens, wished: tens })
	.map(({ now, wished }) => ({ now: inOrder(now), wished: inOrder(wished) }));

/** Any portrait that can become a code. */
export const choiceResults: fc.Arbitrary<ChoiceResult> = fc
	.record({ header: headers, portrait: portraits, seed: fc.nat(2 ** 32 - 1) })
	.map(({ header, ...rest }) => ({ ...header, ...rest, instrument: 'unit', detail: 'summary' }));

/** Any result that can become a code. */
export const results: fc.Arbitrary<Result> = fc.oneof(ratingResults, choiceResults);

/** Whole numbers below a bound, the same ones for the same seed. */
export function randomFrom(seed: number): (below: number) => number {
	const random = fractionsFrom(seed);
	return (below) => Math.floor(random() * below);
}

/** A result made of random numbers; far quicker than an arbitrary where thousands are needed. */
export function randomResult(
	random: (below: number) => number,
	given: Partial<RatingResult> = {},
): RatingResult {
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

/** A portrait made of random numbers. */
export function randomPortrait(random: (below: number) => number): Portrait {
	const ten = () => {
		const left = [...phraseIds];
		const chosen = Array.from({ length: portraitSize }, () => left.splice(random(left.length), 1));
		return inOrder(chosen.flat());
	};
	return { now: ten(), wished: ten() };
}

/** A result with a random portrait. */
export function randomChoice(random: (below: number) => number): ChoiceResult {
	const { session, participant, wave, revision, plan } = randomResult(random);
	const about = { session, participant, wave, revision, plan };
	const portrait = randomPortrait(random);
	return { ...about, instrument: 'unit', detail: 'summary', portrait, seed: random(2 ** 32) };
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
export function itemsWorth(instrument: IdOf<'rating'>, values: ValueScores): ItemScores {
	if (itemsOf[instrument] === valueIds) return values;
	const entries = valueIds.flatMap((value) =>
		behavioursOf(value).map((id, item) => [id, tripleOf.get(values[value])?.[item] ?? null]),
	);
	return Object.fromEntries(entries) as ItemScores;
}
