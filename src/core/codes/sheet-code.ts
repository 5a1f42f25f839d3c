import { type Instrument, type Kind, traitsOf } from '../assessment/instrument.ts';
import type { Outcomes } from '../assessment/outcome.ts';
import { type Sheet, readSheet } from '../assessment/paper-sheet.ts';
import { scoreItems } from '../assessment/score.ts';
import { type ResultCode, encodeResult } from './result-code.ts';

type Unreadable = Exclude<Sheet, { ok: true }>;

/** A paper sheet as a result code, or what is wrong with what was typed, as `readSheet` says it. */
export type SheetCode = { ok: true; code: string } | Unreadable;

/** What a typed sheet of each kind of instrument comes to, or what is wrong with it. */
const readers: {
	[K in Kind]: (
		instrument: Instrument,
		typed: string,
	) => { ok: true; outcome: Outcomes[K] } | Unreadable;
} = {
	rating(instrument, typed) {
		const sheet = readSheet(instrument, typed);
		if (!sheet.ok) return sheet;
		return { ok: true, outcome: { scores: scoreItems(instrument, sheet.answers) } };
	},
};

/**
 * The result code of one paper sheet, from its answers typed in a row as the kind of its instrument reads them. It holds
 * every answer. Throws, as `encodeResult` does, where `about` is nothing a code can hold.
 */
export function codeOfSheet(
	instrument: Instrument,
	typed: string,
	about: Pick<ResultCode, 'session' | 'participant' | 'wave'>,
): SheetCode {
	const { id, revision } = instrument;
	const sheet = readers[traitsOf(id).kind](instrument, typed);
	if (!sheet.ok) return sheet;
	const result = { ...about, detail: 'full', instrument: id, revision, ...sheet.outcome } as const;
	return { ok: true, code: encodeResult(result) };
}
