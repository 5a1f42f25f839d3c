import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import type { Answer } from '../../src/core/assessment/instrument.ts';
import { decodeResult, scoresOf } from '../../src/core/codes/result-code.ts';
import { type Session, encodeSession } from '../../src/core/codes/session-link.ts';
import { answer, answersToDiri } from '../support/mirror-flow.ts';

const session: Session = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	instrument: 'kilat',
	wave: 'before',
	detail: 'full',
};
const path = `/cermin/kilat/kios/${encodeSession(session)}`;

async function openKiosk(page: Page) {
	await page.goto(path);
	await page.getByRole('button', { name: 'Mulai mode kios' }).click();
	await expect(page.getByRole('heading', { name: 'Silakan, giliran Anda' })).toBeFocused();
}

/** One person's turn up to the button that sends the answers. */
async function fillIn(page: Page, given: Answer) {
	await page.getByRole('button', { name: 'Saya bersedia, mulai' }).click();
	await answer(
		page,
		Array.from({ length: 7 }, () => given),
	);
	await page.getByRole('button', { name: 'Kirim ke rekap' }).click();
	await page.getByRole('button', { name: 'Sudah sesuai, lanjutkan' }).click();
}

const thanks = (page: Page) => page.getByRole('heading', { name: /^Terima kasih/ });

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
		await page.getByRole('button', { name: 'Selesai, orang berikutnya' }).click();
	}
	const codes = await pooled(page);
	expect(codes.map(({ values }) => values.loyal)).toEqual([100, 50]);
	expect(new Set(codes.map(({ participant }) => participant)).size).toBe(2);
	expect(codes.every(({ items }) => items === undefined)).toBe(true);
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
	await expect(next.getByRole('heading', { name: 'Silakan, giliran Anda' })).toBeVisible();
	expect(await pooled(next)).toHaveLength(1);
	await next.getByRole('button', { name: 'Saya bersedia, mulai' }).click();
	await expect(next.locator('input:checked')).toHaveCount(0);
	await next.goBack();
	await expect(next.locator('input:checked')).toHaveCount(0);
});

test('a page killed halfway asks whose answers these are', async ({ page, context }) => {
	await openKiosk(page);
	await page.getByRole('button', { name: 'Saya bersedia, mulai' }).click();
	await answer(page, [2, 2, 2]);
	await page.close();

	const again = await context.newPage();
	await again.goto(path);
	await again.getByRole('button', { name: 'Itu milik saya, lanjutkan' }).click();
	await expect(again.getByText('Pertanyaan 4 dari 7')).toBeVisible();
});

/** Three answers given, and the page loaded anew on the fourth question. */
async function reloadHalfway(page: Page) {
	await openKiosk(page);
	await page.getByLabel(/^Sertakan juga jawaban saya/).check();
	await page.getByRole('button', { name: 'Saya bersedia, mulai' }).click();
	await answer(page, [2, 2, 2]);
	await expect(page).toHaveURL(/langkah=4/);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Ada isian yang belum selesai' })).toBeVisible();
}

test('a page reloaded halfway goes on where it was', async ({ page }) => {
	await reloadHalfway(page);
	await page.getByRole('button', { name: 'Itu milik saya, lanjutkan' }).click();
	await expect(page.getByText('Pertanyaan 4 dari 7')).toBeVisible();
	await answer(page, [2, 2, 2, 2]);
	await page.getByRole('button', { name: 'Kirim ke rekap' }).click();
	await page.getByRole('button', { name: 'Sudah sesuai, lanjutkan' }).click();
	await expect(thanks(page)).toBeVisible();
	expect(await pooled(page)).toHaveLength(1);
});

test('whoever begins after an unfinished turn reads and agrees anew', async ({ page }) => {
	await reloadHalfway(page);
	await page.getByRole('button', { name: 'Mulai yang baru' }).click();
	await expect(page.getByRole('heading', { name: 'Silakan, giliran Anda' })).toBeFocused();
	expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('answers');
	await expect(page.getByLabel(/^Sertakan juga jawaban saya/)).not.toBeChecked();
	await page.getByRole('button', { name: 'Saya bersedia, mulai' }).click();
	await expect(page.getByText('Pertanyaan 1 dari 7')).toBeVisible();
	await expect(page.locator('input:checked')).toHaveCount(0);
});

