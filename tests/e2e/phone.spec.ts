import { type Locator, type Page, expect, test } from '@playwright/test';
import { resultCodeCopy } from '../../src/copy/code-card.ts';
import { mirrorCopy } from '../../src/copy/mirror.ts';
import { resultCopy } from '../../src/copy/result.ts';
import { fill } from '../../src/ui/text.ts';
import { attempts, deviceWith, draftOf } from '../support/device.ts';
import {
	answersToDiri,
	questionHeading,
	resumeDiri,
	resultHeading,
	startButton,
	startMirror,
} from '../support/mirror-flow.ts';
import { readInstrument } from '../support/mirrors.ts';
import { codeCard, codeText, kilatSession, openSession } from '../support/session-flow.ts';

test.use({ viewport: { width: 360, height: 600 }, isMobile: true, hasTouch: true });

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const radios = (page: Page) => page.getByRole('radio');
const atQuestion = (page: Page, n: number) =>
	expect(questionHeading(page)).toContainText(fill(mirrorCopy.position, { n, total: 21 }));
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);
const topOf = async (part: Locator) => (await part.boundingBox())?.y ?? NaN;

for (const id of ['diri', 'kilat'] as const)
	test(`every statement of ${id} stands within one small screen, answers and buttons included`, async ({
		page,
	}) => {
		await startMirror(page, id);
		for (const { text } of readInstrument(id).items) {
			await expect(questionHeading(page)).toContainText(text);
			await expect.soft(questionHeading(page)).toBeInViewport({ ratio: 1 });
			await expect.soft(radios(page).last()).toBeInViewport({ ratio: 1 });
			await expect.soft(page.locator('form button').last()).toBeInViewport({ ratio: 1 });
			expect.soft(await heightOf(page), text).toBeLessThanOrEqual(600);
			await page.locator('form [type=submit]').tap();
		}
	});

test('on a taller phone the buttons stand at its foot, and the statement at its top', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 800 });
	await startMirror(page, 'diri');
	const { y = NaN, height = NaN } = (await page.locator('form button').last().boundingBox()) ?? {};
	expect(800 - y - height).toBeLessThan(20);
	expect(await topOf(questionHeading(page))).toBeLessThan(80);
	expect(await heightOf(page)).toBe(800);
});

test('the site’s own header gives way while a mirror is answered, and closing brings it back', async ({
	page,
}) => {
	await page.goto('/cermin/diri/');
	const parts = [page.getByRole('banner'), page.getByRole('contentinfo')];
	for (const part of parts) await expect(part).toBeVisible();
	await startButton(page).tap();
	await expect(questionHeading(page)).toBeFocused();
	for (const part of parts) await expect(part).toBeHidden();
	await page.getByLabel('Sering').tap();
	await atQuestion(page, 2);
	await button(page, mirrorCopy.close).tap();
	for (const part of parts) await expect(part).toBeVisible();
	await expect(page.getByText(fill(mirrorCopy.resumeText, { n: 1, total: 21 }))).toBeVisible();
	await button(page, mirrorCopy.resume).tap();
	await atQuestion(page, 2);
});

test('from a trainer’s link to the copied code it takes at most 26 taps', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openSession(page, { ...kilatSession, instrument: 'diri' });
	let taps = 0;
	const tap = async (part: Locator) => {
		await part.tap();
		taps += 1;
	};
	await tap(startButton(page));
	for (const [index, given] of answersToDiri().entries()) {
		await atQuestion(page, index + 1);
		await tap(radios(page).nth(given as number));
	}
	await tap(button(page, mirrorCopy.proceed));
	// Asked of whoever answers faster than anyone reads.
	const anyway = button(page, mirrorCopy.signGo);
	const finish = button(page, mirrorCopy.finish);
	await expect(anyway.or(finish)).toBeVisible();
	if (await anyway.isVisible()) await tap(anyway);
	await tap(finish);
	await expect(codeCard(page)).toBeVisible();
	const copy = button(page, resultCodeCopy.copy);
	await expect(copy).toBeInViewport({ ratio: 1 });
	expect(await topOf(copy)).toBeLessThan(await topOf(codeCard(page).getByRole('img')));
	await tap(copy);
	await expect(codeCard(page).locator('p[role=status]')).toHaveText(resultCodeCopy.copied);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await codeText(page));
	expect(taps).toBeLessThanOrEqual(26);
});

