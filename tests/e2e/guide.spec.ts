import { type Page, expect, test } from '@playwright/test';
import { guideCopy } from '../../src/copy/guide.ts';
import { valueIds } from '../../src/core/values/values.ts';
import { siteCopy } from '../../src/copy/site.ts';
import { citationId } from '../../src/site/citations.ts';
import { countSheets } from '../support/paper.ts';

const guide = '/nilai/adaptif/';
const contents = (page: Page) => page.getByRole('navigation', { name: siteCopy.contents });

test('a citation shows its source where it is read, and Escape leads back to it', async ({
	page,
}) => {
	await page.goto(guide);
	const cite = page.locator('a.cite').first();
	await cite.click();
	const note = page.locator('[data-cited]');
	await expect(note).toBeVisible();
	await expect(note).toBeFocused();
	await expect(note).toContainText('UU 20/2023');
	await expect(note).toContainText(siteCopy.certainty.pasti);
	await expect(page.locator('details.sources')).not.toHaveAttribute('open');
	await page.keyboard.press('Escape');
	await expect(note).toBeHidden();
	await expect(cite).toBeFocused();
});

for (const value of valueIds)
	test(`on a phone ${value} says what it asks on the first screen, and shows its picture after that`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(`/nilai/${value}/`);
		const minute = page.getByRole('region', { name: guideCopy.minute });
		const picture = page.getByRole('img', { name: guideCopy.fork });
		await expect(minute.locator('p')).toBeInViewport();
		await expect(picture).toHaveCount(1);
		const [card, shown] = [await minute.boundingBox(), await picture.boundingBox()];
		expect(shown?.y).toBeGreaterThan((card?.y ?? NaN) + (card?.height ?? NaN));
		for (const media of ['screen', 'print'] as const) {
			await page.setViewportSize({ width: 1366, height: 768 });
			await page.emulateMedia({ media });
			await expect(picture).toHaveCount(1);
			expect((await picture.boundingBox())?.y).toBeLessThan((await minute.boundingBox())?.y ?? 0);
		}
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a citation leads to its source, unfolded, and from there back to the text', async ({
		page,
	}) => {
		await page.goto(guide);
		const cite = page.locator('a.cite:visible').first();
		const source = (await cite.getAttribute('href'))?.replace('#sumber-', '') ?? '';
		await cite.click();
		const entry = page.locator('.sources li:target');
		await expect(entry).toBeInViewport();
		await entry.getByRole('link', { name: siteCopy.backToText }).click();
		await expect(page).toHaveURL(new RegExp(`#${citationId(source)}$`));
		await expect(page.locator(`#${citationId(source)}`)).toBeInViewport();
	});

	test('the menu opens and leads to every part', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(guide);
		await page.getByRole('button', { name: siteCopy.menu, exact: true }).click();
		const menu = page.getByRole('navigation', { name: siteCopy.allParts });
		for (const { label } of siteCopy.menuGroups.flatMap(({ links }) => links))
			await expect(menu.getByRole('link', { name: label, exact: true })).toBeVisible();
		await expect(menu.getByRole('link').first()).toHaveText('Hasil dan riwayat');
		await menu.getByRole('link', { name: 'Kasus', exact: true }).click();
		await page.getByRole('button', { name: siteCopy.menu, exact: true }).click();
		await expect(menu.locator('[aria-current=page]')).toHaveText('Kasus');
	});
});

for (const path of [...valueIds.map((id) => `/nilai/${id}/`), '/potret/'])
	test(`${path} is at most seven phone screens long`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(path);
		const height = await page.evaluate(() => document.documentElement.scrollHeight);
		expect(height).toBeLessThanOrEqual(7 * 740);
	});

test('the menu fits one screen of a phone, the theme included', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(guide);
	await page.getByRole('button', { name: siteCopy.menu, exact: true }).click();
	const menu = page.getByRole('navigation', { name: siteCopy.allParts });
	for (const part of [
		menu.getByRole('button', { name: siteCopy.themeToDark }),
		menu.getByRole('link').last(),
	])
		await expect(part).toBeInViewport({ ratio: 1 });
});

test('on a phone a strip names the part being read, and folds again after it was used', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(guide);
	const strip = contents(page).locator('summary');
	const here = strip.locator('[data-here]');
	await expect(here).toHaveText(siteCopy.contents);
	await strip.click();
	await contents(page).getByRole('link').nth(2).click();
	await expect(contents(page).locator('details')).not.toHaveAttribute('open');
	await expect(page.locator('#adaptif-2')).toBeInViewport();
	await expect(strip).toBeInViewport();
	await expect(here).toHaveText(/^2\s+Berinovasi dan kreatif$/);
	await expect(contents(page).locator('[aria-current]')).toHaveCount(1);
	// The part stands right below the strip, with no more of the one before it than a line.
	const [{ height } = { height: 0 }, part] = [
		(await contents(page).boundingBox()) ?? undefined,
		await page.locator('#adaptif-2').boundingBox(),
	];
	expect((part?.y ?? NaN) - height).toBeGreaterThanOrEqual(0);
	expect((part?.y ?? NaN) - height).toBeLessThanOrEqual(20);
});

test('on a phone the strip folds after a tap beside it and at Escape', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(guide);
	const strip = contents(page).locator('summary');
	const fold = contents(page).locator('details');
	await strip.click();
	await expect(fold).toHaveAttribute('open');
	await page.mouse.click(180, 730);
	await expect(fold).not.toHaveAttribute('open');
	await strip.click();
	await contents(page).getByRole('link').first().focus();
	await page.keyboard.press('Escape');
	await expect(fold).not.toHaveAttribute('open');
	await expect(strip).toBeFocused();
});

test('the two ways to print are as wide as each other, one apart from the other', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.goto(guide);
	const [one, all] = await Promise.all(
		[guideCopy.printPage, guideCopy.printAll].map((name) =>
			page.getByRole('button', { name }).boundingBox(),
		),
	);
	expect(one?.width).toBe(all?.width);
	expect(all?.y).toBeGreaterThan((one?.y ?? NaN) + (one?.height ?? NaN));
});

test('one page of paper holds the minute and the examples, with a code that leads to the rest', async ({
	page,
}) => {
	await page.goto(guide);
	const full = await countSheets(page);
	expect(full).toBeLessThanOrEqual(5);
	// The browser says that it begins to print, and not yet that it has printed.
	await page.evaluate(() => {
		window.print = () => dispatchEvent(new Event('beforeprint'));
	});
	await page.getByRole('button', { name: guideCopy.printPage }).click();
	await expect(page.locator('[data-print-code] svg')).toHaveCount(1);
	expect(await countSheets(page)).toBe(1);
});
