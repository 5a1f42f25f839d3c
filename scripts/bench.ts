// npm run bench: page weights and speeds of the built site against their bars. `npm run bench -- rekap` is the speed of the
// recap alone, `-- rows` that of its rows in DuckDB, `-- lukis` when pages are painted, `-- lighthouse` what Lighthouse finds,
// `-- berat` weights, `-- jawab` how soon an answer shows, `-- rekap-potret` the speed of a recap of portraits, `-- potret` how
// far the figures of small units can be trusted, `-- lembar` how paper sheets are read from photographs. Speeds depend on the machine, so they are printed here and never tested.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'astro';
import { readSite } from '../tests/support/read-site.ts';
import { barsOf, heavierThan } from '../tests/support/weight-bars.ts';
import { type Weight, weigh } from '../tests/support/weigh.ts';
import { simulatePortraits, spreads } from './bench/portraits.ts';
import { largestPaintNote, measureLargestPaints } from './bench/largest-paint.ts';
import { lighthouseNote, measureLighthouse } from './bench/lighthouse.ts';
import { recapInBrowser } from './bench/recap-in-browser.ts';
import { measurePaper } from './bench/paper.ts';
import { measureRows } from './bench/rows.ts';
import { measureRecaps, recapInNode } from './bench/recap.ts';
import { sparkStatementsIn } from './bench/spark-sql.ts';
import { browserFlags, ensureBrowser } from './lib/browser.mjs';

if (process.argv.includes('potret')) {
	printSimulation();
	process.exit();
}

if (process.argv.includes('rows')) {
	await printRows();
	process.exit();
}

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

const built = readSite(`${site}/`, `http://localhost:${port}/`);
const parts = {
	rekap: benchRecaps,
	'rekap-potret': measurePortraits,
	rows: printRows,
	lukis: benchPaints,
	lighthouse: benchLighthouse,
	berat: benchWeights,
	jawab: benchAnswers,
	potret: printSimulation,
	lembar: benchPaper,
};
const chosen = Object.entries(parts).filter(([name]) => process.argv.includes(name));
for (const [, bench] of chosen.length > 0 ? chosen : Object.entries(parts)) await bench();
console.log(`Build of the whole site, bar 15 s: ${buildSeconds.toFixed(1)} s`);

await browser.close();
await server.stop();

/** The recap of portraits, of as many people as took part in the national survey and as there are civil servants. */
async function measurePortraits(): Promise<void> {
	console.log(
		'Chat of portraits to recap. Bars: 936,476 codes 4,000 ms, 500 MB and no block over 50 ms; 5,000,000 codes in Node 10 s and 700 MB.',
	);
	const runners = {
		Node: recapInNode,
		browser: recapInBrowser(browser, `http://localhost:${port}`),
	};
	console.table(await measureRecaps(runners, 'unit'));
}

/** How often intervals hold the truth in made-up units, and what is tempting does not. */
function printSimulation(): void {
	for (const spread of spreads) {
		console.log(
			`Portraits of units whose phrases' popularity spreads by ${spread}: per cent of intervals that hold the truth (95 is right).`,
		);
		console.table(simulatePortraits(spread));
	}
}

/** What rows for other engines take, and that these find the same figures. */
async function printRows(): Promise<void> {
	console.log(
		'One row an answer, 5,000,000 of them: written, and recapped by scripts/recap.sql on DuckDB.',
	);
	console.table(await measureRows());
	const statements = await sparkStatementsIn(readFileSync('scripts/recap.sql', 'utf8'));
	console.log(
		`Statements of scripts/recap.sql that the grammar of Spark SQL reads: ${statements}, all.`,
	);
}

/** A thousand paper sheets, printed, filled and photographed by chance. */
async function benchPaper(): Promise<void> {
	const each = Number(process.env['LEMBAR'] ?? 500);
	const [worker = ''] = globSync('_astro/sheet-worker-*.js', { cwd: site });
	const { table, milliseconds } = await measurePaper(
		browser,
		`http://localhost:${port}`,
		`/${worker}`,
		each,
	);
	console.log(
		'Paper sheets read from photographs. Bars: none misread without asking; at most 3 % of rows asked of the ordinary half.',
	);
	console.table(table);
	console.log(
		`A photograph of 12 megapixels from its file to the reading, in the browser, times four for a slower processor. Bar: 1,500 ms. ${(4 * milliseconds).toFixed(0)} ms.`,
	);
}

