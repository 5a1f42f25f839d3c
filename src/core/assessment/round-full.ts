import type { Choices } from './instrument.ts';
import { type Round, portraitSize } from './phrases.ts';

/** Whether as many phrases are chosen in a round as are wanted. */
export function isRoundFull(choices: Choices, round: Round): boolean {
	return choices[round]?.length === portraitSize;
}
