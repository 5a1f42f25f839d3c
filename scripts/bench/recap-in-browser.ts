import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { recapDisplayCopy } from '../../src/copy/recap-display.ts';
import type { RecapCost, RecapRunner } from './recap.ts';

/** The button that appears once a recap can be shown. */
const { reveal } = recapDisplayCopy;

interface Seen {
	blocks: number[];
	started: number;
	ended: number;
}

/** The recap in the worker of the built page, from choosing the file to the figures being ready to show. */
export function recapInBrowser(browser: Browser, baseURL: string): RecapRunner {
	return async (chat): Promise<RecapCost> => {
		const context = await browser.newContext({ baseURL });
		const page = await context.newPage();
		await page.goto('/pelatih/rekap/');
		await page.getByRole('heading', { name: 'Kumpulkan kode' }).waitFor();
		// Timed in the page itself, so that what drives it does not count.
		await page.evaluate((reveal) => {
			const seen = { blocks: [] as number[], started: 0, ended: 0 };
			Object.assign(window, { seen });
			new PerformanceObserver((list) => {
				for (const { duration } of list.getEntries()) seen.blocks.push(duration);
			}).observe({ type: 'longtask' });
			addEventListener('change', () => (seen.started = performance.now()), true);
			new MutationObserver(() => {
				const buttons = [...document.querySelectorAll('button')];
				if (seen.ended === 0 && buttons.some(({ textContent }) => textContent === reveal))
					seen.ended = performance.now();
			}).observe(document.body, { childList: true, subtree: true });
		}, reveal);
		await page.locator('input[type=file]').setInputFiles(chat);
		await page.getByRole('button', { name: reveal }).waitFor({ timeout: 120_000 });
		const { blocks, started, ended } = await page.evaluate(
			() => (window as unknown as { seen: Seen }).seen,
		);
		const said =
			(await page
				.getByText(/^[\d.]+ orang$/)
				.first()
				.textContent()) ?? '';
		const megabytes = await peakOfRenderers(browser);
		await context.close();
		return {
			n: Number(said.replace(/\D/g, '')),
			milliseconds: ended - started,
			megabytes,
			longestBlock: Math.round(Math.max(0, ...blocks)),
		};
	};
}

/** The most memory any page process has held, in MB; NaN where the system does not say. */
async function peakOfRenderers(browser: Browser): Promise<number> {
	const session = await browser.newBrowserCDPSession();
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	await session.detach();
	const peaks = processInfo
		.filter(({ type }) => type === 'renderer')
		.map(({ id }) => {
			try {
				const [, kilobytes = 'NaN'] =
					/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? [];
				return Number(kilobytes) / 1024;
			} catch {
				// Only Linux has such a file.
				return NaN;
			}
		});
	return Math.max(...peaks);
}
