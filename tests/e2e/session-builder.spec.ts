import AxeBuilder from '@axe-core/playwright';
import { type Locator, type Page, expect, test } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { decodeJoinCode, encodeJoinCode, spaceJoinCode } from '../../src/core/codes/join-code.ts';
import { type MySession, storedMySessions } from '../../src/core/device/my-sessions.ts';
import { type Session, decodeSession, encodeSession } from '../../src/core/codes/session-link.ts';
import { builtSite, nextFrame, openPage } from '../support/pages.ts';
import { weigh } from '../support/weigh.ts';

const path = '/pelatih/sesi/';
const key = 'cermin:my-sessions:v1';
const kept: MySession = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	instrument: 'kilat',
	wave: 'before',
	detail: 'full',
	path: 'budaya-adaptif',
	savedAt: '2026-11-24T02:00:00.000Z',
};

async function name(page: Page, text: string) {
	await page.getByLabel('Nama sesi').fill(text);
}

async function make(page: Page, text = 'Orientasi CPNS 2026') {
	await openPage(page, path);
	await name(page, text);
}

const shared = (page: Page) => page.getByRole('region', { name: 'Bagikan' });
const linkOf = (page: Page) => shared(page).locator('[aria-labelledby=tautan]').innerText();
const listed = (page: Page) => page.getByRole('region', { name: 'Sesi saya di perangkat ini' });

async function sessionOf(page: Page): Promise<Session> {
	const decoded = decodeSession(new URL(await linkOf(page)).hash);
	if (!decoded.ok) throw new Error(decoded.reason);
	return decoded.value;
}

const stored = (page: Page) => page.evaluate((at) => localStorage.getItem(at), key);

/** Puts text where the list of sessions is kept, and opens the page on it. */
async function openWith(page: Page, text: string) {
	await page.addInitScript(
		([at = '', value = '']) => {
			if (localStorage.getItem(at) === null) localStorage.setItem(at, value);
		},
		[key, text],
	);
	await openPage(page, path);
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
	await page.getByLabel(/^Cermin Kilat:/).check();
	await page.getByLabel('Setelah 30 hari').check();
	await page.getByLabel('Rinci', { exact: true }).check();
	await page.getByLabel('Bacaan pengiring').selectOption('budaya-adaptif');
	const session = await sessionOf(page);
	expect(session).toMatchObject({
		name: 'Latsar “A” & B',
		instrument: 'kilat',
		wave: 'after',
		detail: 'full',
		path: 'budaya-adaptif',
	});

	const first = page.getByRole('region', { name: 'Yang pertama dilihat peserta' });
	const promised = await first.getByRole('listitem').allInnerTexts();
	expect(promised).toHaveLength(4);
	const link = await linkOf(page);
	await page.goto('about:blank');
	await page.goto(link);
	const invitation = page.getByRole('region', { name: 'Sesi: Latsar “A” & B' });
	for (const line of promised) await expect(invitation).toContainText(line);
	await expect(invitation.getByRole('link')).toHaveAttribute('href', '/panduan/budaya-adaptif/');
});

test('one session keeps one id, whatever is typed and however often the page is loaded', async ({
	page,
}) => {
	await openPage(page, path);
	await page.getByLabel('Nama sesi').pressSequentially('Kelas');
	const { id } = await sessionOf(page);
	await page.getByLabel('Nama sesi').pressSequentially(' A');
	await page.getByLabel('Tahap lanjutan').check();
	expect(await sessionOf(page)).toMatchObject({ id, name: 'Kelas A', wave: 'later' });
	await page.reload();
	expect(await sessionOf(page)).toMatchObject({ id, name: 'Kelas A', wave: 'later' });
	await expect(page.getByLabel('Nama sesi')).toHaveValue('Kelas A');

	await openPage(page, '/');
	await make(page, 'Kelas B');
	expect((await sessionOf(page)).id).not.toBe(id);
});

