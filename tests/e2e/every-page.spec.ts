import { type Browser, type CDPSession, type Page, test as base, expect } from '@playwright/test';
import { axeViolations, colourViolations } from '../support/axe.ts';
import { type Complaints, hearComplaints } from '../support/complaints.ts';
import { attempts, deviceWith, draft } from '../support/device.ts';
import { wordsOutsideBoxes } from '../support/drawings.ts';
import { homes } from '../support/homes.ts';
import { nextFrame, openPage, pagePaths, readPage } from '../support/pages.ts';
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
		test.slow(path === '/buku/', 'It is twelve guides long.');
		await nothingIsWrong(newcomer, path);
		await fitsWithLargeText(newcomer.page);
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
	await unfold(page);
	expect.soft(await tooWide(page), '320 px').toEqual([]);
}

async function fitsWithLargeText(page: Page) {
	await page.setViewportSize({ width: 360, height: 740 });
	const devtools = await page.context().newCDPSession(page);
	await setTextSize(page, devtools, 32);
	expect.soft(await tooWide(page), '360 px, text at 200 %').toEqual([]);
	expect.soft(await squeezed(page), '360 px, text at 200 %').toEqual([]);
	await setTextSize(page, devtools, 16);
	await devtools.detach();
}

async function axeFindsNothing(page: Page, inLooks: readonly (typeof looks)[number][]) {
	for (const { colorScheme, width, height, violations } of inLooks) {
		await page.setViewportSize({ width, height });
		await page.emulateMedia({ colorScheme });
		expect.soft(await violations(page), `${colorScheme}, ${width} px`).toEqual([]);
	}
}

/** Opens all that is folded, so that it is looked at too. */
async function unfold(page: Page) {
	await page.locator('details').evaluateAll((folds) => {
		for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
	});
	await nextFrame(page);
}

/** What sticks out of the screen, except what can be scrolled by itself, by keyboard too, under a name. */
function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		const culprits = [...document.querySelectorAll('body *')].filter((element) => {
			const { left, right, width } = element.getBoundingClientRect();
			const outside = width > 0 && (left < -0.5 || right > clientWidth + 0.5);
			return (
				outside &&
				!element.parentElement?.closest('[tabindex="0"]:is([aria-label], [aria-labelledby])')
			);
		});
		const outermost = culprits.filter(
			(element) => !culprits.includes(element.parentElement ?? element),
		);
		return [
			...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} px`] : []),
			...outermost.map((element) => {
				const { left, right } = element.getBoundingClientRect();
				return `${Math.round(left)}–${Math.round(right)} px: ${element.outerHTML.slice(0, 100)}`;
			}),
		];
	});
}

/** Words that stand on more than three lines with room for two or three letters in each, except in tables and drawings. */
function squeezed(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const letters = document.createRange();
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found = [];
		while (texts.nextNode()) {
			const text = texts.currentNode;
			const parent = text.parentElement;
			if (!parent?.checkVisibility() || parent.closest('table, svg, .sr-only')) continue;
			letters.selectNodeContents(text);
			const { width, height } = letters.getBoundingClientRect();
			const { clipPath, fontSize } = getComputedStyle(parent);
			const size = parseFloat(fontSize);
			// For screen readers alone, in a box of one pixel.
			if (clipPath !== 'none') continue;
			if (width > 2 && width < 1.75 * size && height > 4 * size)
				found.push(`${Math.round(width)} px: ${text.textContent?.trim()}`);
		}
		return found;
	});
}

/** The size of text as a reader's browser is set: media queries in rem follow it too. */
async function setTextSize(page: Page, devtools: CDPSession, standard: number) {
	await devtools.send('Page.setFontSizes', { fontSizes: { standard } });
	await expect(page.locator('html')).toHaveCSS('font-size', `${standard}px`);
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
