import AxeBuilder from '@axe-core/playwright';
import { type Locator, type Page, expect, test } from '@playwright/test';
import type { Answer } from '../../src/core/assessment/instrument.ts';
import { decodeResult, scoresOf } from '../../src/core/codes/result-code.ts';
import { type Session, encodeSession } from '../../src/core/codes/session-link.ts';
import { answer, answersToDiri, finishMirror } from '../support/mirror-flow.ts';

const session: Session = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	instrument: 'diri',
	wave: 'before',
	detail: 'summary',
	path: 'budaya-adaptif',
};

const seven = (answer: Answer) => Array.from({ length: 7 }, () => answer);

/** Opens a session link, answers all questions with a known result, and gives the code on screen. */
async function enrol(page: Page, link: Session, change: Parameters<typeof answersToDiri>[0] = {}) {
	// A link that differs only after the # would not load the page anew.
	await page.goto('about:blank');
	await page.goto(`/cermin/${link.instrument}/${encodeSession(link)}`);
	await expect(page.getByRole('heading', { name: `Sesi: ${link.name}` })).toBeVisible();
	await page.getByRole('button', { name: 'Mulai', exact: true }).click();
	await answer(page, link.instrument === 'diri' ? answersToDiri(change) : seven(2));
	await finishMirror(page);
	return codeOnScreen(page);
}

async function codeOnScreen(page: Page) {
	const card = page.getByRole('region', { name: 'Kode Anda untuk pelatih' });
	const decoded = decodeResult((await card.locator('output').textContent()) ?? '');
	if (!decoded.ok) throw new Error(decoded.reason);
	return { ...decoded.value, ...scoresOf(decoded.value) };
}

test('a link tells what it asks, and the mirror ends with a code that says just that', async ({
	page,
}) => {
	const code = await enrol(page, session, { 16: 2, 17: 2, 18: 2 });
	expect(code).toMatchObject({ session: 'q7k3m9xw', wave: 'before', instrument: 'diri' });
	expect(code.items).toBeUndefined();
	expect(code.values).toEqual({
		'berorientasi-pelayanan': 75,
		akuntabel: 75,
		kompeten: 75,
		harmonis: 75,
		loyal: 75,
		adaptif: 50,
		kolaboratif: 75,
	});
	await page.getByText('Isi kode ini').click();
	const contents = page.getByRole('group').filter({ hasText: 'Skor tujuh nilai' });
	await expect(contents).toContainText('Adaptif50,0');
	const card = page.getByRole('region', { name: 'Kode Anda untuk pelatih' });
	await expect(card).toContainText('Di grup, nama Anda tampak di samping kode');
	const fours = await card.locator('output span').allInnerTexts();
	expect(fours.slice(0, -1).every(({ length }) => length === 4)).toBe(true);
	expect(fours.at(-1)?.length).toBeGreaterThan(1);
	await expect(page.getByRole('img', { name: /^QR berisi kode cb1/ })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Kirim lewat WhatsApp' })).toHaveAttribute(
		'href',
		/^https:\/\/wa\.me\/\?text=Kode%20saya%20untuk%20Orientasi/,
	);
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations).toEqual([]);
});

test('the link says what will be asked before the first question, reading included', async ({
	page,
}) => {
	await page.goto(`/cermin/diri/${encodeSession({ ...session, detail: 'full' })}`);
	const invitation = page.getByRole('region', { name: 'Sesi: Orientasi CPNS 2026' });
	await expect(invitation).toContainText('21 pertanyaan');
	await expect(invitation).toContainText('tidak ada nama', { ignoreCase: true });
	await expect(invitation).toContainText('Anda sendiri yang memilih');
	await expect(invitation).toContainText('Ikut serta itu sukarela');
	await expect(invitation).not.toContainText('Ponsel pinjaman?');
	await expect(invitation.getByRole('link')).toHaveAttribute('href', '/panduan/budaya-adaptif/');
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations).toEqual([]);
});

test('on a phone the link’s own words come first, and the way to begin last', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto(`/cermin/diri/${encodeSession(session)}`);
	const top = async (words: Locator) => (await words.boundingBox())?.y ?? 0;
	const invitation = page.getByRole('heading', { name: 'Sesi: Orientasi CPNS 2026' });
	await expect(invitation).toBeInViewport();
	const advice = await top(page.getByText('Jawab menurut yang terjadi'));
	expect(await top(invitation)).toBeLessThan(advice);
	const start = page.getByRole('button', { name: 'Mulai', exact: true });
	expect(await top(start)).toBeGreaterThan(advice);
	await start.click();
	await expect(page.locator('legend')).toBeFocused();
});

