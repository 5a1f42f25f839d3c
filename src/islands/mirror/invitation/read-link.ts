import type { InstrumentId } from '../../../core/assessment/instrument.ts';
import {
	type Session,
	type SessionProblem,
	decodeSession,
} from '../../../core/codes/session-link.ts';

/** What the fragment of the address asks of a mirror. */
export type Link =
	| { kind: 'session'; session: Session }
	| { kind: 'other-mirror'; session: Session }
	| { kind: 'problem'; reason: SessionProblem };

/** The session in the address, seen from the mirror on the page. */
export function readLink(mirror: InstrumentId): Link {
	const decoded = decodeSession(location.hash);
	if (!decoded.ok) return { kind: 'problem', reason: decoded.reason };
	const session = decoded.value;
	return { kind: session.instrument === mirror ? 'session' : 'other-mirror', session };
}
