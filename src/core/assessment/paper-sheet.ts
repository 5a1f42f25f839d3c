import type { AnswersTo, Answer, Item, Kind } from './instrument.ts';
import { sheetOrder, sheetSeed } from './phrase-order.ts';
import { phraseIds, portraitSize, rounds } from './phrases.ts';

/**
 * What is wrong with what was typed of a sheet: `character`, at this place, is nothing that is typed; `count`, so many
 * answers are none a sheet has; `unknown`, there is no phrase of this number; `repeated`, this number stands twice in a round.
 */
export interface SheetProblem {
	ok: false;
	reason: 'character' | 'count' | 'unknown' | 'repeated';
	place: number;
}

/** A paper sheet read, or what is wrong with it. */
export type Sheet<K extends Kind> = { ok: true; answers: AnswersTo[K] } | SheetProblem;

/**
 * The answers of one paper sheet as typed in a row: 1 to 5 from "never" to "always", 0 for "no opportunity". Spaces between
 * them are passed over.
 */
export function readSheet(
	{ items }: { items: readonly Pick<Item, 'id'>[] },
	typed: string,
): Sheet<'rating'> {
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

/**
 * The choices of one paper sheet as typed: twenty numbers of phrases, the ten of "now" before the ten of "wished for". Between
 * them may stand anything that is no letter and no digit.
 */
export function readChoiceSheet(typed: string): Sheet<'choice'> {
	const wrong = typed.search(/\p{L}/u);
	if (wrong >= 0) return { ok: false, reason: 'character', place: wrong + 1 };
	const numbers = (typed.match(/\d+/g) ?? []).map(Number);
	if (numbers.length !== rounds.length * portraitSize)
		return { ok: false, reason: 'count', place: numbers.length };
	const unknown = numbers.find((number) => sheetOrder[number - 1] === undefined);
	if (unknown !== undefined) return { ok: false, reason: 'unknown', place: unknown };
	const lists = rounds.map((_, place) =>
		numbers.slice(place * portraitSize, (place + 1) * portraitSize),
	);
	const repeated = lists.flatMap((list) => list.filter((n, index) => list.indexOf(n) < index))[0];
	if (repeated !== undefined) return { ok: false, reason: 'repeated', place: repeated };
	const [now = [], wished = []] = lists.map((list) =>
		phraseIds.filter((id) => list.includes(sheetOrder.indexOf(id) + 1)),
	);
	return { ok: true, answers: { now, wished, seed: sheetSeed } };
}
