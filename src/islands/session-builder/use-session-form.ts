import { useEffect, useMemo, useState } from 'preact/hooks';
import {
	type Session,
	decodeSession,
	encodeSession,
	readSessionName,
} from '../../core/codes/session-link.ts';
import { decodePreset } from '../../core/codes/session-preset.ts';
import { newSessionId } from '../../stores/my-sessions.ts';

const newSession = (): Session => ({
	id: newSessionId(),
	name: '',
	instrument: 'diri',
	wave: 'before',
	detail: 'summary',
});

/**
 * What was chosen in the form, as typed, and the session it makes: undefined while the name is not fit to be shown. The
 * session stands in the page's own address too: a QR may be scanned off the screen before anything is saved, and a reload
 * must not give the class another id.
 */
export function useSessionForm(isKnownPath: (path: string) => boolean) {
	const [choices, setChoices] = useState(newSession);
	const [badLink, setBadLink] = useState(false);
	// Counts the sessions opened other than by typing, so that the page can move to each.
	const [opened, setOpened] = useState(0);
	const session = useMemo(() => sessionOf(choices), [choices]);
	const change = (change: Partial<Session>) => setChoices((current) => ({ ...current, ...change }));
	const countOpened = () => setOpened((count) => count + 1);

	useEffect(() => {
		const read = () => {
			const preset = decodePreset(location.hash);
			// A plan names the mirror and the wave; the name is still to be typed, and the session is a new one.
			if (preset) setChoices({ ...newSession(), ...preset });
			const decoded = decodeSession(location.hash);
			setBadLink(!decoded.ok && decoded.reason !== 'absent');
			if (!decoded.ok) return;
			const { path = '', ...others } = decoded.value;
			setChoices({ ...others, path: isKnownPath(path) ? path : '' });
		};
		const follow = () => {
			read();
			countOpened();
		};
		read();
		addEventListener('hashchange', follow);
		return () => removeEventListener('hashchange', follow);
	}, []);

	useEffect(() => {
		if (session) writeAddress(encodeSession(session));
	}, [session]);

	return {
		choices,
		session,
		badLink,
		opened,
		change,
		/** Keeps the choices for another class, under a new id. */
		renew: () => {
			change({ id: newSessionId() });
			countOpened();
		},
		/** Puts a session made earlier into the form. */
		open: (known: Session) => {
			setChoices(known);
			countOpened();
		},
		/** Empties the form. */
		restart: () => {
			writeAddress(location.pathname);
			setBadLink(false);
			setChoices(newSession());
		},
	};
}

/** The session of these choices. A path of no letters is none. */
function sessionOf({ path, ...others }: Session): Session | undefined {
	const name = readSessionName(others.name);
	return name === undefined ? undefined : { ...others, name, ...(path ? { path } : {}) };
}

function writeAddress(url: string) {
	try {
		history.replaceState(null, '', url);
	} catch {
		// Safari refuses more than a hundred in half a minute; the next letter typed writes the address again.
	}
}
