import { type Page, expect, test } from '@playwright/test';
import { calculatorCopy, figureCopy } from '../../src/copy/index-page.ts';
import { siteCopy } from '../../src/copy/site.ts';
import { fill } from '../../src/ui/text.ts';
import { countSheets } from '../support/paper.ts';
import { sentence, whole } from '../support/words.ts';

const names = [
	'Berorientasi Pelayanan',
	'Akuntabel',
	'Kompeten',
	'Harmonis',
	'Loyal',
	'Adaptif',
	'Kolaboratif',
];
const national = ['57,9', '74.1', '56,7', '63,8', '65,8', '38,9', '69,4'];

async function fillIn(page: Page, scores: string[]) {
	await page
		.getByRole('button', { name: calculatorCopy.submit, exact: true })
		.scrollIntoViewIfNeeded();
	await page.locator('[data-calculator]').waitFor({ state: 'detached' });
	for (const [place, name] of names.entries())
		await page.getByRole('textbox', { name, exact: true }).fill(scores[place] ?? '');
	await page.getByRole('button', { name: calculatorCopy.submit, exact: true }).click();
}

/** The result in words: its mean and its band. */
const result = (page: Page, mean: string, band: 'A' | 'B') =>
	page.getByText(fill(calculatorCopy.result, { mean, band: calculatorCopy.bands[band] }));

test('seven scores become a mean and a band in words, with comma or point', async ({ page }) => {
	await page.goto('/indeks/');
	await fillIn(page, national);
	await expect(result(page, '60,9', 'B')).toBeVisible();
	const lowest = fill(calculatorCopy.lowest, { names: 'Adaptif', score: '38,9' });
	await expect(page.getByText(lowest)).toBeVisible();
	await fillIn(
		page,
		Array.from({ length: 7 }, () => '74,95'),
	);
	await expect(result(page, '75,0', 'A')).toBeVisible();
});

const shared = '/indeks/#nilai=57.9,74.1,56.7,63.8,65.8,38.9,69.4';
/** Six values are lowest together, so that there is the most to say. */
const fullest = '/indeks/#nilai=50,50,50,50,50,50,51';

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 780 } });

	/** The result has the focus, which says it, and stands near the top of the screen. */
	async function expectShown(page: Page, mean: string) {
		const output = page.locator('output');
		await expect(output).toBeFocused();
		await expect(output).toHaveAccessibleName(
			sentence(`${calculatorCopy.result}{rest}${calculatorCopy.lowest}`, { mean }),
		);
		await expect(output).toBeInViewport({ ratio: 1 });
		// What is read out because it has the focus must not be read out as a live region too.
		await expect(output).toHaveAttribute('aria-live', 'off');
	}

	test('the result comes into view with the focus, each time it is reckoned', async ({ page }) => {
		await page.goto('/indeks/');
		await fillIn(page, national);
		await expectShown(page, '60,9');
		await page.getByRole('textbox', { name: 'Adaptif' }).fill('48,9');
		await expect(page.locator('output')).toHaveCount(0);
		await page.keyboard.press('Enter');
		await expectShown(page, '62,4');
	});

	test('so does that of an example, of a shared link, and of a link opened here', async ({
		page,
	}) => {
		await page.goto(shared);
		await expectShown(page, '60,9');
		await page.getByRole('button', { name: 'Kemendikbudristek, 2022' }).click();
		await expectShown(page, '58,5');

		await page.goto('/indeks/');
		await page.evaluate((fragment) => (location.hash = fragment), new URL(shared, 'http://x').hash);
		await expectShown(page, '60,9');
	});

	test('a published result is a row of a table and fits the screen', async ({ page }) => {
		await page.goto('/indeks/');
		for (const fold of [figureCopy.before, figureCopy.after])
			await page.getByRole('heading', { name: fold }).click();
		const table = page.getByRole('table', { name: figureCopy.before });
		const row = table.getByRole('row', { name: /Kabupaten Tegal · 2022/ });
		await expect(row.getByRole('rowheader')).toHaveText('Kabupaten Tegal · 2022');
		await expect(row.getByRole('cell').first()).toHaveText(`${figureCopy.implementation} 62,3 · B`);
		await expect(row.getByRole('cell')).toHaveCount(3);
		for (const each of await page.locator('section[aria-labelledby=tabel] table').all())
			expect(await each.evaluate(({ scrollWidth }) => scrollWidth)).toBeLessThanOrEqual(328);
	});

	test('with text at 200 % the names in the chart keep a line of their own', async ({ page }) => {
		await page.goto('/indeks/');
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
		const name = page.getByText('Kabupaten Muara Enim, 2022').first();
		const widths = await name.evaluate((label) => [
			label.clientWidth || label.getBoundingClientRect().width,
			label.parentElement?.clientWidth,
		]);
		expect(widths[0]).toBe(widths[1]);
	});
});

