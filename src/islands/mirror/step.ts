import { type Answers, type Instrument, unanswered } from '../../core/assessment/instrument.ts';

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

/**
 * Where unfinished answers are gone on with: the step asked for, else the first question that is blank, else the review.
 * The priorities come after the review, so they are not gone to while a question is blank.
 */
export function resumeStep(asked: Step, instrument: Instrument, answers: Answers): Step {
	const [blank] = unanswered(instrument, answers);
	if (typeof asked === 'number' || asked === 'review') return asked;
	if (blank !== undefined) return instrument.items.findIndex(({ id }) => id === blank) + 1;
	return asked === 'priorities' ? asked : 'review';
}
