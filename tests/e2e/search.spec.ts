import { expect, test } from '@playwright/test';
import { basedPort } from '../support/ports.mjs';

for (const origin of ['', `http://localhost:${basedPort}/berakhlak`])
	test(`a search from the header lands on the right heading (${origin || 'root'})`, async ({
		page,
	}) => {
		await page.goto(`${origin}/nilai/`);
		await page.getByRole('searchbox', { name: 'Cari di panduan' }).fill('prima');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/cari\/\?q=prima$/);
		const result = page.locator('li', {
			has: page.getByRole('heading', { name: 'Berorientasi Pelayanan' }),
		});
		await expect(result.locator('mark').first()).toHaveText(/prima/i);
		await result.getByRole('link').first().click();
		await expect(
			page.getByRole('heading', { level: 1, name: 'Berorientasi Pelayanan' }),
		).toBeVisible();
	});

test('a form of a word finds its other forms', async ({ page }) => {
	await page.goto('/cari/?q=melayani');
	await expect(page.getByRole('status')).toContainText(/\d+ halaman memuat “melayani”/);
	await expect(page.locator('mark', { hasText: /pelayanan/i }).first()).toBeVisible();
});

test('a passage leads to its own heading', async ({ page }) => {
	await page.goto('/cari/?q=proaktif');
	const passage = page.getByRole('link', { name: 'Bertindak proaktif' }).first();
	await expect(passage).toHaveAttribute('href', /\/nilai\/adaptif\/#adaptif-3$/);
	await passage.click();
	await expect(page.getByRole('heading', { name: 'Bertindak proaktif' })).toBeInViewport();
});

test('an empty search and a fruitless one say what to do', async ({ page }) => {
	await page.goto('/cari/');
	await expect(page.getByRole('status')).toContainText('Ketik satu atau dua kata.');
	await page.getByRole('searchbox', { name: 'Kata yang dicari' }).fill('qzxqzx');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('status')).toContainText('Tidak ada yang cocok dengan “qzxqzx”.');
	await expect(page.getByRole('status')).toContainText('Coba kata yang lebih umum');
	await page.goBack();
	await expect(page.getByRole('status')).toContainText('Ketik satu atau dua kata.');
});

test('a hostile search is only text', async ({ page }) => {
	const words = '<img src=x onerror=alert(1)>';
	await page.goto(`/cari/?q=${encodeURIComponent(words)}`);
	await expect(page.getByRole('status')).toContainText(words);
	await expect(page.locator('main img')).toHaveCount(0);
	await page.goto(`/cari/?q=${'a'.repeat(5000)}`);
	await expect(page.getByRole('status')).toContainText(/halaman memuat|Tidak ada yang cocok/);
});

test('an index that cannot be fetched gets a sentence, and the next try works', async ({
	page,
}) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/cari/?q=loyal');
	await expect(page.getByRole('status')).toContainText('Pencarian tidak dapat dimuat.');
	await page.unroute('**/pagefind/**');
	await page.getByRole('button', { name: 'Cari' }).last().click();
	await expect(page.locator('mark').first()).toBeVisible();
});

test('tool pages are not among the results', async ({ page }) => {
	await page.goto('/cari/?q=ekspor');
	await expect(page.getByRole('status')).not.toContainText('Mencari');
	await expect(page.getByRole('link', { name: 'Data saya' }).and(page.locator('h2 a'))).toHaveCount(
		0,
	);
});
