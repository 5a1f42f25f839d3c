import { behaviourCount, choiceCount, phraseCount } from './choice-sets.ts';

/*
 * What would come of people who choose without looking, every ten of the 35 phrases being equally likely. A figure is read
 * against these: a value that 65 % chose something of is no strength, since blind choice gives as much.
 */

/** The share of people who choose a certain phrase by pure chance: 10 / 35, 28.6 %. */
export const phraseChance = choiceCount / phraseCount;

/** The share of behaviours, as against habits, among choices made by pure chance: 21 / 35, 60 %. */
export const behaviourChance = behaviourCount / phraseCount;

/** How many of ten a person chooses in both sets by pure chance: 10 · 10 / 35, 2.86. */
export const overlapChance = (choiceCount * choiceCount) / phraseCount;

/**
 * The share of people (0 to 1) who choose at least one phrase of a group of this size by pure chance:
 * 1 − C(35 − size, 10) / C(35, 10). 64.9 % for the three of a value. Throws where there are no groups of this size.
 */
export function reachChance(size: number): number {
	if (!Number.isInteger(size) || size < 0 || size > phraseCount)
		throw new RangeError(`There is no group of ${size} phrases.`);
	let missed = 1;
	for (let place = 0; place < size; place += 1)
		missed *= Math.max(0, phraseCount - choiceCount - place) / (phraseCount - place);
	return 1 - missed;
}