test('a device left alone warns, then forgets', async ({ page }) => {
	await page.clock.install();
	await openKiosk(page);
	await page.getByRole('button', { name: 'Saya bersedia, mulai' }).click();
	await page.locator('legend').press('3');
	await page.clock.runFor(95_000);
	await expect(page.getByText('Masih di sana?')).toBeVisible();
	const warning = page.getByRole('dialog', { name: 'Masih di sana?' });
	expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
	await page.getByRole('button', { name: 'Ya, saya masih di sini' }).click();
	await expect(warning).toHaveCount(0);
	await expect(page.getByLabel('Kadang-kadang')).toBeFocused();
	await page.clock.runFor(125_000);
	await expect(page.getByRole('heading', { name: 'Silakan, giliran Anda' })).toBeVisible();
	expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('answers');
});

test('a tick left behind on the welcome is taken back', async ({ page }) => {
	await page.clock.install();
	await openKiosk(page);
	await page.clock.runFor(300_000);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	const tick = page.getByLabel(/^Sertakan juga jawaban saya/);
	await tick.check();
	await page.clock.runFor(95_000);
	await expect(page.getByRole('dialog', { name: 'Masih di sana?' })).toBeVisible();
	await expect(tick).toBeChecked();
	await page.clock.runFor(30_000);
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(tick).not.toBeChecked();
	await expect(page.getByRole('heading', { name: 'Silakan, giliran Anda' })).toBeFocused();
});

test.describe('on a phone', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

	test('whoever says that they are still there keeps their answers', async ({ page }) => {
		await page.clock.install();
		await openKiosk(page);
		await page.getByRole('button', { name: 'Saya bersedia, mulai' }).tap();
		await page.getByText('Sering', { exact: true }).tap();
		await page.clock.runFor(95_000);
		// A touch anywhere else neither answers for them nor reaches what lies beneath.
		await page.touchscreen.tap(40, 700);
		await page.clock.runFor(2_000);
		await page.getByRole('button', { name: 'Ya, saya masih di sini' }).tap();
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(page.getByText('Pertanyaan 1 dari 7')).toBeVisible();
		await expect(page.getByLabel('Sering')).toBeChecked();
	});
});

test('stopping asks once', async ({ page }) => {
	await openKiosk(page);
	await page.getByRole('button', { name: 'Saya bersedia, mulai' }).click();
	await page.locator('legend').press('3');
	const stop = page.getByRole('button', { name: 'Berhenti dan hapus jawaban saya' });
	await stop.click();
	await page.getByRole('button', { name: 'Batal' }).click();
	await expect(stop).toBeFocused();
	await expect(page.getByLabel('Kadang-kadang')).toBeChecked();
	await stop.click();
	await page.getByRole('button', { name: 'Ya, hapus' }).click();
	await expect(page.getByRole('heading', { name: 'Silakan, giliran Anda' })).toBeFocused();
	expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('answers');
});

test('the whole answer goes in only where the person ticked it', async ({ page }) => {
	await openKiosk(page);
	await page.getByLabel(/^Sertakan juga jawaban saya/).check();
	await fillIn(page, 1);
	await expect(thanks(page)).toBeVisible();
	expect(Object.keys((await pooled(page))[0]?.items ?? {})).toHaveLength(7);
});

test('a device that refuses to keep an answer says so and lets it be tried again', async ({
	page,
}) => {
	await page.clock.install();
	await page.goto(path);
	await page.getByRole('button', { name: 'Mulai mode kios' }).click();
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
	await expect(page.getByRole('alert')).toContainText('belum dapat disimpan');
	// However long it takes to fetch the trainer, nothing is wiped.
	await page.clock.runFor('10:00');
	await page.getByRole('button', { name: 'Coba simpan lagi' }).click();
	await expect(thanks(page)).toBeVisible();
	expect(await pooled(page)).toHaveLength(1);
});