test('a name that cannot be shown gets a sentence at its field, and no link', async ({ page }) => {
	await openPage(page, path);
	await expect(shared(page)).toContainText('Beri nama sesinya dulu');
	const field = page.getByLabel('Nama sesi');
	for (const [text, sentence] of [
		['<script>', /tidak dapat ditampilkan/],
		['x'.repeat(81), /Nama ini 81 karakter/],
		['   ', /belum diisi/],
	] as const) {
		await field.fill(text);
		await expect(field).toHaveAccessibleDescription(sentence);
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
	await make(page);
	await expect(shared(page)).toContainText('Belum tersimpan');
	expect(await stored(page)).toBeNull();

	await page.getByRole('button', { name: 'Salin tautan' }).click();
	await expect(shared(page)).toContainText('Tautan tersalin.');
	await expect(shared(page)).toContainText('Sesi ini tersimpan');
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await linkOf(page));

	const { id } = await sessionOf(page);
	await name(page, 'Kelas lain');
	await expect(shared(page)).toContainText(`Tanda sesinya tetap ${id}`);
	await page.getByRole('button', { name: 'Jadikan sesi baru' }).click();
	expect((await sessionOf(page)).id).not.toBe(id);

	await page.getByRole('button', { name: 'Salin pesan obrolan' }).click();
	await expect(shared(page)).toContainText('Pesan tersalin.');
	const message = await page.evaluate(() => navigator.clipboard.readText());
	const session = await sessionOf(page);
	expect(message).toContain(await linkOf(page));
	expect(message).toContain(spaceJoinCode(encodeJoinCode(session)));
	await expect(listed(page).getByRole('heading', { level: 3 })).toHaveText([
		'Kelas lain',
		'Orientasi CPNS 2026',
	]);
	await expect(page.getByRole('link', { name: 'Kirim lewat WhatsApp' })).toHaveAttribute(
		'href',
		`https://wa.me/?text=${encodeURIComponent(message)}`,
	);
});

test('a clipboard that refuses is said in words', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await make(page);
	await page.getByRole('button', { name: 'Salin tautan' }).click();
	await expect(shared(page)).toContainText('tidak mengizinkan penyalinan');
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
	await page.getByRole('button', { name: 'Bagikan …' }).click();
	await expect(page).toHaveTitle(/Mari bercermin sebentar/);
	await expect(listed(page).getByRole('listitem')).not.toHaveCount(0);
});

test('another wave of a session keeps its id and everything else', async ({ page }) => {
	await openWith(page, JSON.stringify(storedMySessions([kept])));
	await page.getByRole('button', { name: /^Tambah isian setelah 30 hari/ }).click();
	await expect(page.getByRole('heading', { name: 'Bagikan' })).toBeFocused();
	const { savedAt, ...session } = kept;
	expect(savedAt).toBeTruthy();
	expect(await sessionOf(page)).toEqual({ ...session, wave: 'after' });
	await expect(page.getByRole('button', { name: /^Tambah isian setelah/ })).toHaveCount(0);
	await page.getByRole('button', { name: /^Tambah isian tahap lanjutan/ }).click();
	expect(await sessionOf(page)).toEqual({ ...session, wave: 'later' });

	await page.reload();
	const waves = listed(page).getByRole('listitem').locator('strong');
	await expect(waves).toHaveText(['Tahap awal', 'Setelah 30 hari', 'Tahap lanjutan']);
	await expect(
		listed(page).getByRole('link', { name: /^Buka mode kios.*, tahap lanjutan$/ }),
	).toHaveAttribute('href', `/cermin/kilat/kios/${encodeSession({ ...session, wave: 'later' })}`);
	await expect(listed(page).getByRole('link', { name: /^Buka rekap/ })).toHaveAttribute(
		'href',
		/^\/pelatih\/rekap\/#sesi=1&.*id=q7k3m9xw/,
	);
	await page.getByRole('button', { name: /^Buka tautan dan QR.*tahap awal$/ }).click();
	expect(await sessionOf(page)).toEqual(session);
});

