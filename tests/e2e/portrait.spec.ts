import { readFileSync } from 'node:fs';
import { type Page, expect, test } from '@playwright/test';
import { evidenceCopy } from '../../src/copy/evidence.ts';
import { portraitActionCopy as copy } from '../../src/copy/portrait-action.ts';
import { portraitCopy } from '../../src/copy/portrait.ts';
import { decodeBackup } from '../../src/core/device/backup.ts';
import type { PortraitActions } from '../../src/core/device/portrait-actions.ts';
import { fill } from '../../src/ui/text.ts';
import { deviceWith } from '../support/device.ts';
import { openPage } from '../support/pages.ts';
import { countSheets } from '../support/paper.ts';
import { promised } from '../support/portrait-actions.ts';
import { readStored, storageFailures } from '../support/storage.ts';
import { sentence } from '../support/words.ts';

const path = '/potret/tindak/';
const key = 'cermin:portrait-actions:v1';
const [adaptif, waiting] = ['Cara kerja baru jarang dicoba', 'Banyak menunggu arahan pimpinan'];
const own = 'Alat tersimpan di bagian lain';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const sorted = (page: Page, finding: string) => page.getByRole('group', { name: finding });
const place = (page: Page, finding: string, where: string) =>
	sorted(page, finding).getByRole('radio', { name: where }).check();
const stored = async (page: Page) =>
	JSON.parse((await readStored(page, key)) ?? '{}') as PortraitActions;

test('a team sorts what a link hands on and its own words, promises one thing, and finds it after a reload', async ({
	page,
}) => {
	await openPage(page, `${path}#temuan=adaptif,menunggu-arahan,jujur`);
	await expect(sorted(page, adaptif)).toBeVisible();
	await expect(sorted(page, waiting)).toBeVisible();
	// What was taken over is no longer in the address, so that a reload brings back nothing.
	await expect(page).toHaveURL(path);
	await page.getByLabel(copy.sort.words).fill(own);
	await press(page, copy.sort.add);
	await expect(sorted(page, own).getByRole('radio').first()).toBeFocused();
	await expect(page.getByText(copy.one.nothing)).toBeVisible();
	await place(page, adaptif, copy.sort.places.ours);
	await place(page, waiting, copy.sort.places.above);
	await place(page, own, copy.sort.places.outside);

	const choice = page.getByLabel(copy.one.finding);
	await expect(choice.getByRole('option')).toHaveText([copy.one.none, adaptif, waiting]);
	await choice.selectOption(adaptif);
	await expect(page.getByRole('link', { name: copy.one.page })).toHaveAttribute(
		'href',
		'/potret/tema/adaptif/',
	);
	await page.getByText(copy.one.examples).click();
	await page.getByRole('button', { name: copy.one.use }).first().click();
	await expect(page.getByLabel(copy.one.act)).not.toHaveValue('');
	await page.getByLabel(copy.one.owner).fill('Tim layanan depan');
	await page.getByLabel(copy.one.start, { exact: true }).fill('2026-12-07');
	await page.getByLabel(copy.one.review).fill('2026-12-01');
	await expect(page.getByText(copy.one.reviewEarly)).toBeVisible();
	await expect(page.getByRole('heading', { name: copy.promise.title })).toBeHidden();
	await page.getByLabel(copy.one.review).fill('2099-03-01');
	await expect(page.getByText(copy.tools.whole)).toBeVisible();
	await expect(page.getByText(copy.kept)).toBeVisible();
	expect((await stored(page)).current).toMatchObject({
		chosen: 0,
		owner: 'Tim layanan depan',
		review: '2099-03-01',
	});

	await page.reload();
	await expect(page.getByText(fill(copy.promise.notDue, { date: '1 Maret 2099' }))).toBeVisible();
	// Before its day nothing is asked; what it was made of is folded, and stays open while it is changed.
	await expect(page.getByText(copy.promise.question)).toBeHidden();
	const owner = page.getByLabel(copy.one.owner);
	await expect(owner).toBeHidden();
	await page.getByText(copy.promise.change).click();
	await expect(owner).toHaveValue('Tim layanan depan');
	await owner.fill('');
	await expect(page.getByText(sentence(copy.tools.missing))).toBeVisible();
	await owner.fill('Tim layanan depan');
	await expect(owner).toBeFocused();
	await page.emulateMedia({ media: 'print' });
	const sheet = page.locator('[data-only-print]');
	for (const text of [adaptif, waiting, own, 'Tim layanan depan', portraitCopy.notice.strong])
		await expect(sheet.getByText(text).first()).toBeVisible();
	await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
	expect(await countSheets(page)).toBe(1);
});

