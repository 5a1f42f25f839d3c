import { type Page, expect, test } from '@playwright/test';
import { siteCopy } from '../../src/copy/site.ts';
import { deviceWith } from '../support/device.ts';
import { nextFrame, readPage, templatePaths } from '../support/pages.ts';
import { shifts } from '../support/shifts.ts';

test.describe('on a light system', () => {
	test.use({ colorScheme: 'light' });

	test('a stored dark theme is there before anything is painted', async ({ browser, page }) => {
		const dark = await browser.newPage({ storageState: deviceWith({ theme: 'dark' }) });
		await dark.addInitScript(() => {
			const { seen } = Object.assign(window, { seen: [] as (string | undefined)[] });
			// The body is what is painted: the theme must stand when its first tag is read.
			new MutationObserver((_, observer) => {
				if (!document.querySelector('body')) return;
				seen.push(document.documentElement.dataset['theme']);
				observer.disconnect();
			}).observe(document, { childList: true, subtree: true });
			addEventListener('DOMContentLoaded', () => {
				seen.push(getComputedStyle(document.documentElement).backgroundColor);
			});
		});
		await dark.goto('/nilai/adaptif/');
		const seen = await dark.evaluate(() => (window as unknown as { seen: string[] }).seen);

		await page.goto('/nilai/adaptif/');
		const light = await background(page);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await background(page)).not.toBe(light);
		expect(seen).toEqual(['dark', await background(page)]);
		await dark.close();
	});

	test('the theme switch is remembered, and choosing what the system says follows it again', async ({
		page,
	}) => {
		await page.goto('/');
		const light = await background(page);
		await page.getByRole('button', { name: siteCopy.menu, exact: true }).click();
		await page.getByRole('button', { name: siteCopy.themeToDark }).click();
		const dark = await background(page);
		expect(dark).not.toBe(light);

		await page.goto('/nilai/loyal/');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		expect(await background(page)).toBe(dark);

		await page.getByRole('button', { name: siteCopy.menu, exact: true }).click();
		await page.getByRole('button', { name: siteCopy.themeToLight }).click();
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await background(page)).toBe(dark);
		await expect(page.getByRole('button', { name: siteCopy.themeToLight })).toBeVisible();
	});
});

for (const path of ['/', '/nilai/adaptif/'])
	for (const width of [360, 1280])
		test(`nothing on ${path} moves when its font arrives late on a screen of ${width} px`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 800 });
			const release = await hold(page, '**/*.woff2');
			await page.goto(path, { waitUntil: 'commit' });
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await painted(page);
			const arrived = page.waitForResponse('**/*.woff2');
			release();
			await (await arrived).finished();
			await page.evaluate(() => document.fonts.ready);
			await nextFrame(page);
			expect(await shifts(page)).toEqual([]);
		});

for (const path of templatePaths
	.filter((path) => readPage(path).includes('<astro-island'))
	.concat('/jalur/adaptif-30-hari/'))
	test(`nothing on ${path} moves when its scripts arrive late`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		const release = await hold(page, /\.js$/);
		await page.goto(path, { waitUntil: 'commit' });
		await painted(page);
		release();
		await page.waitForLoadState('networkidle');
		await expect(page.locator('astro-island[ssr]:not([client="visible"])')).toHaveCount(0);
		await nextFrame(page);
		expect(await shifts(page)).toEqual([]);
	});

/** Keeps what answers to this address back until what is returned is called. */
async function hold(page: Page, address: string | RegExp): Promise<() => void> {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(address, async (route) => {
		await held;
		await route.continue();
	});
	return release;
}

const background = (page: Page) =>
	page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

/** Waits for the first contentful paint. */
const painted = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				new PerformanceObserver((list) => {
					if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
				}).observe({ type: 'paint', buffered: true });
			}),
	);
