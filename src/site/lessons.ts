import { casesCopy } from '../copy/cases.ts';
import type { Case } from '../schemas/case.ts';
import { getValue } from './content.ts';
import type { Lesson } from './linked-data.ts';

/** A case as a lesson: one question with one apt choice. */
export async function caseLesson({ value, choices }: Case): Promise<Lesson> {
	const texts = (apt: boolean) =>
		choices.filter(({ rating }) => (rating === 'apt') === apt).map(({ text }) => text);
	return {
		kind: 'case',
		about: [(await getValue(value)).name],
		question: {
			text: casesCopy.question,
			apt: texts(true).join(),
			others: texts(false),
		},
	};
}
