import { isRecord, parseJson } from '../decoded.ts';

/** A promise of a team, as far as a page of reading shows it. */
export interface ShownPromise {
	act: string;
	owner: string;
	/** Days such as `2026-12-07`, in their order. */
	start: string;
	review: string;
}

/**
 * The promise that is under way, from what portrait-actions.ts stores; undefined where there is none, where it is not whole,
 * and where the text cannot be read. A page of reading needs no more of that format, and none of its size.
 */
export function promiseIn(text: string): ShownPromise | undefined {
	const parsed = parseJson(text);
	const current = parsed.ok && isRecord(parsed.value) ? parsed.value['current'] : undefined;
	if (!isRecord(current)) return undefined;
	const { chosen, act, owner, start, review } = current;
	return typeof chosen === 'number' &&
		isWritten(act) &&
		isWritten(owner) &&
		isDate(start) &&
		isDate(review) &&
		start <= review
		? { act, owner, start, review }
		: undefined;
}

const isWritten = (input: unknown): input is string => typeof input === 'string' && input !== '';

const isDate = (input: unknown): input is string =>
	typeof input === 'string' &&
	/^\d{4}-\d\d-\d\d$/.test(input) &&
	!Number.isNaN(Date.parse(`${input}T00:00:00Z`));
