import fc from 'fast-check';
import type { Answers, RatingInstrument } from '../../src/core/assessment/instrument.ts';
import { type UnitSentences, tidySentence } from '../../src/core/device/unit-sentences.ts';
import type { PathsProgress } from '../../src/core/device/path-progress.ts';
import type { ReadingProgress } from '../../src/core/device/reading-progress.ts';
import { behaviourIds } from '../../src/core/values/values.ts';

/** Any way of answering a mirror: every item answered, declined or left blank. */
export function answersTo(instrument: RatingInstrument): fc.Arbitrary<Answers> {
	const answer = fc.constantFrom(0, 1, 2, 3, 4, 'na' as const, undefined);
	return fc
		.tuple(...instrument.items.map(() => answer))
		.map((given) =>
			Object.fromEntries(
				instrument.items.flatMap(({ id }, index) =>
					given[index] === undefined ? [] : [[id, given[index]]],
				),
			),
		);
}

const ids = fc.stringMatching(/^[a-z\d][a-z\d-]{0,79}$/);

/** Any cases decided and guides read. */
export const anyReadingProgress: fc.Arbitrary<ReadingProgress> = fc.record({
	cases: fc
		.array(fc.tuple(ids, fc.integer({ min: 0, max: 3 })))
		.map((cases) => Object.fromEntries(cases)),
	read: fc.uniqueArray(fc.tuple(ids, ids).map((parts) => parts.join('/'))),
});

const moments = fc
	.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
	.map((date) => date.toISOString());

/** Any learning paths begun. */
export const anyPaths: fc.Arbitrary<PathsProgress> = fc.dictionary(
	fc.oneof(fc.constantFrom('orientasi', 'constructor'), fc.stringMatching(/^[a-z\d-]{1,40}$/)),
	fc.record(
		{
			begunAt: moments,
			ticked: fc.uniqueArray(
				fc.tuple(ids, ids).map((parts) => parts.join('#')),
				{ maxLength: 5 },
			),
			session: fc.constant('#sesi=1&nama=Kelas'),
			finishedAt: moments,
		},
		{ requiredKeys: ['begunAt', 'ticked'], noNullPrototype: true },
	),
	{ maxKeys: 5, noNullPrototype: true },
);

/** Any sentences of a unit, of any of the 21 behaviours. */
export const anyUnitSentences: fc.Arbitrary<UnitSentences> = fc
	.dictionary(
		fc.constantFrom(...behaviourIds),
		fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).map(tidySentence),
	)
	.map((all) => Object.fromEntries(Object.entries(all).filter(([, text]) => text !== '')));
