import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { browserFlags } from '../../scripts/lib/browser.mjs';
import { recapToolCopy } from '../../src/copy/recap-tool.ts';
import { fill } from '../../src/ui/text.ts';
import { openPage } from '../support/pages.ts';

/** The headers of public/_headers that go with every file. */
const headers = Object.fromEntries(
	(readFileSync('public/_headers', 'utf8').split(/^\/_astro/m)[0] ?? '')
		.split('\n')
		.map((line) => /^ {2}([\w-]+): (.*)$/.exec(line))
		.flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? '']] : [])),
);

test.use({
	permissions: ['camera'],
	launchOptions: async ({ launchOptions }, use) => {
		await use({
			...launchOptions,
			args: [
				...browserFlags,
				'--use-fake-device-for-media-stream',
				'--use-fake-ui-for-media-stream',
			],
		});
	},
});

test('a camera that was allowed scans under the headers a server sends', async ({ page }) => {
	expect(Object.keys(headers)).toContain('Permissions-Policy');
	await page.route('**/pelatih/rekap/', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, headers: { ...response.headers(), ...headers } });
	});
	await openPage(page, '/pelatih/rekap/');
	const words = recapToolCopy.intake;
	await page.getByText(words.scan, { exact: true }).click();
	await page.getByRole('button', { name: words.scanAction }).click();
	await expect(page.getByText(fill(words.scanRunning, { n: 0 }))).toBeVisible();
	await expect(page.locator('video')).toHaveJSProperty('paused', false);
});
