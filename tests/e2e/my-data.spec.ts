import { readFileSync, writeFileSync } from 'node:fs';
import { type Page, expect, test } from '@playwright/test';
import { mirrorCopy } from '../../src/copy/mirror.ts';
import { myDataCopy } from '../../src/copy/my-data.ts';
import { siteCopy } from '../../src/copy/site.ts';
import { storedAttempts } from '../../src/core/device/attempt.ts';
import { storedMySessions } from '../../src/core/device/my-sessions.ts';
import { fill, listWords } from '../../src/ui/text.ts';
import { attempts, deviceWith, draftOf, sessions, unitSentences } from '../support/device.ts';
import { practices, promised } from '../support/portrait-actions.ts';
import { storageFailures } from '../support/storage.ts';
import { sentence } from '../support/words.ts';

/** A Cermin Kilat done, a Cermin Diri begun, a case decided, a guide read, sentences of a unit, a learning path begun from a session's link, what a team promised, and evidence. */
const used = deviceWith({
	attempts: attempts.filter(({ instrument }) => instrument === 'kilat'),
	draft: draftOf([2, 3]),
	progress: { cases: { 'uang-dalam-jabat-tangan': 2 }, read: ['nilai/adaptif'] },
	sentences: unitSentences,
	paths: {
		orientasi: {
			begunAt: '2026-11-26T02:14:00.000Z',
			ticked: ['renungan/pelayanan-terbaik'],
			session: '#sesi=1&nama=Kelas+A&cermin=kilat&tahap=pra&rincian=ringkas&id=q7k3m9xw',
		},
	},
	portrait: { current: promised, past: [] },
	evidence: practices,
});

async function importText(page: Page, text: string) {
	// By its path: what is handed to the browser itself may not be as large as a file can be.
	const path = test.info().outputPath('berkas.json');
	writeFileSync(path, text);
	await page.getByLabel(myDataCopy.importAction).setInputFiles(path);
}

/** All that is stored, in the order of its names: the browser's own order is not the same after a reload. */
const stored = (page: Page) =>
	page.evaluate(() => JSON.stringify(Object.fromEntries(Object.entries(localStorage).sort())));
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const listed = (page: Page) =>
	page.getByRole('region', { name: myDataCopy.storedTitle }).getByRole('listitem');

test('nothing stored is said too, with ways to begin', async ({ page }) => {
	await page.goto('/data-saya/');
	await expect(page.getByText(myDataCopy.nothing)).toBeVisible();
	for (const [name, href] of [
		[myDataCopy.begin, '/cermin/diri/'],
		[myDataCopy.tryCase, '/kasus/'],
	] as const)
		await expect(page.getByRole('link', { name })).toHaveAttribute('href', href);
});

