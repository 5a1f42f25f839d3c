import { expect, test } from '@playwright/test';
import { builtSite, openPage, pagePaths } from '../support/pages.ts';
import { weigh } from '../support/weigh.ts';

/** A long guide has up to twice the words of a value guide; it may take a second round trip, no more. */
const longest = (path: string) => (/^\/panduan\/.+/.test(path) ? 20_000 : 14_600);

/** The book, /buku/, holds all twelve guides and cannot be as light as one: it has no bar. It adds no script to theirs. */
const guides = pagePaths.filter((path) => /^\/$|^\/(nilai|panduan|kasus)\//.test(path));

for (const path of guides)
	test(`${path} arrives in one round trip and stays light`, async ({ page }) => {
		const { html, scripts, total } = await weigh(page, path, builtSite);
		expect.soft(html, 'the page with its styles').toBeLessThanOrEqual(longest(path));
		expect.soft(scripts, 'all scripts').toBeLessThanOrEqual(3_072);
		expect.soft(total, 'everything').toBeLessThanOrEqual(45_000);
	});

for (const path of ['/cermin/diri/', '/cermin/kilat/'])
	test(`${path} needs no more than 20 kB of scripts`, async ({ page }) => {
		const { scripts, files } = await weigh(page, path, builtSite);
		// The mirror with its result, and what it runs on, are counted and not still to come.
		for (const part of ['/mirror.', '/stores.', '/base.'])
			expect(files.filter((file) => file.includes(part))).toHaveLength(1);
		expect(scripts).toBeLessThanOrEqual(20_000);
	});

test('the search index is asked for by a search and by nothing else', async ({ page }) => {
	// It walks the whole site.
	test.slow();
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.url().includes('/pagefind/')) asked.push(request.url());
	});
	for (const path of pagePaths) await openPage(page, path);
	expect(asked).toEqual([]);
	await openPage(page, '/cari/?q=melayani');
	await expect(page.locator('mark').first()).toBeVisible();
	expect(asked).not.toEqual([]);
});
