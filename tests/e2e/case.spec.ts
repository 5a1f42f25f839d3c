import { type Locator, type Page, expect, test } from '@playwright/test';
import { casesCopy } from '../../src/copy/cases.ts';
import { nextFrame } from '../support/pages.ts';
import { shifts } from '../support/shifts.ts';
import { readStored, storageFailures, storeBefore } from '../support/storage.ts';

const path = '/kasus/uang-dalam-jabat-tangan/';
const key = 'cermin:progress:v1';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a case lets its reader choose and then see what comes of it', async ({ page }) => {
		await page.goto('/kasus/');
		await page.getByRole('link', { name: 'Uang terlipat dalam jabat tangan' }).click();
		const choices = folds(page);
		await expect(choices).toHaveCount(4);
		await expect(page.getByText(casesCopy.ratings.apt, { exact: true })).toBeHidden();
		await choices.nth(2).locator('summary').click();
		await expect(page.getByText(casesCopy.ratings.apt, { exact: true })).toBeVisible();
		await expect(page.getByRole('heading', { name: casesCopy.discuss })).toBeVisible();
		await expect(page.getByText(casesCopy.questionHelp)).toBeVisible();
	});

	test('the rule behind a case is folded until asked for', async ({ page }) => {
		await page.goto(path);
		await expect(rule(page)).toBeVisible();
		await expect(ruleText(page)).toBeHidden();
		await page.getByText(casesCopy.seeRule).click();
		await expect(ruleText(page)).toBeVisible();
		await expect(page.getByText(casesCopy.behaviours)).toBeVisible();
	});
});

const question = (page: Page) => page.getByRole('group', { name: casesCopy.question });
const folds = (page: Page) => page.locator('[data-case] details').filter({ has: rating(page) });
const rating = (page: Page) => page.locator('[data-rating]');
const rule = (page: Page) => page.getByRole('heading', { name: casesCopy.rule });
const ruleText = (page: Page) => page.locator('[data-rule] p').first();
const see = (page: Page) => page.getByRole('button', { name: casesCopy.seeOutcome }).click();
const stored = (page: Page) =>
	page.evaluate((name): unknown => JSON.parse(localStorage.getItem(name) ?? 'null'), key);

test('nothing is told before a choice is made', async ({ page }) => {
	await page.goto(path);
	await expect(question(page).getByRole('radio')).toHaveCount(4);
	await expect(page.getByText(casesCopy.ratings.partial, { exact: true }).first()).toBeHidden();
	await see(page);
	await expect(page.getByRole('status')).toHaveText(casesCopy.chooseOne);
	await expect(question(page).getByRole('radio').first()).toBeFocused();
	expect(await stored(page)).toBeNull();
});

test('what gives the answer away is told with it, and kept back when asked again', async ({
	page,
}) => {
	await page.goto(path);
	await expect(page.getByRole('heading', { name: casesCopy.discuss })).toBeVisible();
	await expect(rule(page)).toBeHidden();
	await expect(page.getByText(casesCopy.behaviours)).toBeHidden();
	await question(page).getByRole('radio').first().check();
	await see(page);
	await expect(rule(page)).toBeVisible();
	await expect(ruleText(page)).toBeVisible();
	await expect(page.getByText(casesCopy.seeRule)).toBeHidden();
	await page.getByRole('button', { name: casesCopy.chooseAgain }).click();
	await expect(rule(page)).toBeHidden();
});

test('on a phone the word that a choice is missing stands over the options, in view, and is theirs', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto(path);
	await see(page);
	const missing = page.getByText(casesCopy.chooseOne, { exact: true });
	const first = question(page).getByRole('radio').first();
	await expect(missing).toBeInViewport({ ratio: 1 });
	await expect(first).toBeInViewport({ ratio: 1 });
	expect(await topOf(missing)).toBeLessThan(await topOf(first));
	await expect(question(page)).toHaveAccessibleDescription(new RegExp(casesCopy.chooseOne));
});

test('on a phone the outcome comes to the top of the view', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(path);
	await question(page).getByRole('radio').nth(3).check();
	await see(page);
	const heading = page.getByRole('heading', { name: casesCopy.question });
	const top = await topOf(heading);
	expect(top).toBeGreaterThanOrEqual(0);
	expect(top).toBeLessThan(60);
	await expect(page.getByRole('heading', { name: casesCopy.mine })).toBeInViewport();
	await expect(rating(page).first()).toBeInViewport();
});

const topOf = async (part: Locator) => (await part.boundingBox())?.y ?? NaN;

