// npm test: installs what is missing (a browser included), builds the site without an address, at both bases and for packages while
// the unit tests run, then tests what was built, what web servers send of it where there are any, and what a browser makes of it,
// side by side, and counts.
import { readFileSync, rmSync } from 'node:fs';
import { ensureInstalled, run } from './lib/install.mjs';
import { findServers } from './lib/servers.mjs';
import { packageBuild } from './scorm/build.mjs';

ensureInstalled();
const { ensureBrowser } = await import('./lib/browser.mjs');
process.env['CHROMIUM'] = ensureBrowser();

rmSync('.cache', { recursive: true, force: true });
const servers = Object.entries(findServers());
const missing = servers.filter(([, path]) => path === undefined);
const counts = (await Promise.all([vitest('unit', 'unit-stand-ins'), testWhatIsBuilt()])).flat();

const passed = sum(counts.map((count) => count.passed));
const failed = sum(counts.map((count) => count.failed));
const skipped = counts.flatMap((count) => count.skipped ?? []);
for (const name of skipped) console.log(`skipped: ${name}`);
for (const [name] of missing)
	console.log(`${name} is not installed, so nothing was tested on it: npm run test:servers`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

async function testWhatIsBuilt() {
	if (!(await buildAll())) return [{ passed: 0, failed: 1 }];
	// Neither keeps a processor of two busy all the time.
	const projects = missing.length < servers.length ? ['built', 'servers'] : ['built'];
	return Promise.all([vitest(...projects), playwright()]);
}

/** Builds one after the other: all write the same files of .astro/, a folder that Astro lets nobody choose. */
async function buildAll() {
	for (const [outDir, env] of [
		// As `npm start` builds it, which knows no address.
		['.cache/plain', { SITE: '', BASE: '/' }],
		['.cache/root', { BASE: '/' }],
		// The site of another agency, so that it is tested too without a build of its own.
		['.cache/based/berakhlak', { BASE: '/berakhlak/', DAERAH: 'tests/fixtures/daerah' }],
		// What packages for an LMS are made of.
		['.cache/scorm', packageBuild],
	])
		if ((await build(outDir, env)) !== 0) return false;
	return true;
}

function build(outDir, where) {
	const env = { SITE: 'https://cermin.example', ...where };
	return run('astro', ['build', '--outDir', outDir, '--silent'], env);
}

async function vitest(...projects) {
	const file = `.cache/${projects[0]}.json`;
	const code = await run('vitest', [
		'run',
		'--config=tests/vitest.config.ts',
		...projects.map((project) => `--project=${project}`),
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`,
	]);
	const { numPassedTests: passed, numFailedTests: failed, testResults = [] } = report(file);
	const skipped = testResults
		.flatMap(({ assertionResults }) => assertionResults)
		.filter(({ status }) => status !== 'passed' && status !== 'failed')
		.map(({ fullName }) => fullName);
	return { ...count(code, passed, failed), skipped };
}

async function playwright() {
	const code = await run('playwright', ['test', '--config=tests/playwright.config.ts']);
	const { expected = 0, unexpected = 0, flaky = 0 } = report('.cache/e2e.json').stats ?? {};
	// What passes only when tried again is a bug of the site or of the test.
	if (flaky > 0) console.log(`${flaky} flaky, counted as failed`);
	return count(code, expected, unexpected + flaky);
}

/** What a runner reported; nothing where it stopped before it could. */
function report(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return {};
	}
}

/** A runner that broke off has failed, whatever it counted. */
function count(code, passed = 0, failed = 0) {
	return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
}

function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
