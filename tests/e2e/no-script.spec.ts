import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { calculatorCopy } from '../../src/copy/index-page.ts';
import { guideCopy } from '../../src/copy/guide.ts';
import { mirrorCopy, paperCopy } from '../../src/copy/mirror.ts';
import { searchCopy } from '../../src/copy/search.ts';
import { siteCopy } from '../../src/copy/site.ts';
import { valueIds } from '../../src/core/values/values.ts';
import type { Value } from '../../src/schemas/value.ts';
import { guidePaths, pagePaths } from '../support/pages.ts';

const values = parse(readFileSync('content/nilai-dasar.yaml', 'utf8')) as Value[];

test.use({ javaScriptEnabled: false, contextOptions: { reducedMotion: 'reduce' } });

test('in every guide the law can be read, word for word', async ({ page }) => {
	for (const path of guidePaths) {
		const value = values.find(({ id }) => path === `/nilai/${id}/`);
		await page.goto(path);
		await expect(page.locator('blockquote').first()).toHaveText(value?.definition ?? '');
		for (const { law } of value?.behaviours ?? [])
			await expect(page.getByText(`“${law}”`)).toBeVisible();
	}
});

test('in every guide the contents unfold and lead on', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of guidePaths) {
		await page.goto(path);
		const contents = page.getByRole('navigation', { name: siteCopy.contents });
		await expect(contents.getByRole('link')).toHaveCount(0);
		await contents.getByText(siteCopy.contents).click();
		await expect(contents.getByRole('link')).not.toHaveCount(0);
		const link = contents.getByRole('link').last();
		await link.click();
		await expect(page).toHaveURL(path + ((await link.getAttribute('href')) ?? ''));
		await expect(page.locator(':target')).toBeInViewport();
	}
});

test('in every guide what to weigh in its two cases unfolds', async ({ page }) => {
	for (const path of guidePaths) {
		await page.goto(path);
		const cases = page.locator('details', { hasText: guideCopy.weigh });
		await expect(cases).toHaveCount(2);
		for (const weighing of await cases.all()) {
			const text = weighing.locator('p').first();
			await expect(text).toBeHidden();
			await weighing.getByText(guideCopy.weigh).click();
			await expect(text).toBeVisible();
		}
	}
});

for (const [path, count] of [
	['/cermin/diri/', 21],
	['/cermin/kilat/', 7],
] as const)
	test(`${path} shows all its questions, the scoring key, and says why`, async ({ page }) => {
		await page.goto(path);
		await expect(page.getByText(mirrorCopy.noScript)).toBeVisible();
		const questions = page.locator('fieldset');
		await expect(questions).toHaveCount(count);
		for (const [index, question] of (await questions.all()).entries()) {
			await expect(question.locator('legend')).toHaveText(new RegExp(`^${index + 1}\\. .{10}`));
			await expect(question.locator('legend')).toBeVisible();
			await expect(question.getByRole('radio')).toHaveCount(6);
			await question
				.getByRole('radio')
				.nth(index % 6)
				.check();
		}
		await expect(page.locator('input:checked')).toHaveCount(count);
		await expect(page.getByRole('heading', { name: paperCopy.keyTitle })).toBeVisible();
		await expect(page.getByRole('row')).toHaveCount(8);
	});

test('the paper sheet is one table of 21 questions with its scoring key', async ({ page }) => {
	await page.goto('/cermin/diri/lembar/');
	const sheet = page.getByRole('table').filter({ hasText: paperCopy.item });
	await expect(sheet).toHaveCount(1);
	await expect(sheet.locator('tbody').getByRole('row')).toHaveCount(21);
	await expect(sheet.getByRole('columnheader')).toHaveCount(8);
	await expect(page.getByRole('heading', { name: paperCopy.keyTitle })).toBeVisible();
});

test('the calculator gives way to its recipe for paper', async ({ page }) => {
	await page.goto('/indeks/');
	await expect(page.getByText(calculatorCopy.noScript)).toBeVisible();
	await expect(page.getByText(calculatorCopy.private)).toBeHidden();
	await expect(page.locator('#kalkulator').getByRole('textbox')).toHaveCount(0);
});

test('the search page says that it needs JavaScript and offers what there is to read', async ({
	page,
}) => {
	await page.goto('/cari/?q=antrean');
	await expect(page.getByText(searchCopy.noScript)).toBeVisible();
	await expect(page.getByText(searchCopy.empty)).toBeHidden();
	const links = page.getByRole('main').getByRole('listitem').getByRole('link');
	const lists = ['/panduan/', '/kasus/', '/istilah/', '/indeks/'];
	for (const href of [...valueIds.map((id) => `/nilai/${id}/`), ...lists])
		await expect(links.and(page.locator(`[href="${href}"]`))).toBeVisible();
});

test('the search in the header leads to the search page', async ({ page }) => {
	await page.goto('/nilai/adaptif/');
	await page.getByRole('banner').getByRole('searchbox').fill('antrean panjang');
	await page.getByRole('banner').getByRole('button', { name: siteCopy.search }).click();
	await expect(page).toHaveURL('/cari/?q=antrean+panjang');

	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/nilai/adaptif/');
	await page.getByRole('banner').getByRole('button', { name: siteCopy.search }).click();
	await expect(page).toHaveURL('/cari/?q=');
});

test('no control that needs a script is shown', async ({ page }) => {
	// It walks the whole site.
	test.slow();
	for (const path of pagePaths) {
		await page.goto(path);
		await expect.soft(page.locator('[data-theme-switch]'), path).toBeHidden();
		// What remains works by itself: the search in the header, and terms that explain themselves.
		const shown = page.locator(
			'button:not([popovertarget]):visible, select:visible, input[type=search]:visible',
		);
		const names = await shown.evaluateAll((controls) =>
			controls.filter((control) => !control.closest('header')).map(({ outerHTML }) => outerHTML),
		);
		expect.soft(names, path).toEqual([]);
	}
});
