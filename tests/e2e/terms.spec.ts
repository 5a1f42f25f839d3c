import { type Page, expect, test } from '@playwright/test';
import { glossaryCopy } from '../../src/copy/glossary.ts';
import { pagePaths, readPage } from '../support/pages.ts';

const path = '/topik/anti-pungli/';
const withTerms = pagePaths.filter((page) => /popovertarget="(?!menu")/.test(readPage(page)));

const term = (page: Page, name = 'pungli') =>
	page.getByRole('button', { name, exact: true }).first();
const explanation = (page: Page) => page.locator('[popover]:popover-open');
const more = (page: Page) => explanation(page).getByRole('link', { name: glossaryCopy.more });

for (const guide of withTerms)
	test(`on a small phone every explanation on ${guide} is in view, whole, and so is its word`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 568 });
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(guide);
		const terms = page.locator('main [popovertarget]');
		expect(await terms.count()).toBeGreaterThan(3);
		// In one go on the page itself, where the book has hundreds.
		expect(await terms.evaluateAll(cutWhenOpened)).toEqual([]);
	});

/** Unfolds all there is, opens the explanation of each term in turn, and gives what sticks out of the view: `pungli: bottom`. */
function cutWhenOpened(terms: Element[]): string[] {
	const cut = (element: Element, sides: readonly ('left' | 'right' | 'top' | 'bottom')[]) => {
		const box = element.getBoundingClientRect();
		const out = {
			left: box.left < 0,
			right: box.right > document.documentElement.clientWidth,
			top: box.top < 0,
			bottom: box.bottom > innerHeight,
		};
		return sides.filter((side) => out[side]);
	};
	for (const fold of document.querySelectorAll('details')) fold.open = true;
	return (terms as HTMLButtonElement[]).flatMap((term) => {
		term.focus();
		term.click();
		const opened = [...document.querySelectorAll<HTMLElement>('[popover]:popover-open')];
		const [text] = opened;
		if (!text || opened.length > 1) return [`${term.innerText}: ${opened.length} open`];
		const problems = [
			...cut(text, ['left', 'right', 'top', 'bottom']),
			...(text.scrollHeight > text.clientHeight + 1 ? ['inside'] : []),
			...cut(term, ['right']).map((side) => `the word ${side}`),
		];
		text.hidePopover();
		return problems.map((problem) => `${term.innerText}: ${problem}`);
	});
}

for (const javaScriptEnabled of [true, false])
	test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
		test.use({ javaScriptEnabled });

		test('a term explains itself by Enter, Escape takes that away, and its link leads to the glossary', async ({
			page,
		}) => {
			await page.goto(path);
			await expect(explanation(page)).toHaveCount(0);
			await term(page).focus();
			await page.keyboard.press('Enter');
			await expect(explanation(page)).toContainText('Pungutan liar');
			await page.keyboard.press('Escape');
			await expect(explanation(page)).toHaveCount(0);
			await expect(term(page)).toBeFocused();
			await page.keyboard.press('Space');
			await page.keyboard.press('Tab');
			await expect(more(page)).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/\/istilah\/#pungli$/);
		});

		test.describe('by touch', () => {
			test.use({ hasTouch: true, viewport: { width: 360, height: 640 } });

			test('a term explains itself and does not lead away; the next tap beside it closes', async ({
				page,
			}) => {
				await page.goto(path);
				await term(page, 'uang pelicin').tap();
				await expect(explanation(page)).toBeInViewport({ ratio: 1 });
				await expect(page).toHaveURL(path);
				await term(page, 'salam tempel').tap();
				await expect(explanation(page)).toHaveCount(1);
				await page.touchscreen.tap(180, 20);
				await expect(explanation(page)).toHaveCount(0);
			});
		});
	});

test('on a desktop an explanation stands beside its word without covering it', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(path);
	for (const one of (await page.locator('main [popovertarget]:visible').all()).slice(0, 6)) {
		await one.click();
		await expect(explanation(page)).toBeInViewport({ ratio: 1 });
		const [word, text] = [await one.boundingBox(), await explanation(page).boundingBox()];
		if (!word || !text) throw new Error('Nothing is shown.');
		const apart = Math.max(word.y - (text.y + text.height), text.y - (word.y + word.height));
		expect(apart).toBeGreaterThanOrEqual(0);
		expect(apart).toBeLessThan(12);
		await page.keyboard.press('Escape');
	}
});

test.describe('in forced colours', () => {
	test.use({ contextOptions: { forcedColors: 'active' } });

	test('a term still looks unlike the words around it, and its explanation has an edge', async ({
		page,
	}) => {
		await page.goto(path);
		await expect(term(page)).toHaveCSS('text-decoration-style', 'dashed');
		await term(page).click();
		await expect(explanation(page)).toHaveCSS('border-top-style', 'solid');
		await expect(explanation(page)).toHaveCSS('border-top-width', '2px');
	});
});

test('on paper a term is just its word', async ({ page }) => {
	await page.goto(path);
	await term(page).click();
	await page.emulateMedia({ media: 'print' });
	await expect(term(page)).toHaveCSS('text-decoration-line', 'none');
	for (const text of await page.locator('[popover]').all()) await expect(text).toBeHidden();
});

test('a search finds the word where it stands, and not its explanation', async ({ page }) => {
	await page.goto('/cari/?q=stigma+pungli');
	const found = page.getByRole('main').getByRole('listitem').filter({ hasText: 'stigma pungli' });
	await expect(found.first()).toBeVisible();
	await expect(page.getByRole('main')).not.toContainText(glossaryCopy.more);
});
