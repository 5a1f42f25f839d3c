import { type Page, expect, test } from '@playwright/test';
import { kioskCopy } from '../../src/copy/kiosk.ts';
import { mirrorCopy } from '../../src/copy/mirror.ts';
import { resultCopy } from '../../src/copy/result.ts';
import { sessionBuilderCopy } from '../../src/copy/session-builder.ts';
import type { Answer } from '../../src/core/assessment/instrument.ts';
import { decodeResult } from '../../src/core/codes/result-code.ts';
import { scoresOf } from '../../src/core/codes/result-scores.ts';
import { type Session, encodeSession } from '../../src/core/codes/session-link.ts';
import { fill } from '../../src/ui/text.ts';
import { axeViolations } from '../support/axe.ts';
import { misfits } from '../support/fit.ts';
import { answer, answersToDiri, questionHeading } from '../support/mirror-flow.ts';
import { kilatSession, kioskTitle, openSession } from '../support/session-flow.ts';
import { readStored } from '../support/storage.ts';

const session: Session = { ...kilatSession, detail: 'full' };
const path = `/cermin/kilat/kios/${encodeSession(session)}`;

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const welcome = (page: Page) => page.getByRole('heading', { name: kioskCopy.welcomeTitle });
const thanks = (page: Page) => page.getByRole('heading', { name: kioskCopy.thanksTitle });
const warning = (page: Page) => page.getByRole('dialog', { name: kioskCopy.idleTitle });
const tick = (page: Page) => page.getByLabel(fill(kioskCopy.includeAnswers, { n: 7 }));
const trainer = (page: Page) => button(page, kioskCopy.trainer);
const word = (page: Page) => page.getByLabel(kioskCopy.leaveLabel);
const atQuestion = (page: Page, n: number) =>
	expect(page.getByText(fill(mirrorCopy.position, { n, total: 7 }))).toBeVisible();
const nothingIsWrong = async (page: Page, within?: string) => {
	expect(await axeViolations(page, within)).toEqual([]);
	expect(await misfits(page)).toEqual([]);
};

async function openKiosk(page: Page) {
	await openSession(page, session, 'kios/');
	await press(page, kioskCopy.open);
	await expect(welcome(page)).toBeFocused();
}

/** From the last answer into the dataset, past the gentle question that quick answers raise. */
async function send(page: Page) {
	await press(page, kioskCopy.finish);
	await press(page, mirrorCopy.signGo);
}

/** One person's turn up to the thanks, or to what comes in their place. */
async function fillIn(page: Page, given: Answer) {
	await press(page, kioskCopy.agree);
	await answer(
		page,
		Array.from({ length: 7 }, () => given),
	);
	await send(page);
}

/** Whether no answer is left in what the device stores besides the dataset. */
const forgotAnswers = async (page: Page) =>
	expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('answers');

/** The codes in the dataset, read past the site's own code. */
async function pooled(page: Page) {
	const texts = await page.evaluate(
		() =>
			new Promise<string[]>((resolve, reject) => {
				const opening = indexedDB.open('cermin-recap');
				opening.onerror = () => reject(new Error('no dataset'));
				opening.onsuccess = () => {
					const all = opening.result.transaction('codes').objectStore('codes').getAll();
					all.onsuccess = () => {
						opening.result.close();
						resolve((all.result as { codes: string }[]).map(({ codes }) => codes));
					};
				};
			}),
	);
	return texts.flatMap((text) => {
		const read = decodeResult(text);
		return read.ok ? [{ ...read.value, ...scoresOf(read.value) }] : [];
	});
}

test('each person in turn is in the dataset before the thanks, under a tag of their own', async ({
	page,
}) => {
	await openKiosk(page);
	for (const given of [4, 2] as const) {
		await fillIn(page, given);
		await expect(thanks(page)).toBeFocused();
		await press(page, kioskCopy.next);
	}
	// The whole answer of a third goes in only because they ticked it.
	await tick(page).check();
	await fillIn(page, 1);
	await expect(thanks(page)).toBeVisible();
	const codes = await pooled(page);
	expect(codes.map(({ values }) => values.loyal)).toEqual([100, 50, 25]);
	expect(new Set(codes.map(({ participant }) => participant)).size).toBe(3);
	expect(codes.map(({ items }) => Object.keys(items ?? {}).length)).toEqual([0, 0, 7]);
});

test('a page killed at the thanks has lost nothing, and the next person sees nothing', async ({
	page,
	context,
}) => {
	await openKiosk(page);
	await fillIn(page, 3);
	await expect(thanks(page)).toBeVisible();
	await page.close();

	const next = await context.newPage();
	await next.goto(path);
	await expect(welcome(next)).toBeVisible();
	expect(await pooled(next)).toHaveLength(1);
	await press(next, kioskCopy.agree);
	await expect(questionHeading(next)).toBeFocused();
	await expect(next.locator('input:checked')).toHaveCount(0);
	await next.goBack();
	await expect(next.locator('input:checked')).toHaveCount(0);
});

