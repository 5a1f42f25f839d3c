import { readFileSync } from 'node:fs';
import { type Page, expect, test } from '@playwright/test';
import { recapDisplayCopy } from '../../src/copy/recap-display.ts';
import { recapTablesCopy } from '../../src/copy/recap-tables.ts';
import { recapToolCopy } from '../../src/copy/recap-tool.ts';
import { waveNames } from '../../src/copy/waves.ts';
import { fill } from '../../src/ui/text.ts';
import { axeViolations } from '../support/axe.ts';
import { deviceWith } from '../support/device.ts';
import { countSheets } from '../support/paper.ts';
import { added, openRecap, paste, reveal, shownRecap } from '../support/recap-flow.ts';
import { codesOfClass } from '../support/trained-class.ts';
import { sentence } from '../support/words.ts';

const { projector } = recapDisplayCopy;
const dialogOf = (page: Page) => page.getByRole('dialog', { name: sentence(projector.label) });
const placeIn = (page: Page) => dialogOf(page).locator('footer p').first();

/** The recap of a class, before and after, on view. */
async function showClass(page: Page, trained: Omit<Parameters<typeof codesOfClass>[0], 'session'>) {
	await openRecap(page);
	const codes = codesOfClass({ session: 'q7k3m9xw', ...trained });
	await paste(page, codes.join('\n'));
	await expect(added(page, codes.length)).toBeVisible();
	await reveal(page);
	await expect(shownRecap(page)).toBeVisible();
}

/** Opens the slides in the window, which a test can then resize as it could not a full screen; the place each of them names. */
async function project(page: Page): Promise<string[]> {
	await page.evaluate(() => {
		document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('refused'));
	});
	await page.getByRole('button', { name: recapDisplayCopy.project }).click();
	const upTo = async (template: string) => {
		const n = Number(/\d+$/.exec(await placeIn(page).innerText())?.[0]);
		return Array.from({ length: n }, (_, i) => fill(template, { i: i + 1, n }));
	};
	const shown = await upTo(projector.place);
	await page.keyboard.press('End');
	await expect(placeIn(page)).not.toHaveText(shown[0] ?? '');
	const details = await upTo(projector.detailPlace);
	await page.keyboard.press('Home');
	await expect(placeIn(page)).toHaveText(shown[0] ?? '');
	return [...shown, ...details];
}

/** What of the slide lies outside its place between header and footer, or is hidden in it. */
function stickingOut(page: Page): Promise<string[]> {
	return dialogOf(page).evaluate((dialog) => {
		const [header, body, footer] = dialog.children;
		if (!header || !body || !footer) return ['no slide'];
		const top = header.getBoundingClientRect().bottom;
		const bottom = footer.getBoundingClientRect().top;
		const out = [...body.querySelectorAll('*')]
			.map((element) => ({ element, box: element.getBoundingClientRect() }))
			.filter(({ element, box }) => box.height > 0 && box.width > 1 && !element.closest('.sr-only'))
			.filter(({ box }) => box.top < top - 1 || box.bottom > bottom + 1 || box.right > innerWidth)
			.map(({ element }) => `${element.tagName} ${element.textContent.slice(0, 30)}`);
		const hidden = [body, ...body.querySelectorAll('[role=region]')].filter(
			({ scrollHeight, clientHeight, scrollWidth, clientWidth }) =>
				scrollHeight > clientHeight || scrollWidth > clientWidth,
		);
		return [...out, ...hidden.map(({ tagName }) => `${tagName} has more than it shows`)];
	});
}

test('every slide of a class of 35 fits any wall, and axe finds nothing on it', async ({
	page,
}) => {
	// Eleven slides, three walls.
	test.slow();
	await showClass(page, { before: 35, after: 33 });
	const places = await project(page);
	expect(places.length).toBeGreaterThan(8);
	// What a class is shown comes first and is soon told; the details follow it.
	expect(places.filter((place) => /^\d/.test(place)).length).toBeLessThanOrEqual(7);
	for (const [width, height] of [
		[1920, 1080],
		[1366, 768],
		[1024, 768],
	] as const) {
		await page.setViewportSize({ width, height });
		await page.keyboard.press('Home');
		for (const place of places) {
			await expect(placeIn(page)).toHaveText(place);
			await expect.poll(() => stickingOut(page), `${place}, ${width} by ${height}`).toEqual([]);
			if (width === 1024) expect.soft(await axeViolations(page, 'dialog'), place).toEqual([]);
			await page.keyboard.press('PageDown');
		}
	}
});

