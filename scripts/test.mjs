// npm test: installs what is missing (a browser included), builds the site at both bases, runs every test, counts.
import { readFileSync, rmSync } from 'node:fs';
import { ensureInstalled, run } from './lib/install.mjs';

ensureInstalled();
const { ensureBrowser } = await import('./lib/browser.mjs');
process.env['CHROMIUM'] = ensureBrowser();

rmSync('.cache', { recursive: true, force: true });
const site = { SITE: 'https://cermin.example' };
const builds = [
	run('astro', ['build', '--outDir', '.cache/root', '--silent'], site),
	run('astro', ['build', '--outDir', '.cache/based/berakhlak', '--silent'], {
		...site,
		BASE: '/berakhlak/',
	}),
];
if (builds.some((code) => code !== 0)) {
	console.log('0 passed, 1 failed');
	process.exit(1);
}

const codes = [
	run('vitest', [
		'run',
		'--config',
		'tests/vitest.config.ts',
		'--reporter=default',
		'--reporter=json',
		'--outputFile.json=.cache/unit.json',
	]),
	run('playwright', ['test', '--config', 'tests/playwright.config.ts']),
];

const unit = report('.cache/unit.json', (data) => [data.numPassedTests, data.numFailedTests]);
const browser = report('.cache/e2e.json', ({ stats }) => [
	stats.expected + stats.flaky,
	stats.unexpected,
]);
const passed = unit[0] + browser[0];
// A runner that broke off without a report has failed, whatever it counted.
const failed = Math.max(unit[1] + browser[1], codes.filter((code) => code !== 0).length);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);

function report(file, count) {
	try {
		return count(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		// The runner stopped before writing it; its exit code tells.
		return [0, 0];
	}
}
