import { pathToFileURL } from 'node:url';
import { type Page, expect, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { casesCopy } from '../../src/copy/cases.ts';
import { deckCopy } from '../../src/copy/deck.ts';
import { decodeSession } from '../../src/core/codes/session-link.ts';
import { encodeJoinCode, spaceJoinCode } from '../../src/core/codes/join-code.ts';
import { deckIds } from '../../src/core/values/decks.ts';
import { fill } from '../../src/ui/text.ts';
import { axeViolations } from '../support/axe.ts';
import { hearComplaints } from '../support/complaints.ts';
import { deviceWith } from '../support/device.ts';
import { misfits } from '../support/fit.ts';
import { homes } from '../support/homes.ts';
import { builtSite, nextFrame, openPage } from '../support/pages.ts';
import { countSheets } from '../support/paper.ts';
import { exampleSession } from '../support/sessions.ts';

const path = '/paparan/harmonis/';
const count = 12;

const bar = (page: Page) => page.getByRole('group', { name: deckCopy.bar });
const place = (page: Page) => bar(page).locator('output');
const now = (page: Page) => page.locator('[data-now]');
const press = (page: Page, name: string) => bar(page).getByRole('button', { name }).click();
/** Whether the page is there to be read, rather than one of its slides. */
const isPage = (page: Page) =>
	expect(page.getByRole('button', { name: deckCopy.start })).toBeVisible();
const at = (i: number, n = count) => fill(deckCopy.place, { i, n });

/** Opens a deck at a slide, as a link to it does. */
async function openSlide(page: Page, slide: string, deck = path) {
	await page.goto('about:blank');
	await page.goto(`${deck}#${slide}`);
	await expect(now(page)).toHaveAttribute('id', slide);
	await page.evaluate(() => document.fonts.ready);
}

async function start(page: Page) {
	await openPage(page, path);
	await page.getByRole('button', { name: deckCopy.start }).click();
	await expect(place(page)).toHaveText(at(1));
}

test.describe('a deck', () => {
	test('is turned by keys, with the heading in focus and the slide in the address', async ({
		page,
	}) => {
		await start(page);
		for (const [key, i] of [
			['ArrowRight', 2],
			['PageDown', 3],
			[' ', 4],
			['ArrowLeft', 3],
			['PageUp', 2],
			['End', 12],
			['Home', 1],
		] as const) {
			await page.keyboard.press(key);
			await expect(place(page)).toHaveText(at(i));
		}
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/#nilai$/);
		await expect(now(page).getByRole('heading', { name: 'Harmonis' })).toBeFocused();
		await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
	});

	test('is turned by buttons, which keep the focus while they are pressed by key', async ({
		page,
	}) => {
		await start(page);
		await press(page, deckCopy.next);
		await expect(place(page)).toHaveText(at(2));
		await expect(now(page).getByRole('heading')).toBeFocused();
		const next = bar(page).getByRole('button', { name: deckCopy.next });
		await next.focus();
		await page.keyboard.press('Enter');
		await page.keyboard.press(' ');
		await expect(place(page)).toHaveText(at(4));
		await expect(next).toBeFocused();
	});

	test('opens at the slide of a link, and Escape and Back leave it for the page', async ({
		page,
	}) => {
		await openSlide(page, 'kasus');
		await page.keyboard.press('Escape');
		await expect(page).toHaveURL(path);
		await isPage(page);
		await page.getByRole('button', { name: deckCopy.start }).click();
		await page.keyboard.press('ArrowRight');
		await expect(place(page)).toHaveText(at(2));
		await page.goBack();
		await expect(page).toHaveURL(path);
		await isPage(page);
		await page.goForward();
		await expect(place(page)).toHaveText(at(2));
		await press(page, deckCopy.leave);
		await isPage(page);
	});

	test('holds the verdicts of its case back until they are asked for', async ({ page }) => {
		await openSlide(page, 'pilihan');
		const apt = now(page).locator('.slide').getByText(casesCopy.ratings.apt, { exact: true });
		const ask = bar(page).getByRole('button', { name: deckCopy.reveal });
		await expect(apt).toHaveCount(0);
		await page.keyboard.press('p');
		await expect(apt).toBeVisible();
		await expect(ask).toHaveAttribute('aria-pressed', 'true');
		await ask.click();
		await expect(apt).toHaveCount(0);
		await page.keyboard.press('PageDown');
		await expect(apt).toBeVisible();
		expect(await axeViolations(page)).toEqual([]);
		expect(await misfits(page)).toEqual([]);
		await page.keyboard.press('PageDown');
		await expect(now(page)).toHaveAttribute('id', 'sesi');
		await expect(ask).toBeHidden();
	});

	test('goes dark and comes back where it was', async ({ page }) => {
		await openSlide(page, 'gambar');
		const heading = page.locator('#gambar h2');
		await page.keyboard.press('b');
		await expect(heading).toBeHidden();
		await expect(place(page)).toHaveText(deckCopy.black);
		await page.keyboard.press('PageDown');
		await expect(heading).toBeVisible();
		await expect(now(page)).toHaveAttribute('id', 'gambar');
	});

	test('fills the screen and leaves it again', async ({ page }) => {
		await openSlide(page, 'judul');
		const isFull = () => page.evaluate(() => document.fullscreenElement !== null);
		await page.keyboard.press('f');
		await expect.poll(isFull).toBe(true);
		await page.keyboard.press('f');
		await expect.poll(isFull).toBe(false);
		await expect(now(page)).toHaveAttribute('id', 'judul');
	});

	test('draws the mark of its value in lines as thick on the title as on the slide of the value', async ({
		page,
	}) => {
		await openSlide(page, 'judul');
		const thickness = () =>
			now(page)
				.locator('.slide path')
				.first()
				.evaluate((line: SVGPathElement) => {
					const { strokeWidth, vectorEffect } = getComputedStyle(line);
					const scale = vectorEffect === 'none' ? (line.getScreenCTM()?.a ?? 1) : 1;
					return parseFloat(strokeWidth) * scale;
				});
		const onTitle = await thickness();
		expect(onTitle).toBeGreaterThan(6);
		await page.keyboard.press('ArrowRight');
		await expect(now(page)).toHaveAttribute('id', 'nilai');
		expect(await thickness()).toBeCloseTo(onTitle, 1);
	});

	test('opens the recap beside it', async ({ page, context }) => {
		await openSlide(page, 'sesi');
		const opened = context.waitForEvent('page');
		await page.keyboard.press('r');
		await expect(await opened).toHaveURL('/pelatih/rekap/');
		await expect(now(page)).toHaveAttribute('id', 'sesi');
	});

	test('counts the time from its start', async ({ page }) => {
		await page.clock.install({ time: '2026-11-25T09:30' });
		await openPage(page, path);
		await page.clock.pauseAt('2026-11-25T10:00');
		await page.getByRole('button', { name: deckCopy.start }).click();
		const timer = bar(page).getByRole('timer');
		await expect(timer).toHaveText('00:00');
		await page.clock.runFor('04:10');
		await expect(timer).toHaveText('04:10');
		await page.keyboard.press('t');
		await expect(timer).toHaveText('00:00');
	});

	test('leaves the keys of the page alone until it is begun', async ({ page }) => {
		await openPage(page, path);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('b');
		await isPage(page);
		await expect(page.getByRole('banner').getByRole('link').first()).toBeVisible();
		await expect(bar(page)).toBeHidden();
		await expect(page).toHaveURL(path);
	});

	test('draws nothing that axe finds fault with, in its page and on each slide', async ({
		page,
	}) => {
		await openSlide(page, 'judul');
		for (let slide = 1; slide <= count; slide += 1) {
			expect.soft(await axeViolations(page), `slide ${slide}`).toEqual([]);
			await page.keyboard.press('ArrowRight');
		}
	});
});

test.describe('the window with the notes', () => {
	async function openBoth(page: Page) {
		await openSlide(page, 'kasus');
		const opened = page.waitForEvent('popup');
		await page.keyboard.press('n');
		const notes = await opened;
		await expect(now(notes)).toHaveAttribute('id', 'kasus');
		return notes;
	}

	test('follows the slides and leads them', async ({ page }) => {
		const notes = await openBoth(page);
		await expect(now(notes).getByText(`${deckCopy.ask}.`)).toBeVisible();
		await expect(notes.locator('[data-next]')).toHaveAttribute('id', 'pilihan');
		await page.keyboard.press('ArrowLeft');
		await expect(now(notes)).toHaveAttribute('id', 'harmonis-3');
		await notes.keyboard.press('ArrowRight');
		await expect(now(page)).toHaveAttribute('id', 'kasus');
		await notes.keyboard.press('b');
		await expect(place(page)).toHaveText(deckCopy.black);
		expect(await axeViolations(notes)).toEqual([]);
	});

	test('keeps the verdicts folded, on the slide too, until they are asked for', async ({
		page,
	}) => {
		const notes = await openBoth(page);
		await notes.keyboard.press('ArrowRight');
		const verdicts = notes.getByText(casesCopy.ratings.apt, { exact: true });
		await expect(now(page)).toHaveAttribute('id', 'pilihan');
		for (const verdict of await verdicts.all()) await expect(verdict).toBeHidden();
		await now(notes).getByText(deckCopy.choicesTitle).click();
		await expect(verdicts.filter({ visible: true })).toHaveCount(1);
		await expect(page.getByText(casesCopy.ratings.apt, { exact: true })).toBeHidden();
		await notes.keyboard.press('p');
		await expect(page.locator('[data-choice] [data-verdict=apt]')).toBeVisible();
	});

	test('closes by Escape and leaves the slides where they are', async ({ page }) => {
		const notes = await openBoth(page);
		const closed = notes.waitForEvent('close');
		// The window is gone before the key is let go.
		await notes.keyboard.press('Escape').catch(() => undefined);
		await closed;
		await expect(now(page)).toHaveAttribute('id', 'kasus');
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

	test('a swipe turns, a tap and a scroll do not', async ({ page }) => {
		await openSlide(page, 'nilai');
		const devtools = await page.context().newCDPSession(page);
		const swipe = async (...way: [number, number][]) => {
			const [from, ...rest] = way.map(([x, y]) => [{ x, y }]);
			await devtools.send('Input.dispatchTouchEvent', {
				type: 'touchStart',
				touchPoints: from ?? [],
			});
			for (const touchPoints of rest)
				await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
			await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
		};
		await swipe([300, 400], [180, 405], [60, 410]);
		await expect(now(page)).toHaveAttribute('id', 'satu-menit');
		await swipe([180, 600], [185, 300]);
		await swipe([180, 400]);
		await nextFrame(page);
		await expect(now(page)).toHaveAttribute('id', 'satu-menit');
		await swipe([60, 400], [180, 400], [300, 400]);
		await expect(now(page)).toHaveAttribute('id', 'nilai');
	});

	test('the place and the clock stay whole beside the button of a case', async ({ page }) => {
		await openSlide(page, 'pilihan');
		await expect(bar(page).getByRole('button', { name: deckCopy.reveal })).toBeVisible();
		for (const width of [360, 320]) {
			await page.setViewportSize({ width, height: 640 });
			const beyond = await bar(page).evaluate((element) =>
				[element, ...element.querySelectorAll('p, output, [role=timer], a, button')]
					.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
					.map(({ outerHTML }) => outerHTML),
			);
			expect(beyond, `${width}`).toEqual([]);
		}
	});
});

interface SlideLook {
	id: string;
	/** What is cut off or out of sight. */
	cut: string[];
	/** Of the letters, in pixels. */
	smallest: number;
}

/** Turns the slides by key from the first to the last, with the verdicts shown, and looks at each. */
const lookAtSlides = (page: Page): Promise<SlideLook[]> =>
	page.evaluate(() => {
		const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key }));
		const looks: SlideLook[] = [];
		press('Home');
		for (const { id } of document.querySelectorAll('.slides > li')) {
			if (id === 'pilihan') press('p');
			looks.push({ id, ...lookAt(document.querySelector(`#${id}[data-now] .slide`)) });
			press('ArrowRight');
		}
		return looks;

		function lookAt(slide: Element | null) {
			if (!slide) return { cut: ['It is not shown.'], smallest: Infinity };
			const edge = slide.getBoundingClientRect();
			const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
			const cut: string[] = [];
			let smallest = Infinity;
			while (texts.nextNode()) {
				const { currentNode: text } = texts;
				const { parentElement: element } = text;
				if (!text.textContent?.trim() || !element?.checkVisibility()) continue;
				const range = document.createRange();
				range.selectNodeContents(text);
				const { left, right, top, bottom } = range.getBoundingClientRect();
				if (
					left < edge.left - 1 ||
					right > edge.right + 1 ||
					top < edge.top - 1 ||
					bottom > edge.bottom + 1
				)
					cut.push(text.textContent.trim());
				const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
				smallest = Math.min(smallest, parseFloat(getComputedStyle(element).fontSize) * scale);
			}
			if (slide.scrollHeight > slide.clientHeight + 1 || slide.scrollWidth > slide.clientWidth + 1)
				cut.push(`scrolls: ${slide.scrollWidth} × ${slide.scrollHeight}`);
			return { cut, smallest };
		}
	});

