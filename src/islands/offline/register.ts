import { allowOwnWorkers } from '../../ui/own-workers.ts';

/** Why a browser keeps no copy: no HTTPS, or workers are not allowed, as in some private windows. */
export type Hindrance = 'insecure' | 'refused';

/** What hinders this browser from keeping a copy. */
export function hindrance(): Hindrance | undefined {
	if (!isSecureContext) return 'insecure';
	return 'serviceWorker' in navigator ? undefined : 'refused';
}

/** Whether the reader has asked the browser to fetch no more than is needed. */
export function savesData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return connection?.saveData === true;
}

/**
 * Lets the worker of the site at this base keep a copy of it. Rejects where the browser refuses or the worker cannot be
 * fetched; a copy that cannot be completed is told later, by the worker itself.
 */
export async function register(base: string): Promise<ServiceWorkerRegistration> {
	allowOwnWorkers();
	return navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
}

/** The worker of the site at this base. That of a site further up on the same origin is none of it. */
export async function registered(base: string): Promise<ServiceWorkerRegistration | undefined> {
	const found = await navigator.serviceWorker.getRegistration(base);
	return found && new URL(found.scope).pathname === base ? found : undefined;
}
