import {
	type Key,
	type MySession,
	addMySession,
	decodeMySessions,
	dropMySession,
	storedMySessions,
} from '../core/device/my-sessions.ts';
import { type Session, encodeSession, sessionIdOf } from '../core/codes/session-link.ts';
import { readText } from './kept.ts';
import { stored } from './storage.ts';

/** Every session a trainer has made on this device. */
export const mySessions = stored<MySession[]>(
	'cermin:my-sessions:v1',
	[],
	decodeMySessions,
	(all) => JSON.stringify(storedMySessions(all)),
);

/** The session of a list that was saved last. */
export const lastSaved = (all: readonly MySession[]): MySession | undefined =>
	all.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))[0];

/** A random id for a new session. */
export const newSessionId = () => sessionIdOf(crypto.getRandomValues(new Uint8Array(5)));

/** Keeps a session, in place of what was kept for its id and wave. False where the browser refused to keep it. */
export function saveMySession(session: Session): boolean {
	const savedAt = new Date().toISOString();
	return mySessions.update((all) => addMySession(all, { ...session, savedAt }));
}

/** Forgets one wave of a session. Its link goes on working. False where the browser refused to keep the list without it. */
export function removeMySession(key: Key): boolean {
	return mySessions.update((all) => dropMySession(all, key));
}

/**
 * How a session stands in the list: not at all, as it is, otherwise than it is, or as it is but on this page alone, because
 * the browser refused to keep it.
 */
export type SavedState = 'unsaved' | 'saved' | 'changed' | 'unkept';

/** How a session stands in the list now. Only what is read back from the browser counts as saved. */
export function savedStateOf(session: Session): SavedState {
	const fragment = encodeSession(session);
	const isSame = (entry: Session) => encodeSession(entry) === fragment;
	const all = mySessions.read();
	if (all.some(isSame)) {
		const read = decodeMySessions(readText(mySessions.key) ?? '');
		return read.ok && read.value.some(isSame) ? 'saved' : 'unkept';
	}
	return all.some(({ id }) => id === session.id) ? 'changed' : 'unsaved';
}
