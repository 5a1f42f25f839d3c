import { type Page, expect, test } from '@playwright/test';
import { pathsCopy } from '../../src/copy/paths.ts';
import { searchCopy } from '../../src/copy/search.ts';
import { siteCopy } from '../../src/copy/site.ts';
import { fill } from '../../src/ui/text.ts';
import { homes } from '../support/homes.ts';
import { sentence, whole } from '../support/words.ts';

const titles = (page: Page) => page.locator('main h2 a');
const status = (page: Page) => page.getByRole('main').getByRole('status');
const field = (page: Page) => page.getByRole('searchbox', { name: searchCopy.label });
const kind = (page: Page, of: keyof typeof searchCopy.kinds) =>
	page
		.getByRole('group', { name: searchCopy.kind })
		.getByRole('radio', { name: sentence(`${searchCopy.kinds[of]} {n}`) });

/** Searches on the search page itself, and waits for what has come of these words. */
async function search(page: Page, words: string) {
	await field(page).fill(words);
	await page.keyboard.press('Enter');
	await expect(status(page)).toContainText(`“${words}”`);
}

for (const home of homes)
	test.describe(`the site at ${home}`, () => {
		test('finds from the header, and leads to the right page and the place of a term', async ({
			page,
		}) => {
			await page.goto(`${home}nilai/`);
			await page.getByRole('link', { name: siteCopy.search, exact: true }).click();
			await search(page, 'prima');
			await expect(page).toHaveURL(`${home}cari/?q=prima`);
			const name = 'Berorientasi Pelayanan';
			const result = page.locator('li', { has: page.getByRole('heading', { name }) });
			await expect(result.locator('mark').first()).toHaveText(/prima/i);
			await result.getByRole('link').first().click();
			await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

			await page.goto(`${home}cari/?q=salam+tempel`);
			await titles(page).first().click();
			await expect(page).toHaveURL(`${home}istilah/#salam-tempel`);
			await expect(page.locator('#salam-tempel')).toBeInViewport();
			await expect(page.locator('details:has(#salam-tempel)')).toContainText('Salam tempel');
		});
	});

test('what is typed while the script is still on its way is kept', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_astro/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/cari/', { waitUntil: 'commit' });
	await page.locator('[name=q]').evaluate((field: HTMLInputElement) => (field.value = 'prima'));
	release();
	await page.waitForLoadState('load');
	await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
	await page.keyboard.press('Tab');
	await field(page).focus();
	await page.keyboard.press('Enter');
	await expect(status(page)).toContainText('“prima”');
});

test('a form of a word finds its other forms', async ({ page }) => {
	await page.goto('/cari/?q=melayani');
	await expect(status(page)).toContainText(whole(searchCopy.count, { query: 'melayani' }));
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
	await expect(status(page)).toContainText(searchCopy.empty);
	await search(page, 'qzxqzx');
	await expect(status(page)).toContainText(fill(searchCopy.none, { query: 'qzxqzx' }));
	await expect(status(page)).toContainText(searchCopy.noneText);
	await page.goBack();
	await expect(status(page)).toContainText(searchCopy.empty);
});

test('a hostile search is only text', async ({ page }) => {
	const words = '<img src=x onerror=alert(1)>';
	await page.goto(`/cari/?q=${encodeURIComponent(words)}`);
	await expect(status(page)).toContainText(words);
	await expect(page.locator('main img')).toHaveCount(0);
	await page.goto(`/cari/?q=${'a'.repeat(5000)}`);
	await expect(status(page)).toContainText(searchCopy.noneText);
});

test('an index that cannot be fetched gets a sentence, and the next try works', async ({
	page,
}) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/cari/?q=loyal');
	await expect(status(page)).toContainText(searchCopy.failed);
	await page.unroute('**/pagefind/**');
	await page.getByRole('main').getByRole('button', { name: searchCopy.submit }).click();
	await expect(page.locator('mark').first()).toBeVisible();
});

