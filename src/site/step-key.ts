import { valueOf } from '../core/values/values.ts';
import type { LearningStep } from '../schemas/learning-path.ts';
import { minuteId } from './guide.ts';

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