test('a later wave of a new session says that it has nothing to pair with', async ({ page }) => {
	await openWith(page, JSON.stringify(storedMySessions([kept])));
	await name(page, 'Kelas A');
	const note = page.getByText('Sesi baru ini belum punya tahap awal');
	await expect(note).toHaveCount(0);
	await page.getByLabel('Setelah 30 hari').check();
	await expect(note).toContainText('pakai “Tambah isian setelah 30 hari” di daftar.');
	await page.getByLabel('Tahap lanjutan').check();
	await expect(note).toContainText('pakai “Tambah isian tahap lanjutan” di daftar.');
	await page.getByRole('button', { name: /^Tambah isian setelah 30 hari/ }).click();
	await expect(page.getByLabel('Setelah 30 hari')).toBeChecked();
	await expect(note).toHaveCount(0);
});

test('what was said of one session is not said of the next', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openWith(page, JSON.stringify(storedMySessions([kept])));
	await page.getByRole('button', { name: /^Tambah isian setelah 30 hari/ }).click();
	await expect(listed(page)).toContainText('Isian setelah 30 hari ditambahkan.');
	await page.getByRole('button', { name: 'Salin pesan obrolan' }).click();
	await expect(shared(page)).toContainText('Pesan tersalin.');
	await page.getByRole('button', { name: /^Buka tautan dan QR.*tahap awal$/ }).click();
	await expect(shared(page)).not.toContainText('Pesan tersalin.');
	await expect(listed(page)).not.toContainText('ditambahkan');
});

test('ids and codes are drawn letter by letter', async ({ page }) => {
	await openWith(page, JSON.stringify(storedMySessions([kept])));
	// The font has an x between digits become a ×.
	await expect(page.getByText('Tanda sesi q7k3m9xw')).toHaveCSS(
		'font-variant-ligatures',
		'no-contextual',
	);
});

test('a session leaves the list after asking, and stays away after a reload', async ({ page }) => {
	await openWith(
		page,
		JSON.stringify(storedMySessions([kept, { ...kept, id: 'zzzzqqqq', name: 'Latsar II' }])),
	);
	await page.getByRole('button', { name: /^Hapus.*Latsar II/ }).click();
	await page.getByRole('button', { name: 'Batal' }).click();
	await expect(page.getByRole('button', { name: /^Hapus.*Latsar II/ })).toBeFocused();
	await expect(listed(page).getByRole('heading', { level: 3 })).toHaveCount(2);
	await page.getByRole('button', { name: /^Hapus.*Latsar II/ }).click();
	await page.getByRole('button', { name: 'Ya, hapus dari daftar' }).click();
	await expect(page.getByRole('heading', { name: 'Sesi saya di perangkat ini' })).toBeFocused();
	await expect(page.getByText('Sudah dihapus dari daftar.')).toBeVisible();
	await page.reload();
	await expect(listed(page).getByRole('heading', { level: 3 })).toHaveText(['Orientasi CPNS 2026']);
});

for (const text of [
	'{{broken',
	'null',
	'{}',
	JSON.stringify(storedMySessions([{ ...kept, name: '<img src=x onerror=alert(1)>' }])),
	JSON.stringify(storedMySessions([{ ...kept, id: '../../../' }])),
	JSON.stringify(storedMySessions([{ ...kept, path: 'javascript:alert(1)' }])),
])
	test(`a list stored as ${text.slice(0, 60)} is set aside, and the page works`, async ({
		page,
	}) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('dialog', (dialog) => errors.push(dialog.message()));
		await openWith(page, text);
		await expect(listed(page)).toContainText('Daftar sesi yang lama tidak terbaca');
		await name(page, 'Kelas A');
		await page.getByRole('button', { name: 'Simpan sesi' }).click();
		await expect(listed(page).getByRole('heading', { level: 3 })).toHaveText(['Kelas A']);
		expect(await page.evaluate((at) => localStorage.getItem(at), `${key}:unreadable`)).toBe(text);
		expect(errors).toEqual([]);
	});

test('an address with a spoilt session says so and starts afresh', async ({ page }) => {
	for (const fragment of ['#sesi=1&nama=<script>', `#sesi=1&nama=${'a'.repeat(5000)}`, '#sesi=9']) {
		await page.goto('about:blank');
		await openPage(page, path + fragment);
		await expect(page.getByRole('alert')).toContainText('sesi yang tidak terbaca');
		await expect(page.getByLabel('Nama sesi')).toHaveValue('');
	}
	await name(page, 'Kelas A');
	expect((await sessionOf(page)).name).toBe('Kelas A');
});