test('leaving takes a typed word, and leaves nothing behind but the dataset', async ({ page }) => {
	await openKiosk(page);
	await page.getByRole('button', { name: 'Pelatih' }).click();
	await page.getByLabel('Kata kunci').fill('keluar');
	await page.getByRole('button', { name: 'Keluar', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('Belum cocok');
	await page.getByLabel('Kata kunci').fill('selesai');
	await page.getByRole('button', { name: 'Keluar', exact: true }).click();
	await expect(page.getByRole('heading', { name: 'Sesi: Orientasi CPNS 2026' })).toBeVisible();
	expect(await page.evaluate(() => localStorage.getItem('cermin:kiosk:v1'))).toBeNull();
});

test('whoever leaves, or does not, finds the focus where they were', async ({ page }) => {
	await openKiosk(page);
	const trainer = page.getByRole('button', { name: 'Pelatih' });
	await trainer.click();
	await expect(page.getByLabel('Kata kunci')).toBeFocused();
	await page.getByRole('button', { name: 'Batal' }).click();
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(trainer).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Kata kunci')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await expect(trainer).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByLabel('Kata kunci')).toBeFocused();
	await page.keyboard.type('selesai');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Sesi: Orientasi CPNS 2026' })).toBeFocused();
});

test('on a small phone all of the way out is on screen', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await openKiosk(page);
	await page.getByRole('button', { name: 'Saya bersedia, mulai' }).click();
	await page.getByRole('button', { name: 'Pelatih' }).click();
	for (const name of ['Keluar', 'Batal'])
		await expect(page.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
	expect((await new AxeBuilder({ page }).include('dialog').analyze()).violations).toEqual([]);
});

test('a short mirror ends with its order, no figures, and no link', async ({ page }) => {
	await openKiosk(page);
	await page.getByRole('button', { name: 'Saya bersedia, mulai' }).click();
	await answer(page, [4, 3, 3, 2, 'na', 0, 1]);
	await page.getByRole('button', { name: 'Kirim ke rekap' }).click();
	const anyway = page.getByRole('button', { name: 'Sudah sesuai, lanjutkan' });
	await anyway.or(thanks(page)).waitFor();
	if (await anyway.isVisible()) await anyway.click();
	await page.getByRole('button', { name: 'Lihat urutan saya' }).click();
	await expect(page.getByRole('heading', { name: 'Urutan nilai Anda' })).toBeFocused();
	await expect(page.getByRole('main').getByRole('listitem')).toHaveText([
		/Berorientasi Pelayanan/,
		/Akuntabel.*Kompeten/s,
		/Harmonis/,
		/Kolaboratif/,
		/Adaptif/,
	]);
	await expect(page.getByText('Tidak ada kesempatan untuk: Loyal.')).toBeVisible();
	await expect(page.getByText('Ini bukan Indeks BerAKHLAK resmi.')).toBeVisible();
	await expect(page.getByRole('main')).not.toContainText(/\d,\d/);
	await expect(page.getByRole('link')).toHaveCount(0);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('the picture at the end says what it is not', async ({ page }) => {
	await page.goto(`/cermin/diri/kios/${encodeSession({ ...session, instrument: 'diri' })}`);
	await page.getByRole('button', { name: 'Mulai mode kios' }).click();
	await page.getByRole('button', { name: 'Saya bersedia, mulai' }).click();
	await answer(page, answersToDiri());
	await page.getByRole('button', { name: 'Kirim ke rekap' }).click();
	await page.getByRole('button', { name: 'Sudah sesuai, lanjutkan' }).click();
	await page.getByRole('button', { name: 'Lihat gambaran saya' }).click();
	await expect(page.getByRole('heading', { name: 'Gambaran Anda' })).toBeFocused();
	await expect(page.getByText('Ini bukan Indeks BerAKHLAK resmi.')).toBeVisible();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('a session that came by link is kept under its name, and one already there as it is', async ({
	page,
}) => {
	await openKiosk(page);
	await page.goto('/pelatih/sesi/');
	const list = page.getByRole('region', { name: 'Sesi saya di perangkat ini' });
	await expect(list.getByRole('heading', { level: 3 })).toHaveText(['Orientasi CPNS 2026']);
	await page.goto(
		`/cermin/kilat/kios/${encodeSession({ ...session, id: 'zzzzqqqq', name: 'Lain' })}`,
	);
	await page.getByRole('button', { name: 'Mulai mode kios' }).click();
	await page.goto('about:blank');
	await page.goto(`/cermin/kilat/kios/${encodeSession({ ...session, name: 'QQQQ' })}`);
	await page.getByRole('button', { name: 'Mulai mode kios' }).click();
	await page.goto('/pelatih/sesi/');
	await expect(list.getByRole('heading', { level: 3 })).toHaveText(['Lain', 'Orientasi CPNS 2026']);
});

test('there is nothing else to touch while it runs, and axe finds nothing', async ({ page }) => {
	await page.goto(path);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	await page.getByRole('button', { name: 'Mulai mode kios' }).click();
	await expect(page.getByRole('link')).toHaveCount(0);
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('without a session it says how to get one', async ({ page }) => {
	await page.goto('/cermin/kilat/kios/');
	await expect(page.getByText('Mode kios dibuka dari sebuah sesi')).toBeVisible();
	await page.goto('about:blank');
	await page.goto(`/cermin/diri/kios/${encodeSession(session)}`);
	await page.getByRole('link', { name: 'Buka mode kios Cermin Kilat' }).click();
	await expect(page.getByRole('heading', { name: 'Sesi: Orientasi CPNS 2026' })).toBeVisible();
});
