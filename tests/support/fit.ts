import { type CDPSession, type Locator, type Page, expect } from '@playwright/test';
import { nextFrame } from './pages.ts';

/** Pixels between the foot of one part and the head of another below it. */
export async function gapBetween(upper: Locator, lower: Locator): Promise<number> {
	const [above, below] = await Promise.all([upper.boundingBox(), lower.boundingBox()]);
	return (below?.y ?? NaN) - (above?.y ?? NaN) - (above?.height ?? NaN);
}

/** What does not fit on small phones, with large text too; the window then is as large as it was. */
export async function misfits(page: Page): Promise<string[]> {
	const before = page.viewportSize();
	// A window that fills the screen has no other size.
	await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
	const found = [...(await misfitsOnSmallPhone(page)), ...(await misfitsWithLargeText(page))];
	if (before) await page.setViewportSize(before);
	return found;
}

/** What does not fit on a phone of 320 px, with all that is folded open. */
export async function misfitsOnSmallPhone(page: Page): Promise<string[]> {
	await page.setViewportSize({ width: 320, height: 640 });
	await unfold(page);
	return tooWide(page);
}

/** What does not fit on a phone of 360 px with text at twice its size. */
export async function misfitsWithLargeText(page: Page): Promise<string[]> {
	await page.setViewportSize({ width: 360, height: 740 });
	const devtools = await page.context().newCDPSession(page);
	await setTextSize(page, devtools, 32);
	const misfits = [...(await tooWide(page)), ...(await squeezed(page))];
	await setTextSize(page, devtools, 16);
	await devtools.detach();
	return misfits;
}

/** Opens all that is folded, so that it is looked at too. */
async function unfold(page: Page) {
	await page.locator('details').evaluateAll((folds) => {
		for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
	});
	await nextFrame(page);
}

/** What sticks out of the screen, except what can be scrolled by itself, by keyboard too, under a name. */
function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		const culprits = [...document.querySelectorAll('body *')].filter((element) => {
			const { left, right, width, height } = element.getBoundingClientRect();
			// What has no height shows nothing; whether it widens the page is seen of the page.
			const outside = width * height > 0 && (left < -0.5 || right > clientWidth + 0.5);
			const around = element.parentElement;
			// The arrow keys bring along the choices of a group.
			const group = around?.closest('fieldset:has(> legend):has([type=radio])');
			return (
				outside &&
				!around?.closest('[tabindex="0"]:is([aria-label], [aria-labelledby])') &&
				!(group && getComputedStyle(group).overflowX === 'auto')
			);
		});
		const outermost = culprits.filter(
			(element) => !culprits.includes(element.parentElement ?? element),
		);
		return [
			...(scrollWidth > clientWidth ? [`the page: ${scrollWidth} px`] : []),
			...outermost.map((element) => {
				const { left, right } = element.getBoundingClientRect();
				return `${Math.round(left)}–${Math.round(right)} px: ${element.outerHTML.slice(0, 100)}`;
			}),
		];
	});
}

/** Words that stand on more than three lines with room for two or three letters in each, except in tables and drawings. */
function squeezed(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		/** Whether it is for screen readers alone, in a box of one pixel. */
		const isClipped = (element: Element | null): boolean =>
			element !== null &&
			(getComputedStyle(element).clipPath !== 'none' || isClipped(element.parentElement));
		const letters = document.createRange();
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found = [];
		while (texts.nextNode()) {
			const text = texts.currentNode;
			const parent = text.parentElement;
			if (!parent?.checkVisibility() || parent.closest('table, svg, .sr-only')) continue;
			letters.selectNodeContents(text);
			const { width, height } = letters.getBoundingClientRect();
			const size = parseFloat(getComputedStyle(parent).fontSize);
			if (width > 2 && width < 1.75 * size && height > 4 * size && !isClipped(parent))
				found.push(`${Math.round(width)} px: ${text.textContent?.trim()}`);
		}
		return found;
	});
}

/** The size of text as a reader's browser is set: media queries in rem follow it too. */
async function setTextSize(page: Page, devtools: CDPSession, standard: number) {
	await devtools.send('Page.setFontSizes', { fontSizes: { standard } });
	await expect(page.locator('html')).toHaveCSS('font-size', `${standard}px`);
}
