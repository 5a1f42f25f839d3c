/*
 * What an LMS keeps of a learning path (SCORM 1.2, `cmi.suspend_data`), and gives back when the package is opened again:
 *
 * {"v":1,"begunAt":"2026-11-26T02:14:00.000Z","done":["nilai/loyal#satu-menit","renungan/pelayanan-terbaik"],
 *   "finishedAt":"2026-11-26T03:02:00.000Z"}
 *
 * `done` holds the keys (path-state.ts) of the steps that are done, whether by doing or by a tick; the choice in a case and all
 * of a mirror stay out. `finishedAt` is absent until every step is done.
 * Migration: a key that a path no longer has is not counted. A change that this cannot express gets the next `v`, and a
 * decoder here that still reads the earlier ones.
 */
import { type Decoded, isRecord, parseJson } from '../decoded.ts';
import { type PathProgress, readPaths } from './path-progress.ts';

/** What of a path's progress an LMS keeps; `ticked` holds every step that is done. */
export type LmsRecord = Omit<PathProgress, 'session'>;

/** How many characters `cmi.suspend_data` holds (SCORM 1.2, CMIString4096). */
export const longestRecord = 4096;

/** A record as text for `cmi.suspend_data`. A path whose steps do not fit into `longestRecord` gets no package. */
export function encodeRecord({ begunAt, ticked, finishedAt }: LmsRecord): string {
	return JSON.stringify({ v: 1, begunAt, done: ticked, finishedAt });
}

/** Reads the text of `cmi.suspend_data`, which may be anything; `absent` where there is none yet. */
export function decodeRecord(
	text: string,
): Decoded<LmsRecord, 'absent' | 'malformed' | 'unknown-version'> {
	if (text === '') return { ok: false, reason: 'absent' };
	const parsed = parseJson(text);
	if (!parsed.ok) return parsed;
	if (!isRecord(parsed.value)) return { ok: false, reason: 'malformed' };
	const { v, begunAt, done, finishedAt } = parsed.value;
	if (v !== 1) return { ok: false, reason: 'unknown-version' };
	const read = readPaths({ path: { begunAt, ticked: done, finishedAt } });
	const path = read.ok ? read.value['path'] : undefined;
	return path ? { ok: true, value: path } : { ok: false, reason: 'malformed' };
}

/** Pages whose address is not told to an LMS: what a person does there is nobody else's. */
const notTold = /^(cermin|komitmen)\//;

/**
 * Where to go on, for `cmi.core.lesson_location`: a page and perhaps a part of it, `nilai/loyal/#satu-menit`. Undefined for a
 * page that is not told.
 */
export function encodePlace(page: string, fragment: string): string | undefined {
	if (notTold.test(page)) return undefined;
	return page + (/^#[a-z\d-]{1,80}$/.test(fragment) ? fragment : '');
}

/** Reads a place, undefined where it names none of the pages there are. */
export function decodePlace(
	text: string,
	pages: readonly string[],
): { page: string; fragment: string } | undefined {
	const [, page = '', fragment = ''] = /^([^#]*)(#[a-z\d-]{1,80})?$/.exec(text) ?? [];
	return pages.includes(page) && !notTold.test(page) ? { page, fragment } : undefined;
}
