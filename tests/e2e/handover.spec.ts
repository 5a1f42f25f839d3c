import { type Browser, type Page, expect, test } from '@playwright/test';
import { handoverCopy } from '../../src/copy/handover.ts';
import { invitationCopy } from '../../src/copy/invitation.ts';
import { mirrorCopy } from '../../src/copy/mirror.ts';
import { myDataCopy } from '../../src/copy/my-data.ts';
import { recapToolCopy } from '../../src/copy/recap-tool.ts';
import { waveNames } from '../../src/copy/waves.ts';
import { instrumentIds } from '../../src/core/assessment/instrument.ts';
import { type Draft, writePriorities } from '../../src/core/device/draft.ts';
import { storedEnrolments } from '../../src/core/device/enrolment.ts';
import { encodeSession } from '../../src/core/codes/session-link.ts';
import { fill } from '../../src/ui/text.ts';
import { axeViolations } from '../support/axe.ts';
import { attempts, deviceWith, draft, draftOf } from '../support/device.ts';
import { inAppAgent, limitToInApp } from '../support/in-app.ts';
import { answer, answersToKilat, finishMirror, startButton } from '../support/mirror-flow.ts';
import { openPage } from '../support/pages.ts';
import { codeOnScreen, kilatSession, openSession } from '../support/session-flow.ts';
import { readStored, storeBefore } from '../support/storage.ts';

const { note, arrival } = handoverCopy;
const inChrome = (text: string) => fill(text, { browser: 'Chrome' });
const later = { ...kilatSession, wave: 'after' } as const;
const tag = 48_201_733_105_342;
const earlier = storedEnrolments([
	{
		session: later.id,
		name: later.name,
		wave: 'before',
		detail: 'summary',
		participant: tag,
		attempt: 'kilat',
	},
]);

/** A page in the browser inside a messenger, whose storage is its own. */
async function openMessenger(browser: Browser, device = deviceWith({})) {
	const context = await browser.newContext({ userAgent: inAppAgent, storageState: device });
	const page = await context.newPage();
	await limitToInApp(page);
	return page;
}

const askForLink = (page: Page) =>
	page.getByRole('button', { name: inChrome(note.move), exact: true }).click();
const linkIn = (page: Page) => page.getByLabel(inChrome(note.label)).inputValue();
const keep = (page: Page) => page.getByRole('button', { name: arrival.keep, exact: true });

test('a mirror begun in a messenger is gone on with in Chrome, for the same session under the same tag', async ({
	browser,
	page,
}) => {
	const messenger = await openMessenger(browser);
	await storeBefore(messenger, 'cermin:sessions:v1', JSON.stringify(earlier));
	await openSession(messenger, later);
	await expect(messenger.getByText(inChrome(note.kept))).toBeVisible();
	await startButton(messenger).click();
	await expect(messenger.getByText(inChrome(note.kept))).toBeHidden();
	await answer(messenger, answersToKilat.slice(0, 3));
	await messenger.getByRole('button', { name: mirrorCopy.close }).click();
	await askForLink(messenger);
	await expect(messenger.getByText(inChrome(note.private))).toBeVisible();
	await messenger.getByRole('button', { name: note.copy, exact: true }).click();
	await expect(messenger.getByText(note.copyFailed)).toBeVisible();
	expect(await axeViolations(messenger)).toEqual([]);
	const link = await linkIn(messenger);
	expect(link.length).toBeLessThan(1200);
	await messenger.context().close();

	await page.goto(link);
	await expect(page.getByRole('heading', { name: arrival.title })).toBeVisible();
	expect(await axeViolations(page)).toEqual([]);
	expect(await readStored(page, 'cermin:draft:kilat:v1')).toBeNull();
	await keep(page).click();
	await expect(page).toHaveURL(new RegExp(`/cermin/kilat/${encodeSession(later).slice(0, 7)}`));
	await expect(page.getByText(fill(invitationCopy.pair, { wave: waveNames.before }))).toBeVisible();
	await page.getByRole('button', { name: mirrorCopy.resume, exact: true }).click();
	await answer(page, answersToKilat.slice(3));
	await finishMirror(page);
	expect(await codeOnScreen(page)).toMatchObject({ participant: tag, wave: 'after' });
});

test('a link follows what is answered after it was asked for', async ({ browser }) => {
	const messenger = await openMessenger(browser);
	await openPage(messenger, '/cermin/kilat/');
	await askForLink(messenger);
	const field = messenger.getByLabel(inChrome(note.label));
	const before = await field.inputValue();
	await startButton(messenger).click();
	await answer(messenger, answersToKilat.slice(0, 2));
	await messenger.getByRole('button', { name: mirrorCopy.close }).click();
	await field.focus();
	expect(await field.inputValue()).not.toBe(before);
	await messenger.context().close();
});

const stored = (given: Draft) => JSON.stringify(writePriorities(given));
const newer = draftOf([4, 4, 4]);
const older = { ...draft, savedAt: '2026-10-01T02:00:00.000Z' };

