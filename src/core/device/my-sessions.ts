/*
 * Sessions a trainer has made on this device, as stored under `cermin:my-sessions:v1`, in the order they were saved:
 *
 * [{"id":"q7k3m9xw","name":"Orientasi CPNS 2026","instrument":"diri","phase":"before","detail":"summary",
 *   "path":"budaya-adaptif","savedAt":"2026-11-24T02:00:00.000Z","present":30}]
 *
 * One entry an id and wave, the latest; `path` and `present` may be absent. Each holds what its link in
 * codes/session-link.ts holds, so that link, QR and poster can be made again. Migration: as for attempts; texts from before
 * 2026-11-26 never have `present`, and older readers pass it over.
 */
import { type Decoded, isMoment, isRecord, parseJson } from '../decoded.ts';
import { isInstrumentId } from '../assessment/instrument.ts';
import {
	type Session,
	isDetail,
	isDetailOf,
	isPath,
	isSessionId,
	waves,
	readSessionName,
} from '../codes/session-link.ts';

/** A session with when it was saved. Stored text calls its wave `phase`, the name until 2026-11. */
export interface MySession extends Session {
	/** ISO 8601, in UTC. */
	savedAt: string;
	/** How many people are in the class, as its trainer counted them: 1 to `mostPresent`. */
	present?: number;
}

/** More people than this are no class, but a slip of the finger. */
export const mostPresent = 99_999;

/** What tells one entry from another. */
export type Key = Pick<Session, 'id' | 'wave'>;

/** Reads stored sessions. If one cannot be read none is, so that the whole text can be set aside rather than lost. */
export function decodeMySessions(text: string): Decoded<MySession[], 'malformed'> {
	const parsed = parseJson(text);
	return parsed.ok ? readMySessions(parsed.value) : parsed;
}

/** The same for a value that is already parsed, as in a backup. */
export function readMySessions(input: unknown): Decoded<MySession[], 'malformed'> {
	const known = Array.isArray(input) ? input.map(readMySession) : [undefined];
	const value = known.filter((entry) => entry !== undefined);
	return value.length === known.length
		? { ok: true, value: mergeMySessions(value, []) }
		: { ok: false, reason: 'malformed' };
}

function readMySession(input: unknown): MySession | undefined {
	if (!isRecord(input)) return undefined;
	const { id, name, instrument, phase, detail, path, savedAt, present } = input;
	const knownWave = waves.find((one) => one === phase);
	return isSessionId(id) &&
		typeof name === 'string' &&
		readSessionName(name) === name &&
		isInstrumentId(instrument) &&
		knownWave &&
		isDetail(detail) &&
		isDetailOf(instrument, detail) &&
		(path === undefined || isPath(path)) &&
		isMoment(savedAt) &&
		(present === undefined || isPresent(present))
		? {
				id,
				name,
				instrument,
				wave: knownWave,
				detail,
				...(path === undefined ? {} : { path }),
				savedAt,
				...(present === undefined ? {} : { present }),
			}
		: undefined;
}

/** Whether so many people can be in a class: a whole number, 1 to `mostPresent`. */
export function isPresent(input: unknown): input is number {
	return Number.isInteger(input) && (input as number) >= 1 && (input as number) <= mostPresent;
}

/** The sessions as they are stored, to be written as JSON. */
export function storedMySessions(all: readonly MySession[]) {
	return all.map(({ wave, ...rest }) => ({ ...rest, phase: wave }));
}

/**
 * The list with one more session, in place of an earlier one of the same id and wave. How many people are present stays as
 * it was counted for that one, unless the new one says otherwise.
 */
export function addMySession(all: readonly MySession[], added: MySession): MySession[] {
	return mergeMySessions([added], all);
}

/** The list with so many people present in one wave of a session, or with none counted; as it is where it lacks that wave. */
export function countPresent(
	all: readonly MySession[],
	key: Key,
	present: number | undefined,
): MySession[] {
	return all.map((entry) => {
		if (!isSameSession(entry, key)) return entry;
		if (present !== undefined) return { ...entry, present };
		const uncounted = { ...entry };
		delete uncounted.present;
		return uncounted;
	});
}

/** The list without one wave of a session. */
export function dropMySession(all: readonly MySession[], dropped: Key): MySession[] {
	return all.filter((entry) => !isSameSession(entry, dropped));
}

/** Both lists in one; of two entries for the same id and wave, ours. */
export function mergeMySessions(
	ours: readonly MySession[],
	theirs: readonly MySession[],
): MySession[] {
	const merged = new Map<string, MySession>();
	for (const entry of [...theirs, ...ours]) {
		const key = `${entry.id} ${entry.wave}`;
		const { present } = merged.get(key) ?? {};
		// Taken out first, so that it stands where it was saved last.
		merged.delete(key);
		merged.set(key, present === undefined ? entry : { present, ...entry });
	}
	return [...merged.values()];
}

/** A list for each session with its waves in their order; the session saved last comes first. */
export function groupMySessions(all: readonly MySession[]): MySession[][] {
	const ids = new Set(all.map(({ id }) => id).reverse());
	return [...ids].map((id) =>
		all
			.filter((entry) => entry.id === id)
			.sort((one, other) => waves.indexOf(one.wave) - waves.indexOf(other.wave)),
	);
}

/** Whether both are the same wave of the same session. */
export function isSameSession(one: Key, other: Key): boolean {
	return one.id === other.id && one.wave === other.wave;
}