test('a session not kept where storage is refused is said', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	await make(page);
	await expect(page.getByRole('alert')).toContainText('tidak mengizinkan penyimpanan');
	expect((await sessionOf(page)).name).toBe('Orientasi CPNS 2026');
});

test('the projector screen opens and closes by keyboard, readable from the back row', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 720 });
	await page.emulateMedia({ colorScheme: 'dark' });
	await make(page);
	const button = page.getByRole('button', { name: 'Layar proyektor' });
	await button.focus();
	await page.keyboard.press('Enter');
	const screen = page.getByRole('dialog', { name: 'Layar proyektor: Orientasi CPNS 2026' });
	await expect(screen.getByRole('button', { name: /^Tutup layar/ })).toBeFocused();
	await expect(screen).toHaveCSS('background-color', 'rgb(255, 255, 255)');
	await expect(screen.getByRole('button')).toHaveText('Tutup layar (Esc)');
	await expect(screen).toContainText(new URL(page.url()).host + '/ikut/');
	const session = await sessionOf(page);
	await expect(screen).toContainText(spaceJoinCode(encodeJoinCode(session)));

	const box = await screen.boundingBox();
	expect(box).toMatchObject({ x: 0, y: 0, width: 1280, height: 720 });
	const sizes = await screen
		.locator('h2, p, strong, button')
		.evaluateAll((all) => all.map((element) => parseFloat(getComputedStyle(element).fontSize)));
	expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
	const qr = screen.getByRole('img', { name: /^QR berisi tautan sesi/ });
	expect((await qr.boundingBox())?.width).toBeGreaterThan(650);
	expect(await scan(qr)).toBe(await linkOf(page));
	expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);

	await page.keyboard.press('Escape');
	await expect(screen).toHaveCount(0);
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await screen.getByRole('button', { name: /^Tutup layar/ }).press('Enter');
	await expect(screen).toHaveCount(0);
	await expect(listed(page).getByRole('heading', { level: 3 })).toHaveCount(1);
});

test('the projector screen covers the window where the screen cannot be filled', async ({
	page,
}) => {
	await page.addInitScript(() => {
		Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
	});
	await page.setViewportSize({ width: 360, height: 740 });
	await make(page, 'W'.repeat(80));
	await page.getByRole('button', { name: 'Layar proyektor' }).click();
	const screen = page.getByRole('dialog');
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

	test('the projector screen names no key', async ({ page }) => {
		await make(page);
		await page.getByRole('button', { name: 'Layar proyektor' }).tap();
		await expect(page.getByRole('button', { name: 'Tutup layar', exact: true })).toBeVisible();
	});
});

test('a change of session changes what the screen and the small QR hold', async ({ page }) => {
	await make(page);
	const qr = shared(page).getByRole('img');
	expect(await scan(qr)).toBe(await linkOf(page));
	await page.getByLabel(/^Cermin Kilat:/).check();
	await nextFrame(page);
	const link = await scan(qr);
	expect(new URL(link).pathname).toBe('/cermin/kilat/');
	expect(link).toBe(await linkOf(page));
});

for (const [what, text] of [
	['an ordinary name', 'Orientasi CPNS 2026'],
	['the widest name', 'W'.repeat(80)],
] as const)
	test(`the poster with ${what} is one A4 page and nothing else`, async ({ page }) => {
		await make(page, text);
		await page.getByLabel('Rinci', { exact: true }).check();
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByText('Tidak ada nama yang diminta. Jawaban Anda')).toBeVisible();
		for (const hidden of [page.getByRole('heading', { level: 1 }), page.getByLabel('Nama sesi')])
			await expect(hidden).toBeHidden();
		expect(await scan(page.getByRole('img', { name: /^QR berisi tautan/ }))).toContain('#sesi=1');
	});

test('the poster is for paper alone', async ({ page }) => {
	await make(page);
	const poster = page.getByText('Tidak ada nama yang diminta. Jawaban Anda');
	await expect(poster).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	await expect(poster).toBeVisible();
});

