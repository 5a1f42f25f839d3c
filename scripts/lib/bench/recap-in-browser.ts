import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import type { RecapCost, RecapRunner } from './recap.ts';

/** The recap in the worker of the built page, from choosing the file to the figures being ready to show. */
export function recapInBrowser(browser: Browser, baseURL: string): RecapRunner {
	return async (chat): Promise<RecapCost> => {
		const context = await browser.newContext({ baseURL });
		const page = await context.newPage();
		await page.goto('/pelatih/rekap/');
		await page.getByRole('heading', { name: 'Kumpulkan kode' }).waitFor();
		await page.evaluate(() => {
			const blocks: number[] = [];
			Object.assign(window, { blocks });
			new PerformanceObserver((list) => {
				for (const { duration } of list.getEntries()) blocks.push(duration);
			}).observe({ type: 'longtask' });
		});
		const started = performance.now();
		await page.locator('input[type=file]').setInputFiles(chat);
		await page
			.getByRole('button', { name: 'Tampilkan kepada kelompok' })
			.waitFor({ timeout: 120_000 });
		const milliseconds = performance.now() - started;
		const blocks = await page.evaluate(() => (window as unknown as { blocks: number[] }).blocks);
		const said =
			(await page
				.getByText(/^[\d.]+ orang$/)
				.first()
				.textContent()) ?? '';
		const megabytes = await peakOfRenderers(browser);
		await context.close();
		return {
			n: Number(said.replace(/\D/g, '')),
			milliseconds,
			megabytes,
			longestBlock: Math.round(Math.max(0, ...blocks)),
		};
	};
}

/** The most memory any page process has held, in MB; unknown (NaN) where the system does not tell. */
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
