import { type Page, expect, test } from '@playwright/test';
import { casesCopy } from '../../src/copy/cases.ts';
import { fill } from '../../src/ui/text.ts';
import { deviceWith } from '../support/device.ts';
import { homes } from '../support/homes.ts';
import { pagePaths } from '../support/pages.ts';
import { shifts } from '../support/shifts.ts';

const { filter, random } = casesCopy;
const all = pagePaths
	.filter((path) => /^\/kasus\/.+/.test(path) && path !== '/kasus/acak/')
	.map((path) => path.split('/')[2] ?? '');
const count = all.length;

const entries = (page: Page) => page.locator('[data-cases] li:visible');
const valueFilter = (page: Page) => page.getByLabel(filter.value, { exact: true });
const settingFilter = (page: Page) => page.getByLabel(filter.setting, { exact: true });
const reset = (page: Page) => page.getByRole('button', { name: filter.all });
const shownOf = (n: number) => `${n} ${fill(filter.shown, { n: count })}`;
const said = (page: Page) => page.getByRole('status');
/** What is said of how many were decided. */
const decided = (page: Page, n: number) =>
	page.getByText(`${casesCopy.decidedCount} ${n}`, { exact: true });

/** All but so many cases decided. */
const deciding = (ids: readonly string[]) =>
	deviceWith({
		progress: { cases: Object.fromEntries(ids.map((id) => [id, 0])), read: [] },
	});

test.describe('the list of cases', () => {
	test('is narrowed by value and setting, and counted in words', async ({ page }) => {
		await page.goto('/kasus/');
		await expect(entries(page)).toHaveCount(count);
		await valueFilter(page).selectOption('Adaptif');
		const some = await entries(page).count();
		expect(some).toBeLessThan(count);
		await expect(said(page)).toHaveText(shownOf(some), {
			useInnerText: true,
		});
		await expect(page.locator('[data-cases] h2:visible')).toHaveText([/Adaptif\s*$/]);
		await settingFilter(page).selectOption(casesCopy.settings.loket);
		const few = await entries(page).count();
		expect(few).toBeLessThan(some);
		await expect(entries(page).locator('.note')).toHaveText(Array<RegExp>(few).fill(/^\s*Loket/));
		await expect(page).toHaveURL('/kasus/?nilai=adaptif&tempat=loket');
	});

	test('says where a case by chance comes from, and has a way back from every filter and no other time', async ({
		page,
	}) => {
		await page.goto('/kasus/');
		await expect(page.locator('[data-ready]')).toBeVisible();
		await expect(
			page.getByRole('link', { name: random.title, description: shownOf(count) }),
		).toBeVisible();
		await expect(reset(page)).toBeHidden();
		await settingFilter(page).selectOption('Desa');
		await reset(page).click();
		await expect(entries(page)).toHaveCount(count);
		await expect(reset(page)).toBeHidden();
		await page.goto('/kasus/?nilai=loyal');
		await expect(reset(page)).toBeVisible();
	});

	for (const home of homes)
		test(`opens as it was shared, and keeps what else is in the address, at ${home}`, async ({
			page,
		}) => {
			await page.goto(`${home}kasus/?dari=grup&nilai=loyal#loyal`);
			await expect(valueFilter(page)).toHaveValue('loyal');
			await expect(page.locator('[data-cases] h2:visible')).toHaveText([/Loyal\s*$/]);
			await page.reload();
			await expect(page.locator('[data-cases] h2:visible')).toHaveText([/Loyal\s*$/]);
			await settingFilter(page).selectOption('Sekolah');
			expect(new URL(page.url()).search).toBe('?dari=grup&nilai=loyal&tempat=sekolah');
		});

	test('shows every case where the address asks for nothing known', async ({ page }) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		for (const query of [
			'?nilai=jujur&tempat=',
			'?nilai=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
			'?nilai=constructor&tempat=__proto__',
			'?tempat=LOKET&nilai=adaptif-1',
			`?nilai=${'a'.repeat(2000)}&%E0%A4%A`,
		]) {
			await page.goto(`/kasus/${query}`);
			await expect(entries(page)).toHaveCount(count);
			await expect(valueFilter(page)).toHaveValue('');
			await expect(said(page)).toHaveText(shownOf(count), { useInnerText: true });
		}
		expect(errors).toEqual([]);
	});

	test('says so when nothing matches, and offers a way out, by keyboard alone', async ({
		page,
	}) => {
		const [value, setting] = await emptyCombination(page);
		await page.goto(`/kasus/?nilai=${value}&tempat=${setting}`);
		await expect(entries(page)).toHaveCount(0);
		await expect(said(page)).toHaveText(`${shownOf(0)} ${filter.none}`);
		await page.getByRole('button', { name: filter.all }).focus();
		await page.keyboard.press('Enter');
		await expect(entries(page)).toHaveCount(count);
		await expect(valueFilter(page)).toBeFocused();
		await expect(page).toHaveURL('/kasus/');
		await expect(page.getByRole('button', { name: filter.all })).toBeHidden();
	});

	test('marks what was decided, also after going back to it', async ({ page }) => {
		await page.goto('/kasus/?nilai=akuntabel');
		await expect(decided(page, 0)).toBeVisible();
		await entries(page).getByRole('link').first().click();
		await page.getByRole('radio').first().check();
		await page.getByRole('button', { name: casesCopy.seeOutcome }).click();
		await expect(page.getByRole('heading', { name: casesCopy.outcome })).toBeVisible();
		await page.goBack();
		await expect(decided(page, 1)).toBeVisible();
		await expect(page.locator('[data-mark]:visible')).toHaveText([new RegExp(casesCopy.decided)]);
		await expect(valueFilter(page)).toHaveValue('akuntabel');
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('is whole, in its groups, without a form that does nothing', async ({ page }) => {
			await page.goto('/kasus/?nilai=adaptif');
			await expect(entries(page)).toHaveCount(count);
			await expect(page.locator('[data-cases] h2')).toHaveCount(7);
			await expect(valueFilter(page)).toBeHidden();
			await expect(page.getByText(casesCopy.decided).first()).toBeHidden();
		});
	});

	test.describe('with some decided', () => {
		test.use({ storageState: deciding(all.slice(0, 3)) });

		for (const query of ['', '?nilai=adaptif&tempat=loket'])
			for (const width of [360, 1280])
				test(`moves nothing when its script comes late: /kasus/${query} at ${width} px`, async ({
					page,
				}) => {
					await page.setViewportSize({ width, height: 800 });
					let release = () => {};
					const held = new Promise<void>((resolve) => (release = resolve));
					await page.route('**/*.js', async (route) => {
						await held;
						await route.continue();
					});
					await page.goto(`/kasus/${query}`, { waitUntil: 'commit' });
					await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
					release();
					await expect(decided(page, 3)).toBeVisible();
					expect(await shifts(page)).toEqual([]);
				});
	});
});

