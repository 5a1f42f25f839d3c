import { type Page, expect, test } from '@playwright/test';
import { calculatorCopy } from '../../src/copy/index-page.ts';

const names = [
	'Berorientasi Pelayanan',
	'Akuntabel',
	'Kompeten',
	'Harmonis',
	'Loyal',
	'Adaptif',
	'Kolaboratif',
];
const national = ['57,9', '74.1', '56,7', '63,8', '65,8', '38,9', '69,4'];

async function fillIn(page: Page, scores: string[]) {
	await page
		.getByRole('button', { name: calculatorCopy.submit, exact: true })
		.scrollIntoViewIfNeeded();
	for (const [place, name] of names.entries())
		await page.getByRole('textbox', { name, exact: true }).fill(scores[place] ?? '');
	await page.getByRole('button', { name: calculatorCopy.submit, exact: true }).click();
}

test('seven scores become a mean and a band in words, with comma or point', async ({ page }) => {
	await page.goto('/indeks/');
	await fillIn(page, national);
	await expect(page.getByText('Rata-rata 60,9 · Kategori B (Cukup Sehat)')).toBeVisible();
	await expect(page.getByText('Terendah: Adaptif (38,9).')).toBeVisible();
	await fillIn(
		page,
		Array.from({ length: 7 }, () => '74,95'),
	);
	await expect(page.getByText('Rata-rata 75,0 · Kategori A (Sehat)')).toBeVisible();
});

test('a bad number gets a sentence at its own field', async ({ page }) => {
	await page.goto('/indeks/');
	await fillIn(page, ['-1', '101', 'abc', '', '60', '60', '60']);
	await expect(page.getByText('Skor Akuntabel harus antara 0 dan 100.')).toBeVisible();
	await expect(page.getByText('Skor Harmonis belum diisi.')).toBeVisible();
	await expect(page.getByText(/^Skor Kompeten belum terbaca/)).toBeVisible();
	await expect(page.getByText(/^Rata-rata/)).toHaveCount(0);
});

test('a shared fragment is read, and a hostile one gets a sentence', async ({ page }) => {
	await page.goto('/indeks/#nilai=57.9,74.1,56.7,63.8,65.8,38.9,69.4');
	await expect(page.getByText('Rata-rata 60,9 · Kategori B (Cukup Sehat)')).toBeVisible();
	await page.goto('/');
	await page.goto(`/indeks/#nilai=${'<script>'.repeat(600)}`);
	await expect(page.getByText(calculatorCopy.badLink)).toBeVisible();
});
