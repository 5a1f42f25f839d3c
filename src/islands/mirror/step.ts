import type { Answers, Instrument } from '../../core/assessment/instrument.ts';

/** Where a person is in a mirror: a question by its number from 1, or one of the screens around the questions. */
export type Step = 'start' | 'review' | 'priorities' | 'result' | number;

const words = { review: 'periksa', priorities: 'tekad', result: 'hasil' } as const;

/** The step as the address shows it, empty for the start. Readers see addresses, so it is Indonesian. */
export function encodeStep(step: Step): string {
	return typeof step === 'number' ? String(step) : step === 'start' ? '' : words[step];
}

/** The step an address names, of a mirror with so many questions. Anything else is the start. */
export function decodeStep(text: string | null, questions: number): Step {
	const named = (Object.keys(words) as (keyof typeof words)[]).find((step) => words[step] === text);
	if (named) return named;
	const number = /^\d{1,3}$/.test(text ?? '') ? Number(text) : 0;
	return number >= 1 && number <= questions ? number : 'start';
}

/**
 * Where unfinished answers are gone on with: the step asked for, else the first question that is blank, else the review.
 * The priorities come after the review, so they are not gone to while a question is blank.
 */
export function resumeStep(asked: Step, instrument: Instrument, answers: Answers): Step {
	const blank = instrument.items.findIndex(({ id }) => answers[id] === undefined);
	const isReached = asked === 'review' || (asked === 'priorities' && blank < 0);
	if (typeof asked === 'number' || isReached) return asked;
	return blank < 0 ? 'review' : blank + 1;
}
