import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserFlags } from '../../scripts/lib/browser.mjs';
import { type BrowserName, findBrowsers } from '../../scripts/lib/browsers.mjs';
import { type Driver, startFirefox, startOverHttp } from './webdriver.ts';

/** Where a browser puts what it downloads, in its own home. */
export const downloadsIn = (home: string) => join(home, 'Downloads');

/** Firefox asks nothing, calls nobody, and lets itself be driven on this port. */
const firefoxSettings = (home: string, port: number) => ({
	'marionette.port': port,
	'browser.download.folderList': 2,
	'browser.download.dir': downloadsIn(home),
	'browser.download.always_ask_before_handling_new_types': false,
	'browser.shell.checkDefaultBrowser': false,
	'browser.aboutwelcome.enabled': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'toolkit.telemetry.enabled': false,
	'app.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'services.settings.server': 'data:,',
	'intl.accept_languages': 'id',
});

/** How each browser starts, from where its parts stand. */
const launchers: Record<
	BrowserName,
	(found: readonly string[], home: string, port: number) => Promise<Driver>
> = {
	chromium: ([browser = '', driver = ''], home, port) =>
		startOverHttp(
			[driver, `--port=${port}`],
			port,
			{
				'goog:chromeOptions': {
					binary: browser,
					args: ['--headless', '--lang=id', ...browserFlags],
					prefs: { 'download.default_directory': downloadsIn(home) },
				},
			},
			{ HOME: home },
		),
	firefox: ([browser = ''], home, port) => {
		const lines = Object.entries(firefoxSettings(home, port)).map(
			([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
		);
		writeFileSync(join(home, 'user.js'), lines.join('\n'));
		const args = ['--marionette', '--headless', '--no-remote', '--profile', home];
		return startFirefox([browser, ...args], port, { HOME: home });
	},
	// It has no way to show nothing, so it gets a screen that nobody sees.
	webkit: ([browser = '', driver = '', screen = ''], home, port) =>
		startOverHttp(
			[screen, '-a', '-s', '-screen 0 1400x1000x24', driver, `--port=${port}`],
			port,
			{ 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
			{ HOME: home, XDG_DOWNLOAD_DIR: downloadsIn(home) },
		),
};

/** Starts a browser that is installed, in a home of its own. */
export async function launch(name: BrowserName, home: string, port: number): Promise<Driver> {
	const found = findBrowsers()[name];
	if (!found) throw new Error(`${name} is not installed.`);
	if (!existsSync(downloadsIn(home))) mkdirSync(downloadsIn(home), { recursive: true });
	const driver = await launchers[name](found, home, port);
	await driver.send('WebDriver:SetWindowRect', { width: 1280, height: 900 });
	return driver;
}
