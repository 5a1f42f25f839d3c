// Plain JavaScript, so that both the test runner's config and the scripts can use it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** Chromium without a window of its own comes first: opening a page in it costs half the processor time. */
const system = [
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The browser to test with: CHROMIUM if set, else Playwright's own, else the system's. Undefined where there is none. */
export function findBrowser() {
	const candidates = [process.env['CHROMIUM'], chromium.executablePath(), ...system];
	return candidates.find((path) => path && existsSync(path));
}

/** Finds a browser, installing one where there is none: Playwright's, else Debian's. */
export function ensureBrowser() {
	const found = findBrowser();
	if (found) return found;
	console.log('Memasang peramban untuk pengujian / installing a browser for the tests …');
	const attempts = [
		['npx', ['playwright', 'install', 'chromium']],
		['apt-get', ['update', '-qq']],
		['apt-get', ['install', '-y', '-qq', 'chromium-headless-shell']],
		['apt-get', ['install', '-y', '-qq', 'chromium']],
	];
	for (const [command, args] of attempts) {
		try {
			execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
		} catch {
			// This way is closed (no network, no rights, no apt): the next one may be open.
		}
		const installed = findBrowser();
		if (installed) return installed;
	}
	throw new Error(
		'No Chromium could be found or installed. Install Chromium or Chrome, then set CHROMIUM to its path: CHROMIUM=/path/to/chromium npm test',
	);
}

/**
 * What Playwright switches off. Chromium takes the last list alone, so ours repeats it.
 * `disabledFeatures` in https://github.com/microsoft/playwright/blob/main/packages/playwright-core/src/server/chromium/chromiumSwitches.ts
 */
const disabledByPlaywright = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'DialMediaRouteProvider',
	'GlobalMediaControls',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'BlockOriginHeaderModificationOnRedirect',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'Translate',
	'AutoDeElevate',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'msForceBrowserSignIn',
	'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** Flags that keep Chromium from calling home, and let it run as root and without a GPU. */
export const browserFlags = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
	'--disable-quic',
	// Without it the browser without a window sets type wider than any screen shows it.
	'--font-render-hinting=none',
	// With each new window Chromium starts a second process for pages, to have it ready for another site. A test opens no
	// other site: a third of the time of the pages' processes in a new window was spent on this one.
	`--disable-features=${[...disabledByPlaywright, 'SpareRendererForSitePerProcess'].join()}`,
];
