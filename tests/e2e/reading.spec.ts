import { type Page, expect, test } from '@playwright/test';
import { siteCopy } from '../../src/copy/site.ts';
import { deviceWith } from '../support/device.ts';
import { shifts } from '../support/shifts.ts';
import { storageFailures } from '../support/storage.ts';

const { read } = siteCopy;
const button = (page: Page) => page.getByRole('button', { name: read.mark });
const marks = (page: Page) => page.locator('[data-mark]:visible');

for (const [guide, list] of [
	['/nilai/loyal/', '/nilai/'],
	['/topik/anti-pungli/', '/topik/'],
] as const)
	test(`${guide} can be marked as read by keyboard, and ${list} says so until the mark is taken away`, async ({
		page,
	}) => {
		await page.goto(guide);
		await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
		await button(page).focus();
		await page.keyboard.press('Space');
		await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
		await page.reload();
		await expect(button(page)).toHaveAttribute('aria-pressed', 'true');

		await page.goto(list);
		await expect(marks(page)).toHaveCount(1);
		await expect(page.getByRole('listitem').filter({ has: marks(page) })).toContainText(read.done);
		await expect(
			page
				.getByRole('listitem')
				.filter({ has: marks(page) })
				.getByRole('link'),
		).toHaveAttribute('href', guide);

		await page.goto(guide);
		await button(page).click();
		await expect(button(page)).toHaveAttribute('aria-pressed', 'false');
		await page.goto(list);
		await expect(marks(page)).toHaveCount(0);
	});

test('a mark made in one tab appears in the list in another', async ({ context }) => {
	const [left, right] = [await context.newPage(), await context.newPage()];
	await right.goto('/');
	await expect(marks(right)).toHaveCount(0);
	await left.goto('/nilai/adaptif/');
	await button(left).click();
	await expect(marks(right)).toHaveCount(1);
});

test('with storage full the mark stands on this page, and it says that it will not last', async ({
	page,
}) => {
	await page.addInitScript(storageFailures.full);
	await page.goto('/nilai/adaptif/');
	await expect(page.getByText(read.notKept)).toBeHidden();
	await button(page).click();
	await expect(button(page)).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByText(read.notKept)).toBeVisible();
});

test.describe('with guides read', () => {
	test.use({
		storageState: deviceWith({
			progress: { cases: {}, read: ['nilai/adaptif', 'nilai/loyal', 'topik/anti-pungli'] },
		}),
	});

	for (const path of ['/', '/nilai/', '/topik/', '/nilai/adaptif/'])
		test(`nothing on ${path} moves when the marks come late`, async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 3000 });
			let release = () => {};
			const held = new Promise<void>((resolve) => (release = resolve));
			await page.route('**/*.js', async (route) => {
				await held;
				await route.continue();
			});
			await page.goto(path, { waitUntil: 'commit' });
			await expect(page.getByRole('contentinfo')).toBeVisible();
			release();
			await expect(page.locator('[data-mark]:visible, [aria-pressed=true]').first()).toBeVisible();
			expect(await shifts(page)).toEqual([]);
		});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no mark to make and none to see', async ({ page }) => {
		await page.goto('/nilai/adaptif/');
		await expect(button(page)).toBeHidden();
		await page.goto('/nilai/');
		await expect(marks(page)).toHaveCount(0);
	});
});