test('a score typed while the script is still on its way is kept', async ({ page }) => {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_astro/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/indeks/', { waitUntil: 'commit' });
	const field = page.getByRole('textbox', { name: 'Harmonis', exact: true });
	await field.fill('63,8');
	release();
	await page.locator('[data-calculator]').waitFor({ state: 'detached' });
	await expect(field).toHaveValue('63,8');
});

test('the page begins with the figure asked for, and leads on to the calculator', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto('/indeks/');
	const figure = page.getByRole('region', { name: /^Kabupaten Tegal, 2022/ });
	await expect(figure.getByText('62,3', { exact: true })).toBeInViewport();
	await expect(figure).toContainText(figureCopy.bands.B);
	await expect(figure).toContainText(fill(figureCopy.stat.respondents, { n: '5.773' }));
	await expect(figure).toContainText(siteCopy.certainty['satu-sumber']);
	// The contents stand beside the text. How wide the text is depends on whether the font came in time: it is measured in
	// digits, which are narrower in the fallback.
	const contents = page.getByRole('navigation', { name: siteCopy.contents });
	const [text, beside] = [await figure.boundingBox(), await contents.boundingBox()];
	expect(beside?.x).toBeGreaterThan((text?.x ?? NaN) + (text?.width ?? NaN));
	await figure.getByRole('link', { name: figureCopy.stat.calculatorLink }).click();
	await expect(page.getByRole('heading', { name: calculatorCopy.title })).toBeInViewport();
});

test('the first chart stands within two phone screens, with the values from the lowest to the highest', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/indeks/');
	const rows = page.getByRole('region', { name: 'Adaptif terendah' }).locator('li[data-value]');
	await expect(rows).toHaveCount(7);
	await expect(rows.first()).toContainText(/Adaptif\s*38,9/);
	await expect(rows.last()).toContainText(/Akuntabel\s*74,1/);
	const top = await rows.first().boundingBox();
	expect(top?.y).toBeLessThan(2 * 740);
});

