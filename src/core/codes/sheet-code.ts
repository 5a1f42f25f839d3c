import {
	type Instrument,
	type Instruments,
	type Kind,
	traitsOf,
} from '../assessment/instrument.ts';
import { evaluationOf } from '../assessment/outcome.ts';
import {
	type Sheet,
	type SheetProblem,
	readChoiceSheet,
	readSheet,
} from '../assessment/paper-sheet.ts';
import { type ResultCode, encodeResult } from './result-code.ts';

/** A paper sheet as a result code, or what is wrong with what was typed. */
export type SheetCode = { ok: true; code: string } | SheetProblem;

/** How a typed sheet of one kind of instrument is read. */
interface Reader<K extends Kind> {
	read(instrument: Instruments[K], typed: string): Sheet<K>;
}

const readers: { [K in Kind]: Reader<K> } = {
	rating: { read: readSheet },
	choice: { read: (_, typed) => readChoiceSheet(typed) },
};

/**
 * The result code of one paper sheet, from what was typed of it as the kind of its instrument reads it. It holds every answer
 * where there are such codes. Throws, as `encodeResult` does, where `about` is nothing a code can hold.
 */
export function codeOfSheet(
	instrument: Instrument,
	typed: string,
	about: Pick<ResultCode, 'session' | 'participant' | 'wave'>,
): SheetCode {
	const { id, revision } = instrument;
	const { kind, hasFull } = traitsOf(id);
	const reader: Reader<Kind> = readers[kind];
	const sheet = reader.read(instrument, typed);
	if (!sheet.ok) return sheet;
	const outcome = evaluationOf(id).evaluate(instrument, sheet.answers);
	const detail = hasFull ? 'full' : 'summary';
	return {
		ok: true,
		code: encodeResult({ ...about, detail, instrument: id, revision, ...outcome }),
	};
}
