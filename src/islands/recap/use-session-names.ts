import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { type Session, decodeSession } from '../../core/codes/session-link.ts';
import { fill } from '../../ui/text.ts';
import { mySessions } from '../../stores/my-sessions.ts';

/** What sessions are called. */
export interface SessionNames {
	/** Gives the name of a session: of those made on this device and the one the page was opened for; its id for others. */
	nameOf: (session: string) => string;
	/** The session the page was opened for. */
	asked: Session | undefined;
}

/** The names of sessions; `unknown` is what one without a name is called. */
export function useSessionNames(unknown: string): SessionNames {
	const [link] = useState(() => decodeSession(location.hash));
	const known = new Map(useStore(mySessions.$value).map(({ id, name }) => [id, name]));
	if (link.ok) known.set(link.value.id, link.value.name);
	return {
		nameOf: (session) => known.get(session) ?? fill(unknown, { id: session }),
		asked: link.ok ? link.value : undefined,
	};
}