test('no two slides have the same title, and those of the earlier wave say so where the later is held back', async ({
	page,
}) => {
	await showClass(page, { before: 14, after: 12 });
	const places = await project(page);
	const titles = [];
	for (const place of places) {
		await expect(placeIn(page)).toHaveText(place);
		titles.push(await dialogOf(page).getByRole('heading', { level: 2 }).innerText());
		await page.keyboard.press('PageDown');
	}
	expect(new Set(titles).size).toBe(titles.length);
	const earlier = sentence(projector.earlier, { whose: waveNames.before });
	expect(titles[1]).toMatch(earlier);
	expect(titles[2]).toMatch(earlier);
	// The title is not said again right below it.
	await page.keyboard.press('Home');
	await expect(dialogOf(page).getByRole('group')).not.toContainText(titles[0] ?? '');
});

test('a presenter turns the slides by any of the usual keys, and no ring stays on the wall', async ({
	page,
}) => {
	await showClass(page, { before: 12, after: 12 });
	const places = await project(page);
	const count = places.length;
	await expect(dialogOf(page)).toBeFocused();
	await expect(dialogOf(page)).toHaveCSS('outline-style', 'none');
	const turns: [key: string, place: number][] = [
		['Space', 2],
		['Space', 3],
		['Shift+Space', 2],
		['PageDown', 3],
		['PageUp', 2],
		['ArrowRight', 3],
		['ArrowLeft', 2],
		['End', count],
		['Home', 1],
	];
	for (const [key, place] of turns) {
		await page.keyboard.press(key);
		await expect(placeIn(page), key).toHaveText(places[place - 1] ?? '');
	}
	// After a click Space still goes on, whichever button it was.
	await page.keyboard.press('End');
	const whose = fill(recapDisplayCopy.whose, { whose: waveNames.after, n: 12 });
	await expect(dialogOf(page).locator('header p')).toHaveText(whose);
	await page.getByRole('button', { name: projector.previous }).click();
	await page.keyboard.press('Space');
	await expect(placeIn(page)).toHaveText(places.at(-1) ?? '');
	// On a window too low for even the smallest type, the arrows move what does not fit.
	await page.setViewportSize({ width: 1366, height: 330 });
	await page.keyboard.press('Home');
	await page.keyboard.press('ArrowDown');
	const scrolled = () => dialogOf(page).evaluate(({ children }) => children[1]?.scrollTop);
	await expect.poll(scrolled).toBeGreaterThan(0);
	await page.keyboard.press('Escape');
	await expect(dialogOf(page)).toBeHidden();
});

test('on a phone with large text the slides scroll as one, nothing over anything', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await showClass(page, { before: 12, after: 12 });
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
	await project(page);
	for (let place = 1; place <= 6; place += 1) {
		const [header, body, footer] = await dialogOf(page).evaluate(({ children }) =>
			[...children].map((part) => part.getBoundingClientRect().toJSON() as DOMRect),
		);
		expect(body?.top).toBeGreaterThanOrEqual(header?.bottom ?? NaN);
		expect(footer?.top).toBeGreaterThanOrEqual(body?.bottom ?? NaN);
		await page.keyboard.press('PageDown');
	}
});

test('a comparison stands first, under the names of both sides, and the rest says whose it is', async ({
	page,
}) => {
	await showClass(page, { before: 12, after: 11 });
	const { before: first, after: second } = waveNames;
	const shown = page.getByRole('region', {
		name: sentence(recapToolCopy.shown.waves, { earlier: first, later: second }),
	});
	const titles = shown.getByRole('heading', { level: 3 });
	await expect(titles.first()).toHaveText(fill(recapDisplayCopy.wavesTitle, { first, second }));
	// One person answered only once, so the later recap would give that person away.
	const title = fill(recapDisplayCopy.laterTitle, { second });
	await expect(shown.getByText(title)).toBeVisible();
	await expect(titles.nth(1)).toHaveText(
		fill(recapDisplayCopy.whose, { whose: waveNames.before, n: 12 }),
	);
	await expect(
		shown.getByText(fill(recapDisplayCopy.sides, { earlier: 12, later: 11 })),
	).toBeVisible();
	await expect(shown.getByText(/Rata-rata tujuh nilai naik \d/)).toBeVisible();
});

