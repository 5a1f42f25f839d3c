import type { ValueId } from '../core/values/values.ts';
import { valueIds } from '../core/values/values.ts';
import { type DeckId, deckIds } from '../core/values/decks.ts';
import type { Plan, PlanMoment } from '../schemas/plan.ts';

/** A stretch of the session as the card of the desk draws it: steps that share a name are one. */
export interface PlanPart {
	name: string;
	minutes: number;
	core: boolean;
}

/** The parts of a plan in order. */
export function partsOf({ steps }: Pick<Plan, 'steps'>): PlanPart[] {
	const parts: PlanPart[] = [];
	for (const { part, core, from, to } of steps) {
		const last = parts.at(-1);
		if (last?.name === part) last.minutes += to - from;
		else parts.push({ name: part, minutes: to - from, core });
	}
	return parts;
}

/** What is left of a plan when it is cut: each step that stays, with its minutes. */
export function stepsLeft(
	{ steps }: Pick<Plan, 'steps'>,
	cut: Plan['cuts'][number],
): { title: string; minutes: number }[] {
	return steps.flatMap(({ title }, index) => {
		const minutes = cut.steps[index] ?? 0;
		return minutes > 0 ? [{ title, minutes }] : [];
	});
}

/** Where what is to be shown stands: its slides, the page they are made from while there are none, or nowhere. */
export function shownAt(
	{ slides, href }: NonNullable<PlanMoment['show']>,
	decks: readonly DeckId[] = deckIds,
): string | undefined {
	if (slides === undefined) return href;
	return decks.includes(slides) ? `/paparan/${slides}/` : guideOf(slides);
}

function guideOf(id: DeckId): string {
	if (id === 'orientasi') return '/nilai/';
	if (id === 'bangga-melayani-bangsa') return `/${id}/`;
	return valueIds.includes(id as ValueId) ? `/nilai/${id}/` : `/topik/${id}/`;
}

/** A minute of a session as two digits or three: `03`, `45`, `120`. */
export const minuteLabel = (minute: number) => String(minute).padStart(2, '0');
