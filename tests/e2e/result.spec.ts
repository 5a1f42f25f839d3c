import { readFileSync } from 'node:fs';
import { type Page, expect, test } from '@playwright/test';
import { resultCopy } from '../../src/copy/result.ts';
import { type Attempt, type RatingAttempt, storedAttempts } from '../../src/core/device/attempt.ts';
import { behaviourIds } from '../../src/core/values/values.ts';
import { fill } from '../../src/ui/text.ts';
import { gapBetween } from '../support/fit.ts';
import { countSheets } from '../support/paper.ts';
import { readInstrument } from '../support/mirrors.ts';
import { storeBefore } from '../support/storage.ts';
import { sentence } from '../support/words.ts';

const diri = readInstrument('diri');

/** An attempt of Cermin Diri in which every behaviour has the same score, but for those named. */
function attempt(
	id: string,
	finishedAt: string,
	score: number,
	change: Partial<RatingAttempt> = {},
): RatingAttempt {
	const scores = Object.fromEntries(behaviourIds.map((behaviour) => [behaviour, score]));
	return {
		id,
		instrument: 'diri',
		revision: diri.revision,
		finishedAt,
		priorities: [],
		...change,
		scores: { ...scores, ...change.scores },
	};
}

async function showResults(page: Page, attempts: Attempt[]) {
	await storeBefore(page, 'cermin:attempts:v1', JSON.stringify(storedAttempts(attempts)));
	await page.goto('/cermin/hasil/');
	await expect(page.getByRole('heading', { name: resultCopy.historyTitle })).toBeVisible();
}

const january = '2026-01-05T02:00:00.000Z';
const february = '2026-02-05T02:00:00.000Z';
const { table } = resultCopy;
const cellsOf = (page: Page, name: string) => page.getByRole('row', { name }).getByRole('cell');
const allEven = (page: Page, score: string) =>
	page.getByText(fill(resultCopy.summaryEven, { score }));
/** The names of the lowest behaviours, folded or not. */
const lowest = (page: Page) => page.locator('article h3');

test('the change is told against the attempt before, of the same questions only', async ({
	page,
}) => {
	await showResults(page, [
		attempt('a', january, 50),
		attempt('b', '2026-01-20T02:00:00.000Z', 100, { revision: diri.revision - 1 }),
		attempt('c', february, 50, { scores: { 'adaptif-1': 75, 'loyal-1': 0 } }),
	]);
	for (const [name, change] of [
		['Adaptif', '+8,3'],
		['Loyal', '−16,7'],
		['Harmonis', table.same],
	] as const)
		await expect(cellsOf(page, name).nth(2)).toHaveText(change);
	await expect(
		page.getByText(fill(resultCopy.comparedWith, { date: '5 Januari 2026' })),
	).toBeVisible();
});

test('the history says when the statements changed, and nothing is compared across it', async ({
	page,
}) => {
	const old = { revision: diri.revision - 1 };
	await showResults(page, [
		attempt('a', '2025-12-05T02:00:00.000Z', 50, old),
		attempt('b', january, 75, { ...old, scores: { 'adaptif-1': 0 } }),
		attempt('c', february, 50),
	]);
	const changed = page.getByText(fill(resultCopy.changed, { date: '5 Januari 2026' }));
	// Beside the first result with the new statements, and in its entry.
	await expect(changed).toHaveCount(2);
	await expect(page.getByRole('listitem').filter({ has: changed })).toContainText(
		'5 Februari 2026',
	);
	await expect(page.getByRole('columnheader', { name: table.change })).toHaveCount(0);
	await expect(page.getByText(sentence(resultCopy.because))).not.toHaveCount(0);

	// From its head a link leads to the history, which names the one that is shown.
	await page.getByRole('link', { name: resultCopy.historyLink }).click();
	const history = page.getByRole('group').filter({ hasText: resultCopy.historyTitle });
	await expect(history).toBeInViewport();
	await expect(
		history.getByRole('listitem').filter({ hasText: resultCopy.historyShown }),
	).toContainText('5 Februari 2026');

	// The old result is shown as it was, against the one before it, without the statements of today.
	const entry = { title: 'Cermin Diri', date: '5 Januari 2026' };
	await page.getByRole('button', { name: sentence(resultCopy.historyEntry, entry) }).click();
	await expect(cellsOf(page, 'Adaptif').nth(0)).toHaveText('50,0');
	await expect(cellsOf(page, 'Harmonis').nth(2)).toHaveText('+25,0');
	await expect(changed).toHaveCount(1);
	await expect(page.getByText(sentence(resultCopy.because))).toHaveCount(0);
});

test('ties are all named, and what was chosen comes first among them', async ({ page }) => {
	await showResults(page, [attempt('a', january, 50, { priorities: ['kolaboratif-3'] })]);
	await expect(allEven(page, '50,0')).toBeVisible();
	await expect(lowest(page).first()).toHaveText(/Menggerakkan sumber daya/);
	await page.getByText(fill(resultCopy.more, { n: 18 })).click();
	await expect(lowest(page)).toHaveCount(21);
});

test('a value with too few answers has no score, and then there is no mean of seven', async ({
	page,
}) => {
	await showResults(page, [
		attempt('a', january, 75, { scores: { 'loyal-1': null, 'loyal-2': null } }),
	]);
	await expect(cellsOf(page, 'Loyal').nth(1)).toHaveText(table.none);
	await expect(page.getByText(fill(resultCopy.noOverall, { names: 'Loyal' }))).toBeVisible();
});