test('where two people answered again, it says once that there are no differences yet, and not that some are shown', async ({
	page,
}) => {
	await showClass(page, { before: 12, after: 2 });
	const { laterFew, noDifferences } = recapDisplayCopy;
	await expect(page.getByText(fill(laterFew, { n: 2, second: waveNames.after }))).toBeVisible();
	await expect(page.getByText(noDifferences)).toHaveCount(0);
	await expect(page.getByText(sentence(recapDisplayCopy.fewPairs))).toHaveCount(0);
});

test('on a phone a recap of two waves is eight screens and a half at most, no chart is wider, and behaviours keep their words whole', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await showClass(page, { before: 12, after: 12 });
	const { height } = (await page.locator('[data-report]').boundingBox()) ?? { height: Infinity };
	expect(height).toBeLessThanOrEqual(8.5 * 740);
	const { distributionTitle, behavioursTitle } = recapDisplayCopy;
	for (const name of [distributionTitle, behavioursTitle])
		await page.getByRole('heading', { name }).click();
	for (const width of [320, 360]) {
		await page.setViewportSize({ width, height: 740 });
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		const wide = await page.locator('figure').evaluateAll((figures) =>
			figures.flatMap((figure) => {
				const edge = figure.getBoundingClientRect().right;
				return [...figure.querySelectorAll('*')]
					.filter((part) => part.getBoundingClientRect().right > edge)
					.map(({ tagName, textContent }) => `${tagName} ${textContent}`);
			}),
		);
		expect(wide).toEqual([]);
		// One word, which stands on one line.
		const level = page.getByText(recapDisplayCopy.tables.words.level.growing, { exact: true });
		expect((await level.first().boundingBox())?.height).toBeLessThan(30);
		const cell = page.getByRole('cell', { name: /Memberi kesempatan berkontribusi/ });
		expect((await cell.boundingBox())?.width).toBeGreaterThan(width * 0.7);
	}
});

test('on a phone a wide table keeps the names in view, says that there is more, and begins with the difference', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await showClass(page, { before: 12, after: 12 });
	await page.getByText(recapDisplayCopy.differencesTable, { exact: true }).click();
	const { before: earlier, after: later } = waveNames;
	const region = page
		.getByRole('region', { name: sentence(recapToolCopy.shown.waves, { earlier, later }) })
		.and(page.locator('[tabindex="0"]'));
	await expect(region.getByRole('columnheader').nth(1)).toHaveText(
		recapTablesCopy.headings.difference,
	);
	const first = region.getByRole('rowheader').first();
	const left = (await first.boundingBox())?.x;
	await expect(region.getByRole('cell').first()).toBeInViewport({ ratio: 1 });
	await region.evaluate((element) => element.scrollTo({ left: 1000 }));
	expect((await first.boundingBox())?.x).toBe(left);
	const more = page.getByText(recapDisplayCopy.tableMore).filter({ visible: true });
	await expect(more.first()).toBeVisible();
	await page.setViewportSize({ width: 1280, height: 740 });
	await expect(more).toHaveCount(0);
});

test('by keyboard a recap is shown and hidden again where the focus is', async ({ page }) => {
	await openRecap(page);
	await paste(page, codesOfClass({ session: 'q7k3m9xw', before: 12 }).join('\n'));
	const button = (name: string) => page.getByRole('button', { name, exact: true });
	await button(recapDisplayCopy.reveal).press('Enter');
	await expect(button(recapDisplayCopy.project)).toBeVisible();
	await expect(button(recapDisplayCopy.conceal)).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(button(recapDisplayCopy.project)).toHaveCount(0);
	await expect(button(recapDisplayCopy.reveal)).toBeFocused();
});

