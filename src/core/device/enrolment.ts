/*
 * Sessions this device has taken part in, as stored under `cermin:sessions:v1`, in the order they were finished:
 *
 * [{"session":"q7k3m9xw","name":"Orientasi CPNS 2026","phase":"before","detail":"summary",
 *   "participant":48201733105342,"attempt":"5b1c…"}]
 *
 * One entry a session and phase, the latest. `participant` is the random tag that makes the codes of one device in one
 * session pair up; it differs from session to session, so that sessions cannot be linked. `attempt` names the finished
 * mirror in core/attempt.ts the code is made from. Migration: as for attempts.
 */
import { type Decoded, isRecord, parseJson } from '../decoded.ts';
import {
	type Detail,
	type Phase,
	type Session,
	isSessionId,
	phases,
	readSessionName,
} from '../codes/session-link.ts';

export interface Participation {
	session: string;
	name: string;
	phase: Phase;
	detail: Detail;
	participant: number;
	attempt: string;
}

/** Reads stored participations. One that makes no sense fails the whole, so that it can be set aside rather than lost. */
export function decodeParticipations(text: string): Decoded<Participation[], 'malformed'> {
	const parsed = parseJson(text);
	return parsed.ok ? readParticipations(parsed.value) : parsed;
}

/** The same for a value that is already parsed, as in a backup. */
export function readParticipations(input: unknown): Decoded<Participation[], 'malformed'> {
	const known = Array.isArray(input) ? input.map(readParticipation) : [undefined];
	const value = known.filter((entry) => entry !== undefined);
	return value.length === known.length ? { ok: true, value } : { ok: false, reason: 'malformed' };
}

function readParticipation(input: unknown): Participation | undefined {
	if (!isRecord(input)) return undefined;
	const { session, name, phase, detail, participant, attempt } = input;
	const knownPhase = phases.find((id) => id === phase);
	return isSessionId(session) &&
		typeof name === 'string' &&
		readSessionName(name) === name &&
		knownPhase &&
		(detail === 'summary' || detail === 'full') &&
		isParticipant(participant) &&
		typeof attempt === 'string'
		? { session, name, phase: knownPhase, detail, participant, attempt }
		: undefined;
}

/** Whether this is a participant as a result code holds one. */
export function isParticipant(input: unknown): input is number {
	return Number.isInteger(input) && (input as number) >= 0 && (input as number) < 2 ** 50;
}

/** The list with one more finished mirror, in place of an earlier one of the same session and phase. */
export function addParticipation(
	all: readonly Participation[],
	added: Participation,
): Participation[] {
	return [
		...all.filter(({ session, phase }) => session !== added.session || phase !== added.phase),
		added,
	];
}

/** Both lists in one; of two entries for the same session and phase, ours. */
export function mergeParticipations(
	ours: readonly Participation[],
	theirs: readonly Participation[],
): Participation[] {
	return ours.reduce<Participation[]>(addParticipation, [...theirs]);
}

/** What this device did in a phase of a session, if anything. */
export function participationIn(
	all: readonly Participation[],
	{ id, phase }: Pick<Session, 'id' | 'phase'>,
): Participation | undefined {
	return all.find((entry) => entry.session === id && entry.phase === phase);
}

/** The tag of this device in a session, if it has taken part in any phase of it. */
export function participantIn(all: readonly Participation[], session: string): number | undefined {
	return all.find((entry) => entry.session === session)?.participant;
}
