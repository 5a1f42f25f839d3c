import { type Locator, type Page, expect, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { deckCopy } from '../../src/copy/deck.ts';
import { type PrintId, printsCopy } from '../../src/copy/prints.ts';
import { sessionBuilderCopy } from '../../src/copy/session-builder.ts';
import { encodeJoinCode, spaceJoinCode } from '../../src/core/codes/join-code.ts';
import { decodeSession, encodeSession } from '../../src/core/codes/session-link.ts';
import { decodeSheetLabel } from '../../src/core/paper/sheet-label.ts';
import { fill } from '../../src/ui/text.ts';
import { deviceWith } from '../support/device.ts';
import { homes } from '../support/homes.ts';
import { openPage } from '../support/pages.ts';
import { countSheets } from '../support/paper.ts';
import { exampleSession } from '../support/sessions.ts';

const ids = Object.keys(printsCopy.list) as PrintId[];
const pathOf = (id: PrintId) => `/pelatih/cetak/${id}/`;
const poster = (page: Page) => page.getByRole('region', { name: printsCopy.door.label });
const longSession = { ...exampleSession, name: 'W'.repeat(80), detail: 'full' as const };

/** What the QR code in a picture says. */
async function scan(picture: Locator) {
	await expect(picture).toBeVisible();
	const { data, info } = await sharp(await picture.screenshot())
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return decodeQR({ data, width: info.width, height: info.height });
}

/** What of a sheet lies outside it, and so is cut off. */
const cutOff = (page: Page) =>
	page.locator('[data-paper]').evaluateAll((papers) =>
		papers.flatMap((paper) => {
			const sheet = paper.getBoundingClientRect();
			return [...paper.querySelectorAll('*')]
				.filter((part) => {
					if (!part.checkVisibility()) return false;
					const { top, right, bottom, left } = part.getBoundingClientRect();
					return (
						Math.max(
							sheet.top - top,
							right - sheet.right,
							bottom - sheet.bottom,
							sheet.left - left,
						) > 1
					);
				})
				.map((part) => part.outerHTML.slice(0, 120));
		}),
	);

for (const id of ids)
	test(`${id} prints on as many sheets as it says, with nothing cut off and nothing besides`, async ({
		page,
	}) => {
		// The longest name and promise that a poster can have.
		await openPage(page, pathOf(id) + (id === 'poster-pintu' ? encodeSession(longSession) : ''));
		expect(await countSheets(page)).toBe(printsCopy.list[id].sheets);
		await page.emulateMedia({ media: 'print' });
		expect(await cutOff(page)).toEqual([]);
		await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
		await expect(page.locator(':is(button, body > footer):visible')).toHaveCount(0);
		await page.emulateMedia({ media: 'screen' });
		await page.setViewportSize({ width: 1024, height: 768 });
		expect(await cutOff(page), 'on screen').toEqual([]);
	});

test('a poster prints without the others, and its name can be read from three metres', async ({
	page,
}) => {
	await page.addInitScript(() => {
		window.print = () => undefined;
	});
	await page.goto(pathOf('poster-nilai'));
	const loyal = page.getByRole('region', {
		name: fill(printsCopy.poster.label, { name: 'Loyal' }),
	});
	await loyal.getByRole('button', { name: printsCopy.poster.print }).click();
	expect(await countSheets(page)).toBe(1);
	await page.emulateMedia({ media: 'print' });
	const size = await loyal
		.getByRole('heading')
		.evaluate((name) => parseFloat(getComputedStyle(name).fontSize) * 0.75);
	expect(size).toBeGreaterThanOrEqual(60);
});

test('the paper sheet of a session names it, and says in its code whose it is', async ({
	page,
}) => {
	await openPage(page, `/cermin/diri/lembar/${encodeSession(exampleSession)}`);
	await expect(page.getByRole('status').filter({ hasText: exampleSession.name })).toBeVisible();
	const label = decodeSheetLabel(await scan(page.locator('[data-paper-sheet]')));
	const { id, wave } = exampleSession;
	expect(label).toMatchObject({ ok: true, value: { instrument: 'diri', session: { id, wave } } });
});

test.describe('the poster for a door', () => {
	/** The session that the QR of the poster leads into. */
	async function scanned(page: Page) {
		const link = new URL(await scan(poster(page).getByRole('img')));
		const session = decodeSession(link.hash);
		return { path: link.pathname, session: session.ok && session.value };
	}

	const make = (page: Page) =>
		page.getByRole('main').getByRole('link', { name: deckCopy.session.make });
	const print = (page: Page) => page.getByText(fill(printsCopy.print, { n: 1 }));

	test('shows QR and code of the session in its address', async ({ page }) => {
		await openPage(page, pathOf('poster-pintu') + encodeSession(exampleSession));
		expect(await scanned(page)).toEqual({ path: '/cermin/diri/', session: exampleSession });
		const code = spaceJoinCode(encodeJoinCode(exampleSession));
		await expect(poster(page).getByText(code)).toBeVisible();
		await expect(poster(page).getByText(sessionBuilderCopy.poster.scan)).toBeVisible();
	});

	test('leads to where a session is made, where there is none', async ({ page }) => {
		await openPage(page, `${pathOf('poster-pintu')}#sesi=1&nama=`);
		await expect(page.getByText(printsCopy.door.badLink)).toBeVisible();
		await expect(make(page)).toHaveAttribute('href', '/pelatih/sesi/');
		await expect(print(page)).toBeHidden();
		await expect(page.getByText(printsCopy.door.other)).toBeHidden();
		// The screen is the trainer's, paper the room's.
		const { makeFirst, none } = deckCopy.session;
		await expect(poster(page).getByText(makeFirst)).toBeVisible();
		await expect(poster(page).getByText(none)).toBeHidden();
		expect((await poster(page).boundingBox())?.height).toBeLessThan(400);
		await page.emulateMedia({ media: 'print' });
		await expect(poster(page).getByText(none)).toBeVisible();
		await expect(poster(page).getByText(makeFirst)).toBeHidden();
	});

	test('without scripts says why it is empty, and names the paper to print instead', async ({
		browser,
	}) => {
		const page = await browser.newPage({ baseURL: homes[0], javaScriptEnabled: false });
		await page.goto(pathOf('poster-pintu'));
		await expect(poster(page).getByText(printsCopy.door.noScript)).toBeVisible();
		await expect(poster(page).getByText(deckCopy.session.none)).toBeHidden();
		await expect(make(page)).toBeHidden();
		await expect(poster(page).getByRole('link', { name: printsCopy.door.paper })).toHaveAttribute(
			'href',
			'/cermin/diri/lembar/',
		);
		await page.close();
	});

	test.describe('on a device with sessions', () => {
		const saved = { ...exampleSession, savedAt: '2026-11-24T02:00:00.000Z' };
		test.use({ storageState: deviceWith({ sessions: [saved] }) });

		test('shows the one that was saved last', async ({ page }) => {
			await openPage(page, pathOf('poster-pintu'));
			expect((await scanned(page)).session).toEqual(exampleSession);
			await expect(print(page)).toBeVisible();
			await expect(make(page)).toBeHidden();
		});
	});
});
