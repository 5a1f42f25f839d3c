// The site without a network: tests/support/changing-site.ts starts a server for each test, so that it can be cut off.
import { readFileSync } from 'node:fs';
import { type Page, test as base, expect } from '@playwright/test';
import { browserFlags } from '../../scripts/lib/browser.mjs';
import { deckCopy } from '../../src/copy/deck.ts';
import { mirrorCopy } from '../../src/copy/mirror.ts';
import { newVersionCopy, offlineCopy } from '../../src/copy/offline.ts';
import { recapExportCopy } from '../../src/copy/recap-export.ts';
import { searchCopy } from '../../src/copy/search.ts';
import { encodeSession } from '../../src/core/codes/session-link.ts';
import {
	type ChangingSite,
	basedFolder,
	newHeading,
	nextVersion,
	rootFolder,
	serveChanging,
} from '../support/changing-site.ts';
import {
	answer,
	answersToKilat,
	finishMirror,
	startButton,
	startMirror,
} from '../support/mirror-flow.ts';
import {
	expectReady,
	lookForUpdate,
	offlineNotice,
	readCaches,
	visitOnce,
	waitUntilKept,
	waitUntilOffered,
} from '../support/offline.ts';
import { templatePaths } from '../support/pages.ts';
import { added, openRecap, paste, reveal, shownRecap } from '../support/recap-flow.ts';
import { codeText, kilatSession } from '../support/session-flow.ts';
import { codesOfClass } from '../support/trained-class.ts';

const test = base.extend<{ site: ChangingSite; next: ReturnType<typeof nextVersion> }>({
	serviceWorkers: 'allow',
	site: async ({}, use) => {
		const site = await serveChanging();
		await use(site);
		site.stop();
	},
	baseURL: async ({ site }, use) => use(site.home),
	next: async ({ site }, use) => {
		const next = nextVersion(rootFolder);
		await use(next);
		site.answerBy('nobody');
		next.remove();
	},
});

/** A name of this machine that a browser does not trust as it trusts `localhost`. */
const plainHost = 'situs.lan';
test.use({
	launchOptions: async ({ launchOptions }, use) => {
		const args = [...browserFlags, `--host-resolver-rules=MAP ${plainHost} localhost`];
		await use({ ...launchOptions, args });
	},
});

/** Each test fetches the whole site at least once. */
test.beforeEach(() => test.slow());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const offer = (page: Page) => page.getByText(newVersionCopy.text);
/** Has the page look for a new version, and waits until it offers it. */
async function waitForOffer(page: Page) {
	await lookForUpdate(page);
	await offer(page).waitFor({ timeout: 50_000 });
}
/** The site's copy is whole, said by the copy itself. */
async function expectReadyWithoutNetwork(page: Page, site: ChangingSite) {
	site.answerBy('nobody');
	await page.goto('/data-saya/');
	await expectReady(page);
}
/** All that pages have stored about people, as one text. */
const readStored = (page: Page) =>
	page.evaluate(() => JSON.stringify(Object.entries(localStorage).sort()));
const total = Object.keys(
	JSON.parse(
		/^const siteFiles=(.*);$/m.exec(readFileSync(`${rootFolder}/sw.js`, 'utf8'))?.[1] ?? '',
	) as object,
).length;

