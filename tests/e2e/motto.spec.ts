import { type Page, expect, test } from '@playwright/test';
import { prideCopy } from '../../src/copy/pride.ts';
import { openPage } from '../support/pages.ts';

const path = '/bangga-melayani-bangsa/';
const roles = (page: Page) => page.locator('details[name=peran]');
const openRole = (page: Page) => page.locator('details[name=peran][open]');

test('one role is open at a time, by the keyboard too', async ({ page }) => {
	await openPage(page, path);
	await expect(openRole(page)).toHaveCount(1);
	const last = roles(page).last();
	await last.locator('summary').focus();
	await page.keyboard.press('Enter');
	await expect(last.locator('p')).toBeVisible();
	await expect(openRole(page)).toHaveCount(1);
	await expect(roles(page).first().locator('p').first()).toBeHidden();
});

test('on a wide screen the roles stand side by side, above what is open', async ({ page }) => {
	await page.setViewportSize({ width: 1366, height: 768 });
	await openPage(page, path);
	const tabs = await Promise.all(
		(await roles(page).locator('summary').all()).map((tab) => tab.boundingBox()),
	);
	expect(new Set(tabs.map((box) => box?.y)).size).toBe(1);
	const text = await openRole(page).locator('p').first().boundingBox();
	expect(text?.y).toBeGreaterThan((tabs[0]?.y ?? 0) + (tabs[0]?.height ?? 0));
});

test('the address of the card can be copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openPage(page, path);
	await page.getByRole('button', { name: prideCopy.card.copy }).click();
	await expect(page.getByText(prideCopy.card.copied)).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(new URL(copied).pathname).toBe(path);
});

test('the card is printed alone, and in the printed page it is left out', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => undefined;
	});
	await openPage(page, path);
	await page.emulateMedia({ media: 'print' });
	const card = page.locator('[data-sheet]').getByText(prideCopy.motto);
	const title = page.getByRole('heading', { level: 1 });
	await expect(card).toBeHidden();
	await expect(roles(page).last().locator('p').first()).toBeVisible();
	await page.emulateMedia({ media: 'screen' });
	await page.getByRole('button', { name: prideCopy.card.print }).click();
	await page.emulateMedia({ media: 'print' });
	await expect(card).toBeVisible();
	await expect(title).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the roles unfold, and nothing is offered that needs a script', async ({ page }) => {
		await page.goto(path);
		await roles(page).last().locator('summary').click();
		await expect(roles(page).last().locator('p').first()).toBeVisible();
		await expect(openRole(page)).toHaveCount(1);
		await expect(page.getByRole('button', { name: prideCopy.card.copy })).toHaveCount(0);
	});
});
