import { waveNames } from '../../src/copy/waves.ts';
import { type Locator, type Page, expect, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { sessionBuilderCopy } from '../../src/copy/session-builder.ts';
import { decodeJoinCode, encodeJoinCode, spaceJoinCode } from '../../src/core/codes/join-code.ts';
import { type MySession, storedMySessions } from '../../src/core/device/my-sessions.ts';
import { type Session, decodeSession, encodeSession } from '../../src/core/codes/session-link.ts';
import { encodePreset } from '../../src/core/codes/session-preset.ts';
import { fill } from '../../src/ui/text.ts';
import { axeViolations, axeViolationsInBothThemes } from '../support/axe.ts';
import { deviceWith } from '../support/device.ts';
import { misfits } from '../support/fit.ts';
import { nextFrame, openPage } from '../support/pages.ts';
import { countSheets } from '../support/paper.ts';
import { invitationTitle } from '../support/session-flow.ts';
import { readStored, storageFailures, storeBefore } from '../support/storage.ts';
import { beginning, sentence } from '../support/words.ts';

const path = '/pelatih/sesi/';
const key = 'cermin:my-sessions:v1';
const { form, share, screen: screenWords, list, preview, poster } = sessionBuilderCopy;
const kept: MySession = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	instrument: 'kilat',
	wave: 'before',
	detail: 'full',
	path: 'budaya-adaptif',
	savedAt: '2026-11-24T02:00:00.000Z',
};

const nameField = (page: Page) => page.getByLabel(form.name, { exact: true });

async function make(page: Page, text = 'Orientasi CPNS 2026') {
	await openPage(page, path);
	await nameField(page).fill(text);
}

const shared = (page: Page) => page.getByRole('region', { name: share.title, exact: true });
const linkOf = async (page: Page) =>
	(await shared(page).locator('[aria-labelledby=tautan]').textContent()) ?? '';
const listed = (page: Page) => page.getByRole('region', { name: list.title });
const names = (page: Page) => listed(page).getByRole('heading', { level: 3 });
const wave = (page: Page, id: Session['wave']) => page.getByLabel(form.waves[id], { exact: true });
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** A button or link of the list by its words and the session that it says it is for. */
const actionOf = (page: Page, role: 'button' | 'link', words: string, of: string) =>
	listed(page)
		.getByRole(role, { name: beginning(words) })
		.and(listed(page).getByRole(role, { name: of }));
const add = (page: Page, id: Session['wave']) =>
	page.getByRole('button', { name: beginning(list.add[id]) });
/** Opens the fold of what most sessions leave as it stands. */
const unfold = (page: Page) => page.locator('summary', { hasText: form.more }).click();
const kilat = (page: Page) => page.getByLabel(/^Cermin Kilat:/);
const full = (page: Page) => page.getByLabel(form.details.full, { exact: true });
const projector = (page: Page) => page.getByRole('dialog', { name: sentence(screenWords.label) });

async function sessionOf(page: Page): Promise<Session> {
	const decoded = decodeSession(new URL(await linkOf(page)).hash);
	if (!decoded.ok) throw new Error(decoded.reason);
	return decoded.value;
}

/** What a camera would read off the picture of an element. */
async function scan(element: Locator): Promise<string> {
	const { data, info } = await sharp(await element.screenshot())
		.removeAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return decodeQR({ width: info.width, height: info.height, data });
}

test('the link holds what was chosen, and opens the mirror with it', async ({ page }) => {
	await make(page, '  Latsar “A” & B ');
	await kilat(page).check();
	const others = page.locator('summary', { hasText: form.more });
	await expect(others).toContainText(`${form.waves.before} · ${form.details.summary}`);
	await unfold(page);
	await wave(page, 'after').check();
	await full(page).check();
	await page.getByLabel(form.path).selectOption('budaya-adaptif');
	await expect(others).toContainText(`${form.waves.after} · ${form.details.full}`);
	const session = await sessionOf(page);
	expect(session).toMatchObject({
		name: 'Latsar “A” & B',
		instrument: 'kilat',
		wave: 'after',
		detail: 'full',
		path: 'budaya-adaptif',
	});

	const first = page.getByRole('region', { name: preview.title });
	const promised = await first.getByRole('listitem').allInnerTexts();
	expect(promised).toHaveLength(4);
	const link = await linkOf(page);
	await page.goto('about:blank');
	await page.goto(link);
	const invitation = page.getByRole('region', { name: invitationTitle(session) });
	for (const line of promised) await expect(invitation).toContainText(line);
	await expect(invitation.getByRole('link')).toHaveAttribute('href', '/topik/budaya-adaptif/');
});

