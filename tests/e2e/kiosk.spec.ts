import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import type { Answer } from '../../src/core/instrument.ts';
import { decodeResult, scoresOf } from '../../src/core/result-code.ts';
import { type Session, encodeSession } from '../../src/core/session.ts';
import { answer } from '../support/mirror-flow.ts';

const session: Session = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	instrument: 'kilat',
	phase: 'before',
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

/** The codes in the pool, read past the site's own code. */
async function pooled(page: Page) {
	const texts = await page.evaluate(
		() =>
			new Promise<string[]>((resolve, reject) => {
				const opening = indexedDB.open('cermin-recap');
				opening.onerror = () => reject(new Error('no pool'));
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

test('each person in turn is in the pool before the thanks, under a tag of their own', async ({
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
	await again.reload();
	await again.getByRole('button', { name: 'Mulai yang baru' }).click();
	await expect(again.getByText('Pertanyaan 1 dari 7')).toBeVisible();
	await expect(again.locator('input:checked')).toHaveCount(0);
});

test('a device left alone warns, then forgets', async ({ page }) => {
	await page.clock.install();
	await openKiosk(page);
	await page.getByRole('button', { name: 'Saya bersedia, mulai' }).click();
	await page.locator('legend').press('3');
	await page.clock.runFor(95_000);
	await expect(page.getByText('Masih di sana?')).toBeVisible();
	await page.getByRole('button', { name: 'Ya, saya masih di sini' }).click();
	await expect(page.getByText('Masih di sana?')).toHaveCount(0);
	await page.clock.runFor(125_000);
	await expect(page.getByRole('heading', { name: 'Silakan, giliran Anda' })).toBeVisible();
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
	await page.getByRole('button', { name: 'Coba simpan lagi' }).click();
	await expect(thanks(page)).toBeVisible();
	expect(await pooled(page)).toHaveLength(1);
});

test('leaving takes a typed word, and leaves nothing behind but the pool', async ({ page }) => {
	await openKiosk(page);
	await page.getByRole('button', { name: 'Pelatih' }).click();
	await page.getByLabel('Kata kunci').fill('keluar');
	await page.getByRole('button', { name: 'Keluar', exact: true }).click();
	await expect(page.getByRole('alert')).toContainText('Belum cocok');
	await page.getByLabel('Kata kunci').fill('selesai');
	await page.getByRole('button', { name: 'Keluar', exact: true }).click();
	await expect(page.getByRole('heading', { name: /^Mode kios untuk/ })).toBeVisible();
	expect(await page.evaluate(() => localStorage.getItem('cermin:kiosk:v1'))).toBeNull();
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
	await expect(page.getByRole('heading', { name: /^Mode kios untuk/ })).toBeVisible();
});
