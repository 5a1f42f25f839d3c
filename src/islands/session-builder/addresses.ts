import type { InstrumentId } from '../../core/assessment/instrument.ts';
import { encodeJoinCode, spaceJoinCode } from '../../core/codes/join-code.ts';
import { type Session, encodeSession } from '../../core/codes/session-link.ts';

/** The ways into a session. */
export interface Addresses {
	/** The whole address of its mirror, or of the learning path that holds it, fragment included. */
	link: string;
	/** Where a person types the code, as it is read aloud: without the protocol. */
	address: string;
	/** The code in groups of four. */
	code: string;
}

/** Paths under the site's base that lead into a session. */
export interface AddressLinks {
	mirrors: Record<InstrumentId, string>;
	/** The learning paths that each mirror stands in, by their ids. */
	paths: Record<InstrumentId, Readonly<Record<string, string>>>;
	join: string;
}

/** The ways into a session at the host that this page was opened from. */
export function addressesOf(session: Session, { mirrors, paths, join }: AddressLinks): Addresses {
	const path = Object.entries(paths[session.instrument]).find(([id]) => id === session.path);
	return {
		link: location.origin + (path?.[1] ?? mirrors[session.instrument]) + encodeSession(session),
		address: location.host + join,
		code: spaceJoinCode(encodeJoinCode(session)),
	};
}
