import { type Page, expect, test } from '@playwright/test';
import { glossaryCopy } from '../../src/copy/glossary.ts';
import { sourcesCopy } from '../../src/copy/sources.ts';
import { fill } from '../../src/ui/text.ts';

const path = '/istilah/';
const shown = (page: Page) => page.locator('[data-filter] details:visible');
const filter = (page: Page) => page.getByRole('searchbox', { name: glossaryCopy.filter });

test('the terms are narrowed while typing, by word or explanation, and come back', async ({
	page,
}) => {
	await page.goto(path);
	const all = await shown(page).count();
	expect(all).toBeGreaterThan(40);
	await filter(page).fill('KARTU keluarga');
	await expect(shown(page).first()).toContainText('Adminduk');
	expect(await shown(page).count()).toBeLessThan(6);
	// The word that is meant, before words that mention it.
	await filter(page).fill('upg');
	expect(await shown(page).count()).toBeGreaterThan(1);
	await expect(shown(page).first().getByRole('heading')).toHaveText(/^\s*UPG/);
	await filter(page).fill('xyzxyz');
	await expect(shown(page)).toHaveCount(0);
	await expect(page.getByRole('status').filter({ hasText: glossaryCopy.none })).toBeVisible();
	await filter(page).fill('');
	await expect(shown(page)).toHaveCount(all);
	await expect(shown(page).first()).toContainText('Adminduk');
	await expect(page.getByText(glossaryCopy.none)).toHaveCount(0);
});

for (const [words, first, few] of [
	['PPPK', /^\s*PPPK\b(?! paruh)/, 'PPPK paruh waktu'],
	['ASN', /^\s*ASN\b/, 'PPPK paruh waktu'],
	['gratifikasi', /^\s*Gratifikasi\s*$/, 'salam tempel'],
] as const)
	test(`the term ${words} comes before those that name it, and neither hides the next`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 360, height: 740 });
		await page.goto(path);
		await filter(page).fill(words);
		await expect(shown(page).first().getByRole('heading')).toHaveText(first);
		await expect(shown(page).nth(1).getByRole('heading')).toBeInViewport();
		// First those whose row says the word, then those whose text does, which show it, then those where only a link does.
		const all = await shown(page).evaluateAll((folds) =>
			folds.map((fold) => {
				const { open } = fold as HTMLDetailsElement;
				const [row = '', text = ''] = [...fold.children].map((part) => {
					const copy = part.cloneNode(true) as Element;
					for (const link of copy.querySelectorAll('a')) link.remove();
					return copy.textContent.toLowerCase();
				});
				return { open, row, text };
			}),
		);
		expect(all.length).toBeGreaterThan(3);
		const places = all.map((parts) => {
			const [inRow, inText] = [parts.row, parts.text].map((part) =>
				part.includes(words.toLowerCase()),
			);
			return inRow ? 'row' : inText ? 'text' : 'link';
		});
		expect(places.join(' ')).toMatch(/^row( row)*( text)*( link)*$/);
		expect(all.map(({ open }) => open)).toEqual(places.map((place) => place === 'text'));
		// Where few are left, there is room for what they say.
		await filter(page).fill(few);
		await expect(shown(page).first()).toHaveAttribute('open');
	});

test('above the keyboard of a phone the first term that is found can be seen', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 420 });
	await page.goto(path);
	await filter(page).fill('ASN');
	await expect(shown(page).first().getByRole('heading')).toBeInViewport();
	await expect(filter(page)).toBeInViewport();
});

test('a source is found in its fold, and folded again when the field is emptied', async ({
	page,
}) => {
	await page.goto('/sumber/');
	const words = page.getByRole('searchbox', { name: sourcesCopy.filter });
	const found = page.locator('[data-source]:visible');
	await expect(found).toHaveCount(0);
	await words.fill('OMBUDSMAN');
	await expect(found).not.toHaveCount(0);
	for (const one of await found.all()) await expect(one).toContainText(/ombudsman/i);
	const marked = () =>
		page.evaluate(() => [...(CSS.highlights.get('saring') ?? [])].map(String).join('|'));
	expect(await marked()).toMatch(/^(ombudsman\|?)+$/i);
	await expect(page.getByText(sourcesCopy.kinds.research)).toBeHidden();
	// How many are left, and not beside it how many a group had.
	const status = page.locator('[data-filter]').getByRole('status');
	const [n, all] = [await found.count(), await page.locator('[data-source]').count()];
	await expect(status).toHaveText(fill(sourcesCopy.found, { n, all }));
	const counts = page.locator('[data-filter] > details > summary > small:visible');
	await expect(counts).toHaveCount(0);
	await words.fill('');
	await expect(found).toHaveCount(0);
	expect(await marked()).toBe('');
	await expect(status).toHaveText('');
	await expect(counts).not.toHaveCount(0);
	await page.goto('/sumber/#sumber-tempo-2021-peluncuran');
	await expect(page.locator('#sumber-tempo-2021-peluncuran')).toBeInViewport();
	await expect(found.filter({ hasText: 'Tempo, 2021' }).first()).toBeVisible();
});

test('on a phone a term is a row, and says what it means when it is opened', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(path);
	const { height } = (await page.locator('html').boundingBox()) ?? { height: Infinity };
	expect(height).toBeLessThanOrEqual(10 * 740);
	const meaning = page.getByText('ASN yang diangkat sebagai pegawai tetap.');
	await expect(meaning).toBeHidden();
	await page.getByRole('heading', { name: /^PNS/ }).click();
	await expect(meaning).toBeVisible();
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.reload();
	await expect(meaning).toBeVisible();
});

test('a link to a term unfolds it, and brings it back where it is filtered out', async ({
	page,
}) => {
	await page.goto(`${path}#salam-tempel`);
	await expect(page.locator('#salam-tempel')).toBeVisible();
	await filter(page).fill('zona integritas');
	await expect(page.locator('#salam-tempel')).toBeHidden();
	await page.evaluate(() => {
		location.hash = '#uang-pelicin';
	});
	await expect(page.locator('#uang-pelicin')).toBeInViewport();
	await expect(filter(page)).toHaveValue('');
});

for (const width of [360, 1280])
	test(`the letters stay in view and lead to their terms at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 740 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(path);
		const letters = page.getByRole('navigation', { name: glossaryCopy.letters });
		for (const letter of await letters.getByRole('link').all())
			await expect.soft(letter).toBeInViewport({ ratio: 1 });
		await letters.getByRole('link', { name: 'P', exact: true }).click();
		const term = page.locator('details:target');
		await expect(term).toHaveText(/^\s*P/);
		await expect(letters).toBeInViewport();
		const [row, word] = [await letters.boundingBox(), await term.boundingBox()];
		expect(word?.y).toBeGreaterThanOrEqual((row?.y ?? NaN) + (row?.height ?? NaN));
	});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no field that does nothing', async ({ page }) => {
		await page.goto(path);
		await expect(filter(page)).toBeHidden();
		await expect(page.getByRole('navigation', { name: glossaryCopy.letters })).toBeVisible();
	});
});
