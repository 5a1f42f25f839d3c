import AxeBuilder from '@axe-core/playwright';
import { type Browser, type CDPSession, type Page, test as base, expect } from '@playwright/test';
import { attempts, deviceWith, draft } from '../support/device.ts';
import { homes, nextFrame, pagePaths } from '../support/pages.ts';
import { type View, pageViews, screenViews } from '../support/views.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const sizes = [
	{ width: 360, height: 740 },
	{ width: 1280, height: 800 },
];
const themes = ['light', 'dark'] as const;

const axeTest = 'axe finds nothing in either theme on a phone or a desktop';
const widthTest = 'nothing is wider than a small phone, nor than a phone with its text at 200 %';

/** One window for many tests, which only look: a new one for each would take longer than looking. */
const test = base.extend<object, { newcomer: Page; regular: Page }>({
	newcomer: [
		async ({ browser }, use) => use(await openWindow(browser, deviceWith({}))),
		{ scope: 'worker' },
	],
	regular: [
		async ({ browser }, use) => use(await openWindow(browser, deviceWith({ attempts, draft }))),
		{ scope: 'worker' },
	],
});

const openWindow = (browser: Browser, storageState: ReturnType<typeof deviceWith>) =>
	browser.newPage({ baseURL: homes[0], reducedMotion: 'reduce', storageState });

for (const view of pageViews)
	test.describe(`${view.name} on a device that has never been here`, () => {
		test(axeTest, async ({ newcomer }) => axeFindsNothing(newcomer, view));
		test(widthTest, async ({ newcomer }) => nothingSticksOut(newcomer, view));
	});

for (const view of screenViews)
	test.describe(`${view.name} on a device with results and an unfinished mirror`, () => {
		test(axeTest, async ({ regular }) => axeFindsNothing(regular, view));
		test(widthTest, async ({ regular }) => nothingSticksOut(regular, view));
	});

async function axeFindsNothing(page: Page, { name, open }: View) {
	test.slow(name === '/buku/', 'It is twelve guides long.');
	await open(page);
	await unfold(page);
	for (const size of sizes)
		for (const colorScheme of themes) {
			await page.setViewportSize(size);
			await page.emulateMedia({ colorScheme });
			expect.soft(await violations(page), `${colorScheme}, ${size.width} px`).toEqual([]);
		}
}

async function nothingSticksOut(page: Page, { open }: View) {
	await page.setViewportSize({ width: 320, height: 640 });
	await open(page);
	await unfold(page);
	expect.soft(await tooWide(page), '320 px').toEqual([]);

	await page.setViewportSize({ width: 360, height: 740 });
	const devtools = await page.context().newCDPSession(page);
	await setTextSize(page, devtools, 32);
	expect.soft(await tooWide(page), '360 px, text at 200 %').toEqual([]);
	await setTextSize(page, devtools, 16);
}

/** Opens all that is folded, so that it is looked at too. */
async function unfold(page: Page) {
	await page.locator('details').evaluateAll((folds) => {
		for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
	});
	await nextFrame(page);
}

async function violations(page: Page): Promise<string[]> {
	// Half a megabyte of axe is handed over for the first look only: it stays on the page.
	const there = await page.evaluate(() => 'axe' in window);
	const results = await new AxeBuilder({ page, ...(there && { axeSource: ';' }) })
		.options({ runOnly: tags, resultTypes: ['violations'] })
		// There are no frames from elsewhere, for which alone axe needs its second page.
		.setLegacyMode()
		.analyze();
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
	);
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

/** The size of text as a reader's browser is set: media queries in rem follow it too. */
async function setTextSize(page: Page, devtools: CDPSession, standard: number) {
	await devtools.send('Page.setFontSizes', { fontSizes: { standard } });
	await expect(page.locator('html')).toHaveCSS('font-size', `${standard}px`);
}

test('every page has one visible main heading and says that it is Indonesian', async ({ page }) => {
	// It walks the whole site.
	test.slow();
	for (const path of pagePaths) {
		await page.goto(path);
		await expect.soft(page.getByRole('heading', { level: 1 }), path).toHaveCount(1);
		await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
		await expect.soft(page.locator('html'), path).toHaveAttribute('lang', 'id');
	}
});

test('every page has a title of its own and a description of 50 to 170 characters', async ({
	page,
}) => {
	// It walks the whole site.
	test.slow();
	const titles = new Map<string, string>();
	for (const path of pagePaths) {
		await page.goto(path);
		const title = await page.title();
		expect.soft(title, path).not.toBe('');
		expect.soft(titles.get(title), `another page called ${title}`).toBeUndefined();
		titles.set(title, path);
		await expect
			.soft(page.locator('meta[name=description]'), path)
			.toHaveAttribute('content', /^.{50,170}$/);
	}
});

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

	test('the value being asked about looks different from the others', async ({ page }) => {
		const border = (step: string) =>
			page
				.locator(`form ol > li${step} > span:first-child`)
				.first()
				.evaluate((tile) => getComputedStyle(tile).borderColor);
		expect(await border('[aria-current=step]')).not.toBe(await border(':not([aria-current])'));
	});
});
