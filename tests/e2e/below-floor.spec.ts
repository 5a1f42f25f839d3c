import { type Page, expect, test } from '@playwright/test';
import { mirrorCopy } from '../../src/copy/mirror.ts';

// A browser below the floor (README "Browsers"): no script of ours runs, and it knows neither light-dark() nor popovers.
test.use({ javaScriptEnabled: false });

test.beforeEach(async ({ page }) => {
	await page.route('**/*', async (route) => {
		if (route.request().resourceType() !== 'document') return route.continue();
		const response = await route.fetch();
		const body = (await response.text())
			// The styles are no longer those whose hashes the policy names.
			.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, '')
			.replaceAll('light-dark(', 'unknown-to-it(')
			.replaceAll(':popover-open', ':unknown-to-it')
			.replace(/ popover(?=[ >])/g, ' data-unknown');
		return route.fulfill({ response, body });
	});
});

/** How many times brighter the text of an element is than what lies behind it, or the other way round (WCAG 2.2, 1.4.3). */
const contrastOf = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element) => {
			const context = document.createElement('canvas').getContext('2d', {
				willReadFrequently: true,
			});
			const luminance = (colours: string[]) => {
				if (!context) return NaN;
				for (const colour of ['white', ...colours]) {
					context.fillStyle = colour;
					context.fillRect(0, 0, 1, 1);
				}
				const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map(
					(part) =>
						part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
				);
				return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
			};
			const behind: string[] = [];
			for (let at: Element | null = element; at; at = at.parentElement)
				behind.unshift(getComputedStyle(at).backgroundColor);
			const both = [luminance(behind), luminance([...behind, getComputedStyle(element).color])];
			return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
		});

test('pages can be read, and lead on without a menu that opens', async ({ page }) => {
	for (const path of ['/', '/nilai/adaptif/', '/topik/anti-pungli/', '/bangga-melayani-bangsa/']) {
		await page.goto(path);
		for (const selector of ['h1', 'main p', 'footer a', '#menu a'])
			expect(await contrastOf(page, selector), `${path} ${selector}`).toBeGreaterThan(4.5);
	}
	await page.locator('#menu').getByRole('link', { name: 'Istilah' }).click();
	await expect(page).toHaveURL('/istilah/');
});

test('the paper form can be filled in', async ({ page }) => {
	await page.goto('/cermin/kilat/');
	await expect(page.getByText(mirrorCopy.noScript)).toBeVisible();
	await page.getByRole('group').first().getByRole('radio').nth(2).check();
	await expect(page.locator('input:checked')).toHaveCount(1);
	for (const selector of ['h1', 'legend', 'label'])
		expect(await contrastOf(page, selector), selector).toBeGreaterThan(4.5);
});
