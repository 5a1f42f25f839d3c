import type { Attempt } from '../core/device/attempt.ts';
import {
	type Participation,
	addParticipation,
	decodeParticipations,
	participantIn,
} from '../core/device/enrolment.ts';
import { participantOf } from '../core/codes/result-code.ts';
import type { Session } from '../core/codes/session-link.ts';
import { stored } from './storage.ts';

/** Every session this device has taken part in. */
export const participations = stored<Participation[]>(
	'cermin:sessions:v1',
	[],
	decodeParticipations,
);

/** Notes that a mirror was finished for a session, under the tag this device has there or a new random one. */
export function takePart({ id, name, phase, detail }: Session, attempt: Attempt) {
	participations.update((all) =>
		addParticipation(all, {
			session: id,
			name,
			phase,
			detail,
			participant:
				participantIn(all, id) ?? participantOf(crypto.getRandomValues(new Uint8Array(7))),
			attempt: attempt.id,
		}),
	);
}