test('one session keeps one id, whatever is typed and however often the page is loaded', async ({
	page,
}) => {
	await openPage(page, path);
	await nameField(page).pressSequentially('Kelas');
	const { id } = await sessionOf(page);
	await nameField(page).pressSequentially(' A');
	await unfold(page);
	await wave(page, 'later').check();
	expect(await sessionOf(page)).toMatchObject({ id, name: 'Kelas A', wave: 'later' });
	await page.reload();
	expect(await sessionOf(page)).toMatchObject({ id, name: 'Kelas A', wave: 'later' });
	await expect(nameField(page)).toHaveValue('Kelas A');

	await openPage(page, '/');
	await make(page, 'Kelas B');
	expect((await sessionOf(page)).id).not.toBe(id);
});

test('a name that cannot be shown gets a sentence at its field, and no link', async ({ page }) => {
	await openPage(page, path);
	await expect(shared(page)).toContainText(share.waiting);
	const field = nameField(page);
	const problems = form.nameProblems;
	for (const [text, problem] of [
		['<script>', problems.characters],
		['x'.repeat(81), fill(problems.long, { n: 81 })],
		['   ', problems.empty],
	] as const) {
		await field.fill(text);
		await expect(field).toHaveAccessibleDescription(sentence(problem));
		await expect(field).toHaveAttribute('aria-invalid', 'true');
		await expect(shared(page).getByRole('button')).toHaveCount(0);
	}
	await field.fill('x'.repeat(80));
	await expect(field).not.toHaveAttribute('aria-invalid');
	expect((await sessionOf(page)).name).toHaveLength(80);
});

test('typing saves nothing; the first use does, and a change after it is said', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
	await make(page);
	await expect(shared(page)).toContainText(share.status.unsaved);
	expect(await readStored(page, key)).toBeNull();

	await button(page, share.copy).click();
	await expect(shared(page)).toContainText(share.copied);
	await expect(shared(page)).toContainText(share.status.saved);
	expect(await clipboard()).toBe(await linkOf(page));

	const { id } = await sessionOf(page);
	await nameField(page).fill('Kelas lain');
	await expect(shared(page)).toContainText(fill(share.status.changed, { id }));
	await button(page, share.renew).click();
	expect((await sessionOf(page)).id).not.toBe(id);

	await button(page, share.copyMessage).click();
	await expect(shared(page)).toContainText(share.messageCopied);
	const message = await clipboard();
	const session = await sessionOf(page);
	expect(message).toContain(await linkOf(page));
	expect(message).toContain(spaceJoinCode(encodeJoinCode(session)));
	await expect(names(page)).toHaveText(['Kelas lain', 'Orientasi CPNS 2026']);
	await expect(page.getByRole('link', { name: share.whatsapp })).toHaveAttribute(
		'href',
		`https://wa.me/?text=${encodeURIComponent(message)}`,
	);
});

test('the message of a later wave asks for the same phone or the earlier code', async ({
	page,
}) => {
	await make(page);
	const said = fill(share.messageLater, waveNames).trim();
	await page.getByText(share.messageTitle).click();
	await expect(page.getByText(said)).toHaveCount(0);
	await unfold(page);
	await wave(page, 'after').check();
	await expect(page.getByText(said)).toBeVisible();
});

test('a clipboard that refuses is said in words', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await make(page);
	await button(page, share.copy).click();
	await expect(shared(page)).toContainText(share.copyFailed);
});

test('on a phone a button leads from the name to the QR; on a wide screen both are in view', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await openPage(page, path);
	const jump = button(page, form.show);
	await expect(jump).toHaveCount(0);
	await nameField(page).fill('Kelas A');
	await jump.click();
	await expect(page.getByRole('heading', { name: share.title, exact: true })).toBeFocused();
	const qr = shared(page).getByRole('img', { name: sentence(share.qr) });
	await expect(qr).toBeInViewport({ ratio: 1 });
	await expect(shared(page).getByRole('link').first()).toHaveText(share.whatsapp);
	await page.setViewportSize({ width: 1280, height: 800 });
	await expect(jump).toBeHidden();
});

