import { type Page, expect } from '@playwright/test';
import type { Answer, InstrumentId } from '../../src/core/assessment/instrument.ts';

/** The keys that choose each answer. */
export const keyFor = (answer: Answer) => (answer === 'na' ? '0' : String(answer + 1));

/** Opens a mirror and starts it at its first question. */
export async function startMirror(page: Page, id: InstrumentId, origin = '') {
	await page.goto(`${origin}/cermin/${id}/`);
	await page.getByRole('button', { name: 'Mulai', exact: true }).click();
	await expect(page.locator('legend')).toBeFocused();
}

/** Answers questions by keyboard from the one on screen; undefined leaves one blank. Ends on the screen after the last. */
export async function answer(page: Page, answers: (Answer | undefined)[]) {
	for (const given of answers) {
		await expect(page.locator('legend')).toBeFocused();
		const question = await page.locator('legend').innerText();
		if (given !== undefined) {
			await page.keyboard.press(keyFor(given));
			await expect(page.locator('input:checked')).toBeFocused();
		}
		await page.keyboard.press('Enter');
		await expect(page.locator('legend', { hasText: question })).toHaveCount(0);
	}
}

/** From the review to the result, past the gentle question that quick answers raise, choosing some behaviours. */
export async function finishMirror(page: Page, focus: string[] = []) {
	await page.getByRole('button', { name: 'Lanjutkan' }).click();
	const anyway = page.getByRole('button', { name: 'Sudah sesuai, lanjutkan' });
	const after = page
		.getByRole('heading', { name: 'Mana yang ingin Anda perkuat?' })
		.or(page.getByRole('heading', { name: /^Hasil / }));
	await expect(anyway.or(after)).toBeVisible();
	if (await anyway.isVisible()) await anyway.click();
	await expect(after).toBeVisible();
	const finish = page.getByRole('button', { name: 'Lihat hasil' });
	if (await finish.isVisible()) {
		for (const name of focus) await page.getByLabel(name, { exact: true }).check();
		await finish.click();
	}
	await expect(page.getByRole('heading', { name: /^Hasil / })).toBeFocused();
}

/** Twenty-one answers whose result is known: everything 75, except what is named. */
export function answersToDiri(change: Record<number, Answer | undefined> = {}) {
	const reversed = [7, 12, 16, 19];
	return Array.from({ length: 21 }, (_, index): Answer | undefined => {
		const number = index + 1;
		if (number in change) return change[number];
		return reversed.includes(number) ? 1 : 3;
	});
}
