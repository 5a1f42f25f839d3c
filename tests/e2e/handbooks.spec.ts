import { expect, test } from '@playwright/test';
import { siteCopy } from '../../src/copy/site.ts';
import { sentence } from '../support/words.ts';

test('what comes first in a long guide stands close under what is over it', async ({ page }) => {
	await page.goto('/panduan/satu-nilai-dasar/');
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await expect(page.getByText(sentence(siteCopy.minutes)).first()).toBeVisible();
		const over = page.locator(width < 900 ? 'article > nav' : 'article > .top');
		const end = await over.boundingBox();
		const first = await page.locator('article > .prose > h2').first().boundingBox();
		expect((first?.y ?? NaN) - (end?.y ?? 0) - (end?.height ?? 0)).toBeLessThan(48);
	}
	// No line of the way here begins with the stroke between its steps.
	await page.setViewportSize({ width: 360, height: 740 });
	const steps = page.getByRole('navigation', { name: siteCopy.breadcrumb }).getByRole('listitem');
	await expect(steps).toHaveCount(3);
	for (const step of await steps.all())
		expect(await step.evaluate((item) => getComputedStyle(item, '::before').content)).toBe('none');
});

test('the four stand two by two on a desktop, one under the other on a phone', async ({ page }) => {
	await page.goto('/panduan/');
	const cards = page
		.getByRole('main')
		.getByRole('listitem')
		.filter({ hasText: sentence(siteCopy.minutes) });
	const places = async () =>
		Promise.all((await cards.all()).map(async (card) => (await card.boundingBox())?.x));
	await page.setViewportSize({ width: 1280, height: 800 });
	expect(new Set(await places()).size).toBe(2);
	const [first, second, third, fourth] = await places();
	expect([first, second]).toEqual([third, fourth]);
	await page.setViewportSize({ width: 360, height: 740 });
	expect(new Set(await places()).size).toBe(1);
});