test.describe('after one visit, with the server gone', () => {
	test.beforeEach(async ({ context, site }) => {
		await visitOnce(context, site.home);
		site.answerBy('nobody');
	});

	test('every kind of page opens, and a search finds', async ({ page }) => {
		for (const path of templatePaths.filter((path) => path !== '/404.html')) {
			const response = await page.goto(path);
			expect(response?.status(), path).toBe(200);
			await expect(page.locator('h1').first(), path).toBeAttached();
		}
		await page.goto('/nilai?dari=luar#isi');
		await expect(page).toHaveURL(/\/nilai\/\?dari=luar#isi$/);
		await page.goto('/cari/?q=gratifikasi');
		await expect(page.locator('main h2 a').first()).toBeVisible();
		await page.getByRole('searchbox', { name: searchCopy.label }).fill('antrean');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('main').getByRole('status')).toContainText('“antrean”');
		await page.locator('main h2 a').first().click();
		await expect(page.locator('main mark, main h1').first()).toBeVisible();
	});

	test('a mirror is filled in up to its code', async ({ page }) => {
		await page.goto(`/cermin/kilat/${encodeSession(kilatSession)}`);
		await startButton(page).click();
		await answer(page, answersToKilat);
		await finishMirror(page);
		expect(await codeText(page)).toMatch(/^cb1/);
	});

	test('a recap of pasted codes is shown and exported', async ({ page }) => {
		await openRecap(page);
		const codes = codesOfClass({ session: kilatSession.id, before: 12 });
		await paste(page, codes.join('\n'));
		await expect(added(page, codes.length)).toBeVisible();
		await reveal(page);
		await expect(shownRecap(page)).toBeVisible();
		for (const name of [recapExportCopy.csv, recapExportCopy.xlsx]) {
			const download = page.waitForEvent('download');
			await press(page, name);
			expect(readFileSync(await (await download).path()).length).toBeGreaterThan(100);
		}
	});

	test('slides are turned', async ({ page }) => {
		await page.goto('/paparan/adaptif/');
		await press(page, deckCopy.start);
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('[data-now]')).toHaveAttribute('data-place', /^2|\s2\s/);
	});
});

test.describe('what the page of one’s own data says', () => {
	test('is that the site is ready once every file has been counted, and it mends what is lost', async ({
		page,
		site,
	}) => {
		await page.goto('/data-saya/');
		await expectReady(page);
		await expect(offlineNotice(page)).toContainText(String(total));
		expect(await readCaches(page)).toEqual({ 'cermin-luring:/': total });
		await page.evaluate(async () => {
			const cache = await caches.open('cermin-luring:/');
			const keys = await cache.keys();
			await Promise.all(keys.slice(0, 9).map((key) => cache.delete(key)));
		});
		site.asked.length = 0;
		await page.reload();
		await expectReady(page);
		expect(await readCaches(page)).toEqual({ 'cermin-luring:/': total });
		expect(site.asked.length).toBeLessThan(30);
	});

	test('is that nothing is fetched while data is saved, unless it is asked for', async ({
		page,
		site,
	}) => {
		await page.addInitScript(() =>
			Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
		);
		await page.goto('/data-saya/');
		await expect(offlineNotice(page)).toContainText(offlineCopy.saving);
		expect(site.asked).not.toContain('/sw.js');
		await press(page, offlineCopy.copy);
		await expectReady(page);
	});

	test('is that there is no room, while the site goes on with a connection', async ({
		page,
		context,
		site,
	}) => {
		const session = await context.newCDPSession(page);
		await session.send('Storage.overrideQuotaForOrigin', { origin: site.home, quotaSize: 500_000 });
		await page.goto('/data-saya/');
		await expect(offlineNotice(page)).toContainText(offlineCopy.failures.full);
		await page.goto('/nilai/');
		await expect(page.locator('h1')).toBeVisible();
		await page.goto('/data-saya/');
		await expect(offlineNotice(page)).toContainText(offlineCopy.failures.full);
		await session.send('Storage.overrideQuotaForOrigin', { origin: site.home });
		// The page tries once more by itself after it has nothing else to do: then there may be no button any more.
		const again = page.getByRole('button', { name: offlineCopy.again, exact: true });
		await expect(async () => {
			if (await again.isVisible()) await again.click({ timeout: 1000 });
			await expect(again).toBeHidden({ timeout: 1000 });
		}).toPass();
		await expectReady(page);
	});

	test('is that on a plain network it needs HTTPS', async ({ page, site }) => {
		await page.goto(`${site.home.replace('localhost', plainHost)}data-saya/`);
		await expect(offlineNotice(page)).toHaveText(offlineCopy.hindrances.insecure);
	});
});

