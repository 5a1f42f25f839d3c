import { type Page, expect, test } from '@playwright/test';
import { bookCopy } from '../../src/copy/book.ts';
import { siteCopy } from '../../src/copy/site.ts';
import { valueIds } from '../../src/core/values/values.ts';
import { homes, readPage } from '../support/pages.ts';

const chapters = [
	...valueIds.map((id) => `/nilai/${id}/`),
	'/bangga-melayani-bangsa/',
	...['satu-nilai-dasar', 'anti-pungli', 'budaya-adaptif', 'budaya-kolaboratif'].map(
		(id) => `/panduan/${id}/`,
	),
];
const idOf = (path: string) => path.split('/').at(-2) ?? '';

for (const home of homes)
	test.describe(`the book at ${home}`, () => {
		test('holds every guide, in order, under one main heading', async ({ page }) => {
			await page.goto(`${home}buku/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(bookCopy.title);
			const ids = await page
				.locator('main > section')
				.evaluateAll((sections) => sections.map(({ id }) => id));
			expect(ids).toEqual(chapters.map(idOf));
		});

		test('has no id twice, and every link within it leads somewhere in it', async ({ page }) => {
			await page.goto(`${home}buku/`);
			const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
			expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
			const targets = await page
				.locator('a[href^="#"], [popovertarget]')
				.evaluateAll((all) =>
					all.map((one) =>
						decodeURIComponent(
							one.getAttribute('popovertarget') ?? one.getAttribute('href')?.slice(1) ?? '',
						),
					),
				);
			expect(targets.length).toBeGreaterThan(200);
			expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
			// What is a chapter here is not left for its own page.
			for (const path of chapters)
				await expect(
					page.locator(`main > section a[href="${new URL(home).pathname}${path.slice(1)}"]`),
				).toHaveCount(0);
		});
	});

test('what its cover says on paper is not said on screen', async ({ page }) => {
	await page.goto('/buku/');
	const line = page.locator('main header').getByText('https://cermin.example/buku/');
	await expect(line).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(line).toBeVisible();
});

test('no level of heading is skipped', async ({ page }) => {
	await page.goto('/buku/');
	const levels = await page
		.locator('main :is(h1, h2, h3, h4, h5, h6)')
		.evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
	expect(levels[0]).toBe(1);
	for (const [index, level] of levels.entries())
		expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
	expect(levels.filter((level) => level === 2)).toHaveLength(chapters.length + 2);
});

test('a chapter says what its guide says', () => {
	const words = (html: string) =>
		html
			.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
			.replace(/<[^>]*>/g, ' ')
			.replace(/\s+/g, ' ');
	const book = words(readPage('/buku/'));
	for (const path of chapters) {
		const prose = /<div class="prose"[^>]*>([\s\S]*?)<section aria-labelledby="sumber"/.exec(
			readPage(path),
		)?.[1];
		expect(prose?.length, path).toBeGreaterThan(3_000);
		expect(book.includes(words(prose ?? '').trim()), path).toBe(true);
	}
});

test('contents and citations lead to their place', async ({ page }) => {
	await page.goto('/buku/');
	const contents = page.getByRole('navigation', { name: bookCopy.contents });
	await contents.getByRole('link', { name: 'Bertindak proaktif' }).click();
	await expect(page).toHaveURL(/#adaptif-3$/);
	await expect(page.getByRole('heading', { name: 'Bertindak proaktif' })).toBeInViewport();
	const citation = page.locator('#anti-pungli .cite').first();
	const target = (await citation.getAttribute('href')) ?? '';
	await citation.click();
	await expect(page.locator(target)).toBeInViewport();
});

test('guides and values offer the book, and a search does not find it twice', async ({ page }) => {
	for (const path of ['/nilai/', '/panduan/']) {
		await page.goto(path);
		await expect(page.getByRole('main').getByRole('link', { name: bookCopy.link })).toHaveAttribute(
			'href',
			'/buku/',
		);
	}
	await page.goto(`/cari/?q=${encodeURIComponent(bookCopy.title)}`);
	await expect(page.getByRole('main').getByRole('status')).toContainText(/hasil untuk|Tidak ada/);
	await expect(page.locator('main a[href^="/buku/"]')).toHaveCount(0);
});

test('on screen the cover leaves out what only paper needs', async ({ page }) => {
	await page.goto('/buku/');
	await expect(page.getByText(bookCopy.lead)).toBeVisible();
	for (const line of await page.locator('.print-only').all()) await expect(line).toBeHidden();
});

test.describe('on paper', () => {
	// What is left of an A4 page between its margins.
	test.use({ viewport: { width: 703, height: 1032 } });

	const print = async (page: Page) => {
		await page.goto('/buku/');
		await page.emulateMedia({ media: 'print' });
	};

	test('cover and chapters each start a page, and nothing that needs a screen is left', async ({
		page,
	}) => {
		await print(page);
		const cover = page.locator('main > header');
		await expect(cover).toHaveCSS('break-after', 'page');
		const { height } = (await cover.boundingBox()) ?? { height: Infinity };
		expect(height).toBeLessThanOrEqual(1032);
		await expect(cover).toContainText(/Pemerintah .+Isinya diperiksa [\d–]+ \p{L}+ \d{4}/su);
		for (const chapter of await page.locator('main > section').all())
			await expect(chapter).toHaveCSS('break-before', 'page');
		await expect(page.locator('button:not([popovertarget]):visible')).toHaveCount(0);
		await expect(page.getByRole('navigation', { name: siteCopy.breadcrumb })).toBeHidden();
		await expect(page.locator('details > p').first()).toBeVisible();
		// On paper it is no page that one scrolls.
		await expect(page.getByText(bookCopy.leadOnPaper)).toBeVisible();
		await expect(page.getByText(bookCopy.lead)).toBeHidden();
		for (const label of await page.locator('[data-sign]').all())
			await expect(label).toHaveCSS('break-after', 'avoid');
	});

	test('nothing is wider than the page', async ({ page }) => {
		await print(page);
		const cut = await page
			.locator('main *')
			.evaluateAll((all) =>
				all
					.filter(
						(one) =>
							one.clientWidth > 1 &&
							(one.scrollWidth > one.clientWidth + 1 ||
								one.getBoundingClientRect().right > innerWidth + 1),
					)
					.map((one) => one.outerHTML.slice(0, 120)),
			);
		expect(cut).toEqual([]);
	});

	test('it prints whole, a sheet of it alone', async ({ page }) => {
		const countPaper = async () =>
			(await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)
				?.length ?? 0;
		await page.addInitScript(() => {
			window.print = () => undefined;
		});
		await page.goto('/buku/');
		expect(await countPaper()).toBeGreaterThan(chapters.length * 3);
		await page.getByRole('button', { name: 'Cetak tabel ini saja' }).click();
		expect(await countPaper()).toBe(1);
	});
});
