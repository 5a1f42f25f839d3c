import { globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import type { Page } from '@playwright/test';
import { isMoved } from '../../src/site/moved.ts';

/** The folder of the site built for `/`. */
export const builtSite = '.cache/root';

/** The path of every page of the built site, without former addresses: `/`, `/nilai/adaptif/`, `/404.html`. */
export const pagePaths = findPages();

/**
 * One page of each template, that is of each file of src/pages: the longest it makes, which shows the most of what the
 * template can. What depends on the template alone is looked at on these.
 */
export const templatePaths = [...Map.groupBy(pagePaths, templateOf).values()].map(longest);

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
	return files
		.map((file) => `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
		.filter((path) => !isMoved(path))
		.sort();
}

/** The file of src/pages that makes a page; the one with the fewest gaps where several could. */
function templateOf(path: string): string {
	const fits = (template: string) => {
		const route = template.replace(/(index)?\.astro$/, '').replace(/\[\w+\]/g, '[^/]+');
		return new RegExp(`^/${route}(/|\\.html)?$`).test(path);
	};
	const gaps = (template: string) => template.split('[').length;
	const [template] = globSync('**/*.astro', { cwd: 'src/pages' })
		.map((file) => file.split(sep).join('/'))
		.filter(fits)
		.sort((a, b) => gaps(a) - gaps(b));
	if (!template) throw new Error(`No file of src/pages makes ${path}.`);
	return template;
}

function longest(paths: string[]): string {
	const length = (path: string) => readPage(path).length;
	return paths.reduce((one, other) => (length(other) > length(one) ? other : one));
}
