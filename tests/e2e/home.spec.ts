import { type Page, expect, test } from '@playwright/test';
import { homeCopy } from '../../src/copy/home.ts';
import { fill } from '../../src/ui/text.ts';
import { readInstrument } from '../support/mirrors.ts';

const door = (page: Page) => page.locator('[data-case-door]');
const shownCases = (page: Page) => page.locator('[data-days] > li:visible');

/** What the case that is shown leads to. Playwright's :visible knows nothing of `visibility` inherited by its links. */
const addressShown = (page: Page) =>
	shownCases(page).getByRole('link', { name: homeCopy.allChoices }).getAttribute('href');

test('the first screen of a phone says for whom the site is and what to do', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 600 });
	await page.goto('/');
	await expect(page.getByRole('heading', { name: homeCopy.title })).toBeInViewport({ ratio: 1 });
	const mirror = fill(homeCopy.mirror, { title: readInstrument('diri').title });
	for (const name of [mirror, homeCopy.case, homeCopy.value])
		await expect(page.getByRole('link', { name })).toBeInViewport({ ratio: 1 });
});

test('the case of the day changes with the day, and the door leads to it', async ({ page }) => {
	const seen: (string | null)[] = [];
	for (const day of ['2026-12-30', '2026-12-31', '2027-01-01']) {
		await page.clock.setFixedTime(`${day}T12:00:00`);
		await page.goto('/');
		await expect(shownCases(page)).toHaveCount(1);
		seen.push(await addressShown(page));
		expect(new URL((await door(page).getAttribute('href')) ?? '', page.url()).pathname).toBe(
			seen.at(-1),
		);
	}
	expect(new Set(seen).size).toBe(3);
});

test('a choice of the case of the day leads to that case, where it is marked', async ({ page }) => {
	await page.goto('/');
	await expect(shownCases(page)).toHaveCount(1);
	const address = await addressShown(page);
	const choice = shownCases(page).getByRole('listitem').last().getByRole('link');
	const letter = await choice.locator('b').innerText();
	await choice.click();
	await expect(page).toHaveURL(`${address}#jawab=${letter}`);
	await expect(page.getByRole('radio').nth('ABCD'.indexOf(letter))).toBeChecked();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a case that is not called the one of the day is shown, and the door leads to it', async ({
		page,
	}) => {
		await page.goto('/');
		await expect(page.getByRole('heading', { name: homeCopy.aCase })).toBeVisible();
		await expect(page.getByRole('heading', { name: homeCopy.caseOfDay })).toHaveCount(0);
		await expect(shownCases(page)).toHaveCount(1);
		expect(await door(page).getAttribute('href')).toBe(await addressShown(page));
	});
});
