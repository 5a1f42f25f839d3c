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
	// A test that needs a second try is a bug, so none gets one. A shared machine can starve a browser for seconds: what
	// is waited for may take its time.
	retries: 0,
	failOnFlakyTests: true,
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: [['list'], ['json', { outputFile: '../.cache/e2e.json' }]],
	use: {
		baseURL: `http://localhost:${rootPort}`,
		browserName: 'chromium',
		locale: 'id-ID',
		timezoneId: 'Asia/Jakarta',
		// A page that comes from the device shows nothing of the server: only offline.spec.ts lets workers in.
		serviceWorkers: 'block',
		// A page that moves is drawn frame by frame, without a graphics card by the processor: a click on a link costs twice as much.
		contextOptions: { reducedMotion: 'reduce' },
		launchOptions: { ...(executablePath ? { executablePath } : {}), args: browserFlags },
	},
	webServer: {
		command: 'node tests/support/serve.mjs',
		url: `http://localhost:${basedPort}/berakhlak/`,
		cwd: '..',
		reuseExistingServer: !process.env['CI'],
	},
});
