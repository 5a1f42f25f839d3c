import type { Instrument } from '../assessment/instrument.ts';
import { type Sheet, readSheet } from '../assessment/paper-sheet.ts';
import { scoreItems } from '../assessment/score.ts';
import { type ResultCode, encodeResult } from './result-code.ts';

/** A paper sheet as a result code, or what is wrong with what was typed, as `readSheet` says it. */
export type SheetCode = { ok: true; code: string } | Exclude<Sheet, { ok: true }>;

/**
 * The result code of one paper sheet, from its answers typed in a row as `readSheet` reads them. It holds every answer.
 * Throws, as `encodeResult` does, where `about` is nothing a code can hold.
 */
export function codeOfSheet(
	instrument: Instrument,
	typed: string,
	about: Pick<ResultCode, 'session' | 'participant' | 'wave'>,
): SheetCode {
	const sheet = readSheet(instrument, typed);
	if (!sheet.ok) return sheet;
	const { id, revision } = instrument;
	const scores = scoreItems(instrument, sheet.answers);
	return {
		ok: true,
		code: encodeResult({ ...about, detail: 'full', instrument: id, revision, scores }),
	};
}
