import { fractionsFrom } from '../seeded-random.ts';
import { type PhraseId, type Round, phraseIds } from './phrases.ts';

/** How many parts the phrases are shown in, and how many of them stand in each. */
export const partCount = 5;
const partSize = phraseIds.length / partCount;

/**
 * In which order the 35 phrases are shown to one person: of each round five parts of seven, the same ones for the same
 * seed. The second round is shuffled anew, so that nobody chooses by the place a phrase had. Each order is as likely as any
 * other, as far as 32 bits reach (Fisher and Yates, from the last place to the first).
 */
export function phraseOrder(seed: number): Record<Round, PhraseId[][]> {
	const random = fractionsFrom(seed);
	return { now: inParts(shuffled(random)), wished: inParts(shuffled(random)) };
}

function shuffled(random: () => number): PhraseId[] {
	const all = [...phraseIds];
	for (let last = all.length - 1; last > 0; last--) {
		const place = Math.floor(random() * (last + 1));
		const [here, there] = [all[last], all[place]];
		if (here && there) [all[last], all[place]] = [there, here];
	}
	return all;
}

function inParts(all: readonly PhraseId[]): PhraseId[][] {
	return Array.from({ length: partCount }, (_, part) =>
		all.slice(part * partSize, (part + 1) * partSize),
	);
}

/** The order of the phrases on paper, the same on every sheet, is that of this seed. */
export const sheetSeed = 20_261_125;

/** The phrases as they are numbered on paper: the first is number 1. Mixed, so that no kind of phrase stands together. */
export const sheetOrder: readonly PhraseId[] = phraseOrder(sheetSeed).now.flat();
