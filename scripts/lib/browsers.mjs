// Plain JavaScript for Node 20: it runs before anything is installed, on the Node a newcomer has.
import { existsSync } from 'node:fs';
import { aptInstall } from './apt.mjs';

/** @typedef {'chromium' | 'firefox' | 'webkit'} BrowserName */

const webkitHome = ['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1`);

/**
 * The three engines: what each needs, with the places where it may stand, and Debian's packages that bring it. Firefox is driven
 * without a driver of its own.
 * @type {Record<BrowserName, { needs: string[][], packages: string[] }>}
 */
const browsers = {
	chromium: {
		needs: [['/usr/bin/chromium', '/usr/bin/google-chrome'], ['/usr/bin/chromedriver']],
		packages: ['chromium', 'chromium-driver'],
	},
	firefox: {
		needs: [['/usr/bin/firefox-esr', '/usr/bin/firefox']],
		packages: ['firefox-esr'],
	},
	webkit: {
		needs: [
			webkitHome.map((home) => `${home}/MiniBrowser`),
			['/usr/bin/WebKitWebDriver'],
			['/usr/bin/xvfb-run'],
		],
		packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'],
	},
};

export const browserNames = /** @type {BrowserName[]} */ (Object.keys(browsers));

/**
 * Where the parts of each browser stand, in the order above. Undefined where one is missing.
 * @returns {Record<BrowserName, string[] | undefined>}
 */
export function findBrowsers() {
	const found = browserNames.map((name) => {
		const parts = browsers[name].needs.map((places) => places.find((path) => existsSync(path)));
		return [name, parts.every((part) => part !== undefined) ? parts : undefined];
	});
	return Object.fromEntries(found);
}

/** Installs by apt the browsers that are missing, where that may be done. Gives those still missing, with what brings them. */
export function ensureBrowsers() {
	const missing = () => browserNames.filter((name) => findBrowsers()[name] === undefined);
	aptInstall(missing().flatMap((name) => browsers[name].packages));
	return missing().map((name) => ({ name, packages: browsers[name].packages }));
}
