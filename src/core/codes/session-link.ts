/*
 * A session a trainer opens with nothing but a link, as the fragment of the address of a mirror, which browsers never send:
 *
 * #sesi=1&nama=Orientasi+CPNS+2026&cermin=diri&tahap=pra&rincian=ringkas&id=q7k3m9xw&jalur=budaya-adaptif
 *
 * `sesi` is the version and comes first; `jalur` may be absent; the rest may stand in any order, each once. The sessions
 * before and after one class share `id` and differ in `tahap`, so that answers pair up.
 *
 * Migration: links stand in chats and on paper and never expire. A change that a reader of version 1 would misread gets
 * `sesi=2`, which it refuses as newer; `decodeSession` goes on reading every version ever written.
 */
import { alphabet, charactersOf, writeNumber } from './bech32.ts';
import type { Decoded } from '../decoded.ts';
import { type InstrumentId, isInstrumentId, traitsOf } from '../assessment/instrument.ts';

/** When a mirror is taken: before the class, right after it, or some weeks later. Codes hold the place in this list, so it only ever grows at its end. */
export const waves = ['before', 'after', 'later'] as const;
export type Wave = (typeof waves)[number];
/** What a result code holds: a summary, of ratings the seven values, or every answer. */
export type Detail = 'summary' | 'full';

export interface Session {
	/** Eight characters of the Bech32 alphabet: 40 random bits. */
	id: string;
	name: string;
	instrument: InstrumentId;
	wave: Wave;
	detail: Detail;
	/** What to read in this session: the slug of a reading path, to be looked up among those that exist. */
	path?: string;
}

/** Why a fragment gives no session; `absent` where it does not even claim to be one. */
export type SessionProblem =
	'absent' | 'malformed' | 'too-long' | 'newer-version' | 'unknown-instrument' | 'bad-name';

/** A name of eighty characters, each of twelve when written in an address, fits with all the rest. */
const longestFragment = 1200;
/** In characters as people count them, more or less: code points. */
export const longestName = 80;
const idPattern = new RegExp(`^[${alphabet}]{8}$`);

const waveWords = { before: 'pra', after: 'pasca', later: 'lanjutan' } as const;
const detailWords = { summary: 'ringkas', full: 'rinci' } as const;
const required = ['sesi', 'nama', 'cermin', 'tahap', 'rincian', 'id'];

/** The fragment of a session's link, with its `#`. Throws on a session that could not be read back. */
export function encodeSession(session: Session): string {
	const fields = new URLSearchParams({
		sesi: '1',
		nama: session.name,
		cermin: session.instrument,
		tahap: wordOfWave(session.wave),
		rincian: detailWords[session.detail],
		id: session.id,
		...(session.path === undefined ? {} : { jalur: session.path }),
	});
	const fragment = `#${fields.toString()}`;
	const decoded = readFragment(fragment);
	if (!decoded.ok) throw new RangeError(`This session has no link: ${decoded.reason}.`);
	return fragment;
}

/** Reads the fragment of an address, whatever stands in it, also one that a messenger has written otherwise. */
export function decodeSession(fragment: string): Decoded<Session, SessionProblem> {
	const read = readFragment(fragment);
	if (read.ok || read.reason === 'too-long') return read;
	const mended = readFragment(mendFragment(fragment));
	return mended.ok || read.reason === 'absent' ? mended : read;
}

/**
 * A fragment without what messengers do to links: `#` written as `%23` or twice, all of it percent-encoded once more, and the
 * punctuation or line end of the sentence it stood in taken for a part of it.
 */
