import { readFileSync, writeFileSync } from 'node:fs';
import { type Page, expect, test } from '@playwright/test';
import { answer, finishMirror, startMirror } from '../support/mirror-flow.ts';

async function makeData(page: Page) {
	await startMirror(page, 'kilat');
	await answer(page, [4, 3, 2, 1, 0, 4, 3]);
	await finishMirror(page);
	await startMirror(page, 'diri');
	await answer(page, [2, 3]);
	await page.evaluate(() => {
		const progress = { cases: { 'uang-dalam-jabat-tangan': 2 }, read: ['nilai/adaptif'] };
		localStorage.setItem('cermin:progress:v1', JSON.stringify(progress));
	});
	await page.goto('/data-saya/');
}

async function importText(page: Page, text: string) {
	// By its path: what is handed to the browser itself may not be as large as a file can be.
	const path = test.info().outputPath('berkas.json');
	writeFileSync(path, text);
	await page.getByLabel('Pilih berkas data').setInputFiles(path);
}

/** All that is stored, in the order of its names: the browser's own order is not the same after a reload. */
const stored = (page: Page) =>
	page.evaluate(() => JSON.stringify(Object.fromEntries(Object.entries(localStorage).sort())));

test('everything stored is told in words', async ({ page }) => {
	await page.goto('/data-saya/');
	await expect(page.getByText('Belum ada apa pun yang tersimpan')).toBeVisible();
	await makeData(page);
	await page.getByRole('button', { name: 'Ganti ke tema gelap' }).click();
	await page.reload();
	const list = page.getByRole('region', { name: 'Yang tersimpan' }).getByRole('listitem');
	await expect(list).toHaveText([
		/^Cermin Diri, belum selesai: 2 jawaban/,
		/^Cermin Kilat, selesai /,
		'Kasus yang sudah Anda putuskan: 1, dengan pilihan pertama Anda.',
		'Panduan yang Anda tandai sudah dibaca: 1.',
		'Pilihan tampilan: gelap.',
	]);
});

test('what is exported on one device is whole on another, and importing twice doubles nothing', async ({
	page,
	browser,
}) => {
	await makeData(page);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Unduh berkas data' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toMatch(/^cermin-berakhlak-\d{4}-\d\d-\d\d\.json$/);
	const text = readFileSync(await file.path(), 'utf8');

	const other = await (await browser.newContext()).newPage();
	await other.goto('/data-saya/');
	for (let times = 0; times < 2; times++) {
		await importText(other, text);
		await expect(
			other.getByText(
				'Berkas itu memuat 1 hasil, 1 cermin yang belum selesai, 1 kasus yang sudah diputuskan, dan 1 panduan yang sudah dibaca.',
			),
		).toBeVisible();
	}
	const list = other.getByRole('region', { name: 'Yang tersimpan' }).getByRole('listitem');
	await expect(list).toHaveCount(4);
	await other.goto('/cermin/diri/');
	await expect(other.getByText('belum selesai: 2 dari 21')).toBeVisible();
	await other.context().close();
});

test('a file from before there was progress is still read, and takes nothing away', async ({
	page,
}) => {
	await makeData(page);
	const before = await stored(page);
	await importText(
		page,
		'{"format":"cermin-berakhlak","version":1,"exportedAt":"2026-01-01T00:00:00.000Z","drafts":{},"attempts":[]}',
	);
	await expect(page.getByText(/^Berhasil\. Berkas itu memuat 0 hasil/)).toBeVisible();
	expect(await stored(page)).toBe(before);
});

test.describe('a bad file changes nothing and says why', () => {
	const files: [string, string, RegExp][] = [
		['text', 'halo', /tidak dapat dibaca sebagai JSON/],
		['another program’s file', '{"a":1}', /bukan ekspor dari Cermin BerAKHLAK/],
		['a newer version', '{"format":"cermin-berakhlak","version":2}', /versi situs yang lebih baru/],
		[
			'a damaged part',
			'{"format":"cermin-berakhlak","version":1,"drafts":{},"attempts":[{"id":"<b>"}]}',
			/rusak atau pernah diubah/,
		],
		['a file of many megabytes', `"${'x'.repeat(45_000_001)}"`, /terlalu besar/],
	];
	for (const [name, text, sentence] of files)
		test(name, async ({ page }) => {
			await makeData(page);
			const before = await stored(page);
			await importText(page, text);
			await expect(page.getByText(sentence)).toBeVisible();
			await expect(page.getByText(/Data Anda tidak berubah/)).toBeVisible();
			expect(await stored(page)).toBe(before);
		});
});

test('erasing asks once and then leaves nothing', async ({ page }) => {
	await makeData(page);
	await page.getByRole('button', { name: 'Ganti ke tema gelap' }).click();
	await page.getByRole('button', { name: 'Hapus semua data' }).click();
	await page.getByRole('button', { name: 'Batal' }).click();
	const heading = page.getByRole('heading', { name: 'Hapus semua' });
	await expect(heading).toBeFocused();
	expect(await stored(page)).toContain('attempts');
	await page.getByRole('button', { name: 'Hapus semua data' }).click();
	await page.getByRole('button', { name: 'Ya, hapus semua' }).click();
	await expect(page.getByText('Semua data sudah dihapus')).toBeVisible();
	await expect(heading).toBeFocused();
	expect(await stored(page)).toBe('{}');
	await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});
