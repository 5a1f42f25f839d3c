/** Where a person is in a mirror: a screen of questions by its number from 1, or one of the screens around them. */
export type Step = 'start' | 'review' | 'priorities' | 'result' | number;

const words = { review: 'periksa', priorities: 'tekad', result: 'hasil' } as const;

/** The step as the address shows it, empty for the start. Readers see addresses, so it is Indonesian. */
export function encodeStep(step: Step): string {
	return typeof step === 'number' ? String(step) : step === 'start' ? '' : words[step];
}

/** The step an address names, of a mirror with so many screens of questions. Anything else is the start. */
export function decodeStep(text: string | null, questions: number): Step {
	const named = (Object.keys(words) as (keyof typeof words)[]).find((step) => words[step] === text);
	if (named) return named;
	const number = /^\d{1,3}$/.test(text ?? '') ? Number(text) : 0;
	return number >= 1 && number <= questions ? number : 'start';
}

/**
 * Where unfinished answers are gone on with: the step asked for, else the first screen with something `blank`, else the
 * review. The priorities come after the review, so they are not gone to while anything is blank.
 */
export function resumeStep(asked: Step, blank: number | undefined): Step {
	const isReached = asked === 'review' || (asked === 'priorities' && blank === undefined);
	if (typeof asked === 'number' || isReached) return asked;
	return blank ?? 'review';
}
