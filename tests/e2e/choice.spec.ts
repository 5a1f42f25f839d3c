import { type Page, expect, test } from '@playwright/test';
import { choiceCopy as words } from '../../src/copy/choice.ts';
import { resultCopy } from '../../src/copy/result.ts';
import { resultCodeCopy } from '../../src/copy/code-card.ts';
import { phraseIds } from '../../src/core/assessment/phrases.ts';
import type { Attempt } from '../../src/core/device/attempt.ts';
import { decodeResult } from '../../src/core/codes/result-code.ts';
import { portraitOf } from '../../src/core/codes/result-portrait.ts';
import { encodeSession } from '../../src/core/codes/session-link.ts';
import { isBehaviourId } from '../../src/core/values/values.ts';
import { fill } from '../../src/ui/text.ts';
import { axeViolations } from '../support/axe.ts';
import { deviceWith } from '../support/device.ts';
import { misfits } from '../support/fit.ts';
import { readInstrument } from '../support/mirrors.ts';
import { exampleSession } from '../support/sessions.ts';
import { resultHeading, startButton } from '../support/mirror-flow.ts';

const unit = readInstrument('unit');
const boxes = (page: Page) => page.getByRole('checkbox');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const count = (page: Page, n: number) =>
	page.getByRole('status').filter({ hasText: fill(words.count, { n, total: 10 }) });
const heading = (page: Page, title: string) => page.getByRole('heading', { level: 2, name: title });
const textOf = (phrase: string | undefined) =>
	unit.phrases.find(({ id }) => id === phrase)?.text ?? '';
const chosen = (page: Page) =>
	boxes(page).evaluateAll((all) =>
		all.flatMap((box) =>
			(box as HTMLInputElement).checked ? [(box as HTMLInputElement).value] : [],
		),
	);

test.use({ viewport: { width: 360, height: 600 } });

const finished: Attempt = {
	id: 'unit',
	instrument: 'unit',
	revision: unit.revision,
	finishedAt: '2026-11-25T02:00:00.000Z',
	portrait: { now: phraseIds.slice(0, 10), wished: phraseIds.slice(6, 16) },
	seed: 1,
	priorities: [],
};

test.describe('with a result', () => {
	test.use({ storageState: deviceWith({ attempts: [finished] }) });

	test('its question is copied for the team, or it is said that it was not', async ({
		page,
		context,
	}) => {
		const { copyQuestion, copied, copyFailed, about, questionTitle } = resultCopy.portrait;
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('/cermin/hasil/');
		const card = page.locator('section').filter({ has: heading(page, questionTitle) });
		const question = await card.getByRole('paragraph').first().innerText();
		await button(page, copyQuestion).click();
		await expect(card.getByRole('status')).toHaveText(copied);
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(question);
		await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
		await button(page, copyQuestion).click();
		await expect(card.getByRole('status')).toHaveText(copyFailed);
		await expect(card.getByRole('link', { name: about })).toHaveAttribute('href', '/potret/');
		expect(await axeViolations(page)).toEqual([]);
		expect(await misfits(page)).toEqual([]);
	});
});

