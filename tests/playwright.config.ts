import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from '../scripts/lib/browser.mjs';

const executablePath = findBrowser();

export default defineConfig({
	testDir: 'e2e',
	outputDir: '../test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	reporter: [['list'], ['json', { outputFile: '../.cache/e2e.json' }]],
	use: {
		baseURL: 'http://localhost:4501',
		browserName: 'chromium',
		locale: 'id-ID',
		timezoneId: 'Asia/Jakarta',
		launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserFlags },
	},
	webServer: [
		{
			command: 'astro preview --outDir .cache/root --port 4501',
			url: 'http://localhost:4501/',
			cwd: '..',
		},
		{
			command: 'astro preview --outDir .cache/based/berakhlak --base /berakhlak/ --port 4502',
			url: 'http://localhost:4502/berakhlak/',
			cwd: '..',
		},
	],
});
