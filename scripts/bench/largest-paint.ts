import type { Browser } from '@playwright/test';
import type { BuiltSite } from '../../tests/support/read-site.ts';
import { serveCompressed } from './site-server.ts';

const rounds = 5;
const bar = 1.15;

/**
 * Slow 4G: a round trip of 150 ms, 1.6 Mbit/s down. A browser that is slowed down lets each request wait, and opens connections
 * at once; Lighthouse therefore lets a request wait 3.75 times as long and takes a tenth off the speed, which counts
 * the connection that a phone has to open first. `mobileSlow4G` in
 * https://github.com/GoogleChrome/lighthouse/blob/main/core/config/constants.js
 */
const networks = {
	'slow 4G': { latency: 150 * 3.75, kilobits: 1_600 * 0.9 },
	'connection open': { latency: 150, kilobits: 1_600 },
};
type Network = keyof typeof networks;

/** How the table is to be read. */
export const largestPaintNote = `Largest contentful paint on a phone of 360 x 740 that has seen nothing of the site, beside a page with the same words and no styles, font or scripts.
Medians of ${rounds} visits in ms. Slow 4G counts the opening of the connection in both, as Lighthouse does, and has the bar: ${bar} times the bare page.
With the connection open already, nothing but 150 ms for each request counts; that is the site's own share, seen more sharply.`;

/** Rows of a table: the largest contentful paint of pages, beside bare pages of the same words. */
export async function measureLargestPaints(
	browser: Browser,
	site: BuiltSite,
	paths: readonly string[],
): Promise<object[]> {
	const server = await serveCompressed(site);
	const rows = [];
	for (const path of paths) {
		const row: Record<string, string | number> = { page: path };
		for (const network of Object.keys(networks) as Network[]) {
			const times = { site: [] as number[], bare: [] as number[] };
			// In turns, so that other work on the machine slows down both.
			for (let round = 0; round < rounds; round++) {
				times.site.push(await largestPaint(browser, `${server.home}${path}`, network));
				times.bare.push(await largestPaint(browser, `${server.home}${path}?bare`, network));
			}
			const [own, bare] = [median(times.site), median(times.bare)];
			row[network] = `${own} : ${bare} = ${(own / bare).toFixed(2)}`;
			if (network === 'slow 4G') row['bar'] = own <= bar * bare ? 'held' : 'MISSED';
		}
		rows.push(row);
	}
	server.stop();
	return rows;
}

/** When the largest piece of the first screen was painted, in ms since the visit began. */
async function largestPaint(browser: Browser, url: string, network: Network): Promise<number> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	const { latency, kilobits } = networks[network];
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency,
		downloadThroughput: (kilobits * 1000) / 8,
		uploadThroughput: (750 * 1000) / 8,
	});
	await page.goto(url, { waitUntil: 'networkidle' });
	const time = await page.evaluate(
		() =>
			new Promise<number>((resolve) =>
				new PerformanceObserver((list) =>
					resolve(list.getEntries().at(-1)?.startTime ?? NaN),
				).observe({ type: 'largest-contentful-paint', buffered: true }),
			),
	);
	await context.close();
	return time;
}

const median = (times: number[]) =>
	Math.round(times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN);
