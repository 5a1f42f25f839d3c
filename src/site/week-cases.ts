import { type ValueId, valueIds } from '../core/values/values.ts';
import type { Case } from '../schemas/case.ts';

/** A case as the home page shows it, with two of its choices. */
export interface WeekCase extends Pick<Case, 'title' | 'summary' | 'value' | 'setting'> {
	id: string;
	/** The apt choice and one that tempts, in the order of the case, with their places in it from 0. */
	choices: { index: number; text: string }[];
}

/**
 * A case for each value, in the law's order: of those whose two choices are A and B, or of all where there is none, the one that
 * takes the fewest words. A value without cases is left out.
 */
export function weekCases(cases: readonly { id: string; data: Case }[]): WeekCase[] {
	const cards = cases.map(({ id, data }) => card(id, data));
	return valueIds.flatMap((value) => shortest(cards, value) ?? []);
}

function card(id: string, { title, summary, value, setting, choices }: Case): WeekCase {
	const apt = choices.findIndex(({ rating }) => rating === 'apt');
	const partial = choices.findIndex(({ rating }) => rating === 'partial');
	const other = partial < 0 ? Number(apt === 0) : partial;
	const shown = choices
		.map(({ text }, index) => ({ index, text }))
		.filter(({ index }) => index === apt || index === other);
	return { id, title, summary, value, setting, choices: shown };
}

function shortest(cards: readonly WeekCase[], value: ValueId): WeekCase | undefined {
	return cards
		.filter((candidate) => candidate.value === value)
		.sort((a, b) => Number(isGapless(b)) - Number(isGapless(a)) || lengthOf(a) - lengthOf(b))[0];
}

/** Whether the letters of its choices leave none out. */
const isGapless = ({ choices }: WeekCase) => choices.every(({ index }, place) => index === place);

const lengthOf = ({ title, summary, choices }: WeekCase) =>
	[title, summary, ...choices.map(({ text }) => text)].join('').length;
