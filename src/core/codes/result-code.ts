/*
 * A person's result in one session, as a code to hand to a trainer:
 *
 * cb1pzqyq7k3m9xwrsfzrqmhmeyxvqa5wv754lh
 * cb1zzqfq7k3m9xwrsfzrqmhmeqrpuku6c9g6n40 (which also tells what came of the person's plan)
 *
 * Bech32m (BIP-350, https://bips.dev/350/) with the prefix `cb`: up to four wrong characters are always noticed, more
 * are missed once in a thousand million times. After `cb1` each character is a word of five bits, and each part takes
 * whole characters, so that the session's id reads in the code as it does in the link:
 *
 *  1  version: 1, or 2 with what came of the person's plan
 *  1  number of the instrument (1 diri, 2 kilat, 3 unit: core/assessment/instrument.ts) × 2, plus 1 where it holds every answer
 *  2  revision of the instrument (1 to 255) × 4, plus wave (0 before, 1 after, 2 later)
 *  8  the session's id
 * 10  the participant: made at random per session and device, so the same before and after, never in two sessions
 *  1  in version 2 alone: what came of the plan (0 done, 1 partly, 2 not yet), which no code of wave 0 tells
 *  …  the result, as the payload of the instrument's kind packs it (payloads.ts): 7 for a summary of ratings, 4 for every answer
 *     of kilat, 12 for every one of diri, 14 for a portrait
 *  6  checksum
 *
 * That makes 38, 35, 43 and 45 characters, in version 2 one more; a reader knows the length from the first two. One result has
 * one code: what an instrument cannot give is refused, and version 2 is written only where the person tells of the plan. No
 * name, no time, no device, and of the plan neither the behaviour nor the words.
 *
 * Migration: codes stand in chats for years, and those in tests/fixtures/codes.json are read for ever. Revised questions
 * raise the revision and nothing else. A new instrument takes the next number; older sites call it unknown. Any other
 * change raises the version; `decodeResult` goes on reading every version ever written.
 */
import {
	type Words,
	alphabet,
	checksumLength,
	encodeWords,
	foreign,
	gap,
	gapPattern,
	isIntact,
	readNumber,
	charactersOf,
	remainderOf,
	wordAt,
	writeNumber,
} from './bech32.ts';
import { isParticipant } from './participant.ts';
import type { Payload, ResultRows } from './payload.ts';
import { payloadOf } from './payloads.ts';
import { type PlanOutcome, planOutcomes } from './plan-outcome.ts';
import type { Decoded } from '../decoded.ts';
import { type InstrumentId, instrumentIds, traitsOf } from '../assessment/instrument.ts';
import type { Outcome } from '../assessment/outcome.ts';
import { type Detail, type Wave, isSessionId, waves } from './session-link.ts';

/** Whose result of what a code holds: what stands before the result itself. */
export interface CodeHeader {
	session: string;
	/** A whole number below 2^50 that says nothing of the person. */
	participant: number;
	wave: Wave;
	instrument: InstrumentId;
	revision: number;
	/** What came of the person's plan, where they tell; only in a later wave than the first. */
	plan?: PlanOutcome | undefined;
}

/** What a code holds. */
export interface ResultCode extends CodeHeader {
	rows: ResultRows;
}

/** A result about to become a code, in the detail the person agreed to. */
export type Result = CodeHeader & { detail: Detail } & Outcome;

/**
 * Why a text is no code: some of it is missing, some is not as it was written, a newer site wrote it, it is of an
 * instrument unknown here, or it never was one.
 */
export type CodeProblem = 'cut' | 'altered' | 'newer-version' | 'unknown-instrument' | 'malformed';

/** Past so many characters Bech32m promises nothing, so no version will be longer. */
export const longestCode = 90;

/** In UTF-16 units, with everything that may stand between its characters. */
const longestText = 1024;

const prefix = 'cb';
const opening = new RegExp(`^${gapPattern}*c${gapPattern}*b${gapPattern}*[1il]`, 'iu');
const tidy = new RegExp(`^${prefix}1[${alphabet}]+$`);
const prefixRemainder = remainderOf(prefix);
const plainVersion = 1;
const planVersion = 2;
const headerLength = 22;
const shortest = headerLength + 4 + checksumLength;

/** Filled anew for each code. */
const scratch: Words = new Int8Array(longestCode - prefix.length - 1);

/**
 * A person's result as a code of 35 to 46 characters, in lower case. Throws a RangeError on a result that no code can hold:
 * a session id of another form, a revision outside 1 to 255, a participant outside 0 to 2^50 − 1, an item score that is
 * not 0, 25, 50, 75 or 100, a round of a portrait without exactly ten phrases, every answer where the instrument has no such
 * codes, or what came of a plan in the first wave.
 */
export function encodeResult(result: Result): string {
	const { detail, instrument, participant, wave, revision, session, plan } = result;
	if (!isSessionId(session)) throw new RangeError('No code holds a session id like this.');
	if (!isWhole(revision, 1, 255)) throw new RangeError(`No code holds revision ${revision}.`);
	if (!isParticipant(participant))
		throw new RangeError(`No code holds participant ${String(participant)}.`);
	if (plan && wave === 'before') throw new RangeError('No code of the first wave tells of a plan.');
	const payload = payloadOf(instrument, detail);
	if (!payload) throw new RangeError(`${instrument} has no full codes.`);
	const version = plan ? planVersion : plainVersion;
	const start = payloadPlace(version);
	const written = new Int8Array(start + payload.length);
	written[0] = version;
	written[1] = traitsOf(instrument).number * 2 + Number(detail === 'full');
	writeNumber(written, 2, 2, revision * 4 + waves.indexOf(wave));
	for (let index = 0; index < 8; index++) written[4 + index] = wordAt(session, index);
	writeNumber(written, 12, 10, participant);
	if (plan) written[headerLength] = planOutcomes.indexOf(plan);
	payload.write(written, start, result);
	return `${prefix}1${encodeWords(prefixRemainder, written)}`;
}