// What a room sees: with the session of the trainer, and with every verdict shown.
test.describe('from the last row', () => {
	const session = { ...exampleSession, savedAt: '2026-11-24T02:00:00.000Z' };
	test.use({ storageState: deviceWith({ sessions: [session] }) });

	/** Decks that make no session, by the slide they are opened at: one has no recap, the other reads one that is there. */
	const withoutSession: Partial<Record<string, string>> = {
		'rencana-45-menit': 'cermin',
		'rencana-60-menit-potret': 'judul',
	};
	for (const deck of deckIds)
		test(`all slides of ${deck} can be read and none is cut off`, async ({ page }) => {
			const first = withoutSession[deck];
			if (first) await openSlide(page, first, `/paparan/${deck}/`);
			else {
				await openSlide(page, 'sesi', `/paparan/${deck}/`);
				await expect(now(page).getByText(spaceJoinCode(encodeJoinCode(session)))).toBeVisible();
			}
			for (const [width, height] of [
				[1024, 768],
				[1366, 768],
				[1920, 1080],
				[360, 740],
			] as const) {
				await page.setViewportSize({ width, height });
				await nextFrame(page);
				const atLeast = width >= 1024 ? 20 : 0;
				const faulty = (await lookAtSlides(page)).filter(
					({ cut, smallest }) => cut.length > 0 || smallest < atLeast,
				);
				expect.soft(faulty, `${width} × ${height}`).toEqual([]);
			}
		});

	test('the QR on the slide leads into the session, and its code stands beside it', async ({
		page,
	}) => {
		await openSlide(page, 'sesi');
		const qr = now(page).getByRole('img', { name: fill(deckCopy.session.qr, session) });
		await expect(qr).toBeVisible();
		const { data, info } = await sharp(await qr.screenshot())
			.ensureAlpha()
			.raw()
			.toBuffer({ resolveWithObject: true });
		const link = new URL(decodeQR({ data, width: info.width, height: info.height }));
		expect(link.pathname).toBe('/cermin/diri/');
		expect(decodeSession(link.hash)).toMatchObject({ ok: true, value: exampleSession });
	});
});

