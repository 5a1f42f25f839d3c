import {
	type AnswersTo,
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

/** Whose sheet it is, and of which wave. */
type About = Pick<ResultCode, 'session' | 'participant' | 'wave'>;

/**
 * The result code of one paper sheet, from what was typed of it as the kind of its instrument reads it. It holds every answer
 * where there are such codes. Throws, as `encodeResult` does, where `about` is nothing a code can hold.
 */
export function codeOfSheet(instrument: Instrument, typed: string, about: About): SheetCode {
	const reader: Reader<Kind> = readers[traitsOf(instrument.id).kind];
	const sheet = reader.read(instrument, typed);
	return sheet.ok ? { ok: true, code: codeOfAnswers(instrument, sheet.answers, about) } : sheet;
}

/** The result code of the answers on one paper sheet, however they were read. Throws as `codeOfSheet` does. */
export function codeOfAnswers(
	instrument: Instrument,
	answers: AnswersTo[Kind],
	about: About,
): string {
	const { id, revision } = instrument;
	const outcome = evaluationOf(id).evaluate(instrument, answers);
	const detail = traitsOf(id).hasFull ? 'full' : 'summary';
	return encodeResult({ ...about, detail, instrument: id, revision, ...outcome });
}