test('a page killed halfway asks whose answers these are', async ({ page, context }) => {
	await openKiosk(page);
	await press(page, kioskCopy.agree);
	await answer(page, [2, 2, 2]);
	await page.close();

	const again = await context.newPage();
	await again.goto(path);
	await press(again, kioskCopy.resume);
	await atQuestion(again, 4);
});

/** Three answers given, and the page loaded anew on the fourth question. */
async function reloadHalfway(page: Page) {
	await openKiosk(page);
	await tick(page).check();
	await press(page, kioskCopy.agree);
	await answer(page, [2, 2, 2]);
	await expect(page).toHaveURL(/langkah=4/);
	await page.reload();
	await expect(page.getByRole('heading', { name: kioskCopy.underwayTitle })).toBeVisible();
}

test('a page reloaded halfway goes on where it was', async ({ page }) => {
	await reloadHalfway(page);
	await press(page, kioskCopy.resume);
	await atQuestion(page, 4);
	await answer(page, [2, 2, 2, 2]);
	await send(page);
	await expect(thanks(page)).toBeVisible();
	expect(await pooled(page)).toHaveLength(1);
});

test('whoever begins after an unfinished turn reads and agrees anew', async ({ page }) => {
	await reloadHalfway(page);
	await press(page, kioskCopy.startNew);
	await expect(welcome(page)).toBeFocused();
	await forgotAnswers(page);
	await expect(tick(page)).not.toBeChecked();
	await press(page, kioskCopy.agree);
	await atQuestion(page, 1);
	await expect(page.locator('input:checked')).toHaveCount(0);
});

test('a device left alone warns, then forgets', async ({ page }) => {
	await page.clock.install();
	await openKiosk(page);
	await press(page, kioskCopy.agree);
	await questionHeading(page).press('3');
	await page.clock.runFor(95_000);
	await expect(warning(page)).toBeVisible();
	await nothingIsWrong(page, 'dialog');
	await press(page, kioskCopy.idleStay);
	await expect(warning(page)).toHaveCount(0);
	await expect(page.getByLabel('Kadang-kadang')).toBeFocused();
	await page.clock.runFor(125_000);
	await expect(welcome(page)).toBeVisible();
	await forgotAnswers(page);
});

test('a tick left behind on the welcome is taken back', async ({ page }) => {
	await page.clock.install();
	await openKiosk(page);
	await page.clock.runFor(300_000);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await tick(page).check();
	await page.clock.runFor(95_000);
	await expect(warning(page)).toBeVisible();
	await expect(tick(page)).toBeChecked();
	await page.clock.runFor(30_000);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(tick(page)).not.toBeChecked();
	await expect(welcome(page)).toBeFocused();
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

	test('whoever says that they are still there keeps their answers', async ({ page }) => {
		await page.clock.install();
		await openKiosk(page);
		await button(page, kioskCopy.agree).tap();
		await page.getByText('Sering', { exact: true }).tap();
		await page.clock.runFor(95_000);
		// A touch anywhere else neither answers for them nor reaches what lies beneath.
		await page.touchscreen.tap(40, 700);
		await page.clock.runFor(2_000);
		await button(page, kioskCopy.idleStay).tap();
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await atQuestion(page, 1);
		await expect(page.getByLabel('Sering')).toBeChecked();
	});
});

test('stopping asks once', async ({ page }) => {
	await openKiosk(page);
	await press(page, kioskCopy.agree);
	await questionHeading(page).press('3');
	await press(page, kioskCopy.stop);
	await press(page, kioskCopy.cancel);
	await expect(button(page, kioskCopy.stop)).toBeFocused();
	await expect(page.getByLabel('Kadang-kadang')).toBeChecked();
	await press(page, kioskCopy.stop);
	await press(page, kioskCopy.stopYes);
	await expect(welcome(page)).toBeFocused();
	await forgotAnswers(page);
});

