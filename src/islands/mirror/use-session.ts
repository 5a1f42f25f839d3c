import { useEffect, useState } from 'preact/hooks';

type SessionParts = typeof import('./session/parts.ts');

/**
 * What a mirror opened from a trainer's link needs besides: undefined for an ordinary mirror, which does not fetch
 * it. It is fetched before the first question, so that the code at the end needs no network.
 */
export function useSession(): { parts?: SessionParts; failed: boolean } | undefined {
	const [session, setSession] = useState<{ parts?: SessionParts; failed: boolean }>();
	useEffect(() => {
		if (!location.hash.startsWith('#sesi')) return;
		setSession({ failed: false });
		import('./session/parts.ts').then(
			(parts) => setSession({ parts, failed: false }),
			() => setSession({ failed: true }),
		);
	}, []);
	return session;
}
