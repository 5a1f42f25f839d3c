/*
 * What the code on a paper sheet says of it:
 *
 * CL19PQZPQ7K3M9XWHUR5EZ (of a session), CL18PQZPV72ZW5 (a blank sheet of none)
 *
 * Bech32m (BIP-350, https://bips.dev/350/) with the prefix `cl`, in capitals, which QR codes hold in fewer modules. After `cl1`
 * each character is a word of five bits:
 *
 *  1  version: 1 × 4, plus wave (0 before, 1 after, 2 later), 3 where the sheet belongs to no session
 *  1  number of the instrument (core/assessment/instrument.ts)
 *  2  its revision (1 to 255)
 *  1  version of the layout (1 to 31)
 *  8  the session's id, as it reads in the link; absent where the sheet belongs to none
 *  6  checksum
 *
 * That makes 22 characters, 14 without a session. It says nothing of the person, and every sheet of a session has the same.
 *
 * Migration: sheets lie in drawers. A new layout or revision needs no new version. Any other change raises the version (up
 * to 7), which earlier sites call newer; `decodeSheetLabel` goes on reading every version ever printed.
 */
import { type InstrumentId, instrumentIds, traitsOf } from '../assessment/instrument.ts';
import {
	type Words,
	charactersOf,
	checksumLength,
	encodeWords,
	foreign,
	gap,
	isIntact,
	readNumber,
	remainderOf,
	wordAt,
	writeNumber,
} from '../codes/bech32.ts';
import { type Session, isSessionId, waves } from '../codes/session-link.ts';
import type { Decoded } from '../decoded.ts';

export interface SheetLabel {
	instrument: InstrumentId;
	/** Of the instrument, 1 to 255. */
	revision: number;
	/** The version of the layout by which the sheet was drawn, 1 to 31. */
	layout: number;
	/** Whose sheet it is; absent on a blank one. */
	session?: Pick<Session, 'id' | 'wave'>;
}

/** Why a text is not the label of a sheet: some other code, a damaged one, one of a newer site, or of a mirror unknown here. */
export type SheetLabelProblem =
	'foreign' | 'altered' | 'newer-version' | 'unknown-instrument' | 'malformed';

const prefix = 'cl';
const prefixRemainder = remainderOf(prefix);
const version = 1;
const headerLength = 5;
const idLength = 8;
/** What stands for the wave where there is no session. */
const noSession = 3;
/** Longer than any version will be. */
const mostWords = 60;

/** The label in capitals. Throws a RangeError on a revision, layout or session id that no label holds. */
export function encodeSheetLabel({ instrument, revision, layout, session }: SheetLabel): string {
	if (!isWhole(revision, 255)) throw new RangeError(`No label holds revision ${revision}.`);
	if (!isWhole(layout, 31)) throw new RangeError(`No label holds layout ${layout}.`);
	if (session && !isSessionId(session.id))
		throw new RangeError('No label holds a session id like this.');
	const words = new Int8Array(headerLength + (session ? idLength : 0));
	words[0] = version * 4 + (session ? waves.indexOf(session.wave) : noSession);
	words[1] = traitsOf(instrument).number;
	writeNumber(words, 2, 2, revision);
	words[4] = layout;
	for (let index = 0; session && index < idLength; index++)
		words[headerLength + index] = wordAt(session.id, index);
	return `${prefix}1${encodeWords(prefixRemainder, words)}`.toUpperCase();
}

function isWhole(number: number, most: number): boolean {
	return Number.isInteger(number) && number >= 1 && number <= most;
}

/** Reads what a code says, in either case, whatever it is. */
export function decodeSheetLabel(text: string): Decoded<SheetLabel, SheetLabelProblem> {
	if (!/^cl1/i.test(text)) return no('foreign');
	const words: Words = new Int8Array(text.length - 3);
	if (words.length > mostWords) return no('malformed');
	for (let index = 0; index < words.length; index++) {
		const word = wordAt(text, index + 3);
		if (word === gap || word === foreign) return no('altered');
		words[index] = word;
	}
	return isIntact(prefixRemainder, words, words.length) ? readWords(words) : no('altered');
}

function readWords(words: Words): Decoded<SheetLabel, SheetLabelProblem> {
	const [first = 0, number] = words;
	if (first >> 2 > version) return no('newer-version');
	const wave = waves[first & 3];
	const length = headerLength + (wave ? idLength : 0) + checksumLength;
	if (first >> 2 !== version || words.length !== length) return no('malformed');
	const instrument = instrumentIds.find((id) => traitsOf(id).number === number);
	if (!instrument) return no('unknown-instrument');
	const revision = readNumber(words, 2, 2);
	const layout = words[4] ?? 0;
	if (!isWhole(revision, 255) || layout === 0) return no('malformed');
	const session = wave && {
		id: charactersOf(words, headerLength, headerLength + idLength),
		wave,
	};
	return { ok: true, value: { instrument, revision, layout, ...(session ? { session } : {}) } };
}

function no(reason: SheetLabelProblem): Decoded<never, SheetLabelProblem> {
	return { ok: false, reason };
}
