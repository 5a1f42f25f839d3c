import { type Locator, type Page, expect, test } from '@playwright/test';
import { topicCopy } from '../../src/copy/topics.ts';
import { countSheets } from '../support/paper.ts';
import { pagePaths, readPage } from '../support/pages.ts';
import { whole } from '../support/words.ts';

/** Every sheet of the topics and of the pages for trainers that is meant for a wall or a pen: its page, and its place there. */
const sheets = pagePaths
	// What is a sheet from the start has a test of its own: prints.spec.ts.
	.filter((path) => /^\/(topik|pelatih)\/(?!cetak\/).+/.test(path))
	.flatMap((path) =>
		[...readPage(path).matchAll(/<[^>]*\sdata-sheet\b/g)].map((_, place) => ({ path, place })),
	);

/** Whether a page is there for its sheet: such a page prints nothing else, by whatever key. */
const isThereForIt = (path: string) => /<[^>]*\sdata-sheet data-printing\b/.test(readPage(path));

/** The button that prints a sheet alone. */
const print = (sheet: Locator) =>
	sheet
		.getByRole('button', { name: topicCopy.printSheet })
		.or(sheet.getByRole('button', { name: topicCopy.printTable }));

/** Opens all that is folded. */
const unfold = (page: Page) =>
	page.locator('details').evaluateAll((folds) => {
		for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
	});

test.beforeEach(async ({ page }) => {
	// The browser's dialog would wait for someone; what it would be given to print is looked at instead.
	await page.addInitScript(() => {
		window.print = () => undefined;
	});
	// What is left of an A4 page between its margins.
	await page.setViewportSize({ width: 703, height: 1032 });
});

for (const { path, place } of sheets)
	test(`sheet ${place + 1} of ${path} prints alone on one A4 page, and then the page as it is`, async ({
		page,
	}) => {
		await page.goto(path);
		const sheet = page.locator('[data-sheet]').nth(place);
		const heading = page.getByRole('heading', { level: 1 });
		await print(sheet).click();
		await page.emulateMedia({ media: 'print' });
		await expect(sheet.getByRole('table').first()).toBeVisible();
		// Out of the wall's context it says whose it is, and how old.
		await expect(
			sheet.getByText(whole(topicCopy.sheetFrom, { name: 'Cermin BerAKHLAK' })),
		).toBeVisible();
		await expect(heading).toBeHidden();
		await expect(page.locator('button:not([popovertarget]):visible')).toHaveCount(0);
		// Nothing is cut off at the side: what could be scrolled on a screen cannot be on paper.
		const cut = await sheet
			.locator('*')
			.evaluateAll((all) =>
				all.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0),
			);
		expect(cut).toHaveLength(0);
		expect(await countSheets(page)).toBe(1);

		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
		const alone = isThereForIt(path);
		await expect(heading).toBeVisible({ visible: !alone });
		expect((await countSheets(page)) === 1).toBe(alone);
	});

test('on a phone the table of values is read downwards, a table that slides shows that it does', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of ['/topik/satu-nilai-dasar/', '/buku/']) {
		await page.goto(path);
		await unfold(page);
		const table = page.getByRole('table', { name: topicCopy.valueTable });
		await expect(table.getByRole('row')).toHaveCount(7);
		await expect(table.getByRole('rowheader').first()).toBeVisible();
		const name = await table.getByRole('rowheader').first().boundingBox();
		const acts = await table.getByRole('cell').first().boundingBox();
		expect(acts?.y).toBeGreaterThanOrEqual((name?.y ?? 0) + (name?.height ?? 0) - 1);
		expect(acts?.width).toBeGreaterThan(300);
	}
	await page.goto('/topik/budaya-adaptif/');
	const plan = page.getByRole('group', { name: topicCopy.table }).last();
	await plan.focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => plan.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
	await expect(plan).toHaveCSS('background-attachment', 'local, local, scroll, scroll');
});

test('paper cuts off no edge, and in the whole guide a sheet has a page of its own', async ({
	page,
}) => {
	for (const path of new Set([...sheets.map((sheet) => sheet.path), '/nilai/loyal/'])) {
		await page.goto(path);
		await page.emulateMedia({ media: 'print' });
		const boxes = await page
			.locator('main :is(table, [role=group], section, aside, .habit)')
			.evaluateAll((all) =>
				all.map((box) => ({
					right: box.getBoundingClientRect().right,
					cuts: getComputedStyle(box).overflowX !== 'visible',
				})),
			);
		for (const { right, cuts } of boxes) {
			expect(right, path).toBeLessThanOrEqual(702);
			expect(cuts, path).toBe(false);
		}
		for (const sheet of await page.locator('[data-sheet]').all()) {
			if (!isThereForIt(path)) await expect(sheet).toHaveCSS('break-before', 'page');
			const { height } = (await sheet.boundingBox()) ?? { height: Infinity };
			expect(height, path).toBeLessThanOrEqual(1032);
		}
	}
});
