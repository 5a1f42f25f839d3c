import { defineConfig } from '@playwright/test';
import { basedPort, rootPort } from './support/ports.mjs';
import { browserFlags, findBrowser } from '../scripts/lib/browser.mjs';

const executablePath = findBrowser();

export default defineConfig({
	testDir: 'e2e',
	outputDir: '../test-results',
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	// A shared machine can starve a browser for seconds; what passes only the second time is named in the list.
	retries: process.env['CI'] ? 1 : 0,
	reporter: [['list'], ['json', { outputFile: '../.cache/e2e.json' }]],
	use: {
		baseURL: `http://localhost:${rootPort}`,
		browserName: 'chromium',
		locale: 'id-ID',
		timezoneId: 'Asia/Jakarta',
		launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserFlags },
	},
	webServer: {
		command: 'node tests/support/serve.mjs',
		url: `http://localhost:${basedPort}/berakhlak/`,
		cwd: '..',
		reuseExistingServer: !process.env['CI'],
	},
});
