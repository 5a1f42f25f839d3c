import type { Page } from '@playwright/test';

/** The words in the drawings of a page that run out of their box or come too near its edge, with the room left in units of the drawing. */
export async function wordsOutsideBoxes(page: Page): Promise<string[]> {
	await page.evaluate(() => document.fonts.ready);
	return page.locator('.picture svg').evaluateAll((drawings) =>
		drawings.flatMap((svg) => {
			const unit = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
			const boxes = [svg, ...svg.querySelectorAll('.box, .dashed-box, .hue-line')].map((box) =>
				box.getBoundingClientRect(),
			);
			return [...svg.querySelectorAll('text')].flatMap((text) => {
				const { left, right, top, bottom } = text.getBoundingClientRect();
				const middle = (top + bottom) / 2;
				const around = boxes.filter(
					(box) => box.left <= left && left < box.right && box.top < middle && middle < box.bottom,
				);
				const room = Math.min(...around.map((box) => box.right - right)) / unit;
				return around.length > 0 && room < (around.length > 1 ? 3 : -1)
					? [`${text.textContent.trim()}: ${room.toFixed(1)}`]
					: [];
			});
		}),
	);
}
