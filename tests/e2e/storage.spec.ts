import { type Page, expect, test } from '@playwright/test';
import { mirrorCopy } from '../../src/copy/mirror.ts';
import { myDataCopy } from '../../src/copy/my-data.ts';
import { resultCopy } from '../../src/copy/result.ts';
import { fill } from '../../src/ui/text.ts';
import { deviceWith, draftOf } from '../support/device.ts';
import { fetchedAhead } from '../support/fetched-ahead.ts';
import {
	answer,
	answersToDiri,
	answersToKilat,
	finishMirror,
	questionHeading,
	resumeDiri,
	startButton,
	startMirror,
} from '../support/mirror-flow.ts';
import { readInstrument } from '../support/mirrors.ts';
import { readStored, storageFailures, storeBefore } from '../support/storage.ts';

const draftKey = 'cermin:draft:diri:v1';

/** The order in which `answersToKilat` puts the values. */
const showsOrder = (page: Page) =>
	expect(
		page.getByRole('region', { name: resultCopy.orderTitle }).getByRole('listitem').first(),
	).toContainText('Berorientasi Pelayanan');

test('rubbish in storage does not break the mirror and is set aside, not lost', async ({
	page,
}) => {
	const rubbish = '{{broken';
	await storeBefore(page, draftKey, rubbish);
	await storeBefore(page, 'cermin:attempts:v1', rubbish);
	await startMirror(page, 'diri');
	await answer(page, [3]);
	expect(await readStored(page, `${draftKey}:unreadable`)).toBe(rubbish);
	await page.goto('/data-saya/');
	await expect(page.getByText(fill(myDataCopy.unreadable, { n: 2 }))).toBeVisible();
});

test.describe('with a draft of an earlier revision', () => {
	const { revision } = readInstrument('diri');
	const draft = { ...draftOf([3, 4]), revision: revision - 1 };
	test.use({ storageState: deviceWith({ draft }) });

	test('the person is told and begins anew, with none of the old answers', async ({ page }) => {
		await page.goto('/cermin/diri/?langkah=2');
		await expect(page.getByText(fill(mirrorCopy.resumeChanged, { n: 2 }))).toBeVisible();
		await expect(page.getByRole('button', { name: mirrorCopy.resume, exact: true })).toHaveCount(0);
		await startButton(page).click();
		await expect(questionHeading(page)).toBeFocused();
		await expect(page.locator('input:checked')).toHaveCount(0);
		await answer(page, [undefined, 0]);
		await expect
			.poll(async () => JSON.parse((await readStored(page, draftKey)) ?? '') as unknown)
			.toMatchObject({ revision, answers: { 'berorientasi-pelayanan-2': 0 } });
		const stored = JSON.parse((await readStored(page, draftKey)) ?? '') as { answers: unknown };
		expect(stored.answers).toEqual({ 'berorientasi-pelayanan-2': 0 });
	});
});

test('two tabs answering at once lose nothing of each other', async ({ context }) => {
	const [left, right] = [await context.newPage(), await context.newPage()];
	await startMirror(left, 'diri');
	await right.goto('/cermin/diri/?langkah=1');
	await startButton(right).click();
	await answer(right, [0, 1]);
	await answer(left, [4]);
	await left.getByLabel('Sering').check();
	await expect(left.locator('input:checked')).toHaveValue('3');
	await expect(questionHeading(right)).toBeFocused();
	await right.keyboard.press('5');
	await expect(right.locator('input:checked')).toHaveValue('4');
	const { answers } = JSON.parse((await readStored(right, draftKey)) ?? '') as { answers: unknown };
	expect(answers).toEqual({
		'berorientasi-pelayanan-1': 4,
		'berorientasi-pelayanan-2': 3,
		'berorientasi-pelayanan-3': 4,
	});
});

test('a check page whose answers went into a result in another tab says so', async ({
	context,
}) => {
	const [left, right] = [await context.newPage(), await context.newPage()];
	await startMirror(left, 'kilat');
	await answer(left, answersToKilat);
	await right.goto('/cermin/kilat/?langkah=periksa');
	await right.getByRole('button', { name: mirrorCopy.resume, exact: true }).click();
	await finishMirror(right);
	await expect(left.getByText(mirrorCopy.reviewEmpty)).toBeVisible();
});

test('a result finished in one tab appears in another', async ({ context }) => {
	const [left, right] = [await context.newPage(), await context.newPage()];
	await right.goto('/cermin/hasil/');
	await expect(right.getByRole('heading', { name: resultCopy.empty })).toBeVisible();
	await startMirror(left, 'kilat');
	await answer(left, answersToKilat);
	await finishMirror(left);
	await showsOrder(right);
});

for (const [name, fail] of Object.entries(storageFailures))
	test(`with storage ${name} the mirror still leads to its result, and says that nothing is kept`, async ({
		page,
	}) => {
		const errors: Error[] = [];
		page.on('pageerror', (error) => errors.push(error));
		await page.addInitScript(fail);
		await page.goto('/cermin/kilat/');
		await expect(page.getByText(mirrorCopy.noStorage)).toBeVisible();
		await startButton(page).click();
		await answer(page, answersToKilat);
		await finishMirror(page);
		await expect(page.getByText(resultCopy.noStorage)).toBeVisible();
		await showsOrder(page);
		expect(errors).toEqual([]);
	});

test('a mirror whose script cannot be fetched says what to do', async ({ page }) => {
	await page.route('**/_astro/*.js', (route) => route.abort());
	await page.goto('/cermin/kilat/');
	const said = page.getByText(mirrorCopy.late);
	await expect(said).toBeHidden();
	// The seconds for which it is waited pass at once.
	await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
	await expect(said).toBeVisible();
});

test('storage that fills up midway loses nothing that was answered', async ({ page }) => {
	await startMirror(page, 'kilat');
	await answer(page, answersToKilat.slice(0, 3));
	await page.evaluate(storageFailures.full);
	await answer(page, answersToKilat.slice(3));
	// Said on the check page: a question stands alone.
	await expect(page.getByText(mirrorCopy.noStorage)).toBeVisible();
	await finishMirror(page);
	await showsOrder(page);
});

test.describe('with the last question of Cermin Diri to come', () => {
	test.use({ storageState: deviceWith({ draft: draftOf(answersToDiri({ 21: undefined })) }) });

	// That the result appears then also shows that no script of a mirror is still to come: weights count them all.
	test('the result appears even when the connection is gone by then', async ({ page, context }) => {
		await resumeDiri(page, 21);
		await fetchedAhead(page);
		await context.setOffline(true);
		await answer(page, answersToDiri().slice(20));
		await finishMirror(page);
		await expect(page.getByText(fill(resultCopy.summaryEven, { score: '75,0' }))).toBeVisible();
	});
});