function isWhole(number: number, least: number, most: number): boolean {
	return Number.isInteger(number) && number >= least && number <= most;
}

/**
 * Reads one code, and nothing besides it, in either case. Spaces, hyphens and invisible marks are passed over; o is read
 * as 0, i and 1 as l.
 */
export function decodeResult(text: string): Decoded<ResultCode, CodeProblem> {
	const count = readCharacters(text);
	return typeof count === 'number' ? readWords(scratch, count) : no(count);
}

/**
 * A code as it was made: lower case, nothing between its characters, none misread. The text must be one that
 * `decodeResult` can read; throws a RangeError where its characters are not those of a code.
 */
export function tidyCode(text: string): string {
	// Nearly all are as they were made, and writing a million of them anew takes time.
	if (tidy.test(text)) return text;
	const count = readCharacters(text);
	if (typeof count !== 'number') throw new RangeError(`No code, but ${count}.`);
	return `${prefix}1${charactersOf(scratch, 0, count)}`;
}

/** Fills `scratch` with the words of a text and says how many they are, or why it is no code. */
function readCharacters(text: string): number | CodeProblem {
	// Nobody writes a code so long, however it is spaced.
	if (text.length > longestText) return 'malformed';
	const opened = opening.exec(text)?.[0].length;
	if (opened === undefined) return 'malformed';
	let count = 0;
	for (let index = opened; index < text.length; index++) {
		const word = wordAt(text, index);
		if (word === gap) continue;
		if (count === scratch.length) return 'malformed';
		if (word === foreign) return 'altered';
		scratch[count++] = word;
	}
	return count;
}

/** Reads the first so many words of what may be a code. */
export function readWords(words: Words, count: number): Decoded<ResultCode, CodeProblem> {
	if (!isIntact(prefixRemainder, words, count))
		return no(count < (lengthOf(words) ?? shortest) ? 'cut' : 'altered');
	if (count < 2 + checksumLength) return no('malformed');
	const version = words[0] ?? 0;
	if (version > planVersion) return no('newer-version');
	if (version < plainVersion) return no('malformed');
	const form = formOf(words);
	if (!form) return no('unknown-instrument');
	const wave = waveOf(words);
	const revision = revisionOf(words);
	const rows = form.payload.read(words, payloadPlace(version));
	if (count !== lengthOf(words) || !wave || revision === 0 || !rows) return no('malformed');
	const { instrument } = form;
	const session = sessionOf(words);
	const participant = readNumber(words, 12, 10);
	const value: ResultCode = { session, participant, wave, instrument, revision, rows };
	if (version === plainVersion) return { ok: true, value };
	const plan = planOutcomes[words[headerLength] ?? 0];
	return plan ? { ok: true, value: { ...value, plan } } : no('malformed');
}

/** How many words a code has whose first two are these; undefined where none of a known version begins so. */
export function lengthOf(words: Words): number | undefined {
	const version = words[0] ?? 0;
	const form = version === plainVersion || version === planVersion ? formOf(words) : undefined;
	return form && payloadPlace(version) + form.payload.length + checksumLength;
}

/** Where the result itself begins: in a code that tells of a plan, one word later. */
function payloadPlace(version: number): number {
	return version === planVersion ? headerLength + 1 : headerLength;
}

/** Whether the first four words are such as a code of a known version begins with. */
export function beginsCode(words: Words): boolean {
	return lengthOf(words) !== undefined && revisionOf(words) > 0 && waveOf(words) !== undefined;
}

interface Form {
	instrument: InstrumentId;
	payload: Payload<Outcome>;
}

/** What each second word means, where it means anything. */
const forms: (Form | undefined)[] = Array.from({ length: 32 }, (_, word) => {
	const instrument = instrumentIds.find((id) => traitsOf(id).number === word >> 1);
	const payload = instrument && payloadOf(instrument, word & 1 ? 'full' : 'summary');
	return payload && { instrument, payload };
});

function formOf(words: Words): Form | undefined {
	return forms[words[1] ?? 0];
}

let latest = { number: -1, id: '' };

/** The session's id. Most codes are of the session of the one before, and need no text of their own. */
function sessionOf(words: Words): string {
	const number = readNumber(words, 4, 8);
	if (number !== latest.number) latest = { number, id: charactersOf(words, 4, 12) };
	return latest.id;
}

function revisionOf(words: Words): number {
	return readNumber(words, 2, 2) >> 2;
}

/** The wave, where there is such a one; a plan is told of only after the first. */
function waveOf(words: Words): Wave | undefined {
	const wave = waves[(words[3] ?? 0) & 3];
	return words[0] === planVersion && wave === 'before' ? undefined : wave;
}

function no(reason: CodeProblem): Decoded<never, CodeProblem> {
	return { ok: false, reason };
}