test('a device that refuses to keep an answer says so and lets it be tried again', async ({
	page,
}) => {
	await page.clock.install();
	await openKiosk(page);
	await page.evaluate(() => {
		// The first write finds no room.
		const { prototype } = IDBObjectStore;
		const add = Object.getOwnPropertyDescriptor(prototype, 'add');
		prototype.add = () => {
			Object.defineProperty(prototype, 'add', add ?? {});
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await fillIn(page, 2);
	await expect(page.getByRole('alert')).toContainText(kioskCopy.finishFailed);
	// However long it takes to fetch the trainer, nothing is wiped.
	await page.clock.runFor('10:00');
	await press(page, kioskCopy.retry);
	await expect(thanks(page)).toBeVisible();
	expect(await pooled(page)).toHaveLength(1);
});

test('leaving takes a typed word, and leaves nothing behind but the dataset', async ({ page }) => {
	await openKiosk(page);
	await trainer(page).click();
	await word(page).fill('keluar');
	await press(page, kioskCopy.leave);
	await expect(page.getByRole('alert')).toContainText(
		fill(kioskCopy.leaveWrong, { word: kioskCopy.leaveWord }),
	);
	await word(page).fill(kioskCopy.leaveWord.toLowerCase());
	await press(page, kioskCopy.leave);
	await expect(page.getByRole('heading', { name: kioskTitle(session) })).toBeVisible();
	expect(await readStored(page, 'cermin:kiosk:v1')).toBeNull();
});

test('whoever leaves, or does not, finds the focus where they were', async ({ page }) => {
	await openKiosk(page);
	await trainer(page).click();
	await expect(word(page)).toBeFocused();
	await press(page, kioskCopy.cancel);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(trainer(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(word(page)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(trainer(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(word(page)).toBeFocused();
	await page.keyboard.type(kioskCopy.leaveWord);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: kioskTitle(session) })).toBeFocused();
});

test('on a small phone all of the way out is on screen', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await openKiosk(page);
	await press(page, kioskCopy.agree);
	await expect(button(page, kioskCopy.stop)).toBeInViewport({ ratio: 1 });
	await trainer(page).click();
	for (const name of [kioskCopy.leave, kioskCopy.cancel])
		await expect(button(page, name)).toBeInViewport({ ratio: 1 });
	await nothingIsWrong(page, 'dialog');
});

test('a short mirror ends with its order, no figures, and no link', async ({ page }) => {
	await openKiosk(page);
	await press(page, kioskCopy.agree);
	await answer(page, [4, 3, 3, 2, 'na', 0, 1]);
	await press(page, kioskCopy.finish);
	const anyway = button(page, mirrorCopy.signGo);
	await anyway.or(thanks(page)).waitFor();
	if (await anyway.isVisible()) await anyway.click();
	await press(page, kioskCopy.order.show);
	await expect(page.getByRole('heading', { name: kioskCopy.order.title })).toBeFocused();
	await expect(page.getByText(kioskCopy.order.offer)).toHaveCount(0);
	const main = page.getByRole('main');
	await expect(main.getByRole('listitem')).toHaveText([
		/Berorientasi Pelayanan/,
		/Akuntabel.*Kompeten/s,
		/Harmonis/,
		/Kolaboratif/,
		/Adaptif/,
	]);
	await expect(main).toContainText(fill(resultCopy.orderSkipped, { names: 'Loyal' }));
	await expect(main).toContainText(resultCopy.notice);
	await expect(main).not.toContainText(/\d,\d/);
	await expect(page.getByRole('link')).toHaveCount(0);
	await nothingIsWrong(page);
});

test('the picture at the end says what it is not', async ({ page }) => {
	await openSession(page, { ...session, instrument: 'diri' }, 'kios/');
	await press(page, kioskCopy.open);
	await press(page, kioskCopy.agree);
	await answer(page, answersToDiri());
	await send(page);
	await press(page, kioskCopy.picture.show);
	await expect(page.getByRole('heading', { name: kioskCopy.picture.title })).toBeFocused();
	await expect(page.getByRole('main')).toContainText(resultCopy.notice);
	await nothingIsWrong(page);
});

test('a session that came by link is kept under its name, and one already there as it is', async ({
	page,
}) => {
	for (const change of [{}, { id: 'zzzzqqqq', name: 'Lain' }, { name: 'QQQQ' }]) {
		await openSession(page, { ...session, ...change }, 'kios/');
		await press(page, kioskCopy.open);
		await expect(welcome(page)).toBeVisible();
	}
	await page.goto('/pelatih/sesi/');
	const list = page.getByRole('region', { name: sessionBuilderCopy.list.title });
	await expect(list.getByRole('heading', { level: 3 })).toHaveText(['Lain', session.name]);
});

test('there is nothing else to touch while it runs, and axe finds nothing', async ({ page }) => {
	await openSession(page, session, 'kios/');
	await nothingIsWrong(page);
	await press(page, kioskCopy.open);
	await expect(page.getByRole('link')).toHaveCount(0);
	await nothingIsWrong(page);
});

test('without a session it says how to get one', async ({ page }) => {
	await page.goto('/cermin/kilat/kios/');
	await expect(page.getByText(kioskCopy.noSession)).toBeVisible();
	await page.goto('about:blank');
	await page.goto(`/cermin/diri/kios/${encodeSession(session)}`);
	const other = fill(kioskCopy.otherMirrorLink, { title: 'Cermin Kilat' });
	await page.getByRole('link', { name: other }).click();
	await expect(page.getByRole('heading', { name: kioskTitle(session) })).toBeVisible();
});
