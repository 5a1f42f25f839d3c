import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page, or in a part of it: each rule with where and why. */
export async function axeViolations(page: Page, within?: string): Promise<string[]> {
	// Half a megabyte of axe is handed over for the first look only: it stays on the page.
	const there = await page.evaluate(() => 'axe' in window);
	const axe = new AxeBuilder({ page, ...(there && { axeSource: ';' }) });
	if (within) axe.include(within);
	const results = await axe
		.options({ runOnly: tags, resultTypes: ['violations'] })
		// Otherwise axe opens a second page each time, for frames from elsewhere. There are none.
		.setLegacyMode()
		.analyze();
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
	);
}