test('the number of a source after a figure stands in brackets, apart from the next', async ({
	page,
}) => {
	await page.goto('/indeks/');
	const cites = page.getByRole('region', { name: figureCopy.timeline.title }).locator('.cite');
	expect(await cites.count()).toBeGreaterThan(5);
	const marks = await cites.evaluateAll((all) =>
		all.map((cite) => getComputedStyle(cite, '::before').content.replace(/"|\s/g, '')),
	);
	for (const mark of marks) expect(mark).toMatch(/^\[(\d+|attr\(data-n\))\]$/);
});

test('the advice for Adaptif leads to both its guides', async ({ page }) => {
	await page.goto(shared);
	for (const href of ['/nilai/adaptif/', '/topik/budaya-adaptif/'])
		await expect(page.locator(`#kalkulator a[href="${href}"]`)).toBeVisible();
});

for (const [what, path] of [
	['one', shared],
	['six', fullest],
] as const)
	test(`a result with ${what} lowest prints alone, on one A4 page`, async ({ page }) => {
		await page.addInitScript(() => (window.print = () => undefined));
		await page.goto(path);
		await page.getByRole('button', { name: calculatorCopy.print }).click();
		await page.emulateMedia({ media: 'print' });
		const output = page.locator('output');
		await expect(output).toBeVisible();
		const { printed, title } = calculatorCopy;
		await expect(page.getByText(whole(printed, { title }))).toBeVisible();
		const rows = page.locator('#kalkulator').getByRole('row');
		await expect(rows).toHaveCount(7);
		await expect(rows.last()).toHaveText(/^Kolaboratif(69,4|51,0)$/);
		await expect(page.getByRole('textbox').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByText(calculatorCopy.lead)).toBeHidden();
		await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
		await page.emulateMedia({ media: null });
		expect(await countSheets(page)).toBe(1);
	});

test.describe('in forced colours', () => {
	test.use({ contextOptions: { forcedColors: 'active' } });

	test('the lines of the chart are as visible as its words', async ({ page }) => {
		await page.goto('/indeks/');
		const colour = (selector: string, property: 'stroke' | 'color') =>
			page
				.locator(selector)
				.first()
				.evaluate((element, name) => getComputedStyle(element)[name], property);
		expect(await colour('figure line', 'stroke')).toBe(await colour('figure strong', 'color'));
	});
});

test('a bad number gets a sentence at its own field, and empty fields share one', async ({
	page,
}) => {
	await page.goto('/indeks/');
	await fillIn(page, ['', '101', 'abc', '', '60', '60', '60']);
	const { problems, empty } = calculatorCopy;
	for (const [name, problem] of [
		['Akuntabel', problems['out-of-range']],
		['Kompeten', problems['not-a-number']],
	] as const)
		await expect(page.getByText(fill(problem, { name }))).toBeVisible();
	const field = (name: string) => page.getByRole('textbox', { name });
	await expect(field('Akuntabel')).toBeFocused();
	await expect(page.locator('[aria-invalid=true]')).toHaveCount(2);
	await expect(field('Harmonis')).toHaveAccessibleDescription(
		fill(empty, { names: 'Berorientasi Pelayanan dan Harmonis' }),
	);
	await expect(page.locator('output')).toHaveCount(0);
});

test('beside a field that has a sentence, the others stay in line', async ({ page }) => {
	await page.goto('/indeks/');
	await fillIn(page, ['120', '', '', '', '', '60', '60']);
	for (const [width, rows] of [
		[360, 4],
		[1366, 2],
	] as const) {
		await page.setViewportSize({ width, height: 768 });
		const tops = await page
			.locator('#kalkulator')
			.getByRole('textbox')
			.evaluateAll((fields) => fields.map((field) => field.getBoundingClientRect().top));
		expect(new Set(tops.map(Math.round)).size, `${width} px`).toBe(rows);
	}
});

test('nothing lies over the gauge of the figure, and no rule on the name of the tables', async ({
	page,
}) => {
	await page.goto('/indeks/');
	/** The box of an element of a drawing, or of the letters in another, which may reach past their line. */
	const box = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((element) => {
				const letters = document.createRange();
				letters.selectNodeContents(element);
				const { top, bottom } = (
					element instanceof SVGElement ? element : letters
				).getBoundingClientRect();
				return { top, bottom };
			});
	for (const width of [360, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		for (const [upper, lower] of [
			['.score', '.score + svg path'],
			['.score + svg circle', '.score + svg text'],
			['#tabel', '#tabel + details'],
		] as const)
			expect
				.soft((await box(lower)).top - (await box(upper)).bottom, `${lower} at ${width} px`)
				.toBeGreaterThan(1);
	}
});

test('a shared fragment is read, and a hostile one gets a sentence', async ({ page }) => {
	await page.goto(shared);
	await expect(result(page, '60,9', 'B')).toBeVisible();
	await page.goto('/');
	await page.goto(`/indeks/#nilai=${'<script>'.repeat(600)}`);
	await expect(page.getByText(calculatorCopy.badLink)).toBeVisible();
});

test('in the tables of figures no cell lies over another or is narrower than its words', async ({
	page,
}) => {
	await page.goto('/indeks/');
	await page.locator('details').evaluateAll((folds) => {
		for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
	});
	for (const width of [360, 1440]) {
		await page.setViewportSize({ width, height: 800 });
		const wrong = await page.locator('table tr').evaluateAll((rows) =>
			rows.flatMap((row) => {
				const cells = [...row.querySelectorAll('th, td')].filter(
					(cell) => getComputedStyle(cell).clipPath === 'none' && cell.checkVisibility(),
				);
				return cells.flatMap((cell, index) => {
					const { left, right, top, bottom } = cell.getBoundingClientRect();
					const covered = cells.slice(index + 1).some((other) => {
						const box = other.getBoundingClientRect();
						return (
							Math.min(right, box.right) - Math.max(left, box.left) > 1 &&
							Math.min(bottom, box.bottom) - Math.max(top, box.top) > 1
						);
					});
					return covered || cell.scrollWidth > cell.clientWidth + 1 ? [cell.textContent] : [];
				});
			}),
		);
		expect(wrong, `${width} px`).toEqual([]);
	}
});
