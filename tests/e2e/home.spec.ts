import { type Page, expect, test } from '@playwright/test';
import { homeCopy } from '../../src/copy/home.ts';
import { leftOffCopy } from '../../src/copy/left-off.ts';
import { fill } from '../../src/ui/text.ts';
import { readInstrument } from '../support/mirrors.ts';
import { shifts } from '../support/shifts.ts';

const door = (page: Page) => page.locator('[data-case-door]');
const shownCases = (page: Page) => page.locator('[data-days] > li:visible');

/** What the case that is shown leads to. Playwright's :visible knows nothing of `visibility` inherited by its links. */
const addressShown = (page: Page) =>
	shownCases(page).getByRole('link', { name: homeCopy.allChoices }).getAttribute('href');

test('the first screen of a phone says for whom the site is and what to do', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 600 });
	await page.goto('/');
	await expect(page.getByRole('heading', { name: homeCopy.title })).toBeInViewport({ ratio: 1 });
	const mirror = fill(homeCopy.mirror, { title: readInstrument('diri').title });
	for (const name of [mirror, homeCopy.case, homeCopy.value])
		await expect(page.getByRole('link', { name })).toBeInViewport({ ratio: 1 });
});

test('the case of the day changes with the day, and the door leads to it', async ({ page }) => {
	const seen: (string | null)[] = [];
	for (const day of ['2026-12-30', '2026-12-31', '2027-01-01']) {
		await page.clock.setFixedTime(`${day}T12:00:00`);
		await page.goto('/');
		await expect(shownCases(page)).toHaveCount(1);
		seen.push(await addressShown(page));
		expect(new URL((await door(page).getAttribute('href')) ?? '', page.url()).pathname).toBe(
			seen.at(-1),
		);
	}
	expect(new Set(seen).size).toBe(3);
});

test('a choice of the case of the day leads to that case, where it is marked', async ({ page }) => {
	await page.goto('/');
	await expect(shownCases(page)).toHaveCount(1);
	const address = await addressShown(page);
	const choice = shownCases(page).getByRole('listitem').last().getByRole('link');
	const letter = (await choice.getAttribute('href'))?.at(-1) ?? '';
	await choice.click();
	await expect(page).toHaveURL(`${address}#jawab=${letter}`);
	await expect(page.getByRole('radio').nth('ABCD'.indexOf(letter))).toBeChecked();
});

test.describe('where a person left off', () => {
	const draft = { revision: readInstrument('diri').revision, answers: { 'adaptif-1': 3 } };
	const plan = (startedOn: string) => ({ current: { startedOn, checks: [] }, past: [] });
	const keep = (page: Page, stored: Record<string, unknown>) =>
		page.addInitScript(
			(all) => {
				for (const [key, value] of Object.entries(all)) localStorage.setItem(key, value);
			},
			Object.fromEntries(
				Object.entries(stored).map(([key, value]) => [
					key,
					typeof value === 'string' ? value : JSON.stringify(value),
				]),
			),
		);
	const row = (page: Page, address: string) =>
		page.locator(`main div > a[href="${address}"] strong`);

	for (const path of ['/', '/cermin/'])
		test(`an unfinished mirror is one row on ${path}, there before anything is painted`, async ({
			page,
		}) => {
			await keep(page, { 'cermin:draft:diri:v1': draft });
			await page.goto(path);
			await expect(row(page, '/cermin/diri/')).toBeVisible();
			await expect(
				page.getByText(fill(leftOffCopy.of, { total: 21 })).filter({ visible: true }),
			).toHaveCount(1);
			expect(await shifts(page)).toEqual([]);
		});

	test('a commitment says when it is to be looked back on, and comes first once that day is there', async ({
		page,
	}) => {
		await page.clock.setFixedTime('2026-12-01T12:00:00');
		await keep(page, { 'cermin:commitment:v1': plan('2026-11-26') });
		await page.goto('/');
		await expect(page.getByText('Kamis, 3 Desember')).toBeVisible();
		await page.clock.setFixedTime('2026-12-03T12:00:00');
		await keep(page, { 'cermin:draft:diri:v1': draft });
		await page.goto('/');
		await expect(page.getByText(leftOffCopy.due, { exact: true })).toBeVisible();
		await expect(row(page, '/cermin/diri/')).toBeHidden();
	});

	for (const [what, stored] of Object.entries({
		'no JSON': { 'cermin:draft:diri:v1': '{', 'cermin:commitment:v1': '[' },
		'other shapes': {
			'cermin:draft:diri:v1': '[7]',
			'cermin:commitment:v1': '{"current":{"checks":3}}',
		},
		'another revision': { 'cermin:draft:diri:v1': { ...draft, revision: 1 } },
		'no answers': { 'cermin:draft:diri:v1': { ...draft, answers: {} } },
		'a day that is none': { 'cermin:commitment:v1': plan('besok') },
	}))
		test(`stored text that holds ${what} shows no row`, async ({ page }) => {
			const errors: Error[] = [];
			page.on('pageerror', (error) => errors.push(error));
			await keep(page, stored);
			await page.goto('/');
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			for (const address of ['/cermin/diri/', '/komitmen/'])
				await expect(row(page, address)).toBeHidden();
			expect(errors).toEqual([]);
		});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a case that is not called the one of the day is shown, and the door leads to it', async ({
		page,
	}) => {
		await page.goto('/');
		await expect(page.getByRole('heading', { name: homeCopy.aCase })).toBeVisible();
		await expect(page.getByRole('heading', { name: homeCopy.caseOfDay })).toHaveCount(0);
		await expect(shownCases(page)).toHaveCount(1);
		expect(await door(page).getAttribute('href')).toBe(await addressShown(page));
	});
});
