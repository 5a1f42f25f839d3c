import type { Attempt } from '../core/device/attempt.ts';
import {
	type Enrolment,
	addEnrolment,
	decodeEnrolments,
	elsewhere,
	participantIn,
	storedEnrolments,
} from '../core/device/enrolment.ts';
import type { EarlierCode } from '../core/codes/earlier-code.ts';
import type { Session } from '../core/codes/session-link.ts';
import { newParticipant } from './participant.ts';
import { stored } from './storage.ts';

/** Every session this device has taken part in. */
export const enrolments = stored<Enrolment[]>('cermin:sessions:v1', [], decodeEnrolments, (all) =>
	JSON.stringify(storedEnrolments(all)),
);

/** Notes that a mirror was finished for a session, under the tag this device has there or a new random one. */
export function enrol({ id, name, wave, detail }: Session, attempt: Attempt) {
	enrolments.update((all) =>
		addEnrolment(all, {
			session: id,
			name,
			wave,
			detail,
			participant: participantIn(all, id) ?? newParticipant(),
			attempt: attempt.id,
		}),
	);
}

/**
 * Takes up the tag that a person has in a session on another device, so that the code made here pairs up with the one
 * made there. A tag that a mirror was finished under on this device stays. False where the browser refused to keep it.
 */
export function takeUpTag(
	{ id, name, detail }: Session,
	{ participant, wave }: EarlierCode,
): boolean {
	return enrolments.update((all) => {
		const own = all.filter(({ session }) => session === id);
		if (own.some(({ attempt }) => attempt !== elsewhere)) return all;
		const others = all.filter(({ session }) => session !== id);
		const taken = { session: id, name, wave, detail, participant, attempt: elsewhere };
		return addEnrolment(others, taken);
	});
}
