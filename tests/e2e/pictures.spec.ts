import { expect, test } from '@playwright/test';
import { pagePaths, readPage } from '../support/pages.ts';

const drawn = pagePaths.filter((path) => readPage(path).includes('class="picture"'));

test('there are drawings to look at', () => {
	expect(drawn.length).toBeGreaterThan(10);
});

for (const path of drawn)
	test(`${path} keeps the words of its drawings within their boxes`, async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await page.goto(path);
		await page.evaluate(async () => document.fonts.ready);
		const outside = await page.locator('.picture svg').evaluateAll((drawings) =>
			drawings.flatMap((svg) => {
				const unit =
					svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
				const boxes = [svg, ...svg.querySelectorAll('.box, .dashed-box, .hue-line')].map((box) =>
					box.getBoundingClientRect(),
				);
				return [...svg.querySelectorAll('text')].flatMap((text) => {
					const { left, right, top, bottom } = text.getBoundingClientRect();
					const middle = (top + bottom) / 2;
					const around = boxes.filter(
						(box) =>
							box.left <= left && left < box.right && box.top < middle && middle < box.bottom,
					);
					const room = Math.min(...around.map((box) => box.right - right)) / unit;
					return around.length > 0 && room < (around.length > 1 ? 3 : -1)
						? [`${text.textContent.trim()}: ${room.toFixed(1)}`]
						: [];
				});
			}),
		);
		expect(outside).toEqual([]);
	});