async function benchRecaps() {
	console.log(
		'Chat to recap. Bars: 5,773 codes 100 ms; 936,476 codes 3,000 ms, 500 MB and no block over 50 ms; 5,000,000 codes in Node 10 s and 700 MB.',
	);
	console.table(
		await measureRecaps({
			Node: recapInNode,
			browser: recapInBrowser(browser, `http://localhost:${port}`),
		}),
	);
}

/** Pages whose words stand in the HTML, one of each kind. What an island writes has no bare page. */
async function benchPaints() {
	const paths = [
		'/',
		'/nilai/',
		'/nilai/adaptif/',
		'/topik/',
		'/topik/anti-pungli/',
		'/bangga-melayani-bangsa/',
		'/kasus/',
		heaviestCase(),
		'/jalur/orientasi/',
		'/indeks/',
		'/istilah/',
		'/sumber/',
		'/buku/',
		'/pelatih/',
		'/pelatih/rencana/45-menit/',
		'/cermin/',
	];
	console.log(largestPaintNote);
	console.table(await measureLargestPaints(browser, built, paths));
}

/** One page of each template. */
async function benchLighthouse() {
	// Finds the pages as it is loaded, so not before the site is built.
	const { templatePaths } = await import('../tests/support/pages.ts');
	console.log(lighthouseNote);
	console.table(await measureLighthouse(built, templatePaths));
}

function benchWeights() {
	const pages = [
		'/',
		'/nilai/',
		'/nilai/adaptif/',
		'/nilai/loyal/',
		'/bangga-melayani-bangsa/',
		...globSync('topik/*/', { cwd: site }).map((folder) => `/${folder.split(sep).join('/')}/`),
		'/kasus/',
		heaviestCase(),
		'/indeks/',
		'/istilah/',
		'/buku/',
		'/cermin/diri/',
		'/cermin/kilat/',
		'/cermin/hasil/',
		'/data-saya/',
		'/cari/',
		'/ikut/',
		'/pelatih/sesi/',
	];

	const rows = pages.map((path) => {
		const page = built.pages.get(path);
		if (!page) throw new Error(`No page was built for ${path}.`);
		const weight = weigh(built, page);
		return {
			page: path,
			'HTML + CSS': weight.html,
			scripts: weight.scripts,
			total: weight.total,
			bars: verdictOn(path, weight),
		};
	});
	console.log('Bytes as they travel (brotli 11). The bars stand in tests/support/weight-bars.ts.');
	console.table(rows);
}

async function benchAnswers() {
	console.log('Answer to next paint on a slower processor. Bar at 4x: 50 ms.');
	for (const rate of [4, 6]) console.log(`${rate}x: ${await answerToPaint(rate)}`);
}

/** Whether a page stays within its bars. */
function verdictOn(path: string, weight: Weight): string {
	if (Object.keys(barsOf(path)).length === 0) return 'none';
	const missed = heavierThan(1, path, weight);
	if (missed.length > 0) return `MISSED: ${missed.join()}`;
	return heavierThan(0.95, path, weight).length > 0 ? 'close' : 'held';
}

function heaviestCase(): string {
	const sizes = globSync('kasus/*/index.html', { cwd: site }).map((file) => ({
		path: `/${dirname(file).split(sep).join('/')}/`,
		size: statSync(join(site, file)).size,
	}));
	return sizes.sort((a, b) => b.size - a.size)[0]?.path ?? '/kasus/';
}

/** The median and the longest time from a key that chooses an answer to the paint that shows it. */
async function answerToPaint(rate: number): Promise<string> {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await page.goto('/cermin/diri/');
	await page.getByRole('button', { name: 'Mulai', exact: true }).click();
	await session.send('Emulation.setCPUThrottlingRate', { rate });
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