test('answers go into the code only after a yes', async ({ page }) => {
	const without = await enrol(page, { ...session, detail: 'full' });
	expect(without.items).toBeUndefined();
	await page.getByLabel('Ya, sertakan jawaban saya untuk 21 pertanyaan').check();
	const having = await codeOnScreen(page);
	expect(Object.keys(having.items ?? {})).toHaveLength(21);
	expect(having.values).toEqual(without.values);
	expect(having.participant).toBe(without.participant);
	await page.getByText('Isi kode ini').click();
	const contents = page.getByRole('group').filter({ hasText: 'Skor tujuh nilai' });
	await expect(contents).toContainText('Suka menolongSering');
});

test('before and after pair up on one device, and two sessions do not', async ({ page }) => {
	// Three whole mirrors.
	test.slow();
	const before = await enrol(page, session);
	await page.goto('about:blank');
	await page.goto(`/cermin/diri/${encodeSession({ ...session, wave: 'after' })}`);
	await expect(page.getByText('sudah dipakai untuk isian tahap awal')).toBeVisible();
	const after = await enrol(page, { ...session, wave: 'after' });
	const elsewhere = await enrol(page, { ...session, id: 'zzzzqqqq' });
	expect(after.participant).toBe(before.participant);
	expect(elsewhere.participant).not.toBe(before.participant);
});

test('the code is still there after a reload and among the results', async ({ page }) => {
	// A whole mirror and three pages.
	test.slow();
	const code = await enrol(page, session);
	await page.reload();
	expect(await codeOnScreen(page)).toEqual(code);
	await page.goto('/cermin/hasil/');
	expect(await codeOnScreen(page)).toEqual(code);
	await page.goto('about:blank');
	await page.goto(`/cermin/diri/${encodeSession(session)}`);
	await expect(page.getByText('Isian ini sudah Anda selesaikan')).toBeVisible();
	await expect(page.getByText('Ponsel pinjaman?')).toBeVisible();
});

test('the code is shown even where nothing can be stored', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	});
	expect((await enrol(page, session)).session).toBe('q7k3m9xw');
});

test('a short mirror gives a code too', async ({ page }) => {
	const code = await enrol(page, { ...session, instrument: 'kilat' });
	expect(code.values.adaptif).toBe(50);
});

test('an ordinary mirror shows no code and fetches nothing for one', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('/cermin/kilat/');
	await page.getByRole('button', { name: 'Mulai', exact: true }).click();
	await answer(page, seven(2));
	await finishMirror(page);
	await expect(page.getByText('Kode Anda untuk pelatih')).toHaveCount(0);
	expect(asked.filter((url) => /parts|CodeCard/.test(url))).toEqual([]);
});

test('the code needs no network once the mirror is open', async ({ page, context }) => {
	await page.goto(`/cermin/kilat/${encodeSession({ ...session, instrument: 'kilat' })}`);
	await expect(page.getByRole('heading', { name: /^Sesi:/ })).toBeVisible();
	await context.setOffline(true);
	await page.getByRole('button', { name: 'Mulai', exact: true }).click();
	await answer(page, seven(4));
	await finishMirror(page);
	expect((await codeOnScreen(page)).values.loyal).toBe(100);
});

const link = (change: string) => `/cermin/diri/#sesi=1&${change}`;
const rest = 'cermin=diri&tahap=pra&rincian=ringkas&id=q7k3m9xw';
const hostile: [string, string, RegExp][] = [
	['5,000 characters', link(`nama=${'a'.repeat(5000)}&${rest}`), /terlalu panjang/],
	['a script', link('nama=<script>alert(1)</script>'), /tidak terbaca/],
	['control characters', link(`nama=a%00%07b&${rest}`), /Nama sesi/],
	[
		'a mirror there is none of',
		link(`nama=A&${rest.replace('diri', 'lain')}`),
		/cermin yang tidak ada/,
	],
	['a later version', `/cermin/diri/#sesi=9&nama=A&${rest}`, /lebih baru/],
	['half a percent escape', link('nama=%E0%A4%A&cermin'), /tidak terbaca|Nama sesi/],
];
for (const [name, path, sentence] of hostile)
	test(`a link with ${name} shows a sentence and an ordinary mirror`, async ({ page }) => {
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(error.message));
		page.on('dialog', (dialog) => errors.push(dialog.message()));
		await page.goto(path);
		await expect(page.getByRole('alert')).toContainText(sentence);
		await page.getByRole('button', { name: 'Mulai', exact: true }).click();
		await expect(page.locator('legend')).toBeFocused();
		expect(errors).toEqual([]);
	});

test('a link for another mirror leads there', async ({ page }) => {
	await page.goto(`/cermin/kilat/${encodeSession(session)}`);
	await page.getByRole('link', { name: 'Buka Cermin Diri untuk sesi ini' }).click();
	await expect(page).toHaveURL(/\/cermin\/diri\/#sesi=1/);
	await expect(page.getByRole('heading', { name: 'Sesi: Orientasi CPNS 2026' })).toBeVisible();
});
