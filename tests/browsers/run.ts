// Runs every flow in every browser that is installed, and prints which went well where. Names of flows choose some:
// `node tests/browsers/run.ts mirror recap`, and BROWSERS=firefox one browser.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, browserNames, findBrowsers } from '../../scripts/lib/browsers.mjs';
import { rootPort } from '../support/ports.mjs';
import { serve } from '../support/site-server.mjs';
import { flows } from './flows.ts';
import { downloadsIn, launch } from './launch.ts';
import { Page } from './page.ts';

const asked = process.argv.slice(2);
const only = process.env['BROWSERS']?.split(',');
const names = Object.keys(flows).filter((name) => asked.length === 0 || asked.includes(name));
const found = findBrowsers();
const browsers = browserNames.filter((name) => found[name] && (!only || only.includes(name)));

const server = serve(join('.cache', 'root'), '/', rootPort);
const network = {
	cut() {
		server.closeAllConnections();
		return new Promise((resolve) => server.close(resolve));
	},
	restore: () => once(server.listen(rootPort, 'localhost'), 'listening'),
};
const table: Record<string, Record<string, string>> = {};
const notes: string[] = [];
let failed = 0;
for (const browser of browsers) await runAll(browser);
server.close();
console.table(table);
for (const note of notes) console.log(note);
process.exit(failed > 0 || browsers.length === 0 ? 1 : 0);

async function runAll(browser: BrowserName) {
	const home = mkdtempSync(join(tmpdir(), `${browser}-`));
	const driver = await launch(browser, home, rootPort + 2);
	const page = new Page(driver, `http://localhost:${rootPort}`);
	// The browser of WebKit's package saves nothing while it is driven.
	const downloads = browser === 'webkit' ? undefined : downloadsIn(home);
	for (const name of names) {
		const outcome = await attempt(name, page, downloads);
		(table[name] ??= {})[browser] = outcome.word;
		if (outcome.note) notes.push(`${browser}, ${name}: ${outcome.note}`);
		if (outcome.word === 'failed') failed++;
	}
	await driver.close();
	rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}

async function attempt(name: string, page: Page, downloads: string | undefined) {
	try {
		await page.forget();
		const reason = await flows[name]?.({ page, downloads, network });
		return typeof reason === 'string' ? { word: 'skipped', note: reason } : { word: 'passed' };
	} catch (error) {
		return { word: 'failed', note: error instanceof Error ? error.stack : String(error) };
	}
}
