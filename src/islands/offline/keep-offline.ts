import type { NewVersionLabels } from '../../copy/offline.ts';
import { idle } from '../../ui/idle.ts';
import { offerVersion } from './offer-version.ts';
import { hindrance, register, savesData } from './register.ts';

/**
 * Has a copy of the site kept on the device, once the page has nothing else to do, and offers each new version that has come.
 * Where none can be kept, the site goes on as it is.
 */
export async function keepOffline(base: string, words: NewVersionLabels): Promise<void> {
	if (hindrance() || savesData()) return;
	await idle();
	const registration = await register(base);
	const watch = (worker: ServiceWorker | null) => {
		const look = () => {
			// Without another that is at work it is the first, which takes nothing over.
			if (worker?.state === 'installed' && registration.active) offerVersion(registration, words);
		};
		worker?.addEventListener('statechange', look);
		look();
	};
	watch(registration.waiting);
	watch(registration.installing);
	registration.addEventListener('updatefound', () => watch(registration.installing));
}
