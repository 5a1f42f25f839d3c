import { expect, test } from '@playwright/test';
import { attempts, deviceWith } from '../support/device.ts';
import { openPage } from '../support/pages.ts';

const code = 'cb1pzqyq7k3m9xwrsfzrqmhmeyxvqa5wv754lh';

test('the recap’s question gives the focus to its heading, or to what is said once all is erased', async ({
	page,
}) => {
	await openPage(page, '/pelatih/rekap/');
	await page.getByLabel('Tempel obrolan').fill(code);
	await page.getByRole('button', { name: 'Ambil kodenya' }).click();
	const forget = page.getByRole('button', { name: 'Hapus semua kode' });
	const heading = page.getByRole('heading', { name: 'Selesai?' });
	await forget.click();
	await page.getByRole('button', { name: 'Batal' }).click();
	await expect(heading).toBeFocused();
	await forget.click();
	await page.getByRole('button', { name: 'Ya, hapus' }).click();
	await expect(page.getByText('Semua kode sudah dihapus')).toBeFocused();
});

test.describe('with a result', () => {
	test.use({ storageState: deviceWith({ attempts }) });

	test('its question gives the focus back to the button that asked', async ({ page }) => {
		await openPage(page, '/cermin/hasil/');
		const erase = page.getByRole('button', { name: 'Hapus hasil ini' });
		await erase.focus();
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: 'Batal' }).press('Enter');
		await expect(erase).toBeFocused();
	});
});