test('a phone is handed the message to share', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'share', {
			value: ({ text }: ShareData) => {
				document.title = text ?? '';
				return Promise.resolve();
			},
		});
	});
	await make(page);
	await button(page, share.send).click();
	await expect(page).toHaveTitle(sentence(await linkOf(page)));
	await expect(names(page)).not.toHaveCount(0);
});

test.describe('with a session in the list', () => {
	test.use({ storageState: deviceWith({ sessions: [kept] }) });

	test('another wave of it keeps its id and everything else', async ({ page }) => {
		await openPage(page, path);
		// The font has an x between digits become a ×.
		await expect(page.getByText(fill(list.id, { id: kept.id }))).toHaveCSS(
			'font-variant-ligatures',
			'no-contextual',
		);
		await add(page, 'after').click();
		await expect(page.getByRole('heading', { name: share.title, exact: true })).toBeFocused();
		const { savedAt, ...session } = kept;
		expect(savedAt).toBeTruthy();
		expect(await sessionOf(page)).toEqual({ ...session, wave: 'after' });
		await expect(add(page, 'after')).toHaveCount(0);
		await add(page, 'later').click();
		expect(await sessionOf(page)).toEqual({ ...session, wave: 'later' });

		await page.reload();
		const waves = listed(page).getByRole('listitem').locator('strong');
		await expect(waves).toHaveText(Object.values(form.waves));
		await expect(actionOf(page, 'link', list.kiosk, waveNames.later)).toHaveAttribute(
			'href',
			`/cermin/kilat/kios/${encodeSession({ ...session, wave: 'later' })}`,
		);
		await expect(listed(page).getByRole('link', { name: beginning(list.recap) })).toHaveAttribute(
			'href',
			/^\/pelatih\/rekap\/#sesi=1&.*id=q7k3m9xw/,
		);
		await actionOf(page, 'button', list.open, waveNames.before).click();
		expect(await sessionOf(page)).toEqual(session);
	});

	test('a later wave of a new one says that it has nothing to pair with', async ({ page }) => {
		await make(page, 'Kelas A');
		const note = page.getByText(sentence(form.unpaired));
		await expect(note).toHaveCount(0);
		await unfold(page);
		for (const id of ['after', 'later'] as const) {
			await wave(page, id).check();
			await expect(note).toContainText(fill(form.unpaired, { add: list.add[id] }));
		}
		await add(page, 'after').click();
		await expect(wave(page, 'after')).toBeChecked();
		await expect(note).toHaveCount(0);
	});

	test('what was said of one session is not said of the next', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await openPage(page, path);
		await add(page, 'after').click();
		const added = sentence(list.added, { wave: waveNames.after });
		await expect(listed(page)).toContainText(added);
		await button(page, share.copyMessage).click();
		await expect(shared(page)).toContainText(share.messageCopied);
		await actionOf(page, 'button', list.open, waveNames.before).click();
		await expect(shared(page)).not.toContainText(share.messageCopied);
		await expect(listed(page)).not.toContainText(added);
	});

	test('axe finds nothing with a session, a list and a question on screen, and all of it fits a small phone', async ({
		page,
	}) => {
		await make(page, 'Kelas A');
		await page.getByText(share.messageTitle).click();
		await page.getByRole('button', { name: beginning(list.remove) }).click();
		expect(await axeViolationsInBothThemes(page)).toEqual([]);
		expect(await misfits(page)).toEqual([]);
	});
});

test('a session leaves the list after asking, and stays away after a reload', async ({ page }) => {
	const sessions = [kept, { ...kept, id: 'zzzzqqqq', name: 'Latsar II' }];
	await storeBefore(page, key, JSON.stringify(storedMySessions(sessions)));
	await openPage(page, path);
	const remove = actionOf(page, 'button', list.remove, 'Latsar II');
	await remove.click();
	await button(page, list.cancel).click();
	await expect(remove).toBeFocused();
	await expect(names(page)).toHaveCount(2);
	await remove.click();
	await button(page, list.removeYes).click();
	await expect(page.getByRole('heading', { name: list.title })).toBeFocused();
	await expect(page.getByText(list.removed)).toBeVisible();
	await page.reload();
	await expect(names(page)).toHaveText(['Orientasi CPNS 2026']);
});