test('without a session, the slide speaks to the room, and how to make one stands in the notes', async ({
	page,
}) => {
	await openSlide(page, 'sesi');
	await expect(now(page).getByText(deckCopy.session.none)).toBeVisible();
	const link = now(page).getByRole('link', { name: deckCopy.session.make, includeHidden: true });
	await expect(link).toHaveAttribute('href', '/pelatih/sesi/');
	await expect(link).toBeHidden();
});

test('under a base everything is asked for and led to within it, and nothing is complained about', async ({
	browser,
}) => {
	const page = await browser.newPage({ baseURL: homes[1], reducedMotion: 'reduce' });
	const { take } = await hearComplaints(page, homes[1]);
	await page.goto('paparan/harmonis/#pilihan');
	await page.keyboard.press('p');
	await expect(page.locator('[data-choice] [data-verdict=apt]')).toBeVisible();
	await expect(page.locator('[data-recap]')).toHaveAttribute('href', '/berakhlak/pelatih/rekap/');
	await page.keyboard.press('PageDown');
	const make = { name: deckCopy.session.make, includeHidden: true };
	await expect(now(page).getByRole('link', make)).toHaveAttribute(
		'href',
		'/berakhlak/pelatih/sesi/',
	);
	expect(take()).toEqual([]);
	await page.close();
});

