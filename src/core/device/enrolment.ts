/*
 * Sessions this device has taken part in, as stored under `cermin:sessions:v1`, in the order they were finished:
 *
 * [{"session":"q7k3m9xw","name":"Orientasi CPNS 2026","phase":"before","detail":"summary",
 *   "participant":48201733105342,"attempt":"5b1c…"}]
 *
 * One entry a session and wave, the latest. `participant` is the random tag that makes the codes of one device in one
 * session pair up; it differs from session to session, so that sessions cannot be linked. `attempt` names the finished
 * mirror in attempt.ts the code is made from; it is empty where that was finished on another device, and only the tag was
 * taken from its code. Migration: as for attempts.
 */
import { type Decoded, isRecord, parseJson } from '../decoded.ts';
import type { Attempt } from './attempt.ts';
import { isParticipant } from '../codes/participant.ts';
import {
	type Detail,
	type Wave,
	type Session,
	isDetail,
	isSessionId,
	waves,
	readSessionName,
} from '../codes/session-link.ts';

/** What this device did in one wave of a session. Stored text calls the wave `phase`, its name until 2026-11. */
export interface Enrolment {
	session: string;
	name: string;
	wave: Wave;
	detail: Detail;
	/** The device's random tag in this session, as a result code holds it: 50 bits. */
	participant: number;
	/** The id of the finished mirror, or `elsewhere`. */
	attempt: string;
}

/** The attempt of an enrolment whose mirror was finished on another device. */
export const elsewhere = '';

/** Reads stored enrolments. If one cannot be read none is, so that the whole text can be set aside rather than lost. */
export function decodeEnrolments(text: string): Decoded<Enrolment[], 'malformed'> {
	const parsed = parseJson(text);
	return parsed.ok ? readEnrolments(parsed.value) : parsed;
}

/** The same for a value that is already parsed, as in a backup. */
export function readEnrolments(input: unknown): Decoded<Enrolment[], 'malformed'> {
	const known = Array.isArray(input) ? input.map(readEnrolment) : [undefined];
	const value = known.filter((entry) => entry !== undefined);
	return value.length === known.length ? { ok: true, value } : { ok: false, reason: 'malformed' };
}

function readEnrolment(input: unknown): Enrolment | undefined {
	if (!isRecord(input)) return undefined;
	const { session, name, phase, detail, participant, attempt } = input;
	const knownWave = waves.find((id) => id === phase);
	return isSessionId(session) &&
		typeof name === 'string' &&
		readSessionName(name) === name &&
		knownWave &&
		isDetail(detail) &&
		isParticipant(participant) &&
		typeof attempt === 'string'
		? { session, name, wave: knownWave, detail, participant, attempt }
		: undefined;
}

/** The enrolments as they are stored, to be written as JSON. */
export function storedEnrolments(all: readonly Enrolment[]) {
	return all.map(({ session, name, wave, detail, participant, attempt }) => ({
		session,
		name,
		phase: wave,
		detail,
		participant,
		attempt,
	}));
}

/** The list with one more finished mirror, in place of an earlier one of the same session and wave. */
export function addEnrolment(all: readonly Enrolment[], added: Enrolment): Enrolment[] {
	return mergeEnrolments([added], all);
}

/** Both lists in one; of two entries for the same session and wave, ours. */
export function mergeEnrolments(
	ours: readonly Enrolment[],
	theirs: readonly Enrolment[],
): Enrolment[] {
	const merged = new Map<string, Enrolment>();
	for (const entry of [...theirs, ...ours]) {
		const key = `${entry.session} ${entry.wave}`;
		// Taken out first, so that it stands where it was finished last.
		merged.delete(key);
		merged.set(key, entry);
	}
	return [...merged.values()];
}

/** This device's enrolment in a wave of a session, undefined where it has none. */
export function enrolmentIn(
	all: readonly Enrolment[],
	{ id, wave }: Pick<Session, 'id' | 'wave'>,
): Enrolment | undefined {
	return all.find((entry) => entry.session === id && entry.wave === wave);
}

/** The tag of this device in a session, undefined where it has taken part in no wave of it. */
export function participantIn(all: readonly Enrolment[], session: string): number | undefined {
	return all.find((entry) => entry.session === session)?.participant;
}

const day = 86_400_000;

/** An earlier wave of a session that was finished on this device less than three weeks ago. */
export interface RecentWave {
	wave: Wave;
	/** ISO 8601, in UTC. */
	finishedAt: string;
	/** Four weeks later: from then on a mirror asks about other working weeks. ISO 8601, in UTC. */
	from: string;
}

/**
 * The latest wave before this one of a session, where it was finished on this device less than three weeks before `now`
 * (in milliseconds, as `Date.now` gives it); undefined otherwise, and where the clock has been set back since.
 */
export function recentWave(
	all: readonly Enrolment[],
	attempts: readonly Attempt[],
	{ id, wave }: Pick<Session, 'id' | 'wave'>,
	now: number,
): RecentWave | undefined {
	return all
		.filter((entry) => entry.session === id && waves.indexOf(entry.wave) < waves.indexOf(wave))
		.flatMap((entry) => {
			const { finishedAt } = attempts.find((attempt) => attempt.id === entry.attempt) ?? {};
			const finished = Date.parse(finishedAt ?? '');
			if (finishedAt === undefined || finished > now || now - finished >= 21 * day) return [];
			const from = new Date(finished + 28 * day).toISOString();
			return { wave: entry.wave, finishedAt, from };
		})
		.at(-1);
}
