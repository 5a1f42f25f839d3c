import { expect, test } from '@playwright/test';
import { guideCopy } from '../../src/copy/guide.ts';
import { handbookCopy } from '../../src/copy/handbook.ts';
import { siteCopy } from '../../src/copy/site.ts';
import { pagePaths } from '../support/pages.ts';

const handbooks = ['satu-nilai-dasar', 'anti-pungli', 'budaya-adaptif', 'budaya-kolaboratif'].map(
	(id) => `/panduan/${id}/`,
);

test('every long guide is looked at', () => {
	expect(pagePaths.filter((path) => /^\/panduan\/.+/.test(path)).sort()).toEqual(
		handbooks.toSorted(),
	);
});

for (const [index, path] of handbooks.entries())
	test(`${path} opens with what it is about, how long it takes and when it was checked`, async ({
		page,
	}) => {
		for (const width of [360, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			await page.goto(path);
			const lead = page.locator('h1 + p');
			await expect(lead).toHaveText(
				(await page.locator('meta[name=description]').getAttribute('content')) ?? '',
			);
			const facts = page.getByText(/^\s*\d+ menit baca ·\s+diperiksa \d+ \p{L}+ \d{4}\s*$/u);
			await expect(facts).toBeVisible();
			// What comes first stands close under what is over it.
			const over = width < 900 ? page.locator('article > nav') : page.locator('article > .top');
			const end = await over.boundingBox();
			const first = await page.locator('article > .prose > h2').first().boundingBox();
			expect((first?.y ?? 0) - (end?.y ?? 0) - (end?.height ?? 0)).toBeLessThan(48);
		}
		const neighbours = page.getByRole('navigation', { name: handbookCopy.neighbours });
		const links = await neighbours
			.getByRole('link')
			.evaluateAll((all) => all.map((link) => [link.getAttribute('href'), link.textContent]));
		const around = [
			[handbooks[index - 1], guideCopy.previous],
			[handbooks[index + 1], guideCopy.next],
		].filter(([href]) => href);
		expect(links).toEqual(
			around.map(([href, word]) => [href, expect.stringContaining(word ?? '')]),
		);
	});

test('the four stand two by two on a desktop, one under the other on a phone', async ({ page }) => {
	await page.goto('/panduan/');
	const cards = page.getByRole('main').getByRole('listitem').filter({ hasText: 'menit baca' });
	const places = async () =>
		Promise.all((await cards.all()).map(async (card) => (await card.boundingBox())?.x));
	await page.setViewportSize({ width: 1280, height: 800 });
	expect(new Set(await places()).size).toBe(2);
	const [first, second, third, fourth] = await places();
	expect([first, second]).toEqual([third, fourth]);
	await page.setViewportSize({ width: 360, height: 740 });
	expect(new Set(await places()).size).toBe(1);
});

test('no line of the way here begins with the stroke between its steps', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/panduan/satu-nilai-dasar/');
	const steps = page.getByRole('navigation', { name: siteCopy.breadcrumb }).getByRole('listitem');
	await expect(steps).toHaveCount(3);
	for (const step of await steps.all())
		expect(await step.evaluate((item) => getComputedStyle(item, '::before').content)).toBe('none');
});