test('nothing is called low where everything has the full score', async ({ page }) => {
	await showResults(page, [attempt('a', january, 100)]);
	await expect(page.getByText(resultCopy.lowestFull)).toBeVisible();
	await expect(lowest(page)).toHaveCount(0);
});

test('nothing answered gives a sentence, not a score', async ({ page }) => {
	const scores = Object.fromEntries(behaviourIds.map((behaviour) => [behaviour, null]));
	await showResults(page, [attempt('a', january, 0, { scores })]);
	await expect(page.getByText(sentence(resultCopy.summaryNone))).toBeVisible();
});

test('an earlier result can be shown, and a result erased after asking', async ({ page }) => {
	await showResults(page, [attempt('a', january, 50), attempt('b', february, 75)]);
	const entry = { title: 'Cermin Diri', date: '5 Januari 2026' };
	await page.getByRole('button', { name: sentence(resultCopy.historyEntry, entry) }).click();
	await expect(allEven(page, '50,0')).toBeVisible();
	const erase = page.getByRole('button', { name: resultCopy.erase });
	await erase.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: resultCopy.cancel }).press('Enter');
	await expect(erase).toBeFocused();
	await erase.click();
	await page.getByRole('button', { name: resultCopy.eraseYes }).click();
	await expect(allEven(page, '75,0')).toBeVisible();
	await page.reload();
	const entries = sentence(resultCopy.historyEntry, { title: 'Cermin Diri' });
	await expect(page.getByRole('button', { name: entries })).toHaveCount(1);
});

test('each of the lowest behaviours offers a case that trains it', async ({ page }) => {
	await showResults(page, [
		attempt('a', january, 75, { scores: { 'adaptif-3': 0, 'loyal-1': 25, 'akuntabel-2': 25 } }),
	]);
	for (const fold of await page.locator('summary:has(h3)').all()) await fold.click();
	const offers = page.getByRole('link', { name: sentence(resultCopy.exercise) });
	await expect(offers).toHaveCount(3);
	const [, title] = /“(.+)”/.exec(await offers.first().innerText()) ?? [];
	await offers.first().click();
	await expect(page.getByRole('heading', { level: 1, name: title ?? '' })).toBeVisible();
	// The page tells it once the case is decided.
	await expect(page.locator('main a', { hasText: 'Bertindak proaktif' }).first()).toBeAttached();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 740 } });

	test('a further step is named on the first line of its row, and levels in whole words', async ({
		page,
	}) => {
		await showResults(page, [attempt('a', january, 75, { scores: { 'loyal-1': 25 } })]);
		const row = page.locator('summary:has(h3)').first();
		const [outer, name] = await Promise.all([row.boundingBox(), row.locator('h3').boundingBox()]);
		expect((name?.y ?? Infinity) - (outer?.y ?? 0)).toBeLessThan(16);
		const { growing, strong } = resultCopy.levels;
		const levels = page.locator('thead span', { hasText: new RegExp(`^(${growing}|${strong})$`) });
		await expect(levels).toHaveCount(2);
		const lines = await levels.evaluateAll((all) =>
			all.map((level) => {
				const words = document.createRange();
				words.selectNodeContents(level);
				return new Set([...words.getClientRects()].map(({ top }) => top)).size;
			}),
		);
		expect(lines).toEqual([1, 1]);
	});
});

test('the short names on the marks are large enough to read, and none is cut off', async ({
	page,
}) => {
	await showResults(page, [attempt('a', january, 50)]);
	const words = await page.locator('table [aria-hidden] > b').evaluateAll((marks) =>
		marks.map((mark) => {
			const range = document.createRange();
			range.selectNodeContents(mark);
			const room = mark.getBoundingClientRect().width - range.getBoundingClientRect().width;
			return { large: parseFloat(getComputedStyle(mark).fontSize) >= 11, fits: room >= 0 };
		}),
	);
	expect(words).toEqual(Array(7).fill({ large: true, fits: true }));
});

test('the SKP line can be copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await showResults(page, [attempt('a', january, 75, { scores: { 'adaptif-3': 0 } })]);
	const name = new RegExp(`${resultCopy.copy}.*Bertindak proaktif`);
	const copy = page.getByRole('button', { name });
	await page.getByText(resultCopy.expectationTitle).first().click();
	await copy.click();
	await expect(page.getByText(resultCopy.copied)).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/^Segera memberi tahu .*\.$/);
});

test('the picture of the profile is a PNG of some substance', async ({ page }) => {
	await showResults(page, [attempt('a', january, 75)]);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: resultCopy.png }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe(fill(resultCopy.pngFile, { date: '2026-01-05' }));
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
	expect(await countSheets(page)).toBe(1);
});

test('without results the page says so and leads to the mirror', async ({ page }) => {
	await page.goto('/cermin/hasil/');
	const title = page.getByRole('heading', { name: resultCopy.empty });
	await expect(title).toBeVisible();
	const action = page.getByRole('link', { name: resultCopy.emptyAction });
	expect(await gapBetween(page.getByText(resultCopy.emptyText), action)).toBeGreaterThan(8);
	await action.click();
	await expect(page).toHaveURL(/\/cermin\/diri\/$/);
});