test.describe('a copy that cannot be completed', () => {
	test('goes on at a later visit where it was broken off', async ({ page, site }) => {
		let fragments = 0;
		site.answerBy((path) =>
			path.includes('.pf_fragment') && ++fragments > 40 ? 'nobody' : 'site',
		);
		await page.goto('/data-saya/');
		await expect(offlineNotice(page)).toContainText(offlineCopy.failures.unreachable);
		const { 'cermin-luring:/': kept = 0 } = await readCaches(page);
		expect(kept).toBeGreaterThan(20);
		site.answerBy('site');
		site.asked.length = 0;
		await page.goto('/nilai/');
		await waitUntilKept(page);
		// A page with what it loads for itself asks for a dozen files.
		expect(site.asked.length).toBeLessThan(total - kept + 30);
		await expectReadyWithoutNetwork(page, site);
	});

	test('is completed after the browser was closed in the middle of it', async ({
		browser,
		site,
		context,
	}) => {
		let reached = () => {};
		const halfway = new Promise<void>((resolve) => (reached = resolve));
		let files = 0;
		site.answerBy(() => {
			if (++files === 150) reached();
			return 'site';
		});
		const page = await context.newPage();
		await page.goto('/');
		await halfway;
		await page.close();
		expect(browser.isConnected()).toBe(true);
		const later = await context.newPage();
		await later.goto('/nilai/');
		await waitUntilKept(later);
		await expectReadyWithoutNetwork(later, site);
	});

	test('keeps nothing of a page by which a network asks to log in', async ({ page, site }) => {
		// Browsers refuse a worker that is a page. The network asks after it has come.
		site.answerBy((path) => (/^\/(data-saya|_astro|sw\.js)/.test(path) ? 'site' : 'portal'));
		await page.goto('/data-saya/');
		await expect(offlineNotice(page)).toContainText(offlineCopy.failures['other-bytes']);
		site.answerBy('portal');
		await press(page, offlineCopy.again);
		await expect(offlineNotice(page)).toContainText(offlineCopy.failures['other-bytes']);
		site.answerBy('site');
		await press(page, offlineCopy.again);
		await expectReady(page);
		site.answerBy('portal');
		await page.goto('/nilai/adaptif/');
		await expect(page.locator('h1')).toContainText('Adaptif');
	});
});

