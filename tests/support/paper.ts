import type { Page } from '@playwright/test';

/** How many sheets of paper a page prints on. */
export async function countSheets(page: Page): Promise<number> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? NaN;
}
