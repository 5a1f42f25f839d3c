import { type Page, expect, test } from '@playwright/test';
import { siteCopy } from '../../src/copy/site.ts';
import { basedPort } from '../support/ports.mjs';

for (const origin of ['', `http://localhost:${basedPort}/berakhlak`])
	test(`a search from the header lands on the right heading (${origin || 'root'})`, async ({
		page,
	}) => {
		await page.goto(`${origin}/nilai/`);
		await page.getByRole('searchbox', { name: siteCopy.searchLabel }).fill('prima');
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
	await expect(page.getByRole('status')).toContainText(/\d+ hasil untuk “melayani”/);
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
	await expect(page.getByRole('status')).toContainText(/hasil untuk|Tidak ada yang cocok/);
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

const titles = (page: Page) => page.locator('main h2 a');
const status = (page: Page) => page.getByRole('main').getByRole('status');

test.describe('what explains the word comes first for', () => {
	for (const [query, first] of [
		['pungli', '/panduan/anti-pungli/'],
		// Both are the same word to a search. What teaches to serve comes before the motto that praises it.
		['melayani', '/nilai/berorientasi-pelayanan/'],
		['pelayanan', '/nilai/berorientasi-pelayanan/'],
		['bangga melayani bangsa', '/bangga-melayani-bangsa/'],
		['salam tempel', '/istilah/#salam-tempel'],
		['uang pelicin', '/istilah/#uang-pelicin'],
		['hadiah', '/panduan/anti-pungli/'],
		['gratifikasi', '/istilah/#gratifikasi'],
		['BMN', '/istilah/#bmn'],
		['SKP', '/istilah/#skp'],
		['PPPK', '/istilah/#pppk'],
		['maklumat pelayanan', '/istilah/#maklumat-pelayanan'],
		['kode etik', '/istilah/#kode-etik'],
		['adaptif', '/nilai/adaptif/'],
		['harmonis', '/nilai/harmonis/'],
		['kolaborasi', '/panduan/budaya-kolaboratif/'],
		['indeks', '/indeks/'],
		['privasi', '/privasi/'],
		['istilah', '/istilah/'],
		['jalan rusak', '/kasus/laporan-jalan-tanpa-alamat/'],
	] as const)
		test(query, async ({ page }) => {
			await page.goto(`/cari/?q=${encodeURIComponent(query)}`);
			await expect(titles(page).first()).toHaveAttribute('href', first);
		});
});

test('whoever wants to report finds the channels before any case', async ({ page }) => {
	await page.goto('/cari/?q=lapor');
	await expect(titles(page).first()).toHaveAttribute('href', /^\/istilah\/#.*lapor/);
	const kinds = await titles(page).evaluateAll((links) =>
		links.map((link) => link.getAttribute('href')?.split('/')[1]),
	);
	expect(kinds.slice(0, 3)).toEqual(['istilah', 'istilah', 'istilah']);
});

test.describe('a word of which only the beginning is known finds nothing', () => {
	for (const query of ['xyzzy', 'xylophone', 'pungli xyzzy', 'a'.repeat(200)])
		test(query.slice(0, 20), async ({ page }) => {
			await page.goto(`/cari/?q=${encodeURIComponent(query)}`);
			await expect(status(page)).toContainText('Tidak ada yang cocok dengan');
			await expect(titles(page)).toHaveCount(0);
		});
});

test('an excerpt has no stray spaces and shows where it was cut', async ({ page }) => {
	await page.goto('/cari/?q=aplikasi');
	await expect(page.locator('mark').first()).toBeVisible();
	const excerpts = await page.locator('main ol p > span').allInnerTexts();
	expect(excerpts.length).toBeGreaterThan(5);
	for (const excerpt of excerpts) expect.soft(excerpt).not.toMatch(/\s[.,;:]/);
	for (const excerpt of excerpts) expect.soft(excerpt).not.toMatch(/^\p{Ll}/u);
	expect(excerpts.filter((excerpt) => excerpt.startsWith('… ')).length).toBeGreaterThan(0);
});

test('every result is large enough to hit', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/cari/?q=aplikasi');
	await expect(titles(page).first()).toBeVisible();
	for (const link of await page.locator('main ol').first().getByRole('link').all())
		expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
});

test('barang milik negara is found by its abbreviation and by its words', async ({ page }) => {
	await page.goto('/cari/?q=barang+milik+negara');
	await expect(titles(page).first()).toHaveText('BMN');
	await expect(titles(page).nth(1)).toHaveAttribute('href', '/nilai/akuntabel/');
});

for (const origin of ['', `http://localhost:${basedPort}/berakhlak`])
	test(`a term leads to its place in the list (${origin || 'root'})`, async ({ page }) => {
		await page.goto(`${origin}/cari/?q=salam+tempel`);
		await titles(page).first().click();
		await expect(page).toHaveURL(/\/istilah\/#salam-tempel$/);
		await expect(page.getByRole('heading', { name: 'Salam tempel' })).toBeInViewport();
	});

test.describe('narrowing to one kind', () => {
	test('every kind says how much it holds, and together they are all', async ({ page }) => {
		await page.goto('/cari/?q=desa');
		const kinds = page.getByRole('group', { name: 'Tampilkan' });
		await expect(kinds.getByRole('radio', { name: /^Semua/ })).toBeChecked();
		const counts = (await kinds.locator('label').allInnerTexts()).map((label) =>
			Number(/\d+$/.exec(label)?.[0]),
		);
		expect(counts).toHaveLength(6);
		expect(counts[0]).toBe(counts.slice(1).reduce((sum, count) => sum + count, 0));
		await expect(status(page)).toHaveText(`${counts[0]} hasil untuk “desa”.`);
	});

	test('a choice shows that kind only, says so, and stays in the address', async ({ page }) => {
		await page.goto('/cari/?q=desa');
		const cases = page.getByRole('radio', { name: /^Kasus \d+/ });
		await cases.check();
		await expect(status(page)).toHaveText(/^\d+ dari \d+ hasil untuk “desa”, hanya kasus\.$/);
		await expect(page).toHaveURL(/\/cari\/\?q=desa&jenis=kasus$/);
		// What is chosen keeps the focus, and the counts of the others stay what they were.
		await expect(cases).toBeFocused();
		await expect(page.getByRole('radio', { name: /^Istilah [1-9]/ })).toBeEnabled();
		for (const title of await titles(page).all())
			await expect(title).toHaveAttribute('href', /^\/kasus\//);

		await page.reload();
		await expect(cases).toBeChecked();
		await titles(page).first().click();
		await expect(page).toHaveURL(/\/kasus\/.+/);
		await page.goBack();
		await expect(cases).toBeChecked();
	});

	test('it is worked by the arrow keys', async ({ page }) => {
		await page.goto('/cari/?q=desa');
		await page.getByRole('radio', { name: /^Semua/ }).focus();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/jenis=nilai$/);
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/jenis=panduan$/);
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await expect(page).toHaveURL(/\?q=desa$/);
		await expect(status(page)).toHaveText(/^\d+ hasil untuk “desa”\.$/);
	});

	test('a kind in which nothing matches says where something does', async ({ page }) => {
		await page.goto('/cari/?q=bmn&jenis=kasus');
		await expect(status(page)).toHaveText(
			/^Tidak ada kasus yang cocok dengan “bmn”, tetapi ada \d+ hasil di jenis lain\.$/,
		);
		await page.getByRole('radio', { name: /^Semua/ }).check();
		await expect(titles(page).first()).toHaveText('BMN');
	});

	test('a kind that is none means all', async ({ page }) => {
		await page.goto('/cari/?q=desa&jenis=%3Cb%3E');
		await expect(page.getByRole('radio', { name: /^Semua/ })).toBeChecked();
		await expect(status(page)).toHaveText(/^\d+ hasil/);
	});
});
