import { type Instrument, type Kind, traitsOf } from '../assessment/instrument.ts';
import { type Sheet, readSheet } from '../assessment/paper-sheet.ts';
import { evaluationOf } from '../assessment/outcome.ts';
import { type ResultCode, encodeResult } from './result-code.ts';

/** A paper sheet as a result code, or what is wrong with what was typed, as `readSheet` says it. */
export type SheetCode = { ok: true; code: string } | Exclude<Sheet, { ok: true }>;

/** How the sheets of each kind of instrument are typed. */
const readers = { rating: readSheet } satisfies Record<Kind, unknown>;

/**
 * The result code of one paper sheet, from its answers typed in a row as its instrument's kind reads them. It holds every answer.
 * Throws, as `encodeResult` does, where `about` is nothing a code can hold.
 */
export function codeOfSheet(
	instrument: Instrument,
	typed: string,
	about: Pick<ResultCode, 'session' | 'participant' | 'wave'>,
): SheetCode {
	const { id, revision } = instrument;
	const sheet = readers[traitsOf(id).kind](instrument, typed);
	if (!sheet.ok) return sheet;
	const outcome = evaluationOf(id).evaluate(instrument, sheet.answers);
	return {
		ok: true,
		code: encodeResult({ ...about, detail: 'full', instrument: id, revision, ...outcome }),
	};
}
