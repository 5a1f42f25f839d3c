import {
	type UnitSentences,
	decodeUnitSentences,
	mergeUnitSentences,
	noSentences,
	writeSentence,
} from '../core/device/unit-sentences.ts';
import type { BehaviourId } from '../core/values/values.ts';
import { stored } from './storage.ts';

/** The unit's own sentences, as they are kept on this device. */
export const unitSentences = stored<UnitSentences>(
	'cermin:unit-sentences:v1',
	noSentences,
	decodeUnitSentences,
);

/** Keeps the sentence of a behaviour, or forgets it where it is empty. False where the browser refused to keep it. */
export function saveSentence(behaviour: BehaviourId, text: string): boolean {
	return unitSentences.update((all) => writeSentence(all, behaviour, text));
}

/** Puts sentences in the place of those of the same behaviours. False where the browser refused to keep them. */
export function addSentences(added: UnitSentences): boolean {
	return unitSentences.update((all) => mergeUnitSentences(all, added));
}
