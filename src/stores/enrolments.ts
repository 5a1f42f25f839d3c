import type { Attempt } from '../core/device/attempt.ts';
import {
	type Enrolment,
	addEnrolment,
	decodeEnrolments,
	participantIn,
	storedEnrolments,
} from '../core/device/enrolment.ts';
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
