import { valueOf } from '../core/values/values.ts';
import type { LearningStep } from '../schemas/learning-path.ts';
import { minuteId } from './guide.ts';

/**
 * The keys of the steps of a path, in order. A step that leads where an earlier one does is told from it by a number: the second
 * time of a mirror is `cermin/diri#2`.
 */
export function stepKeys(steps: readonly LearningStep[]): string[] {
	const keys = steps.map(stepKey);
	return keys.map((key, index) => {
		const before = keys.slice(0, index).filter((other) => other === key).length;
		return before === 0 ? key : `${key}#${before + 1}`;
	});
}

/** Where a step leads, as core/device/path-state.ts reads it: an address without its outer slashes. */
export function stepKey(step: LearningStep): string {
	const part = step.section === undefined ? '' : `#${step.section}`;
	if (step.minute) return `nilai/${step.minute}#${minuteId}`;
	if (step.guide) return `nilai/${step.guide}`;
	if (step.behaviour) return `nilai/${valueOf(step.behaviour)}#${step.behaviour}`;
	if (step.topic !== undefined) return `topik/${step.topic}${part}`;
	if (step.page) return `${step.page}${part}`;
	if (step.case !== undefined) return `kasus/${step.case}`;
	if (step.mirror) return `cermin/${step.mirror}`;
	if (step.commitment) return 'komitmen';
	return `renungan/${step.id ?? ''}`;
}
