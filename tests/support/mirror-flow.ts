import { type Page, expect } from '@playwright/test';
import { mirrorCopy } from '../../src/copy/mirror.ts';
import { resultCopy } from '../../src/copy/result.ts';
import type { Answer, InstrumentId } from '../../src/core/assessment/instrument.ts';
import { answersWorth, readInstrument } from './mirrors.ts';

/** What shows a mirror: a page, or a frame within one. */
export type Shown = Pick<Page, 'getByRole' | 'getByLabel' | 'locator' | 'keyboard'>;

/** The keys that choose each answer. */
export const keyFor = (answer: Answer) => (answer === 'na' ? '0' : String(answer + 1));

/** The button that begins a mirror. */
export const startButton = (page: Shown) =>
	page.getByRole('button', { name: mirrorCopy.start, exact: true });

/** The question on screen. It takes the focus as it comes up: not a legend, which Firefox would give none. */
export const questionHeading = (page: Shown) =>
	page.locator('legend').getByRole('heading', { level: 2 });

/** Opens a mirror and starts it at its first question. */
export async function startMirror(page: Page, id: InstrumentId) {
	await page.goto(`/cermin/${id}/`);
	await startButton(page).click();
	await expect(questionHeading(page)).toBeFocused();
}

/** Opens Cermin Diri as it was left, at a question by its number or at the review. */
export async function resumeDiri(page: Page, step: number | 'periksa') {
	await page.goto(`/cermin/diri/?langkah=${step}`);
	await page.getByRole('button', { name: mirrorCopy.resume, exact: true }).click();
}

/** Answers questions by keyboard from the one on screen; undefined leaves one blank. Ends on the screen after the last. */
export async function answer(page: Shown, answers: readonly (Answer | undefined)[]) {
	for (const given of answers) {
		await expect(questionHeading(page)).toBeFocused();
		const asked = await questionHeading(page).innerText();
		if (given !== undefined) {
			await page.keyboard.press(keyFor(given));
			await expect(page.locator('input:checked')).toBeFocused();
		}
		await page.keyboard.press('Enter');
		await expect(page.locator('legend', { hasText: asked })).toHaveCount(0);
	}
}

/** The title of a result. */
export const resultHeading = (page: Shown) =>
	page.getByRole('heading', { level: 1, name: resultCopy.mine });

/** From the review to the result, past the gentle question that quick answers raise, choosing some behaviours to strengthen. */
export async function finishMirror(page: Shown, priorities: string[] = []) {
	await page.getByRole('button', { name: mirrorCopy.proceed }).click();
	const anyway = page.getByRole('button', { name: mirrorCopy.signGo });
	const result = resultHeading(page);
	const after = page.getByRole('heading', { name: mirrorCopy.prioritiesTitle }).or(result);
	await expect(anyway.or(after)).toBeVisible();
	if (await anyway.isVisible()) await anyway.click();
	await expect(after).toBeVisible();
	const finish = page.getByRole('button', { name: mirrorCopy.finish, exact: true });
	if (await finish.isVisible()) {
		// Each stands in the fold of its value.
		if (priorities.length > 0)
			for (const fold of await page.locator('form details > summary').all()) await fold.click();
		for (const name of priorities) await page.getByLabel(name, { exact: true }).check();
		await finish.click();
	}
	await expect(result).toBeFocused();
}

/** Seven answers to Cermin Kilat, whose order begins with the first value. */
export const answersToKilat: readonly Answer[] = [4, 3, 2, 1, 0, 4, 3];

/** Twenty-one answers whose result is known: everything 75, except what is named by its number. */
export function answersToDiri(change: Record<number, Answer | undefined> = {}) {
	const diri = readInstrument('diri');
	const answers = answersWorth(diri, 75);
	return diri.items.map(({ id }, index) => (index + 1 in change ? change[index + 1] : answers[id]));
}