test('a hostile list is set aside, and the page works', async ({ page }) => {
	const text = JSON.stringify(
		storedMySessions([{ ...kept, name: '<img src=x onerror=alert(1)>' }]),
	);
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(error.message));
	page.on('dialog', (dialog) => errors.push(dialog.message()));
	await storeBefore(page, key, text);
	await make(page, 'Kelas A');
	await expect(listed(page)).toContainText(list.unreadable);
	await button(page, share.save).click();
	await expect(button(page, share.save)).toHaveAttribute('aria-disabled', 'true');
	await expect(names(page)).toHaveText(['Kelas A']);
	expect(await readStored(page, `${key}:unreadable`)).toBe(text);
	expect(errors).toEqual([]);
});

test('an address with a spoilt session says so and starts afresh', async ({ page }) => {
	for (const fragment of ['#sesi=1&nama=<script>', `#sesi=1&nama=${'a'.repeat(5000)}`, '#sesi=9']) {
		await page.goto('about:blank');
		await openPage(page, path + fragment);
		await expect(page.getByRole('alert')).toContainText(sessionBuilderCopy.badLink);
		await expect(nameField(page)).toHaveValue('');
	}
	await nameField(page).fill('Kelas A');
	expect((await sessionOf(page)).name).toBe('Kelas A');
});

test('a preset of a plan chooses the mirror and the wave of a new session, and the name is still to be typed', async ({
	page,
}) => {
	await openPage(page, path + encodePreset({ instrument: 'kilat', wave: 'after' }));
	await expect(kilat(page)).toBeChecked();
	await expect(wave(page, 'after')).toBeChecked();
	await expect(nameField(page)).toHaveValue('');
	await expect(page.getByRole('alert')).toHaveCount(0);
	await nameField(page).fill('Kelas A');
	const first = await sessionOf(page);
	expect(first).toMatchObject({ name: 'Kelas A', instrument: 'kilat', wave: 'after' });

	// Another plan, in the same window: another class, under an id of its own.
	await page.evaluate(
		(hash) => {
			location.hash = hash;
		},
		encodePreset({ instrument: 'diri', wave: 'before' }),
	);
	await expect(wave(page, 'before')).toBeChecked();
	await expect(kilat(page)).not.toBeChecked();
	await nameField(page).fill('Kelas B');
	expect((await sessionOf(page)).id).not.toBe(first.id);
});

test('a session not kept where storage is refused is said', async ({ page }) => {
	await page.addInitScript(storageFailures.forbidden);
	await make(page);
	await expect(page.getByRole('alert')).toContainText(sessionBuilderCopy.noStorage);
	expect((await sessionOf(page)).name).toBe('Orientasi CPNS 2026');
});

test('a session that no longer fits is never called saved', async ({ page }) => {
	await page.addInitScript(() => {
		// Room for the probe, and for nothing of this size.
		const write = localStorage.setItem.bind(localStorage);
		Storage.prototype.setItem = (key, text) => {
			if (text.length > 50) throw new DOMException('full', 'QuotaExceededError');
			write(key, text);
		};
	});
	await make(page);
	await button(page, share.save).click();
	await expect(page.getByRole('alert')).toContainText(sessionBuilderCopy.noStorage);
	await expect(shared(page)).toContainText(share.status.unkept);
	await expect(shared(page)).not.toContainText(share.status.saved);
});

test('the projector screen opens and closes by keyboard, readable from the back row', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await make(page);
	const project = button(page, share.project);
	await project.focus();
	await page.keyboard.press('Enter');
	const screen = projector(page);
	const close = screen.getByRole('button');
	await expect(close).toBeFocused();
	await expect(close).toHaveText(`${screenWords.close} ${screenWords.closeKey}`);
	await expect(screen).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	await expect(screen).toContainText(new URL(page.url()).host + '/ikut/');
	const session = await sessionOf(page);
	await expect(screen).toContainText(spaceJoinCode(encodeJoinCode(session)));

	expect(await screen.boundingBox()).toMatchObject({ x: 0, y: 0, width: 1280, height: 720 });
	const sizes = await screen
		.locator('h2, p, strong, button')
		.evaluateAll((all) => all.map((element) => parseFloat(getComputedStyle(element).fontSize)));
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
	const qr = screen.getByRole('img', { name: sentence(share.qr) });
	expect((await qr.boundingBox())?.width).toBeGreaterThan(650);
	expect(await scan(qr)).toBe(await linkOf(page));
	expect(await axeViolations(page, 'dialog')).toEqual([]);

	await page.keyboard.press('Escape');
	await expect(screen).toHaveCount(0);
	await expect(project).toBeFocused();
	await page.keyboard.press('Enter');
	await close.press('Enter');
	await expect(screen).toHaveCount(0);
	await expect(names(page)).toHaveCount(1);
});

