import { expect, test } from '@playwright/test';
import { calculatorCopy } from '../../src/copy/index-page.ts';
import { guideCopy } from '../../src/copy/guide.ts';
import { joinCopy } from '../../src/copy/join.ts';
import { mirrorCopy, paperCopy } from '../../src/copy/mirror.ts';
import { searchCopy } from '../../src/copy/search.ts';
import { sessionBuilderCopy } from '../../src/copy/session-builder.ts';
import { siteCopy } from '../../src/copy/site.ts';
import { valueIds } from '../../src/core/values/values.ts';
import { fill } from '../../src/ui/text.ts';
import { templatePaths } from '../support/pages.ts';

// That every guide, case and mirror has all there is to read in its HTML, tests/built shows; here it is that one of each
// can be read, unfolded and used.
test.use({ javaScriptEnabled: false, contextOptions: { reducedMotion: 'reduce' } });

test('in a guide the law can be read, and the contents unfold and lead on', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/nilai/adaptif/');
	await expect(page.locator('blockquote').first()).toBeVisible();
	await expect(page.getByText('“bertindak proaktif”')).toBeVisible();
	const contents = page.getByRole('navigation', { name: siteCopy.contents });
	await expect(contents.getByRole('link')).toHaveCount(0);
	await contents.locator('summary').click();
	const link = contents.getByRole('link').last();
	await link.click();
	await expect(page).toHaveURL(`/nilai/adaptif/${await link.getAttribute('href')}`);
	await expect(page.locator(':target')).toBeInViewport();
});

test('in a guide what to weigh in its two cases unfolds', async ({ page }) => {
	await page.goto('/nilai/adaptif/');
	const cases = page.locator('.prose > details', { hasText: guideCopy.weigh });
	await expect(cases).toHaveCount(2);
	for (const story of await cases.all()) {
		await story.locator('summary').first().click();
		const weighing = story.locator('details');
		await expect(weighing.locator('p')).toBeHidden();
		await weighing.getByText(guideCopy.weigh).click();
		await expect(weighing.locator('p')).toBeVisible();
	}
});

test('a mirror shows all its questions, the scoring key, and says why', async ({ page }) => {
	await page.goto('/cermin/kilat/');
	await expect(page.getByText(mirrorCopy.noScript)).toBeVisible();
	const questions = page.getByRole('group');
	await expect(questions).toHaveCount(7);
	for (const [index, question] of (await questions.all()).entries()) {
		await expect(question.locator('legend')).toBeVisible();
		await question
			.getByRole('radio')
			.nth(index % 6)
			.check();
	}
	await expect(page.locator('input:checked')).toHaveCount(7);
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
	const lists = searchCopy.lists.map(({ href }) => href);
	for (const href of [...valueIds.map((id) => `/nilai/${id}/`), ...lists])
		await expect(links.and(page.locator(`[href="${href}"]`))).toBeVisible();
});

test('the search in the header leads to the search page, at every width', async ({ page }) => {
	for (const width of [1280, 360]) {
		await page.setViewportSize({ width, height: 740 });
		await page.goto('/nilai/adaptif/');
		await page.getByRole('banner').getByRole('link', { name: siteCopy.search }).click();
		await expect(page).toHaveURL('/cari/');
	}
});

for (const { path, words } of [
	{ path: '/pelatih/sesi/', words: sessionBuilderCopy },
	{ path: '/ikut/', words: joinCopy },
])
	test(`${path} says what it needs and leads to paper`, async ({ page }) => {
		await page.goto(path);
		const main = page.getByRole('main');
		await expect(main.getByText(words.noScript)).toBeVisible();
		const paper = fill(words.paperLink, { title: 'Cermin Diri' });
		await expect(main.getByRole('link', { name: paper })).toBeVisible();
		await expect(main.getByRole('textbox')).toHaveCount(0);
		await expect(main.getByRole('button')).toHaveCount(0);
	});

test('no control that needs a script is shown', async ({ page }) => {
	// It walks every template.
	test.slow();
	for (const path of templatePaths) {
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