test.describe('with a promise whose day has come', () => {
	test.use({
		storageState: deviceWith({
			portrait: { current: { ...promised, start: '2026-01-05', review: '2026-02-05' }, past: [] },
		}),
	});

	test('the next portrait begins with it: shown on the start page and over the recap, closed before what is new', async ({
		page,
	}) => {
		await openPage(page, '/potret/');
		const now = page.getByRole('region', { name: portraitCopy.promise.title });
		await expect(now.getByText(portraitCopy.promise.due)).toBeVisible();
		await expect(now.getByText(promised.act)).toBeVisible();
		await openPage(page, '/pelatih/rekap/');
		await expect(now.getByText(promised.act)).toBeVisible();
		await page.goto(`${path}#temuan=loyal`);
		await expect(page.getByText(copy.promise.due)).toBeVisible();
		await expect(page.getByText(copy.promise.waiting)).toBeVisible();
		await press(page, copy.promise.end);
		await expect(page.getByText(copy.promise.choose)).toBeVisible();
		await page.getByLabel(copy.promise.outcomes.partly).check();
		await press(page, copy.promise.end);
		await expect(sorted(page, 'Nama baik dan rahasia belum dijaga bersama')).toBeVisible();
		await expect(sorted(page, own)).toHaveCount(0);
		await page.getByText(copy.past.title).click();
		await expect(page.getByRole('listitem').filter({ hasText: promised.act })).toContainText(
			copy.promise.outcomes.partly,
		);
		expect((await stored(page)).past[0]?.outcome).toBe('partly');
	});
});

test('where the browser keeps nothing, the page says so and the sheet still holds what was written', async ({
	page,
}) => {
	await openPage(page, path);
	await page.evaluate(storageFailures.full);
	await page.getByLabel(copy.sort.theme).selectOption(adaptif);
	await expect(page.getByText(copy.noStorage)).toBeVisible();
	await expect(page.getByText(copy.kept)).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('[data-only-print]').getByText(adaptif)).toBeVisible();
});

test('evidence is kept with every letter, said not to be where it is not, exported and printed', async ({
	page,
}) => {
	await openPage(page, '/potret/bukti/');
	const group = page.locator('[data-value=akuntabel]');
	await group.locator('summary').click();
	await group.getByRole('button', { name: evidenceCopy.add }).click();
	const practice = group.getByLabel(evidenceCopy.fields.practice);
	await expect(practice).toBeFocused();
	await practice.fill('Buku kas diisi setiap sore');
	await group.getByLabel(evidenceCopy.fields.since).fill('Maret 2026');
	await page.reload();
	await group.locator('summary').click();
	await expect(practice).toHaveValue('Buku kas diisi setiap sore');
	await expect(group.getByText(fill(evidenceCopy.count, { n: 1 }))).toBeVisible();

	await page.evaluate(storageFailures.full);
	await group.getByLabel(evidenceCopy.fields.renewedBy).fill('Pengurus kas');
	await expect(page.getByText(evidenceCopy.noStorage)).toBeVisible();
	await expect(page.getByText(evidenceCopy.kept)).toBeHidden();
	// The remedies work: the file and the sheet hold what the browser does not.
	const download = page.waitForEvent('download');
	await press(page, evidenceCopy.tools.save);
	const read = decodeBackup(readFileSync(await (await download).path(), 'utf8'));
	expect(read.ok && read.value.evidence).toMatchObject([
		{ value: 'akuntabel', since: 'Maret 2026', renewedBy: 'Pengurus kas' },
	]);
	await page.emulateMedia({ media: 'print' });
	const rows = page.locator('[data-only-print] tbody tr');
	await expect(rows).toHaveCount(1);
	await expect(rows).toContainText('Pengurus kas');
	expect(await countSheets(page)).toBe(1);
	await page.emulateMedia({ media: 'screen' });
	await press(page, evidenceCopy.remove);
	await press(page, evidenceCopy.removeYes);
	await expect(practice).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('both pages print a blank sheet for a pen, on one A4', async ({ page }) => {
		for (const [address, noScript] of [
			[path, copy.noScript],
			['/potret/bukti/', evidenceCopy.noScript],
		] as const) {
			await page.emulateMedia({ media: 'screen' });
			await page.goto(address);
			await expect(page.getByText(noScript)).toBeVisible();
			await page.emulateMedia({ media: 'print' });
			await expect(page.locator('[data-only-print]')).toBeVisible();
			expect(await countSheets(page)).toBe(1);
		}
	});
});
