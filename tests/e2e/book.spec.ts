import { expect, test } from '@playwright/test';
import { bookCopy } from '../../src/copy/book.ts';
import { topicCopy } from '../../src/copy/topics.ts';
import { searchCopy } from '../../src/copy/search.ts';
import { siteCopy } from '../../src/copy/site.ts';
import { fill } from '../../src/ui/text.ts';
import { countSheets } from '../support/paper.ts';
import { sentence } from '../support/words.ts';

test('the list of chapters opens them, and citations lead to their place', async ({ page }) => {
	await page.goto('/buku/');
	await expect(page.getByRole('heading', { name: bookCopy.contents })).toHaveCount(1);
	await page.locator('summary', { hasText: 'Adaptif' }).first().click();
	await expect(page.getByRole('heading', { name: 'Bertindak proaktif' })).toBeVisible();
	await page.goto('/buku/#anti-pungli-ke-mana-melapor');
	const citation = page.locator('#anti-pungli .cite:visible').first();
	await citation.click();
	await expect(page.locator('[data-cited]')).toBeVisible();
});

test('on a phone it is a cover and closed chapters, of which a link opens the one it leads to', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/buku/');
	const { height } = (await page.locator('html').boundingBox()) ?? { height: Infinity };
	expect(height).toBeLessThan(4 * 740);
	await expect(page.locator('.chapters > details > section:visible')).toHaveCount(0);
	await page.goto('/buku/#loyal-2');
	await expect(page.locator('.chapters > details > section:visible')).toHaveCount(1);
	await expect(page.locator('#loyal-2')).toBeInViewport();
});

test('a search does not find it beside its guides', async ({ page }) => {
	await page.goto(`/cari/?q=${encodeURIComponent(bookCopy.title)}`);
	const said = page.getByRole('main').getByRole('status');
	await expect(said).not.toContainText(searchCopy.searching);
	await expect(said).toContainText(bookCopy.title);
	await expect(page.locator('main a[href^="/buku/"]')).toHaveCount(0);
});

test('on screen the cover leaves out what only paper needs', async ({ page }) => {
	await page.goto('/buku/');
	await expect(page.getByText(bookCopy.lead)).toBeVisible();
	for (const line of await page.locator('.print-only').all()) await expect(line).toBeHidden();
	const address = fill(bookCopy.online, { url: 'https://cermin.example/buku/' });
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('main header').getByText(address)).toBeVisible();
});

test.describe('on paper', () => {
	// What is left of an A4 page between its margins.
	test.use({ viewport: { width: 703, height: 1032 } });

	test('cover and chapters each start a page, nothing that needs a screen is left, and nothing is cut off', async ({
		page,
	}) => {
		await page.goto('/buku/');
		await page.emulateMedia({ media: 'print' });
		const cover = page.locator('main > header');
		await expect(cover).toHaveCSS('break-after', 'page');
		const { height } = (await cover.boundingBox()) ?? { height: Infinity };
		expect(height).toBeLessThanOrEqual(1032);
		const checked = fill(bookCopy.checked, { day: '[\\d–]+ \\p{L}+ \\d{4}' });
		await expect(cover).toContainText(new RegExp(`Pemerintah .+${checked}`, 'su'));
		for (const chapter of await page.locator('.chapters > details > section').all())
			await expect(chapter).toHaveCSS('break-before', 'page');
		await expect(page.locator('button:not([popovertarget]):visible')).toHaveCount(0);
		await expect(page.getByRole('navigation', { name: siteCopy.breadcrumb })).toBeHidden();
		await expect(page.locator('.chapters > details > section').first()).toBeVisible();
		// On paper it is no page that one scrolls.
		await expect(page.getByText(bookCopy.leadOnPaper)).toBeVisible();
		await expect(page.getByText(bookCopy.lead)).toBeHidden();
		for (const label of await page.locator('[data-sign]').all())
			await expect(label).toHaveCSS('break-after', 'avoid');
		const cut = await page.locator('main *').evaluateAll((all) =>
			all
				.filter(
					(one) =>
						// Drawings scale with their frame.
						!one.closest('svg') &&
						one.clientWidth > 1 &&
						(one.scrollWidth > one.clientWidth + 1 ||
							one.getBoundingClientRect().right > innerWidth + 1),
				)
				.map((one) => one.outerHTML.slice(0, 120)),
		);
		expect(cut).toEqual([]);
	});

	test('it prints whole, a sheet of it alone', async ({ page }) => {
		await page.addInitScript(() => {
			window.print = () => undefined;
		});
		await page.goto('/buku/');
		const sheets = await countSheets(page);
		expect(sheets).toBeGreaterThan(36);
		// The number beside the button is about right.
		const said = await page.getByText(sentence(bookCopy.sheets)).textContent();
		const off = Number(/\d+/.exec(said ?? '')?.[0]) / sheets;
		expect(off).toBeGreaterThan(0.9);
		expect(off).toBeLessThan(1.1);
		await page.goto('/buku/#satu-nilai-dasar-tujuh-nilai-21-perilaku');
		await page.getByRole('button', { name: topicCopy.printTable }).click();
		expect(await countSheets(page)).toBe(1);
	});
});
