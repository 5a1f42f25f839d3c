/*
 * A shared device on which one person after another fills a mirror, as stored under `cermin:kiosk:v1` while it runs:
 *
 * {"session":"q7k3m9xw","turn":{"participant":48201733105342,"detail":"summary"}}
 *
 * `turn` is the person answering now, absent between two people. The tag is made when the turn begins: answers kept twice,
 * because the power failed before the thanks appeared, give the same code twice, which counts once. Migration: as for
 * drafts; text that cannot be read means that no kiosk is open.
 */
import { type Decoded, isRecord, parseJson } from '../decoded.ts';
import { isParticipant } from '../codes/participant.ts';
import { type Detail, isDetail, isSessionId } from '../codes/session-link.ts';

/** One person's turn at a kiosk. */
export interface KioskTurn {
	/** Their random tag, as a result code holds it: 50 bits. */
	participant: number;
	/** How much of their answers they have agreed to hand over. */
	detail: Detail;
}

/** A kiosk that is open. */
export interface Kiosk {
	/** The id of the session it collects for. */
	session: string;
	turn?: KioskTurn;
}

/** Reads a stored kiosk. A turn that cannot be read is left out, so that the next person begins anew. */
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
	return isParticipant(participant) && isDetail(detail) ? { participant, detail } : undefined;
}
