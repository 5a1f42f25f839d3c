import { type Page, expect, test } from '@playwright/test';
import { answer, answersToDiri, finishMirror, startMirror } from '../support/mirror-flow.ts';

const draftKey = 'cermin:draft:diri:v1';
const attemptsKey = 'cermin:attempts:v1';

async function store(page: Page, entries: Record<string, string>) {
	await page.goto('/tentang/');
	await page.evaluate((all) => {
		for (const [key, text] of Object.entries(all)) localStorage.setItem(key, text);
	}, entries);
}

test.describe('rubbish in storage', () => {
	for (const text of ['{{broken', '"text"', 'null', '[]', '{"version":9}', '{"answers":5}'])
		test(`${text} does not break the mirror and is set aside, not lost`, async ({ page }) => {
			await store(page, { [draftKey]: text, [attemptsKey]: text === '[]' ? '[{}]' : text });
			await startMirror(page, 'diri');
			await answer(page, [3]);
			const aside = await page.evaluate(
				(key) => localStorage.getItem(`${key}:unreadable`),
				draftKey,
			);
			expect(aside).toBe(text);
			await page.goto('/data-saya/');
			await expect(page.getByText('catatan lama yang tidak dapat dibaca')).toBeVisible();
		});
});

test('a draft of an older revision is kept, and the person is told', async ({ page }) => {
	const draft = {
		revision: 99,
		answers: { 'loyal-1': 2, 'bukan-butir': 3, loyal: 1 },
		focus: [],
		seconds: 9,
		savedAt: '2026-01-01T00:00:00.000Z',
	};
	await store(page, { [draftKey]: JSON.stringify(draft) });
	await page.goto('/cermin/diri/');
	await expect(page.getByText('Pertanyaannya sudah diperbarui sejak Anda mulai')).toBeVisible();
	await page.getByRole('button', { name: 'Lanjutkan' }).click();
	await page.keyboard.press('1');
	const stored = await page.evaluate((key) => localStorage.getItem(key), draftKey);
	expect(JSON.parse(stored ?? '')).toMatchObject({
		revision: 1,
		answers: { 'berorientasi-pelayanan-1': 0, 'loyal-1': 2 },
	});
});

test('two tabs answering at once lose nothing of each other', async ({ context }) => {
	const [left, right] = [await context.newPage(), await context.newPage()];
	await startMirror(left, 'diri');
	await right.goto('/cermin/diri/?langkah=1');
	await right.getByRole('button', { name: 'Mulai', exact: true }).click();
	await answer(right, [0, 1]);
	await answer(left, [4]);
	await left.getByLabel('Sering').check();
	await expect(left.locator('input:checked')).toHaveValue('3');
	await right.keyboard.press('5');
	const stored = await right.evaluate((key) => localStorage.getItem(key), draftKey);
	expect((JSON.parse(stored ?? '') as { answers: unknown }).answers).toEqual({
		'berorientasi-pelayanan-1': 4,
		'berorientasi-pelayanan-2': 3,
		'berorientasi-pelayanan-3': 4,
	});
});

test('a result finished in one tab appears in another', async ({ context }) => {
	const [left, right] = [await context.newPage(), await context.newPage()];
	await right.goto('/cermin/hasil/');
	await expect(right.getByText('Belum ada hasil')).toBeVisible();
	await startMirror(left, 'kilat');
	await answer(left, [4, 3, 2, 1, 0, 4, 3]);
	await finishMirror(left);
	await expect(right.getByRole('heading', { name: 'Hasil Cermin Kilat' })).toBeVisible();
});

const failures: Record<string, () => void> = {
	forbidden: () => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('denied', 'SecurityError');
			},
		});
	},
	full: () => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	},
	missing: () => {
		Object.defineProperty(window, 'localStorage', { value: undefined });
	},
};

for (const [name, fail] of Object.entries(failures))
	test(`with storage ${name} the mirror still leads to its result, and says that nothing is kept`, async ({
		page,
	}) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		await page.addInitScript(fail);
		await page.goto('/cermin/diri/');
		await expect(page.getByText('tidak mengizinkan penyimpanan')).toBeVisible();
		await page.getByRole('button', { name: 'Mulai', exact: true }).click();
		await answer(page, answersToDiri({ 1: 0 }));
		await finishMirror(page);
		await expect(page.getByText('Hasil ini tidak dapat disimpan di peramban ini.')).toBeVisible();
		await expect(page.getByRole('row', { name: 'Berorientasi Pelayanan' })).toContainText('50,0');
		expect(errors).toEqual([]);
	});

test('storage that fills up midway loses nothing that was answered', async ({ page }) => {
	await startMirror(page, 'diri');
	await answer(page, answersToDiri().slice(0, 10));
	await page.evaluate(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await answer(page, answersToDiri().slice(10));
	await expect(page.getByText('tidak mengizinkan penyimpanan')).toBeVisible();
	await finishMirror(page);
	await expect(page.getByText('Ketujuh nilai sama tinggi: 75,0.')).toBeVisible();
});

test('the result appears even when the connection is gone by then', async ({ page, context }) => {
	await startMirror(page, 'diri');
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await answer(page, answersToDiri());
	await finishMirror(page);
	await expect(page.getByText('Ketujuh nilai sama tinggi: 75,0.')).toBeVisible();
});
