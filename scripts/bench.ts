// npm run bench: page weights and speeds of the built site against their bars; `npm run bench -- rekap` the speed of the
// recap alone. Speeds depend on the machine, so they are printed here and never tested.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { weigh } from '../tests/support/weigh.ts';
import { recapInBrowser } from './lib/bench/recap-in-browser.ts';
import { measureRecaps, recapInNode } from './lib/bench/recap.ts';
import { browserFlags, ensureBrowser } from './lib/browser.mjs';

const site = '.cache/root';
const port = 4503;

const started = performance.now();
rmSync(site, { recursive: true, force: true });
execFileSync('astro', ['build', '--outDir', site, '--silent'], {
	stdio: 'inherit',
	shell: process.platform === 'win32',
});
const buildSeconds = (performance.now() - started) / 1000;

const server = await preview({ outDir: site, server: { port }, logLevel: 'error' });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserFlags });
const context = await browser.newContext({ baseURL: `http://localhost:${port}` });

console.log(
	'Chat to recap. Bars: 5,773 codes 100 ms; 936,476 codes 3,000 ms, 500 MB and no block over 50 ms.',
);
console.table(
	await measureRecaps({
		Node: recapInNode,
		browser: recapInBrowser(browser, `http://localhost:${port}`),
	}),
);
if (process.argv.includes('rekap')) {
	await browser.close();
	await server.stop();
	process.exit();
}

const guide = { html: 14_600, scripts: 3_072, total: 45_000 };
const mirror = { scripts: 20_000 };
const pages: [path: string, bars: { html?: number; scripts?: number; total?: number }][] = [
	['/', guide],
	['/nilai/', guide],
	['/nilai/adaptif/', guide],
	['/nilai/loyal/', guide],
	['/bangga-melayani-bangsa/', guide],
	['/cermin/diri/', mirror],
	['/cermin/kilat/', mirror],
	['/cermin/hasil/', mirror],
	['/data-saya/', mirror],
	['/cari/', mirror],
];

const rows = [];
for (const [path, bars] of pages) {
	const page = await context.newPage();
	const { html, scripts, total } = await weigh(page, path, site);
	const held = Object.entries(bars).every(
		([what, bar]) => ({ html, scripts, total })[what as keyof typeof bars] <= bar,
	);
	rows.push({ page: path, 'HTML + CSS': html, scripts, total, bars: held ? 'held' : 'MISSED' });
	await page.close();
}
console.log(
	'Bytes as they travel (gzip 9). Bars: guide 14,600 / 3,072 / 45,000; mirror scripts 20,000.',
);
console.table(rows);

console.log(`Answer to next paint at 4x CPU slowdown, bar 50 ms: ${await answerToPaint()}`);
console.log(`Build of the whole site, bar 15 s: ${buildSeconds.toFixed(1)} s`);

await browser.close();
await server.stop();

/** The median and the longest time from a key that chooses an answer to the paint that shows it. */
async function answerToPaint(): Promise<string> {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await page.goto('/cermin/diri/');
	await page.getByRole('button', { name: 'Mulai', exact: true }).click();
	await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
	await page.evaluate(() => {
		const times: number[] = [];
		Object.assign(window, { times });
		addEventListener('keydown', ({ key, timeStamp }) => {
			const choice = key === '0' ? 'na' : String(Number(key) - 1);
			// A task queued from the frame in which the answer is found ticked runs when that frame is painted.
			const look = () => {
				if (document.querySelector(`input[value="${choice}"]:checked`))
					setTimeout(() => times.push(performance.now() - timeStamp));
				else requestAnimationFrame(look);
			};
			if (/^[0-5]$/.test(key)) requestAnimationFrame(look);
		});
	});
	for (let round = 0; round < 30; round++) {
		await page.keyboard.press(String((round % 5) + 1));
		await page.waitForFunction(
			(count) => (window as unknown as { times: number[] }).times.length > count,
			round,
		);
	}
	const times = (await page.evaluate(() => (window as unknown as { times: number[] }).times)).sort(
		(a, b) => a - b,
	);
	await page.close();
	const median = times[Math.floor(times.length / 2)] ?? NaN;
	return `median ${median.toFixed(0)} ms, longest ${(times.at(-1) ?? NaN).toFixed(0)} ms of ${times.length}`;
}
