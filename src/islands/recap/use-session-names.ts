import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { decodeSession } from '../../core/codes/session-link.ts';
import { fill } from '../../ui/text.ts';
import { mySessions } from '../../stores/my-sessions.ts';

/** Gives the name of a session: of those made on this device and the one the page was opened for; `unknown` with the id for others. */
export function useSessionNames(unknown: string): (session: string) => string {
	const [asked] = useState(() => decodeSession(location.hash));
	const known = new Map(useStore(mySessions.$value).map(({ id, name }) => [id, name]));
	if (asked.ok) known.set(asked.value.id, asked.value.name);
	return (session) => known.get(session) ?? fill(unknown, { id: session });
}
