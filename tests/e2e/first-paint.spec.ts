import { type Page, expect, test } from '@playwright/test';
import { siteCopy } from '../../src/copy/site.ts';
import { attempts, deviceWith, draft } from '../support/device.ts';
import { nextFrame, pagePaths, readPage } from '../support/pages.ts';
import { shifts } from '../support/shifts.ts';
import { pageViews, screenViews } from '../support/views.ts';

test('the HTML of every page has a strict policy, the order of layers first, and nothing inline', async ({
	page,
}) => {
	for (const path of pagePaths) {
		const { policies, firstStyle, inline } = await page.evaluate((html) => {
			const parsed = new DOMParser().parseFromString(html, 'text/html');
			const metas = parsed.querySelectorAll('meta[http-equiv="content-security-policy" i]');
			const attributes = [...parsed.querySelectorAll('*')].flatMap((element) =>
				element.getAttributeNames().map((name) => `${element.localName} ${name}`),
			);
			return {
				policies: [...metas].map((meta) => meta.getAttribute('content')),
				firstStyle: parsed.querySelector('style, link[rel=stylesheet]')?.textContent,
				inline: attributes.filter((attribute) => / (style|on\w+)$/.test(attribute)),
			};
		}, readPage(path));
		expect.soft(policies, path).toEqual([expect.stringContaining("default-src 'none'")]);
		expect.soft(policies.join(), path).not.toMatch(/'unsafe-(inline|eval)'/);
		expect.soft(firstStyle?.trim(), path).toMatch(/^@layer [\w, ]+;$/);
		expect.soft(inline, path).toEqual([]);
	}
});

test.describe('no page', () => {
	test.use({ storageState: deviceWith({ attempts, draft }) });

	test('has anything to complain about, or sets a cookie', async ({ page, context }) => {
		// It walks the whole site.
		test.slow();
		const complaints: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') complaints.push(message.text());
		});
		page.on('pageerror', ({ message }) => complaints.push(message));
		await page.exposeFunction('complain', (text: string) => complaints.push(text));
		await page.addInitScript(() => {
			addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
				const { complain } = window as unknown as { complain: (text: string) => void };
				complain(`${violatedDirective} forbids ${blockedURI}`);
			});
		});
		page.on('response', (response) => {
			if ('set-cookie' in response.headers()) complaints.push(`a cookie from ${response.url()}`);
		});
		for (const { name, open } of [...pageViews, ...screenViews]) {
			await open(page);
			expect.soft(complaints.splice(0), name).toEqual([]);
			expect.soft(await page.evaluate(() => document.cookie), name).toBe('');
		}
		expect(await context.cookies()).toEqual([]);
	});
});

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
		await page.getByRole('button', { name: siteCopy.themeToDark }).click();
		const dark = await background(page);
		expect(dark).not.toBe(light);

		await page.goto('/nilai/loyal/');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		expect(await background(page)).toBe(dark);

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
			let release = () => {};
			const held = new Promise<void>((resolve) => (release = resolve));
			await page.route('**/*.woff2', async (route) => {
				await held;
				await route.continue();
			});
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
