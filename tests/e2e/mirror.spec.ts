import { type Locator, type Page, expect, test } from '@playwright/test';
import { homeCopy } from '../../src/copy/home.ts';
import { mirrorCopy } from '../../src/copy/mirror.ts';
import { resultCopy } from '../../src/copy/result.ts';
import { fill } from '../../src/ui/text.ts';
import { deviceWith, draftOf } from '../support/device.ts';
import {
	answer,
	answersToDiri,
	answersToKilat,
	finishMirror,
	questionHeading,
	resultHeading,
	resumeDiri,
	startButton,
	startMirror,
} from '../support/mirror-flow.ts';
import { readInstrument } from '../support/mirrors.ts';
import { sentence } from '../support/words.ts';

const atQuestion = (page: Page, n: number, total = 21) =>
	expect(page.getByText(fill(mirrorCopy.position, { n, total }))).toBeVisible();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('words in a button and over a statement stand as far apart as in other text', async ({
	page,
}) => {
	await startMirror(page, 'diri');
	const spacing = (part: Locator) =>
		part.evaluate((element) => getComputedStyle(element).wordSpacing);
	const inText = await spacing(page.locator('body'));
	const next = page.getByRole('button', { name: mirrorCopy.next, exact: true });
	expect(await spacing(next)).toBe(inText);
	expect(await spacing(questionHeading(page))).toBe(inText);
});

test('a whole Cermin Diri leads to a result that matches its answers', async ({ page }) => {
	await startMirror(page, 'diri');
	// Question 17 and 18 are Adaptif 2 and 3; 16 is reversed.
	await answer(page, answersToDiri({ 16: 4, 17: 0, 18: 1 }));
	await finishMirror(page, ['Suka menolong']);

	await expect(
		page.getByText(sentence(resultCopy.summary, { lowest: 'Adaptif (8,3)' })),
	).toBeVisible();
	const { levels } = resultCopy;
	await expect(
		page.getByText(fill(resultCopy.overall, { score: '65,5', level: levels.growing })),
	).toBeVisible();
	const cellsOf = (name: RegExp) => page.getByRole('row', { name }).getByRole('cell');
	await expect(cellsOf(/^Adaptif/)).toHaveText(['8,3', levels.attention]);
	await expect(cellsOf(/^Loyal/)).toHaveText(['75,0', levels.strong]);
	// The step to begin with says which answer led to it, and that its statement is reversed.
	const { text } = readInstrument('diri').items[15] ?? { text: '' };
	const because = { answer: 'Selalu', text: text.slice(0, -1) };
	await expect(page.getByText(fill(resultCopy.because, because))).toContainText(
		resultCopy.reversed,
	);
	await expect(page.getByText(resultCopy.notice)).toBeVisible();
	for (const behaviour of [
		'Cepat menyesuaikan diri',
		'Berinovasi dan kreatif',
		'Bertindak proaktif',
	])
		await expect(page.getByRole('heading', { name: behaviour })).toBeVisible();
	const fold = page.locator('summary', { hasText: 'Bertindak proaktif' });
	await expect(page.locator('summary', { hasText: 'Suka menolong' })).toContainText(
		resultCopy.chosen,
	);
	await fold.click();
	const guide = page.getByRole('link', {
		name: new RegExp(`${fill(resultCopy.guide, { name: 'Adaptif' })}.*Bertindak proaktif`),
	});
	await expect(guide).toHaveAttribute('href', '/nilai/adaptif/#adaptif-3');
	await guide.click();
	await expect(page.getByRole('heading', { name: 'Bertindak proaktif' })).toBeInViewport();
});

test('Cermin Kilat tells an order with ties, and no figure', async ({ page }) => {
	await startMirror(page, 'kilat');
	await answer(page, [4, 3, 3, 2, 'na', 0, 1]);
	await finishMirror(page);
	const order = page.getByRole('region', { name: resultCopy.orderTitle });
	await expect(order.getByRole('listitem')).toHaveText([
		/Berorientasi Pelayanan/,
		/Akuntabel.*Kompeten/s,
		/Harmonis/,
		/Kolaboratif/,
		/Adaptif/,
	]);
	await expect(order).toContainText(fill(resultCopy.orderSkipped, { names: 'Loyal' }));
	const result = page.getByRole('article');
	await expect(result).not.toContainText(/\d,\d/);
	const headline = { highest: 'Berorientasi Pelayanan', lowest: 'Adaptif' };
	await expect(result.getByText(fill(resultCopy.orderSummary, headline))).toBeVisible();
	await expect(result.getByRole('heading', { level: 3, name: 'Adaptif' })).toBeVisible();
	// The lowest comes next: what it means, its minute, and a case of it.
	await expect(result.getByText(/^Adaptif berarti .*\.$/)).toBeVisible();
	const read = fill(resultCopy.next.read, { name: 'Adaptif' });
	await expect(result.getByRole('link', { name: read })).toHaveAttribute(
		'href',
		'/nilai/adaptif/#satu-menit',
	);
	await expect(result.getByRole('link', { name: sentence(resultCopy.exercise) })).toHaveCount(1);
	for (const level of Object.values(resultCopy.levels))
		await expect(result.getByText(level, { exact: true })).toHaveCount(0);
});