export function mendFragment(fragment: string): string {
	const begun = fragment.replace(/^(?:#|%23)+/i, '#');
	const fields = begun.includes('=')
		? begun
		: begun.replace(/%(?:3D|26|2B|25)/gi, (encoded) => decodeURIComponent(encoded));
	return fields.replace(/(?:[^a-z\d%]|%(?:0[ad]|2[0-9a-f]|e2%80%9[cd]))+$/i, '');
}

function readFragment(fragment: string): Decoded<Session, SessionProblem> {
	if (fragment.length > longestFragment) return { ok: false, reason: 'too-long' };
	const entries = [...new URLSearchParams(fragment.replace(/^#/, ''))];
	const fields = new Map(entries);
	const version = fields.get('sesi');
	if (version === undefined) return { ok: false, reason: 'absent' };
	if (entries[0]?.[0] !== 'sesi' || !/^[1-9]\d{0,3}$/.test(version))
		return { ok: false, reason: 'malformed' };
	if (version !== '1') return { ok: false, reason: 'newer-version' };
	if (
		fields.size !== entries.length ||
		!hasExactFields(fields) ||
		/%(?![\da-f]{2})/i.test(fragment)
	)
		return { ok: false, reason: 'malformed' };
	return readFields(fields);
}

/** Whether every required field is there and none that is unknown; only `jalur` may be absent. */
function hasExactFields(fields: ReadonlyMap<string, string>): boolean {
	const known = [...fields.keys()].every((key) => required.includes(key) || key === 'jalur');
	return known && required.every((key) => fields.has(key));
}

function readFields(fields: ReadonlyMap<string, string>): Decoded<Session, SessionProblem> {
	const instrument = fields.get('cermin');
	const wave = waveOf(fields.get('tahap'));
	const detail = keyOf(detailWords, fields.get('rincian'));
	const id = fields.get('id');
	const path = fields.get('jalur');
	if (!wave || !detail || !isSessionId(id) || (path !== undefined && !isPath(path)))
		return { ok: false, reason: 'malformed' };
	if (!isInstrumentId(instrument)) return { ok: false, reason: 'unknown-instrument' };
	if (!isDetailOf(instrument, detail)) return { ok: false, reason: 'malformed' };
	const name = readSessionName(fields.get('nama') ?? '');
	if (name === undefined) return { ok: false, reason: 'bad-name' };
	return {
		ok: true,
		value: { id, name, instrument, wave, detail, ...(path === undefined ? {} : { path }) },
	};
}

/**
 * A session's name as it is shown, or nothing where it cannot be: 1 to 80 characters once trimmed, at least one of them
 * visible, none a control or direction mark, an invisible one (other than the joiner inside emoji), an angle bracket, or
 * half a character.
 */
export function readSessionName(text: string): string | undefined {
	const name = text.trim();
	const unfit = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}<>\ufffd]|(?!\u200d)\p{Cf}/u;
	const fits = Array.from(name).length <= longestName && /[\p{L}\p{N}\p{P}\p{S}]/u.test(name);
	return fits && !unfit.test(name) ? name : undefined;
}

/** The word for a wave in an address. */
export function wordOfWave(wave: Wave): string {
	return waveWords[wave];
}

/** The wave that a word in an address names. */
export function waveOf(word: string | undefined): Wave | undefined {
	return keyOf(waveWords, word);
}

/** Whether this is a session's id: eight characters of the Bech32 alphabet. */
export function isSessionId(input: unknown): input is string {
	return typeof input === 'string' && idPattern.test(input);
}

/** The id, eight characters, that five random bytes make. Throws a RangeError where there are not five. */
export function sessionIdOf(bytes: Uint8Array): string {
	if (bytes.length !== 5) throw new RangeError('A session id is made of 5 bytes.');
	const words = new Int8Array(8);
	writeNumber(
		words,
		0,
		8,
		bytes.reduce((number, byte) => number * 256 + byte, 0),
	);
	return charactersOf(words, 0, 8);
}

/** Whether this says what a result code holds. */
export function isDetail(input: unknown): input is Detail {
	return input === 'summary' || input === 'full';
}

/** Whether there are codes of an instrument in this detail. */
export function isDetailOf(instrument: InstrumentId, detail: Detail): boolean {
	return detail === 'summary' || traitsOf(instrument).hasFull;
}

/** Whether this could be the slug of a reading path. */
export function isPath(input: unknown): input is string {
	return typeof input === 'string' && /^[a-z0-9-]{1,40}$/.test(input);
}

function keyOf<K extends string>(words: Record<K, string>, word: string | undefined) {
	return (Object.keys(words) as K[]).find((key) => words[key] === word);
}
