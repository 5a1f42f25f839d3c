import { behavioursOf, valueIds } from '../values/values.ts';
import { type PhraseId, type Portrait, habitIds } from './phrases.ts';

/** A phrase for a team to talk about: one wished for and not seen, or a habit seen and not wished for. */
export interface TeamTopic {
	phrase: PhraseId;
	reason: 'wished' | 'habit';
}

/**
 * What one person's portrait gives a team to talk about: of the value with the most behaviours wished for beyond those seen
 * now, the first that is wished for and not seen; where no value has more wished than seen, the first limiting habit that is
 * seen and not wished for. Values, behaviours and habits stand in their own order. Undefined where there is neither.
 */
export function teamTopicOf({ now, wished }: Portrait): TeamTopic | undefined {
	const gaps = valueIds.map((value) => {
		const behaviours = behavioursOf(value);
		const countIn = (chosen: readonly PhraseId[]) =>
			behaviours.filter((id) => chosen.includes(id)).length;
		const missing = behaviours.find((id) => wished.includes(id) && !now.includes(id));
		return { missing, gap: countIn(wished) - countIn(now) };
	});
	const widest = Math.max(...gaps.map(({ gap }) => gap));
	const missing = widest > 0 && gaps.find(({ gap }) => gap === widest)?.missing;
	if (missing) return { phrase: missing, reason: 'wished' };
	const habit = habitIds.find((id) => now.includes(id) && !wished.includes(id));
	return habit && { phrase: habit, reason: 'habit' };
}
