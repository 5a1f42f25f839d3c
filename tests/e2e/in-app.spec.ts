import { type Page, expect, test } from '@playwright/test';
import { topicCopy } from '../../src/copy/topics.ts';
import { paperCopy } from '../../src/copy/mirror.ts';
import { myDataCopy } from '../../src/copy/my-data.ts';
import { resultCopy } from '../../src/copy/result.ts';
import { savingCopy } from '../../src/copy/saving.ts';
import { sessionBuilderCopy } from '../../src/copy/session-builder.ts';
import { axeViolations } from '../support/axe.ts';
import { attempts, deviceWith } from '../support/device.ts';
import { inAppAgent, limitToInApp } from '../support/in-app.ts';
import { openPage } from '../support/pages.ts';
import { sentence } from '../support/words.ts';

test.use({ userAgent: inAppAgent, storageState: deviceWith({ attempts }) });

const press = (page: Page, name: string) =>
	page.getByRole('button', { name, exact: true }).first().click();

let errors: string[];
test.beforeEach(async ({ page }) => {
	errors = [];
	page.on('pageerror', (error) => errors.push(error.message));
	await limitToInApp(page);
});
test.afterEach(() => expect(errors).toEqual([]));

test('a result that cannot be printed or downloaded is given as text', async ({ page }) => {
	await openPage(page, '/cermin/hasil/');
	const text = page.getByLabel(resultCopy.asText.textLabel);
	await press(page, resultCopy.print);
	await expect(page.getByText(resultCopy.notPrinted)).toBeVisible();
	await expect(text).toHaveValue(/^Hasil Cermin Diri, 20 Oktober 2026\nBerorientasi Pelayanan: /);
	await press(page, resultCopy.asText.copy);
	await expect(page.getByText(resultCopy.asText.copyFailed)).toBeVisible();

	await page.reload();
	await press(page, resultCopy.png);
	await expect(page.getByText(sentence(resultCopy.pngRefused))).toBeVisible();
	await expect(text).toHaveValue(/\nLoyal: /);
	expect(await axeViolations(page)).toEqual([]);
});

test('an order of values is given as text too', async ({ page }) => {
	await openPage(page, '/cermin/hasil/');
	await page.getByRole('button', { name: beginningOf('Cermin Kilat') }).click();
	await press(page, resultCopy.print);
	await expect(page.getByLabel(resultCopy.asText.textLabel)).toHaveValue(/\n1\. /);
});

const beginningOf = (words: string) => new RegExp(`^${words}`);

test('a poster says where it can be printed, with an address that holds its session', async ({
	page,
}) => {
	await openPage(page, '/pelatih/sesi/');
	await page.getByLabel(sessionBuilderCopy.form.name, { exact: true }).fill('Kelas A');
	await press(page, sessionBuilderCopy.share.print);
	const said = page.getByRole('status').filter({ hasText: sessionBuilderCopy.share.notPrinted });
	await expect(said).toContainText(page.url());
	expect(page.url()).toContain('#sesi=1');
});

for (const [path, name] of [
	['/cermin/diri/lembar/', paperCopy.print],
	['/topik/anti-pungli/', topicCopy.printSheet],
] as const)
	test(`${path} says where it can be printed, with its address`, async ({ page }) => {
		await openPage(page, path);
		await press(page, name);
		const said = page.getByRole('status').filter({ hasText: savingCopy.notPrinted });
		await expect(said).toContainText(page.url());
		expect(await axeViolations(page)).toEqual([]);
	});

test('the file of one’s own data can be copied', async ({ page }) => {
	await openPage(page, '/data-saya/');
	await press(page, myDataCopy.exportAction);
	await expect(page.getByText(sentence(savingCopy.refused))).toBeVisible();
	await expect(page.getByLabel(sentence(savingCopy.textLabel))).toHaveValue(/"cermin-berakhlak"/);
	expect(await axeViolations(page)).toEqual([]);
});
