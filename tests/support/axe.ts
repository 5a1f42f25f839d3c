import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: all that a theme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on a page, or in a part of it: each rule with where and why. */
export function axeViolations(page: Page, within?: string): Promise<string[]> {
	return violationsOf(page, tags, within);
}

/** What axe finds wrong with the colours alone, for a second look in the other theme. */
export function colourViolations(page: Page): Promise<string[]> {
	return violationsOf(page, colourRules);
}

/** What axe finds wrong on a page in either theme. */
export async function axeViolationsInBothThemes(page: Page): Promise<string[]> {
	await page.emulateMedia({ colorScheme: 'light' });
	const inLight = await axeViolations(page);
	await page.emulateMedia({ colorScheme: 'dark' });
	return [...inLight, ...(await colourViolations(page)).map((found) => `in the dark: ${found}`)];
}

async function violationsOf(page: Page, runOnly: string[], within?: string): Promise<string[]> {
	// Half a megabyte of axe is handed over for the first look only: it stays on the page.
	const there = await page.evaluate(() => 'axe' in window);
	const axe = new AxeBuilder({ page, ...(there && { axeSource: ';' }) });
	if (within) axe.include(within);
	const results = await axe
		.options({ runOnly, resultTypes: ['violations'] })
		// Otherwise axe opens a second page each time, for frames from elsewhere. There are none.
		.setLegacyMode()
		.analyze();
	return results.violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
	);
}
