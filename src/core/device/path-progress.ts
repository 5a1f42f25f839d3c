/*
 * The learning paths begun on a device, by their ids, as stored under `cermin:paths:v1`:
 *
 * {"orientasi":{"begunAt":"2026-11-26T02:14:00.000Z","ticked":["nilai/loyal#satu-menit","renungan/pelayanan-terbaik"],
 *   "session":"#sesi=1&nama=…","finishedAt":"2026-11-26T03:02:00.000Z"}}
 *
 * `ticked` holds the keys (path-state.ts) of steps that a person ticked by hand. What the device knows elsewhere, that is
 * guides read, cases decided and mirrors finished, is not told again here. `session` is the fragment of the trainer's link
 * that the path was opened with, and `finishedAt` when every step was done; both may be absent.
 * Migration: a step that a path no longer has stays stored and is not counted. A change that this cannot express gets a new
 * key (`…:v2`) and a decoder here that still reads v1.
 */
import { type Decoded, isMoment, isRecord, parseJson } from '../decoded.ts';

/** How far somebody is in a learning path, as far as nothing else says so. */
export interface PathProgress {
	/** ISO 8601, in UTC, as the other moment. Mirrors finished before it do not count. */
	begunAt: string;
	ticked: readonly string[];
	session?: string;
	finishedAt?: string;
}

/** The progress in each path that was begun. */
export type PathsProgress = Readonly<Record<string, PathProgress>>;

/** No path was begun. */
export const noPaths: PathsProgress = {};

/** More steps than any path has. */
export const mostTicks = 100;
/** More paths than there will be. */
export const mostPaths = 50;
/** As long as a session's fragment can be. */
const longestSession = 1200;

/** Reads stored progress. If a path cannot be read none is, so that the whole text can be set aside rather than lost. */
export function decodePaths(text: string): Decoded<PathsProgress, 'malformed'> {
	const parsed = parseJson(text);
	return parsed.ok ? readPaths(parsed.value) : parsed;
}

/** The same for a value that is already parsed, as in a backup. */
export function readPaths(input: unknown): Decoded<PathsProgress, 'malformed'> {
	const entries = isRecord(input) ? Object.entries(input) : undefined;
	if (!entries || entries.length > mostPaths) return { ok: false, reason: 'malformed' };
	const read = entries.map(([id, entry]) => [id, readPath(entry)] as const);
	return read.every(([id, progress]) => /^[a-z\d-]{1,40}$/.test(id) && progress)
		? { ok: true, value: Object.fromEntries(read) as PathsProgress }
		: { ok: false, reason: 'malformed' };
}

function readPath(input: unknown): PathProgress | undefined {
	if (!isRecord(input)) return undefined;
	const { begunAt, ticked, session, finishedAt } = input;
	if (
		!isMoment(begunAt) ||
		!Array.isArray(ticked) ||
		ticked.length > mostTicks ||
		!ticked.every(isStepKey) ||
		!(session === undefined || isFragment(session)) ||
		!(finishedAt === undefined || isMoment(finishedAt))
	)
		return undefined;
	return {
		begunAt,
		ticked: [...new Set(ticked)],
		...(session !== undefined && { session }),
		...(finishedAt !== undefined && { finishedAt }),
	};
}

const isStepKey = (input: unknown): input is string =>
	typeof input === 'string' &&
	input.length <= 160 &&
	/^[a-z\d-]+(\/[a-z\d-]+)?(#[a-z\d-]+)?$/.test(input);

/** Whether this may be a session's fragment; what it says is decoded where it is used. */
const isFragment = (input: unknown): input is string =>
	typeof input === 'string' && input.length <= longestSession && input.startsWith('#sesi=');

/** The progress in one path, undefined where it was not begun. */
export function progressIn(all: PathsProgress, id: string): PathProgress | undefined {
	return Object.hasOwn(all, id) ? all[id] : undefined;
}

/** The paths with one begun, at `now` (ISO 8601, in UTC) where it was not begun before. */
export function beginPath(all: PathsProgress, id: string, now: string): PathsProgress {
	return progressIn(all, id) ? all : { ...all, [id]: { begunAt: now, ticked: [] } };
}

/** The paths after a step was ticked, or its tick taken away. It begins the path. */
export function tickStep(
	all: PathsProgress,
	id: string,
	step: { key: string; isDone: boolean },
	now: string,
): PathsProgress {
	const { ticked, ...rest } = progressIn(all, id) ?? { begunAt: now, ticked: [] };
	const others = ticked.filter((key) => key !== step.key);
	return {
		...all,
		[id]: { ...rest, ticked: step.isDone ? [...others, step.key].slice(-mostTicks) : others },
	};
}

/**
 * The paths after one was opened from a session's link. The link of another session begins it again at `now`, so that its
 * mirrors are to be filled in for that session; what was ticked stays.
 */
export function joinPath(
	all: PathsProgress,
	id: string,
	session: string,
	now: string,
): PathsProgress {
	const current = progressIn(all, id);
	if (current?.session === session) return all;
	return { ...all, [id]: { begunAt: now, ticked: current?.ticked ?? [], session } };
}

/** The paths after it was seen at `now` whether every step of one is done: the first moment is kept for as long as that lasts. */
export function noteFinish(
	all: PathsProgress,
	id: string,
	isFinished: boolean,
	now: string,
): PathsProgress {
	const current = progressIn(all, id);
	if (!current || isFinished === (current.finishedAt !== undefined)) return all;
	const { finishedAt, ...rest } = current;
	return { ...all, [id]: isFinished ? { ...rest, finishedAt: finishedAt ?? now } : rest };
}

/** The path begun last of those that are not finished, undefined where there is none. */
export function currentPath(all: PathsProgress): string | undefined {
	return Object.entries(all)
		.filter(([, { finishedAt }]) => finishedAt === undefined)
		.sort(([, one], [, other]) => one.begunAt.localeCompare(other.begunAt))
		.at(-1)?.[0];
}
