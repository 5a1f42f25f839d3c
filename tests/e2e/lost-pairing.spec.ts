import { type Page, expect, test } from '@playwright/test';
import { invitationCopy as invited } from '../../src/copy/invitation.ts';
import { kioskCopy } from '../../src/copy/kiosk.ts';
import { waveNames } from '../../src/copy/waves.ts';
import type { InstrumentId } from '../../src/core/assessment/instrument.ts';
import { storedAttempts } from '../../src/core/device/attempt.ts';
import { storedEnrolments } from '../../src/core/device/enrolment.ts';
import { encodeResult } from '../../src/core/codes/result-code.ts';
import type { Session } from '../../src/core/codes/session-link.ts';
import { fill } from '../../src/ui/text.ts';
import { axeViolations } from '../support/axe.ts';
import { attempts } from '../support/device.ts';
import { fetchedAhead } from '../support/fetched-ahead.ts';
import { answer, answersToKilat, finishMirror, startButton } from '../support/mirror-flow.ts';
import { readInstrument } from '../support/mirrors.ts';
import { codeOnScreen, kilatSession, openSession } from '../support/session-flow.ts';
import { readStored, storageFailures, storeBefore } from '../support/storage.ts';

const later: Session = { ...kilatSession, wave: 'after' };
const words = invited.earlier;
const wave = waveNames.before;
const tag = 48_201_733_105_342;
const codeOf = (change: { session?: string; wave?: Session['wave']; participant?: number } = {}) =>
	encodeResult({
		session: later.id,
		instrument: 'kilat',
		wave: 'before',
		participant: tag,
		revision: readInstrument('kilat').revision,
		detail: 'summary',
		scores: {},
		...change,
	});

const field = (page: Page) => page.getByLabel(words.label);
async function paste(page: Page, text: string) {
	await field(page).fill(text);
	await page.getByRole('button', { name: words.use }).click();
}
async function finish(page: Page) {
	await startButton(page).click();
	await answer(page, answersToKilat);
	await finishMirror(page);
	return codeOnScreen(page);
}

test('a message with the earlier code pairs the code of another device, also after a reload', async ({
	page,
	context,
}) => {
	await openSession(page, later);
	await expect(page.getByText(words.title)).toBeVisible();
	await fetchedAhead(page);
	await context.setOffline(true);
	await page.getByText(words.title).click();
	await paste(page, `[08.02] Sri: Kode saya untuk Orientasi: ${codeOf()} 🙏`);
	const said = page.getByText(fill(words.kept, { wave }));
	await expect(said).toBeFocused();
	await expect(page.getByText(fill(invited.restored, { wave }))).toBeVisible();
	await expect(field(page)).toBeHidden();
	await context.setOffline(false);
	await page.reload();
	await expect(page.getByText(fill(invited.restored, { wave }))).toBeVisible();
	await expect(page.getByText(invited.borrowed)).toHaveCount(0);
	expect(await axeViolations(page)).toEqual([]);
	expect((await finish(page)).participant).toBe(tag);
});

test('the earlier code is read from the screen of another phone', async ({ page }) => {
	await page.addInitScript((code) => {
		navigator.mediaDevices.getUserMedia = () => {
			const canvas = document.createElement('canvas');
			canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
			return Promise.resolve(canvas.captureStream(5));
		};
		// The browser's own reader, in front of which the code is held.
		Object.assign(window, {
			BarcodeDetector: class {
				static getSupportedFormats(): Promise<string[]> {
					return Promise.resolve(['qr_code']);
				}
				detect(): Promise<{ rawValue: string }[]> {
					return Promise.resolve([{ rawValue: code }]);
				}
			},
		});
	}, codeOf().toUpperCase());
	await openSession(page, later);
	await page.getByText(words.title).click();
	await page.getByText(words.scan.title).click();
	await page.getByRole('button', { name: words.scan.scanAction }).click();
	await expect(page.getByText(fill(words.kept, { wave }))).toBeFocused();
	expect((await finish(page)).participant).toBe(tag);
});