test.describe('a random case', () => {
	const chosen = (page: Page) => page.locator('[data-random-case] li:visible');

	test('honours what the list was narrowed to, and opens', async ({ page }) => {
		await page.goto('/kasus/?nilai=harmonis');
		await page.getByRole('link', { name: random.title }).click();
		await expect(page).toHaveURL('/kasus/acak/?nilai=harmonis');
		await expect(chosen(page)).toHaveCount(1);
		for (let times = 0; times < 5; times++) {
			const before = await chosen(page).getByRole('link').innerText();
			await expect(chosen(page)).toContainText('Harmonis');
			await page.getByRole('button', { name: random.again }).click();
			await expect(chosen(page).getByRole('link')).not.toHaveText(before);
		}
		const title = await chosen(page).getByRole('link').innerText();
		await page.getByRole('link', { name: random.openIt }).click();
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		await expect(page.getByRole('group', { name: casesCopy.question })).toBeVisible();
		await page.goBack();
		await page.getByRole('link', { name: random.back }).click();
		await expect(page).toHaveURL('/kasus/?nilai=harmonis');
	});

	test('is any of all where the address asks for nothing there is', async ({ page }) => {
		const [value, setting] = await emptyCombination(page);
		await page.goto(`/kasus/acak/?nilai=${value}&tempat=${setting}`);
		await expect(chosen(page)).toHaveCount(1);
		await expect(page.getByText(random.none)).toBeVisible();
		await page.goto('/kasus/acak/?nilai=%3Cb%3E');
		await expect(page.getByText(fill(random.open, { n: count }))).toBeVisible();
	});

	test.describe('where all but one are decided', () => {
		test.use({ storageState: deciding(all.slice(1)) });

		test('is that one', async ({ page }) => {
			await page.goto('/kasus/acak/');
			await expect(chosen(page).getByRole('link')).toHaveAttribute(
				'href',
				`/kasus/${all[0] ?? ''}/`,
			);
			await expect(page.getByText(fill(random.open, { n: 1 }))).toBeVisible();
		});
	});

	test.describe('where all are decided', () => {
		test.use({ storageState: deciding(all) });

		test('is one of them, and says so', async ({ page }) => {
			await page.goto('/kasus/acak/');
			await expect(chosen(page)).toHaveCount(1);
			await expect(page.getByText(fill(random.allDecided, { n: count }))).toBeVisible();
		});
	});

	test.describe('without JavaScript', () => {
		test.use({ javaScriptEnabled: false });

		test('is found by a number that someone says', async ({ page }) => {
			await page.goto('/kasus/acak/');
			await expect(page.getByText(fill(random.noScript, { n: count }))).toBeVisible();
			await expect(chosen(page)).toHaveCount(count);
		});
	});
});

/** A value and a setting that no case has together. */
async function emptyCombination(page: Page): Promise<[string, string]> {
	await page.goto('/kasus/');
	const taken = await page
		.locator('[data-cases] li')
		.evaluateAll((cases) =>
			(cases as HTMLElement[]).map(({ dataset }) => `${dataset['nilai']} ${dataset['tempat']}`),
		);
	const values = await optionsOf(valueFilter(page));
	const settings = await optionsOf(settingFilter(page));
	const combinations = values.flatMap((value) =>
		settings.map((setting) => [value, setting] as const),
	);
	const [value, setting] =
		combinations.find((combination) => !taken.includes(combination.join(' '))) ?? [];
	if (!value || !setting) throw new Error('Every value has a case in every setting now.');
	return [value, setting];
}

const optionsOf = (select: ReturnType<typeof valueFilter>) =>
	select
		.locator('option:not([value=""])')
		.evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