test.describe('printed on A4', () => {
	const classes = {
		'before and after': { before: 40, after: 40 },
		'with a few who answered once': { before: 40, after: 37 },
		'with a few who answered once, and plans': {
			...{ before: 35, after: 33 },
			plans: Array.from({ length: 33 }, () => 'partly' as const),
		},
		'with pairs that are held back': { before: 40, after: 38, strangers: 2 },
		'with hardly any pairs': { before: 40, after: 4, strangers: 30 },
		'in one wave': { before: 40 },
	};
	for (const [name, trained] of Object.entries(classes))
		test(`the report of a class of forty ${name} is two pages at most`, async ({ page }) => {
			await showClass(page, trained);
			await expect(page.getByText(recapDisplayCopy.reliabilityTitle)).toBeVisible();
			await expect(page.getByText(recapDisplayCopy.lowestTitle)).toBeVisible();
			expect(await countSheets(page)).toBeLessThanOrEqual(2);
		});

	test.describe('with two classes of long names', () => {
		const names = {
			q7k3m9xw: 'Pelatihan Dasar CPNS Golongan III Angkatan XII Tahun 2026',
			zzzzqqqq: 'Pelatihan Kepemimpinan Pengawas Angkatan IV Tahun 2026',
		};
		test.use({
			storageState: deviceWith({
				sessions: Object.entries(names).map(([id, name]) => ({
					...{ id, name, instrument: 'diri', wave: 'before', detail: 'full' },
					savedAt: '2026-11-24T02:00:00.000Z',
				})),
			}),
		});

		test('the report is two pages at most', async ({ page }) => {
			await openRecap(page);
			const codes = Object.keys(names).flatMap((id) => codesOfClass({ session: id, before: 35 }));
			await paste(page, codes.join('\n'));
			await page.getByLabel(recapToolCopy.choose.layout).selectOption('classes');
			await reveal(page);
			await expect(page.getByRole('heading', { name: /berdampingan$/ })).toBeVisible();
			expect(await countSheets(page)).toBeLessThanOrEqual(2);
		});
	});
});

test('the numbers of the scale stand at its lines, and each piece of a bar says what it holds', async ({
	page,
}) => {
	await showClass(page, { before: 35, after: 33 });
	const { profileAlt, differencesAlt } = recapDisplayCopy;
	for (const [words, marks] of [
		[profileAlt, ['0', '50', '75', '100']],
		[differencesAlt, ['0', '+10', '+20']],
	] as const)
		for (const mark of marks)
			await expect(
				page.getByRole('img', { name: words }).getByText(mark, { exact: true }).first(),
			).toBeVisible();
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		const places = await page.getByRole('img', { name: differencesAlt }).evaluate((chart) =>
			[...chart.querySelectorAll('svg')].map((svg) =>
				[...svg.querySelectorAll('text, line:not([y1])')].map((mark) => {
					const { left, right } = mark.getBoundingClientRect();
					return Math.round((left + right) / 2);
				}),
			),
		);
		const [axis = [], ...tracks] = places;
		expect(axis.length).toBeGreaterThan(2);
		for (const lines of tracks)
			for (const [index, line] of lines.entries())
				expect(Math.abs(line - (axis[index] ?? NaN))).toBeLessThan(3);
	}
	const akuntabel = page.locator('[data-part=distribution] [data-value=akuntabel] li').first();
	await expect(akuntabel).toHaveText(/^\d+ sampai di bawah \d+ · \d+ orang$/);
});

test('both pictures are saved as PNG, and paper is headed by what is compared, with no word that only a screen can follow', async ({
	page,
}) => {
	await showClass(page, { before: 12, after: 12 });
	for (const name of [recapDisplayCopy.png, recapDisplayCopy.pngComparison]) {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		const file = readFileSync(await (await download).path());
		expect(file.subarray(1, 4).toString()).toBe('PNG');
	}
	await page.emulateMedia({ media: 'print' });
	const { before: earlier, after: later } = waveNames;
	const heading = sentence(recapToolCopy.shown.waves, { earlier, later });
	await expect(page.getByRole('heading', { name: heading })).toBeVisible();
	await expect(page.getByText(recapDisplayCopy.why).first()).toBeHidden();
});