test('what cannot be paired is refused in a sentence, and the mirror goes on', async ({ page }) => {
	await openSession(page, later);
	await page.getByText(words.title).click();
	const { problems } = words;
	const refused: [string, string][] = [
		['', problems.empty],
		['Selamat pagi', problems.none],
		[codeOf().slice(0, -3), problems.damaged],
		[codeOf({ session: 'zzzzqqqq' }), fill(problems['other-session'], { name: later.name })],
		[codeOf({ wave: 'after' }), problems['same-wave']],
		[`${codeOf()} ${codeOf({ participant: 7 })}`, problems.several],
	];
	for (const [text, problem] of refused) {
		await paste(page, text);
		await expect(page.getByRole('alert')).toHaveText(problem);
		await expect(field(page)).toBeFocused();
	}
	expect(await axeViolations(page)).toEqual([]);
	expect(await readStored(page, 'cermin:sessions:v1')).toBeNull();
	expect((await finish(page)).participant).not.toBe(tag);
});

test('a code pasted by mistake can be replaced', async ({ page }) => {
	await openSession(page, later);
	await page.getByText(words.title).click();
	await paste(page, codeOf({ participant: 7 }));
	await page.getByText(words.again).click();
	await paste(page, codeOf());
	await expect(page.getByText(fill(words.kept, { wave }))).toBeVisible();
	expect((await finish(page)).participant).toBe(tag);
});

test('where nothing can be stored it says that the page must stay open, and pairs all the same', async ({
	page,
}) => {
	await page.addInitScript(storageFailures.full);
	await openSession(page, later);
	await page.getByText(words.title).click();
	await paste(page, codeOf());
	await expect(page.getByText(fill(words.unkept, { wave }))).toBeVisible();
	expect((await finish(page)).participant).toBe(tag);
});

test('the first wave asks for no earlier code', async ({ page }) => {
	await openSession(page, kilatSession);
	await expect(page.getByText(invited.voluntary)).toBeVisible();
	await expect(page.getByText(words.title)).toHaveCount(0);
});

test.describe('a device that filled in the wave before', () => {
	const dayMs = 86_400_000;
	/** Puts a first wave of a mirror on the device that was finished so many days ago. */
	async function finishedBefore(page: Page, instrument: InstrumentId, days: number) {
		const attempt = attempts.find((one) => one.instrument === instrument);
		if (!attempt) throw new Error('No attempt.');
		const finishedAt = new Date(Date.now() - days * dayMs).toISOString();
		await storeBefore(
			page,
			'cermin:attempts:v1',
			JSON.stringify(storedAttempts([{ ...attempt, finishedAt }])),
		);
		const { id: session, name, detail } = kilatSession;
		const entry = { session, name, wave: 'before', detail, participant: tag } as const;
		await storeBefore(
			page,
			'cermin:sessions:v1',
			JSON.stringify(storedEnrolments([{ ...entry, attempt: attempt.id }])),
		);
	}
	const laterDiri: Session = { ...later, instrument: 'diri' };
	const asks = (page: Page) => page.getByText('Sebaiknya tunggu sampai');
	const pairs = (page: Page) => page.getByText(fill(invited.pair, { wave }));

	test('five days ago is asked whether to wait, and may go on', async ({ page }) => {
		await finishedBefore(page, 'diri', 5);
		await openSession(page, laterDiri);
		await expect(asks(page)).toBeVisible();
		await expect(startButton(page)).toBeEnabled();
	});

	test('four weeks ago is not, nor by a mirror of one week', async ({ page, context }) => {
		await finishedBefore(page, 'diri', 28);
		await openSession(page, laterDiri);
		await expect(pairs(page)).toBeVisible();
		await expect(asks(page)).toHaveCount(0);
		await page.close();
		const next = await context.newPage();
		await next.goto('/istilah/');
		await next.evaluate(() => localStorage.clear());
		await finishedBefore(next, 'kilat', 5);
		await openSession(next, later);
		await expect(pairs(next)).toBeVisible();
		await expect(asks(next)).toHaveCount(0);
	});
});

test('a kiosk says of a later wave that its codes cannot be paired', async ({ page }) => {
	const said = page.getByText(fill(kioskCopy.unpaired, waveNames));
	await openSession(page, later, 'kios/');
	await expect(said).toBeVisible();
	await openSession(page, kilatSession, 'kios/');
	await expect(said).toHaveCount(0);
});
