import { readFileSync } from 'node:fs';
import { type Page, expect, test } from '@playwright/test';
import { resultCopy } from '../../src/copy/result.ts';
import { type Attempt, storedAttempts } from '../../src/core/device/attempt.ts';
import { behaviourIds } from '../../src/core/values/values.ts';

/** An attempt of Cermin Diri in which every behaviour has the same score, but for those named. */
function attempt(
	id: string,
	finishedAt: string,
	score: number,
	change: Partial<Attempt> = {},
): Attempt {
	const scores = Object.fromEntries(behaviourIds.map((behaviour) => [behaviour, score]));
	return {
		id,
		instrument: 'diri',
		revision: 1,
		finishedAt,
		priorities: [],
		...change,
		scores: { ...scores, ...change.scores },
	};
}

async function showResults(page: Page, attempts: Attempt[]) {
	await page.addInitScript(
		(text) => {
			if (!localStorage.getItem('cermin:attempts:v1'))
				localStorage.setItem('cermin:attempts:v1', text);
		},
		JSON.stringify(storedAttempts(attempts)),
	);
	await page.goto('/cermin/hasil/');
	await expect(page.getByRole('heading', { name: 'Riwayat di perangkat ini' })).toBeVisible();
}

const january = '2026-01-05T02:00:00.000Z';
const february = '2026-02-05T02:00:00.000Z';

test('the change is told against the attempt before, of the same questions only', async ({
	page,
}) => {
	await showResults(page, [
		attempt('a', january, 50),
		attempt('b', '2026-01-20T02:00:00.000Z', 100, { revision: 2 }),
		attempt('c', february, 50, { scores: { 'adaptif-1': 75, 'loyal-1': 0 } }),
	]);
	const changeOf = (name: string) => page.getByRole('row', { name }).getByRole('cell').nth(2);
	await expect(changeOf('Adaptif')).toHaveText('+8,3');
	await expect(changeOf('Loyal')).toHaveText('−16,7');
	await expect(changeOf('Harmonis')).toHaveText('tetap');
	await expect(page.getByText('Perubahan dihitung terhadap hasil 5 Januari 2026.')).toBeVisible();
});

test('ties are all named, and what was chosen comes first among them', async ({ page }) => {
	await showResults(page, [attempt('a', january, 50, { priorities: ['kolaboratif-3'] })]);
	await expect(page.getByText('Ketujuh nilai sama tinggi: 50,0.')).toBeVisible();
	await expect(page.getByRole('heading', { level: 4 }).first()).toHaveText(
		/Menggerakkan sumber daya/,
	);
	await page.getByText('18 perilaku lain yang sama rendahnya').click();
	await expect(page.getByRole('heading', { level: 4 })).toHaveCount(21);
});

test('a value with too few answers has no score, and then there is no mean of seven', async ({
	page,
}) => {
	await showResults(page, [
		attempt('a', january, 75, { scores: { 'loyal-1': null, 'loyal-2': null } }),
	]);
	await expect(page.getByRole('row', { name: 'Loyal' }).getByRole('cell').nth(1)).toHaveText(
		'belum cukup jawaban',
	);
	await expect(page.getByText('jawaban untuk Loyal belum cukup')).toBeVisible();
});

test('nothing is called low where everything has the full score', async ({ page }) => {
	await showResults(page, [attempt('a', january, 100)]);
	await expect(
		page.getByText('Semua perilaku yang Anda jawab mendapat angka tertinggi.'),
	).toBeVisible();
	await expect(page.getByRole('heading', { level: 4 })).toHaveCount(0);
});

test('nothing answered gives a sentence, not a score', async ({ page }) => {
	const scores = Object.fromEntries(behaviourIds.map((behaviour) => [behaviour, null]));
	await showResults(page, [attempt('a', january, 0, { scores })]);
	await expect(page.getByText('Belum ada nilai yang dapat dihitung')).toBeVisible();
});

test('an earlier result can be shown and a result erased after asking', async ({ page }) => {
	await showResults(page, [attempt('a', january, 50), attempt('b', february, 75)]);
	await page.getByRole('button', { name: /Cermin Diri, 5 Januari 2026/ }).click();
	await expect(page.getByText('Ketujuh nilai sama tinggi: 50,0.')).toBeVisible();
	await page.getByRole('button', { name: 'Hapus hasil ini' }).click();
	await page.getByRole('button', { name: 'Ya, hapus' }).click();
	await expect(page.getByText('Ketujuh nilai sama tinggi: 75,0.')).toBeVisible();
	await page.reload();
	await expect(page.getByRole('button', { name: /^Cermin Diri, / })).toHaveCount(1);
});

test('each of the lowest behaviours offers a case that trains it', async ({ page }) => {
	await showResults(page, [
		attempt('a', january, 75, { scores: { 'adaptif-3': 0, 'loyal-1': 25, 'akuntabel-2': 25 } }),
	]);
	const offers = page.getByRole('link', { name: /^Putuskan kasus “.+”$/ });
	await expect(offers).toHaveCount(3);
	const [, title] = /“(.+)”/.exec(await offers.first().innerText()) ?? [];
	await offers.first().click();
	await expect(page.getByRole('heading', { level: 1, name: title ?? '' })).toBeVisible();
	// The page tells it once the case is decided.
	await expect(page.locator('main a', { hasText: 'Bertindak proaktif' }).first()).toBeAttached();
});

test('the SKP line can be copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await showResults(page, [attempt('a', january, 75, { scores: { 'adaptif-3': 0 } })]);
	const copy = page.getByRole('button', { name: /^Salin kalimat SKP.*Bertindak proaktif/ });
	const above = page.locator('p', { hasText: resultCopy.expectation }).first();
	// It stands right under the sentence it copies.
	const bottom = await above.evaluate((sentence) => sentence.getBoundingClientRect().bottom);
	const top = await copy.evaluate((button) => button.getBoundingClientRect().top);
	expect(top - bottom).toBeGreaterThanOrEqual(0);
	expect(top - bottom).toBeLessThan(24);
	await copy.click();
	await expect(page.getByText('Tersalin')).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/^Melaporkan kemungkinan hambatan .*\.$/);
});

test('the picture of the profile is a PNG of some substance', async ({ page }) => {
	await showResults(page, [attempt('a', january, 75)]);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Unduh gambar profil' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('profil-berakhlak-2026-01-05.png');
	const bytes = readFileSync(await file.path());
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(bytes.readUInt32BE(16)).toBe(1592);
	expect(bytes.length).toBeGreaterThan(10_000);
});

test('the fullest result prints on one A4 page', async ({ page }) => {
	await showResults(page, [
		attempt('a', january, 75, {}),
		attempt('b', february, 75, {
			scores: { 'adaptif-1': 0, 'adaptif-2': 25, 'loyal-1': 25, 'loyal-2': 25, 'harmonis-1': 25 },
			priorities: ['kompeten-1', 'akuntabel-1', 'kolaboratif-3'],
		}),
	]);
	const pdf = await page.pdf({ preferCSSPageSize: true });
	expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('without results the page says so and leads to the mirror', async ({ page }) => {
	await page.goto('/cermin/hasil/');
	await expect(
		page.getByRole('heading', { name: 'Belum ada hasil di perangkat ini' }),
	).toBeVisible();
	await page.getByRole('link', { name: 'Mulai Cermin Diri' }).click();
	await expect(page).toHaveURL(/\/cermin\/diri\/$/);
});
