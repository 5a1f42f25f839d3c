import type { Attempt } from '../../../core/device/attempt.ts';
import { enrol } from '../../../stores/enrolments.ts';
import type { MirrorProps } from '../props.ts';
import { readLink } from './read-link.ts';

// The code card is fetched with the invitation, so that it is there at the end even without a network.
import '../../result/code/CodeCard.tsx';

export { Invitation } from './Invitation.tsx';

/** Notes a finished mirror for the session in the address, if there is one for this mirror. */
export function finishForSession({ instrument }: MirrorProps, attempt: Attempt) {
	const link = readLink(instrument.id);
	if (link.kind === 'session') enrol(link.session, attempt);
}
