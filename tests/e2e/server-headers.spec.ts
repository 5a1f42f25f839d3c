import { expect, test } from '@playwright/test';
import { browserFlags } from '../../scripts/lib/browser.mjs';
import { recapToolCopy } from '../../src/copy/recap-tool.ts';
import { fill } from '../../src/ui/text.ts';
import { openPage } from '../support/pages.ts';

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

test('a camera that was allowed scans in the recap, and is closed to other pages', async ({
	page,
}) => {
	await openPage(page, '/pelatih/rekap/');
	const words = recapToolCopy.intake;
	await page.getByText(words.scan, { exact: true }).click();
	await page.getByRole('button', { name: words.scanAction }).click();
	await expect(page.getByText(fill(words.scanRunning, { n: 0 }))).toBeVisible();
	await expect(page.locator('video')).toHaveJSProperty('paused', false);

	await openPage(page, '/pelatih/');
	const refusal = await page.evaluate(() =>
		navigator.mediaDevices.getUserMedia({ video: true }).then(
			() => 'opened',
			(error: unknown) => (error as Error).name,
		),
	);
	expect(refusal).toBe('NotAllowedError');
});