test('each question shows its progress by value and the answer waits for a press', async ({
	page,
}) => {
	await startMirror(page, 'diri');
	await page.getByLabel('Sering').check();
	await atQuestion(page, 1);
	const ofValue = { name: 'Berorientasi Pelayanan', n: 1, total: 3 };
	await expect(page.getByText(fill(mirrorCopy.answeredOf, ofValue))).toBeAttached();
	await expect(page).toHaveTitle(sentence(`${mirrorCopy.position} – {title}`, { n: 1, total: 21 }));
});

test('Back and the browser’s Back keep every answer', async ({ page }) => {
	await startMirror(page, 'diri');
	await answer(page, [0, 1, 2]);
	await page.goBack();
	await atQuestion(page, 3);
	await expect(page.getByLabel('Kadang-kadang')).toBeChecked();
	await press(page, mirrorCopy.back);
	await atQuestion(page, 2);
	await expect(page.getByLabel('Jarang')).toBeChecked();
	await page.goForward();
	await atQuestion(page, 3);
	await expect(page.getByLabel('Kadang-kadang')).toBeChecked();
});

test('a reload midway offers to go on where it was, and a visit later at the first blank question', async ({
	page,
}) => {
	await startMirror(page, 'diri');
	await answer(page, [3, undefined, 1]);
	await page.reload();
	await expect(page.getByText(fill(mirrorCopy.resumeText, { n: 2, total: 21 }))).toBeVisible();
	await press(page, mirrorCopy.resume);
	await atQuestion(page, 4);
	await press(page, mirrorCopy.back);
	await expect(page.getByLabel('Jarang')).toBeChecked();

	await page.goto('/');
	await page.goto('/cermin/diri/');
	await press(page, mirrorCopy.resume);
	await atQuestion(page, 2);
});

test('starting again asks first, and then begins with nothing', async ({ page }) => {
	await startMirror(page, 'diri');
	await answer(page, [3, 3]);
	await page.reload();
	await press(page, mirrorCopy.restart);
	const question = page.getByRole('group', { name: fill(mirrorCopy.restartConfirm, { n: 2 }) });
	await expect(question.locator('p')).toBeFocused();
	await press(page, mirrorCopy.cancel);
	await press(page, mirrorCopy.restart);
	await press(page, mirrorCopy.restartYes);
	await atQuestion(page, 1);
	await expect(page.locator('input:checked')).toHaveCount(0);
});

test.describe('with all but two questions answered', () => {
	test.use({
		storageState: deviceWith({ draft: draftOf(answersToDiri({ 4: undefined, 21: undefined })) }),
	});

	test('the review names what is blank and leads there and back', async ({ page }) => {
		await resumeDiri(page, 'periksa');
		await expect(page.getByRole('heading', { name: mirrorCopy.reviewTitle })).toBeFocused();
		const summary = page.getByRole('alert');
		const blank = (n: number) =>
			page.getByRole('button', { name: sentence(mirrorCopy.errorItem, { n }) });
		// Before anything is pressed, and then as an error.
		await expect(blank(21)).toBeVisible();
		await expect(summary).toHaveCount(0);
		await press(page, mirrorCopy.proceed);
		await expect(summary).toBeFocused();
		await press(page, mirrorCopy.proceed);
		await expect(summary).toBeFocused();
		await blank(4).click();
		await atQuestion(page, 4);
		await expect(questionHeading(page)).toBeFocused();
		await page.keyboard.press('2');
		await press(page, mirrorCopy.toReview);
		await press(page, mirrorCopy.proceed);
		await expect(blank(21)).toBeVisible();
		await expect(blank(4)).toHaveCount(0);
		await page.getByRole('button', { name: sentence(mirrorCopy.markBlank, { n: 1 }) }).click();
		await expect(summary).toHaveCount(0);
		await finishMirror(page);
	});
});

