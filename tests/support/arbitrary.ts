import fc from 'fast-check';
import type { Answers, Instrument } from '../../src/core/instrument.ts';

/** Any way of answering a mirror: every item answered, declined or left blank. */
export function answersTo(instrument: Instrument): fc.Arbitrary<Answers> {
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
