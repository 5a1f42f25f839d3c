import { readFileSync } from 'node:fs';
import { type Page, expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { commitmentCopy } from '../../src/copy/commitment.ts';
import { deckCopy } from '../../src/copy/deck.ts';
import { myDataCopy } from '../../src/copy/my-data.ts';
import { unitSentencesCopy as copy } from '../../src/copy/unit-sentences.ts';
import { longestSentence } from '../../src/core/device/unit-sentences.ts';
import { type BehaviourId, behaviourIds } from '../../src/core/values/values.ts';
import { fill } from '../../src/ui/text.ts';
import { deviceWith, unitSentences } from '../support/device.ts';
import { misfits } from '../support/fit.ts';
import { countSheets } from '../support/paper.ts';
import { readStored, storageFailures, storeBefore } from '../support/storage.ts';
import { beginning } from '../support/words.ts';

const path = '/pelatih/kalimat/';
const key = 'cermin:unit-sentences:v1';
const { contoh: examples } = parse(readFileSync('content/kalimat.yaml', 'utf8')) as {
	contoh: Record<BehaviourId, string>;
};

/** The place of a behaviour, opened by the link to it. */
async function open(page: Page, id: BehaviourId) {
	await page.goto(`${path}#${id}`);
	return page.locator(`[id="${id}"]`);
}
const progress = (page: Page, n: number, total = behaviourIds.length) =>
	page.getByText(fill(copy.progress, { n, total }), { exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a sentence written from its example is kept with every letter, and still there after a reload', async ({
	page,
}) => {
	const place = await open(page, 'adaptif-2');
	await expect(progress(page, 0)).toBeVisible();
	await place.getByRole('button', { name: beginning(copy.useExample) }).click();
	const field = place.getByRole('textbox');
	await expect(field).toBeFocused();
	await expect(field).toHaveValue(examples['adaptif-2']);
	await page.keyboard.press('ControlOrMeta+End');
	await page.keyboard.type(' Setuju ');
	const written = `${examples['adaptif-2']} Setuju`;
	await expect(field).toHaveValue(`${written} `);
	expect(JSON.parse((await readStored(page, key)) ?? '')).toEqual({ 'adaptif-2': written });
	await expect(page.getByText(copy.kept)).toBeVisible();
	await page.reload();
	await expect(field).toHaveValue(written);
	await expect(progress(page, 1)).toBeVisible();
	await field.fill('');
	await expect(progress(page, 0)).toBeVisible();
	expect(await readStored(page, key)).toBe('{}');
});

test('where the browser keeps nothing, the page says so at the field and does not claim otherwise', async ({
	page,
}) => {
	const place = await open(page, 'loyal-3');
	await page.evaluate(storageFailures.full);
	await place.getByRole('textbox').fill('Kami menutup pintu.');
	await expect(place.getByText(copy.notKept)).toBeVisible();
	await expect(page.getByText(copy.noStorage)).toBeVisible();
	await expect(page.getByText(copy.kept)).toBeHidden();
	// The remedy works: the file holds what the browser does not.
	const download = page.waitForEvent('download');
	await press(page, copy.tools.exportAction);
	expect(readFileSync(await (await download).path(), 'utf8')).toContain('Kami menutup pintu.');
});

test.describe('with sentences on the device', () => {
	test.use({ storageState: deviceWith({ sentences: unitSentences }) });
	const n = Object.keys(unitSentences).length;

	test('a file brings back what was erased, and asks before it writes over something else', async ({
		page,
	}) => {
		await page.goto(path);
		const download = page.waitForEvent('download');
		await press(page, copy.tools.exportAction);
		const file = await download;
		expect(file.suggestedFilename()).toMatch(/^cermin-berakhlak-kalimat-\d{4}-\d\d-\d\d\.json$/);
		const importFile = async () =>
			page.getByLabel(copy.tools.importAction).setInputFiles(await file.path());

		await page.goto('/data-saya/');
		await expect(page.getByText(fill(myDataCopy.unitSentences, { n }))).toBeVisible();
		await press(page, myDataCopy.eraseAction);
		await press(page, myDataCopy.eraseYes);
		await expect(page.getByText(myDataCopy.erasures.erased)).toBeVisible();

		const place = await open(page, 'adaptif-1');
		const field = place.getByRole('textbox');
		await field.fill('Kami menulis yang lain.');
		await importFile();
		await press(page, copy.tools.cancel);
		await expect(progress(page, 1)).toBeVisible();
		await expect(field).toHaveValue('Kami menulis yang lain.');
		await importFile();
		await expect(page.locator(':focus')).toHaveText(fill(copy.tools.confirm, { n: 1 }));
		await press(page, copy.tools.confirmYes);
		await expect(page.getByText(fill(copy.tools.imported, { n }))).toBeVisible();
		await expect(progress(page, n)).toBeVisible();
		await expect(field).toHaveValue(unitSentences['adaptif-1'] ?? '');
		expect(JSON.parse((await readStored(page, key)) ?? '')).toEqual(unitSentences);
		expect(await misfits(page)).toEqual([]);
	});

	test('the poster holds what was written and nothing else, on one sheet', async ({ page }) => {
		await page.goto(path);
		await expect(progress(page, n)).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		const main = page.getByRole('main');
		await expect(main.getByRole('listitem')).toHaveCount(n);
		for (const text of Object.values(unitSentences))
			await expect(main.getByText(text, { exact: true })).toBeVisible();
		await expect(main.getByText(copy.poster.unit)).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
		await expect(main.getByText(examples['kompeten-1'])).toBeHidden();
		expect(await countSheets(page)).toBe(1);
	});

	test('whoever makes a plan for such a behaviour sees what the unit says of it', async ({
		page,
	}) => {
		await page.goto('/komitmen/');
		const { 'adaptif-1': ofUnit = '' } = unitSentences;
		await page.getByLabel('Cepat menyesuaikan diri').check();
		await press(page, commitmentCopy.choose.submit);
		await expect(
			page.getByText(fill(commitmentCopy.write.ofUnit, { sentence: ofUnit })),
		).toBeVisible();
	});
});

test('the slide of a behaviour shows even the longest sentence whole, and that of another has none', async ({
	page,
}) => {
	const longest = 'Kami mencatatnya bersama '.repeat(6).slice(0, longestSentence);
	await storeBefore(page, key, JSON.stringify({ 'kolaboratif-3': longest }));
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.goto('/paparan/kolaboratif/#kolaboratif-3');
	const slide = page.locator('[data-now] .slide');
	await expect(slide.getByText(longest)).toBeInViewport({ ratio: 1 });
	expect(await slide.evaluate((one) => one.scrollHeight - one.clientHeight)).toBe(0);
	await page.keyboard.press('PageUp');
	await expect(page).toHaveURL('/paparan/kolaboratif/#kolaboratif-2');
	await expect(slide.getByText(deckCopy.ownSentence)).toHaveCount(0);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page shows every example, and prints lines for a pen on four sheets', async ({
		page,
	}) => {
		await page.goto(path);
		await expect(page.getByText(copy.noScript)).toBeVisible();
		const main = page.getByRole('main');
		await expect(main.getByRole('textbox')).toHaveCount(0);
		await expect(main.getByRole('button')).toHaveCount(0);
		await main.getByText('Adaptif').click();
		await expect(main.getByText(examples['adaptif-1'])).toBeVisible();
		await page.emulateMedia({ media: 'print' });
		for (const id of behaviourIds)
			await expect(page.locator(`[id="${id}"] > .print-only`)).toBeVisible();
		expect(await countSheets(page)).toBe(4);
	});
});
