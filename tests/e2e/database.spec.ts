import { type Page, expect, test } from '@playwright/test';
import { databaseProblems } from '../../src/copy/database-problems.ts';
import { kioskCopy } from '../../src/copy/kiosk.ts';
import { myDataCopy } from '../../src/copy/my-data.ts';
import { recapToolCopy } from '../../src/copy/recap-tool.ts';
import { kilatSession, openSession } from '../support/session-flow.ts';
import { storeBefore } from '../support/storage.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Leaves a database as a newer site would, with a code in it. */
async function leaveNewer(page: Page) {
	await page.goto('/istilah/');
	await page.evaluate(
		() =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open('cermin-recap', 2);
				request.onupgradeneeded = () => {
					if (!request.result.objectStoreNames.contains('codes'))
						request.result.createObjectStore('codes', { autoIncrement: true });
				};
				request.onerror = () => reject(request.error ?? new Error());
				request.onsuccess = () => {
					request.result.close();
					resolve();
				};
			}),
	);
}

/** Makes the browser never answer when a database is opened, and lets the seconds for which a page waits pass at once. */
const silence = (page: Page) =>
	page.addInitScript(() => {
		const setTimeout = window.setTimeout.bind(window);
		// A minute and more is for what is cleared away later.
		const hurry = (delay = 0) => (delay >= 1000 && delay <= 30_000 ? 0 : delay);
		Object.assign(window, {
			setTimeout: (action: () => void, delay?: number) => setTimeout(action, hurry(delay)),
		});
		const open = indexedDB.open.bind(indexedDB);
		IDBFactory.prototype.open = (name, version) => {
			// Opened, but nobody hears of it.
			const request = open(name, version);
			request.addEventListener = () => undefined;
			return request;
		};
	});

test('codes of a newer site are not taken for none', async ({ page }) => {
	await leaveNewer(page);
	const said = page.getByRole('alert').filter({ hasText: databaseProblems['newer-version'] });
	await page.goto('/data-saya/');
	await expect(said).toBeVisible();
	await press(page, myDataCopy.exportAction);
	await expect(page.getByText(myDataCopy.exportWithoutCodes)).toBeVisible();
	await page.goto('/pelatih/rekap/');
	await expect(said).toBeVisible();
	await openSession(page, kilatSession, 'kios/');
	await expect(said).toBeVisible();
});

test('a page lets a newer site in another tab rewrite the database', async ({ page, context }) => {
	await storeBefore(
		page,
		'cermin:progress:v1',
		JSON.stringify({ cases: {}, read: ['nilai/adaptif'] }),
	);
	await page.goto('/data-saya/');
	await expect(page.getByRole('button', { name: myDataCopy.exportAction })).toBeVisible();
	await leaveNewer(await context.newPage());
	await press(page, myDataCopy.exportAction);
	await press(page, myDataCopy.eraseAction);
	await press(page, myDataCopy.eraseYes);
	await expect(page.getByText(myDataCopy.erasures['codes-left'])).toBeVisible();
});

test('a database that never answers ends in sentences', async ({ page }) => {
	await silence(page);
	const said = page.getByRole('alert').filter({ hasText: databaseProblems['no-answer'] });
	await page.goto('/data-saya/');
	await expect(said).toBeVisible();
	const download = page.waitForEvent('download');
	await press(page, myDataCopy.exportAction);
	await download;
	await expect(page.getByText(myDataCopy.exportWithoutCodes)).toBeVisible();
	await press(page, myDataCopy.eraseAction);
	await press(page, myDataCopy.eraseYes);
	await expect(page.getByText(myDataCopy.erasures['codes-left'])).toBeVisible();

	await openSession(page, kilatSession, 'kios/');
	await expect(said).toBeVisible();
	await expect(page.getByRole('button', { name: kioskCopy.open })).toBeVisible();
	await page.goto('/pelatih/rekap/');
	await expect(said).toBeVisible();
	await expect(page.getByText(recapToolCopy.intake.pasteHelp)).toBeAttached();
});