for (const [name, own, sentence, kept] of [
	['newer', newer, arrival.older, newer],
	['older', older, arrival.replaced, draft],
] as const)
	test(`an unfinished mirror that is ${name} in Chrome is told of before anything is stored`, async ({
		browser,
		page,
	}) => {
		const given = { ...draft, savedAt: '2026-10-20T02:00:00.000Z' };
		const messenger = await openMessenger(browser, deviceWith({ attempts, draft: given }));
		await openPage(messenger, '/cermin/diri/');
		await askForLink(messenger);
		const link = await linkIn(messenger);
		await messenger.context().close();

		await page.goto('/istilah/');
		await page.evaluate((text) => localStorage.setItem('cermin:draft:diri:v1', text), stored(own));
		await page.goto(link);
		const [beginning = ''] = sentence.replace('{title}', 'Cermin Diri').split(/[({]/);
		await expect(page.getByText(beginning.trim())).toBeVisible();
		expect(await readStored(page, 'cermin:draft:diri:v1')).toBe(stored(own));
		await keep(page).click();
		await expect(page).toHaveURL(/\/cermin\/diri\/$/);
		expect(JSON.parse((await readStored(page, 'cermin:draft:diri:v1')) ?? '')).toMatchObject({
			answers: kept.answers,
		});
		expect(await readStored(page, 'cermin:attempts:v1')).toContain('diri-sesudah');
	});

test('who does not want it keeps what there was, and the link leaves the address', async ({
	browser,
	page,
}) => {
	const messenger = await openMessenger(browser, deviceWith({ attempts, draft }));
	await openPage(messenger, '/komitmen/');
	await askForLink(messenger);
	await page.goto(await linkIn(messenger));
	await page.getByRole('button', { name: arrival.dismiss, exact: true }).click();
	await expect(page).toHaveURL(/\/data-saya\/$/);
	await expect(page.getByText(myDataCopy.nothing)).toBeVisible();
	await messenger.context().close();
});

test('a storage that refuses is told, and nothing is left behind', async ({ browser, page }) => {
	const messenger = await openMessenger(browser, deviceWith({ attempts, draft }));
	await openPage(messenger, '/cermin/hasil/');
	await askForLink(messenger);
	const link = await linkIn(messenger);
	await messenger.context().close();
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('', 'QuotaExceededError');
		};
	});
	await page.goto(link);
	await keep(page).click();
	await expect(page.getByText(arrival.errors['not-kept'])).toBeVisible();
	await expect(page).toHaveURL(link);
});

test('a damaged link says so, also where the page is open already', async ({ page }) => {
	await openPage(page, '/data-saya/');
	for (const [link, problem] of [
		['#pindah=1&isi=AAAA&ke=komitmen', arrival.problems.malformed],
		['#pindah=2&isi=AAAA&ke=komitmen', arrival.problems['newer-version']],
		// An intact link whose content is no backup: the text "{}".
		['#pindah=1&isi=q64FAA&ke=komitmen', arrival.errors.damaged],
	] as const) {
		await page.goto(`/data-saya/${link}`);
		await expect(page.getByRole('alert').filter({ hasText: problem })).toBeVisible();
	}
});

test('collected codes go along from the recap alone', async ({ browser, page }) => {
	const messenger = await openMessenger(browser);
	await openSession(messenger, kilatSession);
	await startButton(messenger).click();
	await answer(messenger, answersToKilat);
	await finishMirror(messenger);
	const code = (await messenger.locator('output').first().textContent()) ?? '';
	await openPage(messenger, '/pelatih/rekap/');
	await messenger.getByLabel(recapToolCopy.intake.paste).fill(code);
	await messenger.getByRole('button', { name: recapToolCopy.intake.pasteAction }).click();
	await expect(messenger.getByText(/1 kode/).first()).toBeVisible();
	await askForLink(messenger);
	await expect(messenger.getByText(note.codes)).toBeVisible();
	await page.goto(await linkIn(messenger));
	const { codes } = myDataCopy.importedKinds;
	await expect(page.getByText(fill(codes, { n: 1 }))).toBeVisible();
	await openPage(messenger, '/cermin/hasil/');
	await askForLink(messenger);
	await page.goto('about:blank');
	await page.goto(await linkIn(messenger));
	await expect(page.getByRole('heading', { name: arrival.title })).toBeVisible();
	await expect(page.getByText(fill(codes, { n: 1 }))).toHaveCount(0);
	await messenger.context().close();
});

const places = [
	...instrumentIds.map((id) => `/cermin/${id}/`),
	'/cermin/hasil/',
	'/komitmen/',
	'/jalur/orientasi/',
	'/pelatih/rekap/',
	'/pelatih/sesi/',
	'/pelatih/kalimat/',
	'/potret/tindak/',
	'/potret/bukti/',
	'/data-saya/',
];

test('every page that stores something says so in a messenger, and in no other browser', async ({
	browser,
	page,
}) => {
	const messenger = await openMessenger(browser);
	for (const path of places) {
		await openPage(messenger, path);
		await expect(messenger.getByText(inChrome(note.kept)), path).toBeVisible();
		await openPage(page, path);
		await expect(page.locator('[data-in-app]'), path).toBeEmpty();
	}
	await messenger.context().close();
});

test('on an iPhone it speaks of Safari', async ({ browser }) => {
	const context = await browser.newContext({
		userAgent:
			'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 WAiOS/25.20.79',
	});
	const page = await context.newPage();
	await openPage(page, '/komitmen/');
	await expect(
		page.getByRole('button', { name: fill(note.move, { browser: 'Safari' }), exact: true }),
	).toBeVisible();
	await context.close();
});