test('printing keeps the session, and the button prints', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => dispatchEvent(new Event('beforeprint'));
	});
	await make(page);
	await page.getByRole('button', { name: 'Cetak poster' }).click();
	await expect(shared(page)).toContainText('Sesi ini tersimpan');
});

async function fullPage(page: Page) {
	await openWith(page, JSON.stringify(storedMySessions([kept])));
	await name(page, 'Kelas A');
	await page.getByText('Lihat pesan obrolannya').click();
	await page.getByRole('button', { name: /^Hapus/ }).click();
}

for (const colorScheme of ['light', 'dark'] as const)
	test(`axe finds nothing with a session, a list and a question on screen, ${colorScheme}`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		await fullPage(page);
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	});

test('nothing is wider than a small phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await fullPage(page);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

for (const [at, limit] of [
	[path, 35_000],
	['/ikut/', 20_000],
] as const)
	test(`${at} needs no more than ${limit / 1000} kB of scripts`, async ({ page }) => {
		const { scripts } = await weigh(page, at, builtSite);
		expect(scripts).toBeLessThanOrEqual(limit);
	});

test.describe('joining with a code', () => {
	const code = spaceJoinCode(encodeJoinCode(kept));

	test('opens the mirror under the same id, named after the code', async ({ page }) => {
		await openPage(page, '/ikut/');
		await page.getByLabel('Kode sesi').fill(` ${code.toLowerCase().replaceAll(' ', '-')} `);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { name: `Sesi: ${code}` })).toBeVisible();
		await expect(page).toHaveURL(/\/cermin\/kilat\/#sesi=1&.*rincian=rinci&id=q7k3m9xw$/);
	});

	test('the code on the projector is one that works', async ({ page }) => {
		await make(page);
		const shown = await shared(page)
			.getByText(/^([A-Z\d]{4} ){3}[A-Z\d]{4}$/)
			.innerText();
		expect(decodeJoinCode(shown)).toMatchObject({ value: { id: (await sessionOf(page)).id } });
	});

	test('a pasted link is taken too', async ({ page }) => {
		await openPage(page, '/ikut/');
		await page.getByLabel('Kode sesi').fill(`Ini: https://contoh.id/x/${encodeSession(kept)} `);
		await page.getByRole('button', { name: 'Buka cermin' }).click();
		await expect(page.getByRole('heading', { name: `Sesi: ${kept.name}` })).toBeVisible();
	});

	const wrong: [string, RegExp][] = [
		['', /Ketik dulu/],
		[code.slice(0, 9), /belum lengkap/],
		[`${code} qqqq`, /terlalu panjang/],
		[code.replace('9', '8'), /keliru/],
		[code.replace('9', 'B'), /huruf B tidak pernah muncul/],
		['<script>alert(1)</script>', /tidak pernah dipakai/],
		['cb1pzqyq7k3m9xwrsfzrqmhmeyxvqa5wv754lh', /kode hasil/],
		['https://contoh.id/#sesi=1&nama=', /tidak memuat sesi/],
		['9'.repeat(5000), /terlalu panjang/],
	];
	test('a wrong code gets a sentence at the field, which keeps it', async ({ page }) => {
		await openPage(page, '/ikut/');
		const field = page.getByLabel('Kode sesi');
		for (const [text, sentence] of wrong) {
			await field.fill(text);
			await expect(page.getByRole('alert')).toHaveText('');
			await page.getByRole('button', { name: 'Buka cermin' }).click();
			await expect(page.getByRole('alert')).toHaveText(sentence);
			await expect(field).toBeFocused();
			await expect(field).toHaveValue(text);
		}
		expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const at of [path, '/ikut/'])
		test(`${at} says what it needs and leads to paper`, async ({ page }) => {
			await page.goto(at);
			await expect(page.getByText(/memerlukan JavaScript/)).toBeVisible();
			await expect(page.getByRole('link', { name: 'Buka lembar Cermin Diri' })).toBeVisible();
			await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
			await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
		});
});
