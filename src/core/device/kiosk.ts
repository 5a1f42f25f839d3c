/*
 * A shared device on which one person after another fills a mirror, as stored under `cermin:kiosk:v1` while it runs:
 *
 * {"session":"q7k3m9xw","turn":{"participant":48201733105342,"detail":"summary"}}
 *
 * `turn` is the person answering now, absent between two people. The tag is made when the turn begins, so that an answer
 * kept twice (the power went between keeping it and saying thanks) is the same code and counts once. Migration: as for
 * drafts; what cannot be read means that no kiosk is running.
 */
import { type Decoded, isRecord, parseJson } from '../decoded.ts';
import { isParticipant } from './enrolment.ts';
import { type Detail, isSessionId } from '../codes/session-link.ts';

export interface KioskTurn {
	participant: number;
	detail: Detail;
}

export interface Kiosk {
	/** The session it collects for. */
	session: string;
	turn?: KioskTurn;
}

/** Reads the stored state of a kiosk. */
export function decodeKiosk(text: string): Decoded<Kiosk, 'malformed'> {
	const parsed = parseJson(text);
	if (!parsed.ok || !isRecord(parsed.value) || !isSessionId(parsed.value['session']))
		return { ok: false, reason: 'malformed' };
	const { session, turn } = parsed.value;
	const underway = readTurn(turn);
	return { ok: true, value: underway ? { session, turn: underway } : { session } };
}

function readTurn(input: unknown): KioskTurn | undefined {
	if (!isRecord(input)) return undefined;
	const { participant, detail } = input;
	return isParticipant(participant) && (detail === 'summary' || detail === 'full')
		? { participant, detail }
		: undefined;
}
