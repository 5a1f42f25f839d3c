import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtSite } from '../support/pages.ts';

// What they hold, tests/built reads; whether they are well formed, a browser judges.
test('the lists of pages and the feed are well-formed XML', async ({ page }) => {
	for (const file of ['sitemap-index.xml', 'sitemap-0.xml', 'umpan.xml']) {
		const error = await page.evaluate(
			(xml) =>
				new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')
					?.textContent,
			readFileSync(`${builtSite}/${file}`, 'utf8'),
		);
		expect(error, file).toBeUndefined();
	}
});
