import {
	type Key,
	type MySession,
	addMySession,
	decodeMySessions,
	dropMySession,
	storedMySessions,
} from '../core/device/my-sessions.ts';
import { type Session, sessionIdOf } from '../core/codes/session-link.ts';
import { stored } from './storage.ts';

/** Every session a trainer has made on this device. */
export const mySessions = stored<MySession[]>(
	'cermin:my-sessions:v1',
	[],
	decodeMySessions,
	(all) => JSON.stringify(storedMySessions(all)),
);

/** A random id for a new session. */
export const newSessionId = () => sessionIdOf(crypto.getRandomValues(new Uint8Array(5)));

/** Keeps a session, in place of what was kept for its id and wave. */
export function saveMySession(session: Session) {
	mySessions.update((all) => addMySession(all, { ...session, savedAt: new Date().toISOString() }));
}

/** Forgets one wave of a session. Its link goes on working. */
export function removeMySession(key: Key) {
	mySessions.update((all) => dropMySession(all, key));
}
