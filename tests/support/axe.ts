import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import type Axe from 'axe-core';

/** Axe as a browser runs it. */
const axeScript = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8',
);

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours: all that a theme can change. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds wrong on a page, or in a part of it: each rule with where and why. */
export function axeViolations(page: Page | Frame, within?: string): Promise<string[]> {
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

/** Runs axe on the page itself: `@axe-core/playwright` took a fifth more time, for frames, of which the site has none. */
async function violationsOf(
	page: Page | Frame,
	runOnly: string[],
	within?: string,
): Promise<string[]> {
	// Half a megabyte of axe is handed over for the first look only: it stays on the page.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeScript);
	return page.evaluate(
		async ([part, only]) => {
			const { axe } = window as unknown as { axe: typeof Axe };
			const { violations } = await axe.run(part ?? document, {
				runOnly: only,
				resultTypes: ['violations'],
			});
			return violations.flatMap(({ id, nodes }) =>
				nodes.map(
					({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary}`,
				),
			);
		},
		[within, runOnly] as const,
	);
}
