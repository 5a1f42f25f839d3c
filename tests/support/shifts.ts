import type { Page } from '@playwright/test';

/** All layout shifts so far: how far, and what moved. */
export const shifts = (page: Page) =>
	page.evaluate(() => {
		interface LayoutShift extends PerformanceEntry {
			value: number;
			sources: { node: Node | null }[];
		}
		const observer = new PerformanceObserver(() => {});
		observer.observe({ type: 'layout-shift', buffered: true });
		return (observer.takeRecords() as LayoutShift[]).map(
			({ value, sources }) =>
				`${value.toFixed(4)}: ${sources.map(({ node }) => node?.textContent?.slice(0, 40)).join(', ')}`,
		);
	});