test.describe('with every question answered', () => {
	test.use({ storageState: deviceWith({ draft: draftOf(answersToDiri({ 17: 0 })) }) });

	test('an answer can be changed from the review, and Back returns to it', async ({ page }) => {
		await resumeDiri(page, 'periksa');
		const eighth = page.getByRole('button', { name: `${mirrorCopy.change} 8.` });
		await eighth.click();
		await atQuestion(page, 8);
		await page.keyboard.press('1');
		await press(page, mirrorCopy.back);
		await expect(page.getByRole('heading', { name: mirrorCopy.reviewTitle })).toBeVisible();
		await expect(eighth).toContainText('Tidak pernah');
	});

	test('no more than three behaviours can be chosen', async ({ page }) => {
		await resumeDiri(page, 'periksa');
		await press(page, mirrorCopy.proceed);
		// What was answered lowest comes first: question 17 is of Adaptif.
		await expect(page.getByText(mirrorCopy.prioritiesLowest)).toBeVisible();
		await expect(page.locator('form summary').first()).toHaveText(/Adaptif$/);
		await expect(page.getByRole('checkbox').first()).toHaveAccessibleName(/Tidak pernah:/);
		const closed = page.locator('form details:not([open]) > summary');
		while ((await closed.count()) > 0) await closed.first().click();
		const boxes = page.getByRole('checkbox');
		for (const index of [0, 5, 20]) await boxes.nth(index).check();
		const count = fill(mirrorCopy.prioritiesCount, { n: 3, limit: 3 });
		await expect(page.getByRole('status')).toContainText(count);
		await expect(page.getByRole('status')).toContainText(mirrorCopy.prioritiesFull);
		// A fourth is refused in words.
		await boxes.nth(1).click();
		await expect(boxes.nth(1)).not.toBeChecked();
		await expect(page.getByRole('alert')).toHaveText(mirrorCopy.prioritiesFull);
		await expect(page.getByRole('alert')).toBeInViewport();
		await boxes.nth(5).uncheck();
		await boxes.nth(1).check();
		await expect(page.getByRole('alert')).toBeEmpty();
		// Whoever comes back finds the folds of what they chose open, and first.
		await resumeDiri(page, 'periksa');
		await press(page, mirrorCopy.proceed);
		await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
		await expect(page.locator('form details:has(:checked):not([open])')).toHaveCount(0);
		await expect(
			page.locator('form details:not(:has(:checked)) + details:has(:checked)'),
		).toHaveCount(0);
	});
});

test('uniform answers get a question, not a verdict', async ({ page }) => {
	await startMirror(page, 'kilat');
	await answer(
		page,
		Array.from({ length: 7 }, () => 4 as const),
	);
	await press(page, mirrorCopy.proceed);
	await expect(page.getByRole('group', { name: mirrorCopy.signTitle })).toBeFocused();
	await expect(page.getByText(mirrorCopy.signs.uniform)).toBeVisible();
	await press(page, mirrorCopy.signAgain);
	await atQuestion(page, 1, 7);
	await expect(page.getByLabel('Selalu')).toBeChecked();
});

test('what was ticked before the page came alive counts', async ({ page }) => {
	// The scripts wait until the person has ticked; the form is hidden then only by the style for scripts.
	let release = () => {};
	const ticked = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route('**/_astro/*.js', async (route) => {
		await ticked;
		await route.continue();
	});
	await page.goto('/cermin/diri/', { waitUntil: 'commit' });
	await page.locator('input[name="loyal-1"][value="3"]').waitFor({ state: 'attached' });
	await page.evaluate(() => {
		document.querySelector<HTMLInputElement>('input[name="loyal-1"][value="3"]')?.click();
	});
	release();
	await expect(page.getByText(fill(mirrorCopy.resumeText, { n: 1, total: 21 }))).toBeVisible();
});

test('after the result, Back leads to the start and never to an empty review, and a reload shows it again', async ({
	page,
}) => {
	await startMirror(page, 'kilat');
	await answer(page, answersToKilat);
	await finishMirror(page);
	await page.goBack();
	await expect(startButton(page)).toBeVisible();
	await press(page, mirrorCopy.lastResult);
	await expect(resultHeading(page)).toBeVisible();
	await page.reload();
	await expect(resultHeading(page)).toBeVisible();
});

test('a made-up step in the address leads to the start', async ({ page }) => {
	for (const step of ['99', 'hasil', 'periksa', '%3Cscript%3E', '5']) {
		await page.goto(`/cermin/diri/?langkah=${step}`);
		await expect(startButton(page)).toBeVisible();
	}
});

test('from the home page to a printed result with the keyboard alone', async ({ page }) => {
	await page.addInitScript(() => {
		window.print = () => {
			document.documentElement.dataset['printed'] = 'yes';
		};
	});
	await page.goto('/');
	const tabTo = async (name: string) => {
		const target = page
			.getByRole('link', { name, exact: true })
			.or(page.getByRole('button', { name, exact: true }))
			.first();
		await expect(target).toBeVisible();
		for (let presses = 0; presses < 60; presses++) {
			if (await target.evaluate((element) => element === document.activeElement)) return;
			await page.keyboard.press('Tab');
		}
		throw new Error(`Tab never reached "${name}".`);
	};
	const { title, minutes } = readInstrument('diri');
	await tabTo(`${fill(homeCopy.mirror, { title })} ${fill(homeCopy.minutes, { n: minutes })}`);
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/cermin\/diri\//);
	await tabTo(mirrorCopy.start);
	await page.keyboard.press('Enter');
	await answer(page, answersToDiri());
	await tabTo(mirrorCopy.proceed);
	await page.keyboard.press('Enter');
	await tabTo(mirrorCopy.signGo);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: mirrorCopy.prioritiesTitle })).toBeFocused();
	await tabTo(mirrorCopy.finish);
	await page.keyboard.press('Enter');
	await expect(resultHeading(page)).toBeFocused();
	await tabTo(resultCopy.print);
	await page.keyboard.press('Enter');
	await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
});