test.describe('a new version', () => {
	test('waits while a mirror is filled in, and loses no answer; other tabs go on with their files', async ({
		page,
		context,
		site,
		next,
	}) => {
		await visitOnce(context, site.home);
		await startMirror(page, 'diri');
		await answer(page, [3, 3, 2]);
		const other = await context.newPage();
		await other.goto('/tentang/');
		site.deploy({ '/': next.folder });
		await lookForUpdate(page);
		await waitUntilOffered(page);
		// Who answers sees nothing of it.
		await expect(offer(page)).toBeHidden();
		await answer(page, [4]);
		const stored = await readStored(page);
		expect(stored).toContain('diri');

		await page.goto('/cermin/diri/');
		await expect(offer(page)).toBeVisible();
		const anew = page.waitForEvent('load');
		await press(page, newVersionCopy.take);
		await anew;
		await expect(offer(page)).toHaveCount(0);
		await expect(page.getByRole('button', { name: mirrorCopy.resume, exact: true })).toBeVisible();
		expect(await readStored(page)).toBe(stored);
		await page.goto('/tentang/');
		await expect(page.locator('h1')).toHaveText(newHeading);

		// The other tab still shows what it showed, and its scripts are still there though the server has them no more.
		await expect(other.locator('h1')).not.toHaveText(newHeading);
		const status = (at: Page) =>
			at.evaluate(
				// Whatever the browser keeps of it by itself.
				async (path) => (await fetch(path, { cache: 'reload' })).status,
				`/${next.script}`,
			);
		expect(await status(other)).toBe(200);
		await press(other, newVersionCopy.take);
		await expect(other.locator('h1')).toHaveText(newHeading);
		await other.close();
		await page.close();
		// Once nothing runs on the old version any more, what it alone had is gone.
		const later = await context.newPage();
		await later.goto('/nilai/');
		await expect.poll(() => status(later)).toBe(404);
		expect((await readCaches(later))['cermin-luring:/']).toBe(total);
	});

	test('that another tab takes leaves a mirror where it is', async ({
		page,
		context,
		site,
		next,
	}) => {
		await visitOnce(context, site.home);
		await startMirror(page, 'kilat');
		await answer(page, answersToKilat.slice(0, 3));
		const other = await context.newPage();
		await other.goto('/tentang/');
		site.deploy({ '/': next.folder });
		await lookForUpdate(other);
		await press(other, newVersionCopy.take);
		await expect(other.locator('h1')).toHaveText(newHeading);
		site.answerBy('nobody');
		await answer(page, answersToKilat.slice(3));
		await finishMirror(page);
	});

	test('may be an earlier one again', async ({ page, context, site, next }) => {
		site.deploy({ '/': next.folder });
		await visitOnce(context, site.home);
		await page.goto('/tentang/');
		await expect(page.locator('h1')).toHaveText(newHeading);
		site.deploy({ '/': rootFolder });
		await waitForOffer(page);
		await press(page, newVersionCopy.take);
		await expect(page.locator('h1')).not.toHaveText(newHeading);
		await expectReadyWithoutNetwork(page, site);
	});

	test('left for later is there when the site is next opened', async ({
		page,
		context,
		site,
		next,
	}) => {
		await visitOnce(context, site.home);
		await page.goto('/tentang/');
		site.deploy({ '/': next.folder });
		await waitForOffer(page);
		await press(page, newVersionCopy.later);
		await expect(offer(page)).toHaveCount(0);
		await page.close();
		const later = await context.newPage();
		await later.goto('/tentang/');
		await expect(later.locator('h1')).toHaveText(newHeading);
	});
});

test('two sites on one origin leave each other alone', async ({ page, context, site, next }) => {
	site.deploy({ '/': rootFolder, '/berakhlak/': basedFolder });
	await visitOnce(context, site.home);
	await visitOnce(context, `${site.home}berakhlak/`);
	await page.goto('/tentang/');
	const both = await readCaches(page);
	expect(Object.keys(both).sort()).toEqual(['cermin-luring:/', 'cermin-luring:/berakhlak/']);
	site.deploy({ '/': next.folder, '/berakhlak/': basedFolder });
	await waitForOffer(page);
	await press(page, newVersionCopy.take);
	await expect(page.locator('h1')).toHaveText(newHeading);
	site.answerBy('nobody');
	for (const path of ['/data-saya/', '/berakhlak/data-saya/']) {
		await page.goto(path);
		await expectReady(page);
	}
	expect((await readCaches(page))['cermin-luring:/berakhlak/']).toBe(
		both['cermin-luring:/berakhlak/'],
	);
});

test('a maintainer can take all of it back', async ({ page, context, site, next }) => {
	await visitOnce(context, site.home);
	next.replaceWorker(readFileSync('scripts/pack/sw-off.js', 'utf8'));
	site.deploy({ '/': next.folder });
	await page.goto('/nilai/');
	await lookForUpdate(page);
	await expect.poll(() => readCaches(page), { timeout: 50_000 }).toEqual({});
	await page.goto('/data-saya/');
	await expect(offlineNotice(page)).toHaveText(offlineCopy.off);
	await page.goto('/tentang/');
	await expect(page.locator('h1')).toHaveText(newHeading);
	expect(await readCaches(page)).toEqual({});
});
