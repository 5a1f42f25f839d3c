import type { PhraseId } from '../assessment/phrases.ts';
import { type ValueId, valueIds } from '../values/values.ts';
import type { ChoiceFindings, PhraseRecap, RoundShares } from './choice-recap.ts';

/**
 * The value a group may begin with. `gap`: the most people more wish for it than see it, of the values whose gap is news. Where no
 * gap is news, the fewest people see it: `below` chance, or `unclear` where chance explains that too.
 */
export interface ValueTheme {
	reason: 'gap' | 'below' | 'unclear';
	/** All that are tied, in the law's order. */
	values: ValueId[];
	/** The gap, or how many see it. */
	people: number;
}

/** The value a group may begin with; undefined where all seven are seen by equally many. It uses published figures alone. */
export function valueTheme(reaches: ChoiceFindings['reaches']): ValueTheme | undefined {
	const wanted = valueIds.filter((id) => reaches[id].isNews && gapOf(reaches[id]) > 0);
	if (wanted.length > 0) {
		const people = Math.max(...wanted.map((id) => gapOf(reaches[id])));
		const values = wanted.filter((id) => gapOf(reaches[id]) === people);
		return { reason: 'gap', values, people };
	}
	const people = Math.min(...valueIds.map((id) => reaches[id].now.count));
	const values = valueIds.filter((id) => reaches[id].now.count === people);
	const [first] = values;
	if (first === undefined || values.length === valueIds.length) return undefined;
	const reason = reaches[first].now.against === 'below' ? 'below' : 'unclear';
	return { reason, values, people };
}

/** The group of habits a group of people may begin with. */
export interface HabitTheme<T extends string> {
	/** All that are tied, in the order given. */
	themes: T[];
	/** How many people chose one of its habits, on average over its habits. */
	people: number;
}

/**
 * Of some groups of habits the one that is seen most now: by the mean number of people over its habits, since groups differ in
 * size. Undefined where nobody chose any. It uses published counts of single phrases alone.
 */
export function habitTheme<T extends string>(
	{ shares }: PhraseRecap,
	groups: readonly { id: T; phrases: readonly PhraseId[] }[],
): HabitTheme<T> | undefined {
	const means = groups.map(({ phrases }) => {
		const counts = phrases.map((id) => shares[id].now.count);
		return counts.reduce((sum, count) => sum + count, 0) / counts.length;
	});
	const people = Math.max(0, ...means);
	if (people === 0) return undefined;
	return {
		themes: groups.flatMap(({ id }, place) => (means[place] === people ? [id] : [])),
		people,
	};
}

function gapOf({ now, wished }: RoundShares): number {
	return wished.count - now.count;
}
