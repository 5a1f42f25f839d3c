import { type Browser, type Page, test as base, expect } from '@playwright/test';
import { axeViolations, colourViolations } from '../support/axe.ts';
import { type Complaints, hearComplaints } from '../support/complaints.ts';
import { attempts, deviceWith, draft } from '../support/device.ts';
import { wordsOutsideBoxes } from '../support/drawings.ts';
import { misfitsOnSmallPhone, misfitsWithLargeText } from '../support/fit.ts';
import { homes } from '../support/homes.ts';
import { openPage, pagePaths, readPage } from '../support/pages.ts';
import { showcasePaths } from '../support/showcase.ts';
import { screenViews } from '../support/views.ts';

// Each page and each screen is opened once, and all that only a browser can tell of it is looked at then: that the
// browser has nothing to complain about, that nothing sticks out of the page or of a box in a drawing, and, where a kind of element is shown, what axe finds.

/** How a reader may have a page on screen. All rules hold in each theme and each size, those of colours in each of both. */
const looks = [
	{ colorScheme: 'light', width: 360, height: 740, violations: axeViolations },
	{ colorScheme: 'dark', width: 360, height: 740, violations: colourViolations },
	{ colorScheme: 'light', width: 1280, height: 800, violations: colourViolations },
	{ colorScheme: 'dark', width: 1280, height: 800, violations: axeViolations },
] as const;

/** Every rule in each theme and each size, in two looks: for a screen of a page that is looked at in all of them. */
const oppositeLooks = looks.filter(({ violations }) => violations === axeViolations);

interface Window extends Complaints {
	page: Page;
}

/** One window for many tests, which only look: a new one for each would take longer than looking. */
const test = base.extend<object, { newcomer: Window; regular: Window }>({
	newcomer: [
		async ({ browser }, use) => {
			const window = await openWindow(browser, deviceWith({}));
			// Only a search asks for its index.
			window.page.on('request', (request) => {
				if (request.url().includes('/pagefind/')) window.complain(`asks for ${request.url()}`);
			});
			await use(window);
		},
		{ scope: 'worker' },
	],
	regular: [
		async ({ browser }, use) => use(await openWindow(browser, deviceWith({ attempts, draft }))),
		{ scope: 'worker' },
	],
});

for (const path of showcasePaths)
	test(`${path} has nothing to complain about, fits a small phone, and axe finds nothing`, async ({
		newcomer,
	}) => {
		test.slow(path === '/buku/', 'It is eighteen guides long.');
		await nothingIsWrong(newcomer, path);
		await fitsWithLargeText(newcomer.page);
		if (path === '/buku/') await foldLikeChapters(newcomer.page);
		await axeFindsNothing(newcomer.page, looks);
	});

for (const path of pagePaths.filter((path) => !showcasePaths.includes(path)))
	test(`${path} has nothing to complain about and fits a small phone`, ({ newcomer }) =>
		nothingIsWrong(newcomer, path));

for (const { name, open } of screenViews)
	test(`${name} has nothing to complain about, fits a small phone, and axe finds nothing`, async ({
		regular: { page, take },
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await open(page);
		expect.soft(take()).toEqual([]);
		await fitsSmallPhone(page);
		await fitsWithLargeText(page);
		await axeFindsNothing(page, oppositeLooks);
	});

async function openWindow(browser: Browser, storageState: ReturnType<typeof deviceWith>) {
	const page = await browser.newPage({
		baseURL: homes[0],
		reducedMotion: 'reduce',
		storageState,
	});
	return { page, ...(await hearComplaints(page, homes[0])) };
}

async function nothingIsWrong({ page, take }: Window, path: string) {
	await page.setViewportSize({ width: 320, height: 640 });
	await openPage(page, path);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	expect.soft(take()).toEqual([]);
	await fitsSmallPhone(page);
	if (readPage(path).includes('class="picture"')) {
		await page.setViewportSize({ width: 1280, height: 800 });
		expect.soft(await wordsOutsideBoxes(page)).toEqual([]);
	}
}

async function fitsSmallPhone(page: Page) {
	expect.soft(await misfitsOnSmallPhone(page), '320 px').toEqual([]);
}

async function fitsWithLargeText(page: Page) {
	expect.soft(await misfitsWithLargeText(page), '360 px, text at 200 %').toEqual([]);
}

/** Folds the chapters of the book but the longest guide to a value, the motto and a topic: axe has seen the others on their own pages. */
async function foldLikeChapters(page: Page) {
	await page.locator('.chapters > details').evaluateAll((chapters) => {
		const kinds = ['#adaptif', '#bangga-melayani-bangsa', '#anti-pungli'];
		for (const chapter of chapters as HTMLDetailsElement[])
			chapter.open = chapter.matches(`:has(> :is(${kinds.join()}))`);
	});
	await expect(page.locator('.chapters > [open]')).toHaveCount(3);
}

async function axeFindsNothing(page: Page, inLooks: readonly (typeof looks)[number][]) {
	for (const { colorScheme, width, height, violations } of inLooks) {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme });
		expect.soft(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
	}
}

test.describe('in forced colours', () => {
	test.use({
		contextOptions: { forcedColors: 'active' },
		storageState: deviceWith({ draft }),
	});

	test.beforeEach(async ({ page }) => {
		await screenViews.find(({ name }) => name === 'a question')?.open(page);
	});

	test('the chosen answer looks different from the others', async ({ page }) => {
		const look = (radios: string) => page.locator(radios).first().screenshot();
		const chosen = await look('input:checked');
		expect(chosen.equals(await look('input:not(:checked)'))).toBe(false);
	});

	for (const colorScheme of ['light', 'dark'] as const)
		test(`drawings have the ink for a ${colorScheme} ground, whatever theme was chosen`, async ({
			page,
		}) => {
			await page.emulateMedia({ colorScheme });
			await page.evaluate(() => localStorage.setItem('cermin:theme:v1', 'light'));
			// A part that is dark in both themes, and slides, which are light in both.
			for (const path of ['/bangga-melayani-bangsa/', '/paparan/adaptif/']) {
				await openPage(page, path);
				const schemes = await page
					.locator('svg')
					.evaluateAll((drawings) => drawings.map((one) => getComputedStyle(one).colorScheme));
				expect(schemes.length).toBeGreaterThan(0);
				expect(new Set(schemes)).toEqual(new Set(['light dark']));
			}
		});

	test('the value being asked about looks different from the others', async ({ page }) => {
		const line = (step: string) =>
			page
				.locator(`ol > li${step} > b`)
				.first()
				.evaluate((name) => getComputedStyle(name).textDecorationLine);
		expect(await line('[aria-current=step]')).not.toBe(await line(':not([aria-current])'));
	});
});
