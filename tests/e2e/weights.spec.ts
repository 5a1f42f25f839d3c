import { expect, test } from '@playwright/test';
import { builtSite, openPage, pagePaths } from '../support/pages.ts';
import { barsOf } from '../support/weight-bars.ts';
import { weigh } from '../support/weigh.ts';

const read = pagePaths.filter((path) => barsOf(path).html !== undefined);

for (const path of read)
	test(`${path} arrives in one round trip or two, and stays light`, async ({ page }) => {
		const { html, scripts, total } = await weigh(page, path, builtSite);
		const bars = barsOf(path);
		expect.soft(html, 'the page with its styles').toBeLessThanOrEqual(bars.html ?? 0);
		expect.soft(scripts, 'all scripts').toBeLessThanOrEqual(bars.scripts ?? 0);
		expect.soft(total, 'everything').toBeLessThanOrEqual(bars.total ?? 0);
	});

for (const path of ['/cermin/diri/', '/cermin/kilat/'])
	test(`${path} needs no more than 20 kB of scripts`, async ({ page }) => {
		const { scripts, files } = await weigh(page, path, builtSite);
		// The mirror with its result, and what it runs on, are counted and not still to come.
		expect(files.some((file) => file.includes('/Mirror.'))).toBe(true);
		expect(scripts).toBeGreaterThan(15_000);
		expect(scripts).toBeLessThanOrEqual(barsOf(path).scripts ?? 0);
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
