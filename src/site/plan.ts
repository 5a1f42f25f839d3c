import type { Plan, PlanStep } from '../schemas/plan.ts';

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

/** The step that first shows what is at an address. */
export const stepShowing = ({ steps }: Pick<Plan, 'steps'>, href: string): PlanStep | undefined =>
	steps.find(({ moments }) => moments.some(({ show }) => show?.href === href));

/** The list of a plan under a title: what stands on the board. Empty where there is none. */
export const listTitled = ({ steps }: Pick<Plan, 'steps'>, title: string): readonly string[] =>
	steps.flatMap(({ moments }) => moments).find((moment) => moment.title === title)?.list ?? [];

/** The id of a step on the page of its plan, by the minute at which it begins. */
export const stepId = (from: number) => `menit-${minuteLabel(from)}`;

/** A minute of a session as two digits or three: `03`, `45`, `120`. */
export const minuteLabel = (minute: number) => String(minute).padStart(2, '0');
