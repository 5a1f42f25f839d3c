import { type Page, expect, test } from '@playwright/test';
import { rootPort } from '../support/ports.mjs';
import { answer, answersToDiri, finishMirror, startMirror } from '../support/mirror-flow.ts';

test('no flow asks for anything off the origin or sends an answer anywhere', async ({ page }) => {
	const requests: { url: string; method: string; body: string | null }[] = [];
	page.on('request', (request) => {
		requests.push({ url: request.url(), method: request.method(), body: request.postData() });
	});
	await everyFlow(page);
	const own = requests.filter(({ url }) => !/^(data|blob):/.test(url));
	expect(own.length).toBeGreaterThan(20);
	for (const { url, method, body } of own) {
		expect(new URL(url).origin).toBe(`http://localhost:${rootPort}`);
		expect(method).toBe('GET');
		expect(body).toBeNull();
		// The only words in an address are where in a mirror a page stands, what was searched for, and the search
		// index's own time stamp.
		expect(new URL(url).search).toMatch(
			/^(\?langkah=(\d+|hasil|periksa|tekad)|\?q=loyal|\?ts=\d+|)$/,
		);
	}
	expect(await page.context().cookies()).toEqual([]);
});

async function everyFlow(page: Page) {
	await page.goto('/');
	await startMirror(page, 'diri');
	await answer(page, answersToDiri().slice(0, 12));
	await page.reload();
	await page.getByRole('button', { name: 'Lanjutkan' }).click();
	await answer(page, answersToDiri().slice(12));
	await finishMirror(page, ['Suka menolong']);
	await page.getByRole('button', { name: 'Unduh gambar profil' }).click();
	await startMirror(page, 'kilat');
	await answer(page, [4, 3, 2, 1, 0, 4, 3]);
	await finishMirror(page);
	await page.goto('/cermin/hasil/');
	await page.getByRole('button', { name: /^Cermin Diri,/ }).click();
	await page.goto('/cari/?q=loyal');
	await page.locator('mark').first().waitFor();
	await page.goto('/data-saya/');
	await page.getByRole('button', { name: 'Unduh berkas data' }).click();
	await page.getByRole('button', { name: 'Hapus semua data' }).click();
	await page.getByRole('button', { name: 'Ya, hapus semua' }).click();
	await page.goto('/nilai/adaptif/');
	await page.goto('/bangga-melayani-bangsa/');
}
