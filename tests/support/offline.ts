import { type BrowserContext, type Page, expect } from '@playwright/test';
import { offlineCopy } from '../../src/copy/offline.ts';
import { sentence } from './words.ts';

/** Waits until the worker of the site at a base answers for it: it does once every file is there. */
export const waitUntilKept = (page: Page, base = '/') => waitForWorker(page, 'active', base);

/** Waits until a new version has come and stands by. */
export const waitUntilOffered = (page: Page) => waitForWorker(page, 'waiting', '/');

async function waitForWorker(page: Page, which: 'active' | 'waiting', base: string) {
	const stateOf = () =>
		page.evaluate(
			async ([which, base]) => {
				const found = await navigator.serviceWorker.getRegistration(base);
				return found && new URL(found.scope).pathname === base ? found[which]?.state : undefined;
			},
			[which, base] as const,
		);
	const state = which === 'active' ? 'activated' : 'installed';
	await expect.poll(stateOf, { timeout: 50_000 }).toBe(state);
}

/** Visits one page of a site and leaves it again once all of the site is on the device. */
export async function visitOnce(context: BrowserContext, home: string) {
	const page = await context.newPage();
	await page.goto(home);
	await waitUntilKept(page, new URL(home).pathname);
	await page.close();
}

/** What the page of one's own data says of the copy. */
export const offlineNotice = (page: Page) =>
	page.getByRole('region', { name: offlineCopy.title }).getByRole('status');

/** Expects it to say that every file is there. */
export const expectReady = (page: Page) =>
	expect(offlineNotice(page)).toHaveText(sentence(offlineCopy.ready), { timeout: 50_000 });

/** The names of the caches of an origin, and how many files are in each. */
export function readCaches(page: Page): Promise<Record<string, number>> {
	return page.evaluate(async () => {
		const names = await caches.keys();
		const counts = names.map(
			async (name) => [name, (await (await caches.open(name)).keys()).length] as const,
		);
		return Object.fromEntries(await Promise.all(counts));
	});
}

/** Has the browser look for a new version, as it does by itself when a page opens. */
export const lookForUpdate = (page: Page) =>
	page.evaluate(async () => {
		await (await navigator.serviceWorker.ready).update();
	});
