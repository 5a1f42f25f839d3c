/*
 * A session as sixteen characters to type, for a phone whose camera will not scan and for a whiteboard:
 *
 * YQQ7 K3M9 XWJG 6C2C
 *
 * Bech32m (BIP-350, https://bips.dev/350/) with the prefix `cs`, which is not written: up to four wrong characters are
 * always noticed. Each character is a word of five bits:
 *
 *  1  version: 1 × 4, plus wave (0 before, 1 after, 2 later)
 *  1  number of the instrument less 1 (0 diri, 1 kilat, 2 unit) × 2, plus 1 where every answer is asked for
 *  8  the session's id, as it reads in the link
 *  6  checksum
 *
 * There is no room for the session's name, nor for reading sent along: who joins this way sees the code as its name, and
 * the id makes the answers meet those that came by link.
 *
 * Migration: codes stand on posters and never expire. A new instrument takes the next number; older sites call it
 * unknown. Any other change raises the version (up to 7); `decodeJoinCode` goes on reading every version ever written.
 */
import {
	type Words,
	charactersOf,
	encodeWords,
	foreign,
	gap,
	isIntact,
	remainderOf,
	wordAt,
} from './bech32.ts';
import type { Decoded } from '../decoded.ts';
import { instrumentIds, traitsOf } from '../assessment/instrument.ts';
import { type Session, isDetailOf, isSessionId, waves } from './session-link.ts';

/** Why a text is no join code; `result-code` where it is a participant's code for the trainer instead. */
export type JoinProblem =
	| 'empty'
	| 'result-code'
	| 'foreign'
	| 'cut'
	| 'too-long'
	| 'altered'
	| 'newer-version'
	| 'unknown-instrument'
	| 'malformed';

const prefix = 'cs';
const prefixRemainder = remainderOf(prefix);
const version = 1;
const headerLength = 2;
const idLength = 8;
const codeLength = headerLength + idLength + 6;
/** Longer than any version will be. */
const mostWords = 40;

/** The sixteen characters of a session, in lower case and without spaces. Throws a RangeError on an id of another form, or a detail the instrument has not. */
export function encodeJoinCode({ id, instrument, wave, detail }: Session): string {
	if (!isSessionId(id)) throw new RangeError('No code holds a session id like this.');
	if (!isDetailOf(instrument, detail)) throw new RangeError(`${instrument} has no full codes.`);
	const words = Int8Array.of(
		version * 4 + waves.indexOf(wave),
		(traitsOf(instrument).number - 1) * 2 + Number(detail === 'full'),
		...Array.from(id, (character) => wordAt(character, 0)),
	);
	return encodeWords(prefixRemainder, words);
}

/** A code as it is shown and read aloud: `YQQ7 K3M9 XWJG 6C2C`. */
export function spaceJoinCode(code: string): string {
	return code.toUpperCase().replace(/.{4}(?=.)/g, '$& ');
}

/**
 * Reads what somebody typed, in either case; spaces, hyphens and invisible marks are passed over, o is read as 0, i and 1
 * as l. The session is named after its code.
 */
export function decodeJoinCode(text: string): Decoded<Session, JoinProblem> {
	const words: Words = new Int8Array(mostWords);
	let count = 0;
	for (let index = 0; index < text.length; index++) {
		const word = wordAt(text, index);
		if (word === gap) continue;
		if (word === foreign) return no(isResultCode(text) ? 'result-code' : 'foreign');
		if (count === mostWords) return no('too-long');
		words[count++] = word;
	}
	return count === 0 ? no('empty') : readWords(words, count);
}

function readWords(words: Words, count: number): Decoded<Session, JoinProblem> {
	if (!isIntact(prefixRemainder, words, count))
		return no(count < codeLength ? 'cut' : count > codeLength ? 'too-long' : 'altered');
	const [first = 0, second = 0] = words;
	if (first >> 2 > version) return no('newer-version');
	const wave = waves[first & 3];
	if (first >> 2 !== version || count !== codeLength || !wave) return no('malformed');
	const instrument = instrumentIds.find((id) => traitsOf(id).number === (second >> 1) + 1);
	if (!instrument) return no('unknown-instrument');
	const detail = second & 1 ? 'full' : 'summary';
	if (!isDetailOf(instrument, detail)) return no('malformed');
	return {
		ok: true,
		value: {
			id: charactersOf(words, headerLength, headerLength + idLength),
			name: spaceJoinCode(charactersOf(words, 0, codeLength)),
			instrument,
			wave,
			detail,
		},
	};
}

/** Result codes begin with `cb1`; no join code holds a b. */
function isResultCode(text: string): boolean {
	return /^\W*cb[1il]/i.test(text);
}

function no(reason: JoinProblem): Decoded<never, JoinProblem> {
	return { ok: false, reason };
}
