import type { Answer, Answers, Item } from './instrument.ts';

/** A paper sheet read, or where it is wrong: the place of a character that is no answer, or how many there are. */
export type Sheet =
	{ ok: true; answers: Answers } | { ok: false; reason: 'character' | 'count'; place: number };

/**
 * The answers of one paper sheet as typed in a row: 1 to 5 from "never" to "always", 0 for "no opportunity". Spaces between
 * them are passed over.
 */
export function readSheet({ items }: { items: readonly Pick<Item, 'id'>[] }, typed: string): Sheet {
	const digits = typed.replace(/\s/g, '');
	const wrong = digits.search(/[^0-5]/);
	if (wrong >= 0) return { ok: false, reason: 'character', place: wrong + 1 };
	if (digits.length !== items.length) return { ok: false, reason: 'count', place: digits.length };
	const answerOf = (digit: string): Answer =>
		digit === '0' ? 'na' : ((Number(digit) - 1) as Answer);
	return {
		ok: true,
		answers: Object.fromEntries(items.map(({ id }, index) => [id, answerOf(digits.charAt(index))])),
	};
}
