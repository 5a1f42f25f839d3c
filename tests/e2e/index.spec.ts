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

const shared = '/indeks/#nilai=57.9,74.1,56.7,63.8,65.8,38.9,69.4';
/** Six values are lowest together, so that there is the most to say. */
const fullest = '/indeks/#nilai=50,50,50,50,50,50,51';

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 780 } });

	/** The result has the focus, which says it, and stands near the top of the screen. */
	async function expectShown(page: Page, mean: string) {
		const output = page.locator('output');
		await expect(output).toBeFocused();
		await expect(output).toHaveAccessibleName(new RegExp(`^Rata-rata ${mean} · .* Terendah: `));
		await expect(output).toBeInViewport({ ratio: 1 });
		// What is read out because it has the focus must not be read out as a live region too.
		await expect(output).toHaveAttribute('aria-live', 'off');
	}

	test('the result comes into view with the focus, each time it is reckoned', async ({ page }) => {
		await page.goto('/indeks/');
		await fillIn(page, national);
		await expectShown(page, '60,9');
		await page.getByRole('textbox', { name: 'Adaptif' }).fill('48,9');
		await expect(page.locator('output')).toHaveCount(0);
		await page.keyboard.press('Enter');
		await expectShown(page, '62,4');
	});

	test('so does that of an example, of a shared link, and of a link opened here', async ({
		page,
	}) => {
		await page.goto(shared);
		await expectShown(page, '60,9');
		await page.getByRole('button', { name: 'Kemendikbudristek, 2022' }).click();
		await expectShown(page, '58,5');

		await page.goto('/indeks/');
		await page.evaluate((fragment) => (location.hash = fragment), new URL(shared, 'http://x').hash);
		await expectShown(page, '60,9');
	});
});

test('the advice for Adaptif leads to both its guides', async ({ page }) => {
	await page.goto(shared);
	for (const href of ['/nilai/adaptif/', '/panduan/budaya-adaptif/'])
		await expect(page.locator(`#kalkulator a[href="${href}"]`)).toBeVisible();
});

for (const [what, path] of [
	['one', shared],
	['six', fullest],
] as const)
	test(`a result with ${what} lowest prints alone, on one A4 page`, async ({ page }) => {
		await page.addInitScript(() => (window.print = () => undefined));
		await page.goto(path);
		await page.getByRole('button', { name: calculatorCopy.print }).click();
		await page.emulateMedia({ media: 'print' });
		const output = page.locator('output');
		await expect(output).toBeVisible();
		await expect(page.getByText(/^Kalkulator tujuh nilai, dihitung \d+ \S+ \d{4}$/)).toBeVisible();
		const rows = page.locator('#kalkulator').getByRole('row');
		await expect(rows).toHaveCount(7);
		await expect(rows.last()).toHaveText(/^Kolaboratif(69,4|51,0)$/);
		await expect(page.getByRole('textbox').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByText(calculatorCopy.lead)).toBeHidden();
		await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
		await page.emulateMedia({ media: null });
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
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