test('the outcome of the choice comes first, then that of the others, and all is said in words', async ({
	page,
}) => {
	await page.goto(path);
	const texts = await folds(page).locator('summary').allTextContents();
	await question(page).getByRole('radio').nth(1).check();
	await see(page);
	await expect(page.getByRole('heading', { name: casesCopy.mine })).toBeFocused();
	await expect(question(page)).toBeHidden();
	await expect(page.getByRole('heading', { name: casesCopy.question })).toBeVisible();
	expect(await folds(page).locator('summary').allTextContents()).toEqual(
		[1, 0, 2, 3].map((index) => texts[index]),
	);
	const word = await folds(page).first().locator('[data-word]').innerText();
	await expect(page.getByRole('status')).toHaveText(
		`${casesCopy.mine}: ${word}. ${casesCopy.noted}`,
	);
	const { ratings } = casesCopy;
	for (const fold of await folds(page).all()) {
		await expect(fold.locator('[data-rating]')).toHaveText(
			new RegExp(`^\\s*(✓ ${ratings.apt}|~ ${ratings.partial}|× ${ratings.wrong})\\s*$`),
		);
		await expect(fold.locator('p').nth(1)).toBeVisible();
	}
	await expect(page.getByText(casesCopy.serves).first()).toBeVisible();
	await expect(page.getByText(casesCopy.betrays).first()).toBeVisible();
});

test('a case can be decided by keyboard alone, and again, and only the first choice is kept', async ({
	page,
}) => {
	await page.goto(path);
	await question(page).getByRole('radio').first().focus();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: casesCopy.mine })).toBeFocused();
	expect(await stored(page)).toEqual({ cases: { 'uang-dalam-jabat-tangan': 2 }, read: [] });

	const again = page.getByRole('button', { name: casesCopy.chooseAgain });
	await again.focus();
	await page.keyboard.press('Enter');
	await expect(question(page).getByRole('radio').first()).toBeFocused();
	await expect(question(page).getByRole('radio', { checked: true })).toHaveCount(0);
	await page.keyboard.press('Space');
	await page.keyboard.press('Enter');
	await expect(folds(page).filter({ hasText: casesCopy.first })).toHaveCount(1);
	await expect(folds(page).filter({ hasText: casesCopy.first })).toContainText(
		await folds(page).nth(2).locator('summary').innerText(),
	);
	expect(await stored(page)).toMatchObject({ cases: { 'uang-dalam-jabat-tangan': 2 } });

	await page.reload();
	await expect(page.getByText(casesCopy.chooseAgainHelp)).toBeVisible();
	await expect(question(page).getByRole('radio')).toHaveCount(4);
});

test('rubbish in storage is set aside, and the case can be decided', async ({ page }) => {
	const rubbish = '{"cases":[],"read":{}}';
	await storeBefore(page, key, rubbish);
	await page.goto(path);
	await question(page).getByRole('radio').first().check();
	await see(page);
	expect(await stored(page)).toEqual({ cases: { 'uang-dalam-jabat-tangan': 0 }, read: [] });
	expect(await readStored(page, `${key}:unreadable`)).toBe(rubbish);
});

test('with storage forbidden the outcome is told, and not that it was noted', async ({ page }) => {
	await page.addInitScript(storageFailures.forbidden);
	await page.goto(path);
	await question(page).getByRole('radio').first().check();
	await see(page);
	const { mine, ratings } = casesCopy;
	await expect(page.getByRole('status')).toHaveText(
		new RegExp(`^\\s*${mine}: (${Object.values(ratings).join('|')})\\.\\s*$`),
	);
});

for (const width of [360, 1280])
	test(`the question takes the place of the folds without moving anything at ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 1400 });
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/*.js', async (route) => {
			await held;
			await route.continue();
		});
		await page.goto(path, { waitUntil: 'commit' });
		const below = page.getByRole('heading', { name: casesCopy.discuss });
		await expect(below).toBeVisible();
		await nextFrame(page);
		const before = await below.boundingBox();
		release();
		await expect(question(page)).toBeVisible();
		await nextFrame(page);
		expect(await below.boundingBox()).toEqual(before);
		expect(await shifts(page)).toEqual([]);
	});

test('on paper a case has every choice with what comes of it, and nothing to click', async ({
	page,
}) => {
	await page.goto(path);
	await expect(question(page)).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(question(page)).toBeHidden();
	await expect(folds(page)).toHaveCount(4);
	for (const fold of await folds(page).all()) {
		await expect(fold).toBeVisible();
		await expect(fold.locator('p').nth(1)).toBeVisible();
	}
	await expect(page.getByRole('heading', { name: casesCopy.question })).toBeVisible();
	await expect(ruleText(page)).toBeVisible();
	// In the order of reading: the question, its choices, the rule.
	const tops = await Promise.all(
		[page.locator('#pilihan'), folds(page).first(), folds(page).last(), rule(page)].map(topOf),
	);
	expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});
