import { isRecord } from '../decoded.ts';
import type { ChoiceInstrument, Choices } from './instrument.ts';
import { type Portrait, seedLimit, portraitSize, readPhrases, rounds } from './phrases.ts';

/** What choices come to: the portrait, and the seed of the order in which the phrases were shown. */
export interface ChoiceOutcome {
	portrait: Portrait;
	/** A whole number from 0, below 2^32. */
	seed: number;
}

/** What becomes of choices. */
export const choice = {
	readAnswers({ seed, ...chosen }: Record<string, unknown>): Choices {
		const lists = rounds.flatMap((round) => {
			const phrases = readPhrases(chosen[round]).slice(0, portraitSize);
			return phrases.length > 0 ? [[round, phrases] as const] : [];
		});
		return { ...(isSeed(seed) && { seed }), ...Object.fromEntries(lists) };
	},
	countAnswers: ({ now = [], wished = [] }: Choices) => now.length + wished.length,
	/** Throws a RangeError where a round is not full: half a portrait comes to nothing. */
	evaluate(_instrument: ChoiceInstrument, { now, wished, seed = 0 }: Choices): ChoiceOutcome {
		const portrait = readPortrait({ now, wished });
		if (!portrait) throw new RangeError('Ten phrases a round.');
		return { portrait, seed };
	},
	readOutcome({ portrait, seed }: Record<string, unknown>): ChoiceOutcome | undefined {
		const read = isRecord(portrait) ? readPortrait(portrait) : undefined;
		return read && isSeed(seed) ? { portrait: read, seed } : undefined;
	},
};

/** A portrait, its phrases in their order; nothing where a round does not have ten different ones. */
function readPortrait(input: Record<string, unknown>): Portrait | undefined {
	const [now, wished] = rounds.map((round) => readPhrases(input[round]));
	if (now?.length !== portraitSize || wished?.length !== portraitSize) return undefined;
	return { now, wished };
}

function isSeed(input: unknown): input is number {
	return Number.isInteger(input) && (input as number) >= 0 && (input as number) < seedLimit;
}