test.describe('with time under control', () => {
	test.beforeEach(({ page }) => page.clock.install({ time: '2026-11-25T09:30' }));

	test('a tap leads on, but no key does, nor a tap that is taken back', async ({ page }) => {
		await startMirror(page, 'diri');
		await page.clock.pauseAt('2026-11-25T10:00');
		await radios(page).nth(3).tap();
		await expect(radios(page).nth(3)).toBeChecked();
		await page.clock.fastForward(1000);
		await atQuestion(page, 2);

		await page.keyboard.press('2');
		await expect(radios(page).nth(1)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(radios(page).nth(2)).toBeChecked();
		await page.clock.fastForward(1000);
		await atQuestion(page, 2);

		await radios(page).nth(0).tap();
		await button(page, mirrorCopy.back).tap();
		await atQuestion(page, 1);
		await page.clock.fastForward(1000);
		await atQuestion(page, 1);
		await expect(radios(page).nth(3)).toBeChecked();
		// What is chosen already leads on as well.
		await radios(page).nth(3).tap();
		await page.clock.fastForward(1000);
		await atQuestion(page, 2);
		await expect(radios(page).nth(0)).toBeChecked();
	});

	test('a press of the button that comes too late skips nothing', async ({ page }) => {
		await startMirror(page, 'diri');
		await page.clock.pauseAt('2026-11-25T10:00');
		await radios(page).nth(3).tap();
		await page.clock.fastForward(1000);
		await atQuestion(page, 2);
		await button(page, mirrorCopy.next).tap();
		await atQuestion(page, 2);
		await page.clock.fastForward(1000);
		await button(page, mirrorCopy.next).tap();
		await atQuestion(page, 3);
	});

	test('whoever turns it off moves on by the button', async ({ page }) => {
		await page.goto('/cermin/diri/');
		const advance = page.getByRole('switch', { name: mirrorCopy.advance });
		await expect(advance).toBeChecked();
		await advance.tap();
		await startButton(page).tap();
		await radios(page).nth(3).tap();
		await expect(radios(page).nth(3)).toBeChecked();
		await page.clock.fastForward(1000);
		await atQuestion(page, 1);
		await button(page, mirrorCopy.next).tap();
		await atQuestion(page, 2);
	});
});

test.describe('with one question left', () => {
	test.use({ storageState: deviceWith({ draft: draftOf(answersToDiri({ 21: undefined })) }) });

	test('what is blank comes up with the title of the check page whole above it', async ({
		page,
	}) => {
		await resumeDiri(page, 'periksa');
		await button(page, mirrorCopy.proceed).tap();
		await expect(page.getByRole('alert')).toBeFocused();
		const title = page.getByRole('heading', { name: mirrorCopy.reviewTitle });
		// The bar covers what is higher than this.
		expect(await topOf(title)).toBeGreaterThanOrEqual(44);
	});
});

test.describe('with every question answered', () => {
	test.use({ storageState: deviceWith({ draft: draftOf(answersToDiri()) }) });

	test('the way on is in view on the check page and on the choice', async ({ page }) => {
		await resumeDiri(page, 'periksa');
		await expect(button(page, mirrorCopy.proceed)).toBeInViewport({ ratio: 1 });
		// Whole statements: one that is cut cannot be checked.
		expect(await heightOf(page)).toBeLessThanOrEqual(3 * 740);
		await button(page, mirrorCopy.proceed).tap();
		await expect(button(page, mirrorCopy.finish)).toBeInViewport({ ratio: 1 });
		expect(await heightOf(page)).toBeLessThanOrEqual(1.5 * 740);
	});
});

test.describe('with a result', () => {
	test.use({ storageState: deviceWith({ attempts }) });

	test('it takes at most four screens', async ({ page }) => {
		await page.goto('/cermin/diri/?langkah=hasil');
		await expect(resultHeading(page)).toBeVisible();
		await expect(page.getByText(resultCopy.historyTitle)).toBeVisible();
		expect(await heightOf(page)).toBeLessThanOrEqual(4 * 740);
	});
});

test.describe('with a mouse', () => {
	test.use({ isMobile: false, hasTouch: false });

	test('a click leads on only where that is asked for', async ({ page }) => {
		await page.goto('/cermin/diri/');
		const advance = page.getByRole('switch', { name: mirrorCopy.advance });
		await expect(advance).not.toBeChecked();
		await advance.check();
		await startButton(page).click();
		await page.getByLabel('Sering').click();
		await atQuestion(page, 2);
	});
});
