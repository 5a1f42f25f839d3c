import { type Page, expect, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { shareCopy } from '../../src/copy/share.ts';
import { fill } from '../../src/ui/text.ts';
import { misfits } from '../support/fit.ts';
import { homes } from '../support/homes.ts';
import { openPage } from '../support/pages.ts';
import { countSheets } from '../support/paper.ts';

const title = 'Adaptif';
const heading = (page: Page, title: string) =>
	page.getByRole('heading', { name: fill(shareCopy.heading, { title }) });

test('from the foot of a page its address can be copied, scanned and sent', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const [, home] = homes;
	await openPage(page, `${home}nilai/adaptif/`);
	await page.getByRole('link', { name: shareCopy.link }).click();
	await expect(heading(page, title)).toBeFocused();
	await expect(page.getByText(shareCopy.lead)).toBeHidden();
	const address = `${home}nilai/adaptif/`;

	await page.getByRole('button', { name: shareCopy.copy, exact: true }).click();
	await expect(page.getByText(shareCopy.copied)).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);

	const qr = page.getByRole('img', { name: fill(shareCopy.qr, { title }) });
	const { data, info } = await sharp(await qr.screenshot())
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	expect(decodeQR({ data, width: info.width, height: info.height })).toBe(address);

	const message = await page
		.getByRole('link', { name: shareCopy.whatsapp })
		.getAttribute('href')
		.then((href) => new URL(href ?? '').searchParams.get('text'));
	expect(message?.split('\n')[0]).toMatch(/^Adaptif: \S/);
	expect(message?.split('\n')[1]).toBe(address);

	await page.getByText(shareCopy.embed.title).click();
	await page.getByRole('button', { name: shareCopy.embed.copy }).click();
	await expect(page.getByText(shareCopy.embed.copied)).toBeVisible();
	const html = await page.evaluate(() => navigator.clipboard.readText());
	expect(html).toMatch(/^<p><a href="http[^"<>]+\/nilai\/adaptif\/">Adaptif<\/a><br>[^<>]+<\/p>$/);

	await page.getByRole('button', { name: shareCopy.screen }).click();
	const wall = page.getByRole('dialog', { name: fill(shareCopy.wall.label, { title }) });
	await expect(wall.getByText(address)).toBeVisible();
	// It lies on top: what is in the middle of the screen is its own.
	expect(
		await page.evaluate(
			() => document.elementFromPoint(innerWidth / 3, innerHeight / 2)?.closest('dialog') !== null,
		),
	).toBe(true);
	await page.keyboard.press('Escape');
	await expect(wall).toHaveCount(0);

	expect(await countSheets(page)).toBe(1);
	await page.emulateMedia({ media: 'print' });
	await expect(qr).toBeVisible();
	await expect(page.getByRole('heading', { name: shareCopy.all })).toBeHidden();
});

test('another page is chosen from the list, and an address that was made up names none', async ({
	page,
}) => {
	await openPage(page, '/bagikan/#halaman=//contoh.id/%22%3E%3Cscript%3E');
	await expect(page.getByText(shareCopy.unknown)).toBeVisible();
	await expect(page.getByText(shareCopy.lead)).toBeVisible();
	const link = page
		.getByRole('main')
		.getByRole('link', { name: 'Mematahkan stigma pungli', exact: true });
	await expect(link).toBeHidden();
	await page.getByLabel(shareCopy.filter).fill('stigma');
	await link.click();
	await expect(heading(page, 'Mematahkan stigma pungli')).toBeFocused();
	await expect(page.getByText(shareCopy.unknown)).toHaveCount(0);
	expect(await misfits(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the list leads to the pages, whose addresses can be copied there', async ({ page }) => {
		await page.goto('/bagikan/');
		await expect(page.getByText(shareCopy.noScript)).toBeVisible();
		await page.locator('summary', { hasText: 'Nilai' }).click();
		await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
		await expect(page).toHaveURL('/nilai/adaptif/');
	});
});
