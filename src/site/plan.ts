import type { Plan } from '../schemas/plan.ts';

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

/** A minute of a session as two digits or three: `03`, `45`, `120`. */
export const minuteLabel = (minute: number) => String(minute).padStart(2, '0');
