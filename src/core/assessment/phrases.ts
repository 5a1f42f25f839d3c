import { type BehaviourId, behaviourIds } from '../values/values.ts';

/** Habits that slow a unit down: nobody's fault, and none of them against the law by itself. */
export const habitIds = [
	'awaiting-direction',
	'close-supervision',
	'deciding-unasked',
	'shifting-priorities',
	'avoiding-risk',
	'slow-deciding',
	'usual-ways',
	'own-section',
	'withheld-criticism',
	'relying-on-few',
	'paperwork-first',
	'last-minute',
	'favouring-acquaintances',
	'accepting-gifts',
] as const;

export type HabitId = (typeof habitIds)[number];
/** What a phrase says of a unit: one of the 21 behaviours of the law, or a limiting habit. */
export type PhraseId = BehaviourId | HabitId;

/** All 35 phrases: the behaviours in the law's order, then the habits. Codes hold the place in this list, so it never changes. */
export const phraseIds: readonly PhraseId[] = [...behaviourIds, ...habitIds];

/** How many phrases are chosen in each round. */
export const portraitSize = 10;

/** Seeds of the order of phrases are whole numbers from 0 up to, but not including, this: 32 bits. */
export const seedLimit = 2 ** 32;

/** The two rounds of choosing: what the unit is like now, and what the person wishes for. */
export const rounds = ['now', 'wished'] as const;
export type Round = (typeof rounds)[number];

/** How one person sees their unit: exactly ten phrases in each round, in the order of `phraseIds`. */
export type Portrait = Readonly<Record<Round, readonly PhraseId[]>>;

/** Whether this is the id of a phrase. */
export function isPhraseId(input: unknown): input is PhraseId {
	return phraseIds.includes(input as PhraseId);
}

/** The phrases among any input, each once, in the order of `phraseIds`; none where it is no list. */
export function readPhrases(input: unknown): PhraseId[] {
	return Array.isArray(input) ? phraseIds.filter((id) => input.includes(id)) : [];
}

/** The phrases that a person chose in both rounds: 0 to 10 of them, 2.86 by pure chance (10 × 10 / 35). */
export function overlapOf({ now, wished }: Portrait): PhraseId[] {
	return now.filter((id) => wished.includes(id));
}
