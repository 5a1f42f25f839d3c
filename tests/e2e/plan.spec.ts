import { type Page, expect, test } from '@playwright/test';
import { planCopy } from '../../src/copy/plans.ts';
import { sessionBuilderCopy } from '../../src/copy/session-builder.ts';
import { fill } from '../../src/ui/text.ts';
import { homes } from '../support/homes.ts';
import { openPage, pagePaths } from '../support/pages.ts';
import { countSheets } from '../support/paper.ts';

const plans = pagePaths.filter((path) => path.startsWith('/pelatih/rencana/'));
const path = '/pelatih/rencana/45-menit/';

const minutes = (page: Page) => page.getByRole('region', { name: planCopy.minuteByMinute });
const startsAt = (page: Page) => page.getByLabel(planCopy.startsAt);
const times = (page: Page) => minutes(page).getByRole('time').allInnerTexts();
const current = (page: Page) => minutes(page).locator('[aria-current=step]');

test.describe('beside the clock', () => {
	test.beforeEach(async ({ page }) => {
		await page.clock.install({ time: new Date('2026-11-25T09:30:40+07:00') });
		await openPage(page, path);
	});

	test('each step has its time, on paper too, and keeps it over a reload', async ({ page }) => {
		await startsAt(page).fill('08:00');
		expect((await times(page)).slice(0, 3)).toEqual(['08.00', '08.03', '08.09']);
		expect((await times(page)).at(-1)).toBe('08.45');
		await startsAt(page).fill('23:50');
		expect((await times(page)).at(-1)).toBe('00.35');
		await page.reload();
		await expect(startsAt(page)).toHaveValue('23:50');
		expect((await times(page)).at(-1)).toBe('00.35');
		await page.emulateMedia({ media: 'print' });
		await expect(minutes(page).getByRole('time').first()).toBeVisible();
		await page.emulateMedia({ media: null });
		await startsAt(page).fill('');
		expect((await times(page)).join('')).toBe('');
	});

	test('the step that is going on is marked and moves on by itself, and none after the end', async ({
		page,
	}) => {
		await expect(current(page)).toHaveCount(0);
		await minutes(page).getByRole('button', { name: planCopy.now }).click();
		await expect(startsAt(page)).toHaveValue('09:30');
		await expect(current(page)).toHaveAttribute('data-from', '0');
		await page.clock.runFor('03:00');
		await expect(current(page)).toHaveAttribute('data-from', '3');
		await page.clock.runFor('38:00');
		await expect(current(page)).toHaveAttribute('data-from', '41');
		await page.clock.runFor('04:00');
		await expect(current(page)).toHaveCount(0);
	});
});

test('on a phone the strip marks the step being read, and brings its name into view', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openPage(page, path);
	const strip = page.getByRole('navigation', { name: planCopy.minuteByMinute });
	const marked = strip.locator('[aria-current]');
	await expect(marked).toHaveCount(0);
	const last = strip.getByRole('link').last();
	await expect(last).not.toBeInViewport();
	await minutes(page).getByRole('heading', { level: 3 }).nth(-2).scrollIntoViewIfNeeded();
	await page.mouse.wheel(0, 600);
	await expect(marked).toHaveText((await last.textContent()) ?? '');
	await expect(last).toBeInViewport({ ratio: 1 });
});

