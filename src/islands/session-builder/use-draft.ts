import { useEffect, useMemo, useState } from 'preact/hooks';
import {
	type Session,
	decodeSession,
	encodeSession,
	readSessionName,
	sessionIdOf,
} from '../../core/codes/session-link.ts';

function newSession(): Session {
	return {
		id: newId(),
		name: '',
		instrument: 'diri',
		wave: 'before',
		detail: 'summary',
	};
}

const newId = () => sessionIdOf(crypto.getRandomValues(new Uint8Array(5)));

/**
 * The session being made, its name as typed. It stands in the page's own fragment too: a QR may be scanned off the screen
 * before anything is saved, and a reload must not give the class another id.
 */
export function useDraft(isKnownPath: (path: string) => boolean) {
	const [draft, setDraft] = useState<Session>(newSession);
	const [badLink, setBadLink] = useState(false);
	/** Counts the sessions opened while the page is up, so that it can turn to each. */
	const [opened, setOpened] = useState(0);

	const session = useMemo(() => {
		const name = readSessionName(draft.name);
		return name === undefined ? undefined : { ...draft, name };
	}, [draft]);

	useEffect(() => {
		const read = () => {
			const decoded = decodeSession(location.hash);
			setBadLink(!decoded.ok && decoded.reason !== 'absent');
			if (!decoded.ok) return;
			const { path, ...rest } = decoded.value;
			setDraft(path !== undefined && isKnownPath(path) ? { ...rest, path } : rest);
		};
		const follow = () => {
			read();
			setOpened((count) => count + 1);
		};
		read();
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);

	useEffect(() => {
		if (session) writeFragment(encodeSession(session));
	}, [session]);

	return {
		draft,
		session,
		badLink,
		opened,
		change: (change: Partial<Session>) => setDraft((current) => ({ ...current, ...change })),
		setPath: (path: string) =>
			setDraft((current) => {
				const next = { ...current, path };
				if (path === '') delete (next as Session).path;
				return next;
			}),
		/** Goes on with the same choices for another class. */
		renew: () => {
			setDraft((current) => ({ ...current, id: newId() }));
			setOpened((count) => count + 1);
		},
		/** Goes on with a session that is already known. */
		open: (known: Session) => {
			setDraft(known);
			setOpened((count) => count + 1);
		},
		/** Begins with an empty form. */
		restart: () => {
			writeFragment(location.pathname);
			setBadLink(false);
			setDraft(newSession());
		},
	};
}

function writeFragment(url: string) {
	try {
		history.replaceState(null, '', url);
	} catch {
		// Safari refuses more than a hundred in half a minute; the next letter catches up.
	}
}
