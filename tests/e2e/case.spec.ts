import { expect, test } from '@playwright/test';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a case lets its reader choose and then see what comes of it', async ({ page }) => {
		await page.goto('/kasus/');
		await page.getByRole('link', { name: 'Uang terlipat dalam jabat tangan' }).click();
		const choices = page.getByRole('group').filter({ has: page.locator('summary') });
		await expect(choices).toHaveCount(4);
		await expect(page.getByText('tepat', { exact: true })).toBeHidden();
		await choices.nth(2).locator('summary').click();
		await expect(page.getByText('tepat', { exact: true })).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Bicarakan' })).toBeVisible();
	});
});

test('a term explains itself on focus and leads to the glossary', async ({ page }) => {
	await page.goto('/panduan/anti-pungli/');
	const term = page.locator('a[aria-describedby="istilah-pungli"]').first();
	const explanation = page.locator('#istilah-pungli');
	await expect(explanation).toBeHidden();
	await term.focus();
	await expect(explanation).toBeVisible();
	await term.press('Enter');
	await expect(page).toHaveURL(/\/istilah\/#pungli$/);
});