test('what explains the word comes first', async ({ page }) => {
	await page.goto('/cari/');
	for (const [words, first] of [
		['pungli', '/topik/anti-pungli/'],
		// Both are the same word to a search. What teaches to serve comes before the motto that praises it.
		['melayani', '/nilai/berorientasi-pelayanan/'],
		['pelayanan', '/nilai/berorientasi-pelayanan/'],
		['bangga melayani bangsa', '/bangga-melayani-bangsa/'],
		['salam tempel', '/istilah/#salam-tempel'],
		['uang pelicin', '/istilah/#uang-pelicin'],
		['hadiah', '/topik/anti-pungli/'],
		['gratifikasi', '/istilah/#gratifikasi'],
		// What people say instead of a term, though no page has the word.
		['THR', '/istilah/#gratifikasi'],
		['parsel', '/istilah/#gratifikasi'],
		['mobil dinas', '/istilah/#bmn'],
		['BMN', '/istilah/#bmn'],
		['SKP', '/istilah/#skp'],
		['PPPK', '/istilah/#pppk'],
		['maklumat pelayanan', '/istilah/#maklumat-pelayanan'],
		['kode etik', '/istilah/#kode-etik'],
		['adaptif', '/nilai/adaptif/'],
		['harmonis', '/nilai/harmonis/'],
		['kolaborasi', '/topik/budaya-kolaboratif/'],
		['indeks', '/indeks/'],
		['privasi', '/privasi/'],
		['istilah', '/istilah/'],
		['jalan rusak', '/kasus/laporan-jalan-tanpa-alamat/'],
	] as const) {
		await search(page, words);
		await expect.soft(titles(page).first(), words).toHaveAttribute('href', first);
	}

	// Who types it wants to know what is allowed, and then how such a day goes; a trainer's page names it in passing.
	await search(page, 'kendaraan dinas');
	await expect(titles(page).nth(2)).toHaveAttribute('href', '/kasus/pikap-dinas-untuk-hajatan/');
	await search(page, 'hadiah');
	await expect(titles(page).and(page.locator('[href^="/pelatih/"]')).first()).toBeVisible();
	for (const title of (await titles(page).all()).slice(0, 4))
		await expect(title).not.toHaveAttribute('href', /^\/pelatih\//);

	// Whoever wants to report finds the channels before any case.
	await search(page, 'lapor');
	await expect(titles(page).first()).toHaveAttribute('href', /^\/istilah\/#.*lapor/);
	await expect(titles(page).nth(1)).toHaveAttribute('href', /^\/istilah\/#.*lapor/);

	// What has an abbreviation is found by its words too.
	await search(page, 'barang milik negara');
	await expect(titles(page).first()).toHaveText('BMN');
	await expect(titles(page).nth(1)).toHaveAttribute('href', '/nilai/akuntabel/');
});

test('a word of which only the beginning is known finds nothing, nor does a tool page', async ({
	page,
}) => {
	await page.goto('/cari/');
	for (const words of ['xyzzy', 'xylophone', 'pungli xyzzy', 'a'.repeat(200)]) {
		await search(page, words);
		await expect(status(page)).toContainText(fill(searchCopy.none, { query: words }));
		await expect(titles(page)).toHaveCount(0);
	}
	await search(page, 'ekspor');
	await expect(titles(page).and(page.locator('[href="/data-saya/"]'))).toHaveCount(0);
});

test('a result names its page without the mark of its value, and begins with no heading of its own', async ({
	page,
}) => {
	await page.goto('/cari/?q=adaptif');
	await expect(titles(page).first()).toHaveText('Adaptif');
	const passage = page.locator('main ol p', { hasText: 'Dalam 1 menit' }).first();
	await expect(passage.locator('> span')).toHaveText(/^Adaptif berarti/);
	for (const excerpt of await page.locator('main ol p > span').allInnerTexts())
		expect.soft(excerpt).not.toMatch(/\b[AHKL] (?:Adaptif|Akuntabel|Kompeten|Harmonis|Loyal)/);
});

for (const [of, words] of [
	['jalur', 'orientasi'],
	['pelatih', 'rapat'],
	['potret', 'unit'],
] as const)
	test(`a result of the folder ${of} says so, and quotes no minutes or kinds of steps`, async ({
		page,
	}) => {
		await page.goto(`/cari/?q=${words}&jenis=${of}`);
		await expect(titles(page).first()).toHaveAttribute('href', new RegExp(`^/${of}/`));
		for (const heading of await page.locator('main ol h2').all())
			await expect(heading.locator('span')).toHaveText(searchCopy.kindOf[of]);
		for (const excerpt of await page.locator('main ol p > span').allInnerTexts())
			for (const label of [pathsCopy.kinds.minute, pathsCopy.underWay, pathsCopy.tick])
				expect.soft(excerpt).not.toContain(label);
	});

test('what is found by another word for it says what it is', async ({ page }) => {
	await page.goto('/cari/?q=THR');
	const results = page.locator('main li', { has: page.getByRole('heading') });
	await expect(results.first().locator('p')).toHaveText(/^Pemberian dalam arti luas/);
	for (const result of await results.all()) await expect(result.locator('p')).toHaveText(/\S/);
});

test('an excerpt has no stray spaces, shows where it was cut, and every result is large enough to hit', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/cari/?q=aplikasi');
	await expect(page.locator('mark').first()).toBeVisible();
	const excerpts = await page.locator('main ol p > span').allInnerTexts();
	expect(excerpts.length).toBeGreaterThan(5);
	for (const excerpt of excerpts) expect.soft(excerpt).not.toMatch(/\s[.,;:]/);
	for (const excerpt of excerpts) expect.soft(excerpt).not.toMatch(/^\p{Ll}/u);
	expect(excerpts.filter((excerpt) => excerpt.startsWith('… ')).length).toBeGreaterThan(0);
	for (const link of await page.locator('main ol').first().getByRole('link').all())
		expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(24);
});

test.describe('narrowing to one kind', () => {
	test('every kind says how much it holds, and together they are all', async ({ page }) => {
		await page.goto('/cari/?q=desa');
		await expect(kind(page, 'all')).toBeChecked();
		const labels = page.getByRole('group', { name: searchCopy.kind }).locator('label');
		const counts = (await labels.allInnerTexts()).map((label) => Number(/\d+$/.exec(label)?.[0]));
		expect(counts).toHaveLength(Object.keys(searchCopy.kinds).length);
		const [all = NaN, ...each] = counts;
		expect(all).toBe(each.reduce((sum, count) => sum + count, 0));
		await expect(status(page)).toHaveText(fill(searchCopy.count, { n: all, query: 'desa' }));
	});

	test('a choice shows that kind only, says so, and stays in the address', async ({ page }) => {
		await page.goto('/cari/?q=desa');
		const cases = kind(page, 'kasus');
		await cases.check();
		await expect(status(page)).toHaveText(
			whole(searchCopy.countOf, { query: 'desa', kind: searchCopy.kindOf.kasus }),
		);
		await expect(page).toHaveURL(/\/cari\/\?q=desa&jenis=kasus$/);
		// What is chosen keeps the focus, and the counts of the others stay what they were.
		await expect(cases).toBeFocused();
		await expect(kind(page, 'istilah')).toBeEnabled();
		for (const title of await titles(page).all())
			await expect(title).toHaveAttribute('href', /^\/kasus\//);

		await page.reload();
		await expect(cases).toBeChecked();
		await titles(page).first().click();
		await expect(page).toHaveURL(/\/kasus\/.+/);
		await page.goBack();
		await expect(cases).toBeChecked();
	});

	test('on a phone the kinds are one row, and a key shows those that run off it', async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto('/cari/?q=desa');
		const row = page.getByRole('group', { name: searchCopy.kind });
		expect((await row.boundingBox())?.height).toBeLessThan(110);
		await expect(titles(page).first()).toBeInViewport();
		const last = row.locator('label').last();
		await expect(last).not.toBeInViewport();
		await kind(page, 'all').focus();
		await page.keyboard.press('ArrowLeft');
		await expect(last.getByRole('radio')).toBeFocused();
		await expect(last).toBeInViewport({ ratio: 1 });
		await expect(page.locator('html')).toHaveJSProperty('scrollWidth', 360);
	});

	test('it is worked by the arrow keys', async ({ page }) => {
		await page.goto('/cari/?q=desa');
		await kind(page, 'all').focus();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/jenis=nilai$/);
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/jenis=topik$/);
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('ArrowLeft');
		await expect(page).toHaveURL(/\?q=desa$/);
		await expect(status(page)).toHaveText(whole(searchCopy.count, { query: 'desa' }));
	});

	test('a kind in which nothing matches says where something does, and one that is none means all', async ({
		page,
	}) => {
		await page.goto('/cari/?q=bmn&jenis=kasus');
		await expect(status(page)).toHaveText(
			whole(searchCopy.noneOf, { kind: searchCopy.kindOf.kasus, query: 'bmn' }),
		);
		await kind(page, 'all').check();
		await expect(titles(page).first()).toHaveText('BMN');

		await page.goto('/cari/?q=desa&jenis=%3Cb%3E');
		await expect(kind(page, 'all')).toBeChecked();
		await expect(status(page)).toHaveText(whole(searchCopy.count, { query: 'desa' }));
	});
});