test('without scripts the minutes are there, the clock is not, and what may happen unfolds', async ({
	browser,
}) => {
	const context = await browser.newContext({ baseURL: homes[0], javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(path);
	await expect(startsAt(page)).toBeHidden();
	await expect(minutes(page).getByText('41', { exact: true })).toBeVisible();
	const words = minutes(page).getByText('“Boleh sambil duduk, boleh sambil membaca.');
	await expect(words).toBeHidden();
	await minutes(page).getByText('Jika ada yang malu memerankannya').click();
	await expect(words).toBeVisible();
	await context.close();
});

test('a plan leads to a session of its own mirror, now or on day 30, with the name still to be typed', async ({
	page,
}) => {
	for (const home of homes) {
		const [plan, link] =
			home === homes[0] ? ['3-jam', planCopy.makeSession] : ['45-menit', planCopy.makeDayThirty];
		await page.goto(`${home}pelatih/rencana/${plan}/`);
		await page.getByRole('link', { name: link }).click();
		await expect(page.getByLabel(/^Cermin Diri:/)).toBeChecked();
		await expect(page.getByLabel(sessionBuilderCopy.form.waves.before)).toBeChecked();
		await expect(page.getByLabel(sessionBuilderCopy.form.name, { exact: true })).toHaveValue('');
	}
});

test('a plan is a few A4 sheets of paper in letters of 9 points or more, with every fold open and nothing cut off', async ({
	page,
}) => {
	await page.setViewportSize({ width: 740, height: 1050 });
	for (const plan of plans) {
		await page.goto(plan);
		// Folded on a screen as narrow as paper.
		const printed = (await page.getByText(/^rencana ini, /).textContent()) ?? '';
		await page.emulateMedia({ media: 'print' });
		const hidden = await page
			.locator('main details > div')
			.evaluateAll((all) =>
				all
					.filter((box) => !box.closest('.why') && !box.checkVisibility())
					.map((box) => box.outerHTML),
			);
		expect(hidden, plan).toEqual([]);
		const wide = await page
			.locator('main *')
			.evaluateAll((all) =>
				all
					.filter((box) => box.getBoundingClientRect().right > innerWidth + 1)
					.map((box) => box.outerHTML),
			);
		expect(wide, plan).toEqual([]);
		const smallest = await page
			.locator('main :not(:empty):visible')
			.evaluateAll((all) =>
				Math.min(
					...all
						.filter((box) => [...box.childNodes].some((node) => node.nodeValue?.trim()))
						.map((box) => parseFloat(getComputedStyle(box).fontSize)),
				),
			);
		expect(smallest * 0.75, plan).toBeGreaterThanOrEqual(9);
		// As many as each plan says of itself among what is to be printed first.
		const said = ['dua', 'tiga', 'empat'].findIndex((word) => printed.includes(`${word} lembar`));
		expect(await countSheets(page), plan).toBe(said + 2);
		await expect(page.getByText(planCopy.channels)).toBeVisible();
		await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
	}
});

test('on a phone the preparation is one fold and the steps stay at hand; beside the minutes all of it is open', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(path);
	const preparation = page.getByRole('complementary', { name: planCopy.preparation });
	const toPrint = preparation.getByRole('heading', { name: planCopy.prints });
	await expect(toPrint).toBeHidden();
	await preparation.locator('summary').click();
	await expect(toPrint).toBeVisible();
	await preparation.locator('summary').click();

	const strip = page.getByRole('navigation', { name: planCopy.minuteByMinute });
	const last = strip.getByRole('link').last();
	const title = (await last.innerText()).replace(/^\d+\s+/, '');
	await last.click();
	await expect(strip).toBeInViewport({ ratio: 1 });
	const step = minutes(page).getByRole('heading', { name: title });
	await expect(step).toBeInViewport({ ratio: 1 });
	const [over, under] = await Promise.all([strip.boundingBox(), step.boundingBox()]);
	expect(under?.y).toBeGreaterThan((over?.y ?? NaN) + (over?.height ?? NaN));

	await page.setViewportSize({ width: 1280, height: 800 });
	await expect(toPrint).toBeVisible();
	await expect(preparation.locator('summary')).toBeHidden();
});

test('the desk is under four screens of a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/pelatih/');
	const height = await page.evaluate(() => document.documentElement.scrollHeight);
	expect(height).toBeLessThan(4 * 740);
	await page
		.getByRole('link', { name: fill('{n} ', { n: 45 }) })
		.first()
		.click();
	await expect(page).toHaveURL(new RegExp(`${path}$`));
});