test('ten are chosen by keyboard, an eleventh by exchange, kept over a reload, and told in a code', async ({
	page,
}) => {
	const session = { ...exampleSession, instrument: 'unit', detail: 'summary' } as const;
	await page.goto(`/cermin/unit/${encodeSession(session)}`);
	await startButton(page).click();
	await expect(heading(page, unit.rounds.now.title)).toBeFocused();
	await expect(boxes(page)).toHaveCount(35);
	const order = await boxes(page).evaluateAll((all) =>
		all.map((box) => (box as HTMLInputElement).value),
	);

	// Too early: the way on says what is missing.
	for (let place = 0; place < 9; place++) {
		await boxes(page).nth(place).focus();
		await page.keyboard.press('Space');
	}
	await expect(count(page, 9)).toBeVisible();
	await button(page, words.next).click();
	await expect(page.getByRole('alert')).toHaveText(fill(words.incomplete, { n: 'satu' }));

	// The tenth, then the eleventh: kept as it was, then exchanged, then taken back.
	await boxes(page).nth(9).check();
	await boxes(page).nth(20).focus();
	await page.keyboard.press('Space');
	const dialog = page.getByRole('dialog', { name: words.exchangeTitle });
	await expect(dialog.getByRole('listitem')).toHaveCount(10);
	// In the order of the page, and with the way back in view on a low screen.
	await expect(dialog.getByRole('listitem').first()).toContainText(textOf(order[0]));
	await expect(dialog.getByRole('button').last()).toBeInViewport({ ratio: 1 });
	expect(await axeViolations(page)).toEqual([]);
	expect(await misfits(page)).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(boxes(page).nth(20)).not.toBeChecked();
	await boxes(page).nth(20).click();
	const out = textOf(order[0]);
	await dialog.getByRole('button', { name: out }).click();
	await expect(boxes(page).nth(20)).toBeChecked();
	await expect(boxes(page).nth(20)).toBeFocused();
	await expect(boxes(page).nth(0)).not.toBeChecked();
	await button(page, words.undo).click();
	await expect(boxes(page).nth(0)).toBeChecked();
	const first = await chosen(page);
	expect(first).toEqual(order.slice(0, 10));
	// In a window as tall as the page, where neither bar lies over a box, whatever the order is.
	const window = page.viewportSize() ?? { width: 1280, height: 720 };
	await page.setViewportSize({ ...window, height: 4000 });
	expect(await axeViolations(page)).toEqual([]);
	expect(await misfits(page)).toEqual([]);
	await page.setViewportSize(window);

	// The second round hides the first, and the browser's Back leads to it; a reload keeps both, in the same order.
	await button(page, words.next).click();
	await expect(heading(page, unit.rounds.wished.title)).toBeFocused();
	expect(await chosen(page)).toEqual([]);
	for (let place = 0; place < 10; place++) await boxes(page).nth(place).check();
	const second = await chosen(page);
	await page.goBack();
	await expect(heading(page, unit.rounds.now.title)).toBeVisible();
	expect(await chosen(page)).toEqual(first);
	await page.reload();
	await button(page, words.resume).click();
	await expect(heading(page, unit.rounds.now.title)).toBeVisible();
	expect(await chosen(page)).toEqual(first);
	await button(page, words.next).click();
	expect(await chosen(page)).toEqual(second);

	await button(page, words.toReview).click();
	await expect(page.getByRole('listitem')).toHaveCount(20);
	expect(await axeViolations(page)).toEqual([]);
	expect(await misfits(page)).toEqual([]);
	await button(page, words.proceed).click();
	await expect(resultHeading(page)).toBeFocused();
	await expect(page.getByText(resultCopy.portrait.noticeTitle, { exact: true })).toBeVisible();
	await expect(heading(page, resultCopy.portrait.questionTitle)).toBeVisible();
	const texts = (selector: string) => page.locator(selector).allInnerTexts();
	const habits = unit.phrases.filter(({ id }) => !isBehaviourId(id)).map(({ text }) => text);
	expect(await texts('[data-habits] li')).toEqual(
		(await texts('[data-group] li')).filter((text) => habits.includes(text)),
	);
	await page.getByText(resultCodeCopy.contents).click();
	expect(await axeViolations(page)).toEqual([]);
	expect(await misfits(page)).toEqual([]);

	const code = (await page.locator('output span').allInnerTexts()).join('');
	const decoded = decodeResult(code);
	if (!decoded.ok) throw new Error(decoded.reason);
	const { now, wished } = portraitOf(decoded.value.rows.summary);
	expect([now.toSorted(), wished.toSorted()]).toEqual([first.toSorted(), second.toSorted()]);
});