test.describe('on a device that was used', () => {
	test.use({ storageState: used });

	test('everything stored is told in words', async ({ page }) => {
		await page.goto('/data-saya/');
		await press(page, siteCopy.menu);
		await press(page, siteCopy.themeToDark);
		await page.evaluate(() => localStorage.setItem('cermin:kiosk:v1', '{"session":"q7k3m9xw"}'));
		await page.reload();
		await expect(listed(page)).toHaveText([
			sentence(myDataCopy.draft, { title: 'Cermin Diri', n: 2 }),
			sentence(myDataCopy.attempt, { title: 'Cermin Kilat' }),
			fill(myDataCopy.decided, { n: 1 }),
			fill(myDataCopy.read, { n: 1 }),
			fill(myDataCopy.kiosk, { n: 0 }),
			fill(myDataCopy.unitSentences, { n: 3 }),
			sentence(myDataCopy.pathInSession, { title: 'Hari pertama', name: 'Kelas A', n: 1 }),
			sentence(myDataCopy.portraitAction, { n: promised.findings.length }),
			fill(myDataCopy.evidence, { n: practices.length }),
			fill(myDataCopy.theme, { theme: myDataCopy.themes.dark }),
		]);
		const links = listed(page).getByRole('link');
		expect(
			await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname)),
		).toEqual([
			'/cermin/diri/',
			'/cermin/hasil/',
			'/kasus/',
			'/pelatih/kalimat/',
			'/jalur/orientasi/',
			'/potret/tindak/',
			'/potret/bukti/',
		]);
	});

	test('its folds are as wide as their section', async ({ page }) => {
		await page.goto('/data-saya/');
		const fold = page.locator('details').filter({ hasText: myDataCopy.paste.title });
		const widths = await fold.evaluate((it) => [it.clientWidth, it.parentElement?.clientWidth]);
		expect(widths[0]).toBe(widths[1]);
	});

	test('what is exported on one device is whole on another, and importing twice doubles nothing', async ({
		page,
		browser,
	}) => {
		await page.goto('/data-saya/');
		const download = page.waitForEvent('download');
		await press(page, myDataCopy.exportAction);
		const file = await download;
		expect(file.suggestedFilename()).toMatch(/^cermin-berakhlak-\d{4}-\d\d-\d\d\.json$/);
		const text = readFileSync(await file.path(), 'utf8');

		const other = await (await browser.newContext({ storageState: deviceWith({}) })).newPage();
		await other.goto('/data-saya/');
		for (let times = 0; times < 2; times++) {
			await importText(other, text);
			const { attempts, drafts, cases, read, unitSentences, paths, portraitActions, evidence } =
				myDataCopy.importedKinds;
			const held = [
				...[attempts, drafts, cases, read].map((kind) => fill(kind, { n: 1 })),
				fill(unitSentences, { n: 3 }),
				fill(paths, { n: 1 }),
				fill(portraitActions, { n: 1 }),
				fill(evidence, { n: practices.length }),
			];
			const told = fill(myDataCopy.imported, { parts: listWords(held) });
			await expect(other.getByText(told)).toBeVisible();
		}
		await expect(listed(other)).toHaveCount(8);
		await other.goto('/cermin/diri/');
		await expect(other.getByText(fill(mirrorCopy.resumeText, { n: 2, total: 21 }))).toBeVisible();
		await other.context().close();
	});

	test('a file from before there was progress is still read, and takes nothing away', async ({
		page,
	}) => {
		await page.goto('/data-saya/');
		const before = await stored(page);
		await importText(
			page,
			'{"format":"cermin-berakhlak","version":1,"exportedAt":"2026-01-01T00:00:00.000Z","drafts":{},"attempts":[]}',
		);
		await expect(page.getByText(myDataCopy.importedNothing)).toBeVisible();
		expect(await stored(page)).toBe(before);
	});

	test('the backup of a trainer is told by its sessions', async ({ page }) => {
		await page.goto('/data-saya/');
		await importText(
			page,
			JSON.stringify({
				...{ format: 'cermin-berakhlak', version: 1, exportedAt: '2026-01-01T00:00:00.000Z' },
				...{ drafts: {}, attempts: [], sessions: storedMySessions(sessions) },
			}),
		);
		const held = fill(myDataCopy.importedKinds.sessions, { n: sessions.length });
		await expect(page.getByText(fill(myDataCopy.imported, { parts: held }))).toBeVisible();
	});

	test('a bad file changes nothing and says why', async ({ page }) => {
		const problems = myDataCopy.importErrors;
		const files: [text: string, problem: string][] = [
			['halo', problems.malformed],
			['{"a":1}', problems['other-format']],
			['{"format":"cermin-berakhlak","version":2}', problems['newer-version']],
			[
				'{"format":"cermin-berakhlak","version":1,"drafts":{},"attempts":[{"id":"<b>"}]}',
				problems.damaged,
			],
			[`"${'x'.repeat(45_000_001)}"`, problems['too-large']],
		];
		await page.goto('/data-saya/');
		const before = await stored(page);
		for (const [text, problem] of files) {
			await importText(page, text);
			await expect(page.getByText(problem)).toBeVisible();
			expect(await stored(page)).toBe(before);
		}
	});

	test('a file that the browser does not keep is not called imported', async ({ page }) => {
		await page.goto('/data-saya/');
		await page.evaluate(storageFailures.full);
		const file = { format: 'cermin-berakhlak', version: 1, drafts: {}, attempts: [] };
		await importText(page, JSON.stringify({ ...file, attempts: storedAttempts(attempts) }));
		await expect(page.getByText(myDataCopy.importErrors['not-kept'])).toBeVisible();
	});

	test('erasing asks once and then leaves nothing', async ({ page }) => {
		await page.goto('/data-saya/');
		await press(page, siteCopy.menu);
		await press(page, siteCopy.themeToDark);
		await press(page, myDataCopy.eraseAction);
		await press(page, myDataCopy.cancel);
		const heading = page.getByRole('heading', { name: myDataCopy.eraseTitle });
		await expect(heading).toBeFocused();
		expect(await stored(page)).toContain('attempts');
		await press(page, myDataCopy.eraseAction);
		await press(page, myDataCopy.eraseYes);
		await expect(page.getByText(myDataCopy.erasures.erased)).toBeVisible();
		await expect(heading).toBeFocused();
		expect(await stored(page)).toBe('{}');
		await expect(page.locator('html')).not.toHaveAttribute('data-theme');
	});
});
