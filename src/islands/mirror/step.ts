/** Where a person is in a mirror: a question by its number from 1, or one of the screens around the questions. */
export type Step = 'start' | 'review' | 'priorities' | 'result' | number;

const words = { review: 'periksa', priorities: 'tekad', result: 'hasil' } as const;

/** The step as the address shows it, empty for the start. Readers see addresses, so it is Indonesian. */
export function encodeStep(step: Step): string {
	return typeof step === 'number' ? String(step) : step === 'start' ? '' : words[step];
}

/** The step an address names, of a mirror with so many questions. Anything else is the start. */
export function decodeStep(text: string | null, questions: number): Step {
	if (text === words.review) return 'review';
	if (text === words.priorities) return 'priorities';
	if (text === words.result) return 'result';
	const number = /^\d{1,3}$/.test(text ?? '') ? Number(text) : 0;
	return number >= 1 && number <= questions ? number : 'start';
}