test('from a disk the slides are turned too, and the window with the notes follows', async ({
	page,
}) => {
	const file = pathToFileURL(`${builtSite}${path}index.html`).href;
	await page.goto(file);
	await page.getByRole('button', { name: deckCopy.start }).click();
	await page.keyboard.press('ArrowRight');
	await expect(place(page)).toHaveText(at(2));
	const opened = page.waitForEvent('popup');
	await page.keyboard.press('n');
	const notes = await opened;
	await page.keyboard.press('ArrowRight');
	await expect(place(page)).toHaveText(at(3));
	await expect(now(notes)).toHaveAttribute('id', (await now(page).getAttribute('id')) ?? '');
});

test.describe('on paper', () => {
	for (const [words, bare] of [
		[deckCopy.printNotes, false],
		[deckCopy.printBare, true],
	] as const)
		test(`“${words}” prints two slides a sheet`, async ({ page }) => {
			await openPage(page, path);
			// The browser under test prints without asking; what stands on the sheets is looked at while it does.
			await page.evaluate(() => {
				window.print = () => dispatchEvent(new Event('beforeprint'));
			});
			await page.getByRole('button', { name: words }).click();
			await page.emulateMedia({ media: 'print' });
			const notes = page.getByText(`${deckCopy.say}.`).first();
			await (bare ? expect(notes).toBeHidden() : expect(notes).toBeVisible());
			await expect(page.locator('[data-choice] [data-verdict]')).toHaveCount(0);
			expect(await countSheets(page)).toBe(count / 2);
		});

	test('no note is cut off', async ({ page }) => {
		for (const deck of deckIds) {
			await page.goto(`/paparan/${deck}/`);
			// As wide as the paper between its margins.
			await page.setViewportSize({ width: 703, height: 1000 });
			await page.emulateMedia({ media: 'print' });
			const cut = await page
				.locator('.slides > li')
				.evaluateAll((items) =>
					items.filter((item) => item.scrollHeight > item.clientHeight + 1).map(({ id }) => id),
				);
			expect.soft(cut, deck).toEqual([]);
			await page.emulateMedia({ media: null });
		}
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the slides and their notes can be read and printed, and no button does nothing', async ({
		page,
	}) => {
		await page.goto(path);
		await expect(page.getByText(deckCopy.noScript)).toBeVisible();
		await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
		await expect(page.locator('.slide')).toHaveCount(count);
		for (const slide of await page.locator('.slide h2').all()) await expect(slide).toBeVisible();
		const notes = page.locator('#kasus .notes');
		await notes.locator('summary').click();
		await expect(notes.getByText(`${deckCopy.ask}.`)).toBeVisible();
		expect(await countSheets(page)).toBe(count / 2);
	});
});
