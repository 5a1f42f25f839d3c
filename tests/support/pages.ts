import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import type { Page } from '@playwright/test';
import { basedPort, rootPort } from './ports.mjs';

/** The folder of the site built for `/`. */
export const builtSite = '.cache/root';

/** Where the two builds under test are served, each with its base. */
export const homes = [
	`http://localhost:${rootPort}/`,
	`http://localhost:${basedPort}/berakhlak/`,
] as const;

/** The path of every page of the built site: `/`, `/nilai/adaptif/`, `/404.html`. */
export const pagePaths = findPages();

/** The guides to the seven values among them. */
export const guidePaths = pagePaths.filter((path) => /^\/nilai\/.+/.test(path));

/** The HTML of a page as it was built. */
export function readPage(path: string): string {
	return readFileSync(builtSite + path.replace(/\/$/, '/index.html'), 'utf8');
}

/** Opens a page and waits until its islands have come to life. */
export async function openPage(page: Page, path: string) {
	const response = await page.goto(path);
	// An island further down wakes only when it is scrolled to.
	await page
		.locator('astro-island[ssr]:not([client="visible"])')
		.first()
		.waitFor({ state: 'detached' });
	await nextFrame(page);
	return response;
}

/** Waits until what is under way has been drawn. */
export async function nextFrame(page: Page) {
	await page.evaluate(
		() =>
			new Promise((resolve) => {
				requestAnimationFrame(() => requestAnimationFrame(resolve));
			}),
	);
}

function findPages(): string[] {
	const files = globSync('{**/index.html,404.html}', { cwd: builtSite });
	if (files.length === 0) throw new Error(`No site in ${builtSite}. Build it: npm test does.`);
	return files.map((file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/')).sort();
}