test('the projector screen stays, opened again while the browser still leaves the full screen', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const leave = document.exitFullscreen.bind(document);
		document.exitFullscreen = async () => {
			for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
			await leave();
			// The event follows within the frame.
			requestAnimationFrame(() => (document.documentElement.dataset['left'] = 'true'));
		};
	});
	await make(page);
	const screen = projector(page);
	await button(page, share.project).press('Enter');
	await expect(screen).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(screen).toHaveCount(0);
	await button(page, share.project).press('Enter');
	await expect(screen).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('data-left', 'true');
	await expect(screen).toBeVisible();
});

test('the projector screen covers the window where the screen cannot be filled', async ({
	page,
}) => {
	await page.addInitScript(() => {
		Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
	});
	await page.setViewportSize({ width: 360, height: 740 });
	await make(page, 'W'.repeat(80));
	await button(page, share.project).click();
	const screen = projector(page);
	expect(await screen.boundingBox()).toMatchObject({ x: 0, y: 0, width: 360, height: 740 });
	expect(await screen.evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
	const edges = await screen
		.locator('button, svg, h2')
		.evaluateAll((all) =>
			all
				.map((element) => element.getBoundingClientRect())
				.flatMap(({ top, bottom }) => [top, bottom]),
		);
	// Nothing lies on anything else.
	expect(edges).toEqual([...edges].sort((one, other) => one - other));
	await page.keyboard.press('Escape');
	await expect(screen).toHaveCount(0);
});

test.describe('on a device without a keyboard', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

	for (const [held, width, height] of [
		['upright', 360, 740],
		['on its side', 740, 360],
	] as const)
		test(`the projector screen names no key, and shows QR and code at once, ${held}`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height });
			await make(page);
			await button(page, share.project).tap();
			const screen = projector(page);
			const code = spaceJoinCode(encodeJoinCode(await sessionOf(page)));
			await expect(screen.getByRole('img')).toBeInViewport({ ratio: 1 });
			await expect(screen.getByText(code)).toBeInViewport({ ratio: 1 });
			const close = await button(page, screenWords.close).boundingBox();
			const shown = await screen.getByText(code).boundingBox();
			if (!close || !shown) throw new Error('The button or the code is not shown.');
			const apart = shown.y + shown.height <= close.y || close.y + close.height <= shown.y;
			expect(apart, 'the button lies beside the code').toBe(true);
		});

	test('every way to hand a session out is as tall as a finger needs', async ({ page }) => {
		await make(page);
		const ways = shared(page).locator('a, button');
		await expect(ways.getByText(share.sheet)).toBeVisible();
		const heights = await ways.evaluateAll((all) =>
			all.map((way) => Math.round(way.getBoundingClientRect().height)),
		);
		expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
	});
});

test('the small QR holds the link, the code one that works, and a change of session changes both', async ({
	page,
}) => {
	await make(page);
	const qr = shared(page).getByRole('img');
	expect(await scan(qr)).toBe(await linkOf(page));
	await kilat(page).check();
	await nextFrame(page);
	const link = await scan(qr);
	expect(new URL(link).pathname).toBe('/cermin/kilat/');
	expect(link).toBe(await linkOf(page));
	const code = await shared(page)
		.getByText(/^([A-Z\d]{4} ){3}[A-Z\d]{4}$/)
		.innerText();
	const { id } = await sessionOf(page);
	expect(decodeJoinCode(code)).toMatchObject({ value: { id, instrument: 'kilat' } });
});

test('the poster with the widest name is one A4 page, for paper alone, and keeps the session', async ({
	page,
}) => {
	await page.addInitScript(() => {
		window.print = () => dispatchEvent(new Event('beforeprint'));
	});
	await make(page, 'W'.repeat(80));
	await unfold(page);
	await full(page).check();
	const promise = page.getByText(poster.promiseFull);
	await expect(promise).toBeHidden();
	expect(await countSheets(page)).toBe(1);
	await page.emulateMedia({ media: 'print' });
	await expect(promise).toBeVisible();
	for (const hidden of [page.getByRole('heading', { level: 1 }), nameField(page)])
		await expect(hidden).toBeHidden();
	const qr = page.getByRole('img', { name: sentence(share.qr) });
	expect(await scan(qr)).toContain('#sesi=1');

	await page.emulateMedia({ media: null });
	await button(page, share.print).click();
	await expect(shared(page)).toContainText(share.status.saved);
});
