import fc from 'fast-check';
import { type SetColumns, choiceCount, phraseCount } from '../../src/core/survey/choice-sets.ts';

/** The ten phrases a person chose, by their places. */
export type ChosenSet = readonly number[];
export type PortraitSets = readonly [first: ChosenSet, second: ChosenSet];

/** Sets as they are stored: five columns of bytes. */
export function columnsOf(sets: readonly ChosenSet[]): SetColumns {
	return Array.from({ length: 5 }, (_, column) =>
		Uint8Array.from(sets, (set) =>
			set
				.filter((phrase) => phrase >> 3 === column)
				.reduce((byte, phrase) => byte | (1 << (phrase % 8)), 0),
		),
	);
}

/** Any ten phrases; some are chosen by many, as in a real unit. */
export const chosenSets: fc.Arbitrary<ChosenSet> = fc.oneof(
	fc.uniqueArray(fc.nat(phraseCount - 1), { minLength: choiceCount, maxLength: choiceCount }),
	fc.uniqueArray(fc.nat(14), { minLength: choiceCount, maxLength: choiceCount }),
);

export const portraits: fc.Arbitrary<PortraitSets> = fc.tuple(chosenSets, chosenSets);
