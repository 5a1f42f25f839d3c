import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { type Page, expect, test } from '@playwright/test';
import { recapDisplayCopy } from '../../src/copy/recap-display.ts';
import { recapToolCopy } from '../../src/copy/recap-tool.ts';
import { codesOfClass } from '../support/trained-class.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: /^Layar proyektor/ });
const placeIn = (page: Page) => dialogOf(page).locator('footer p').first();

/** The recap of a class, before and after, on view. */
async function showClass(page: Page, trained: Omit<Parameters<typeof codesOfClass>[0], 'session'>) {
	await page.goto('/pelatih/rekap/');
	const codes = codesOfClass({ session: 'q7k3m9xw', ...trained });
	await page.getByLabel('Tempel obrolan').fill(codes.join('\n'));
	await page.getByRole('button', { name: 'Ambil kodenya' }).click();
	await expect(page.getByText(`${codes.length} kode baru.`)).toBeVisible();
	await page.getByRole('button', { name: 'Tampilkan kepada kelompok' }).click();
	await expect(page.getByText('Skor Cermin kelompok').first()).toBeVisible();
}

async function project(page: Page) {
	await page.getByRole('button', { name: 'Layar proyektor' }).click();
	await expect(dialogOf(page)).toBeVisible();
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

for (const [width, height] of [
	[1024, 768],
	[1366, 768],
	[1920, 1080],
] as const)
	test(`every slide of a class of 35 fits a wall of ${width} by ${height}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await showClass(page, { before: 35, after: 33 });
		await project(page);
		const slides = Number((await placeIn(page).textContent())?.split(' dari ')[1]);
		expect(slides).toBeGreaterThan(8);
		for (let place = 1; place <= slides; place += 1) {
			await expect(placeIn(page)).toHaveText(`${place} dari ${slides}`);
			await expect.poll(() => stickingOut(page), `slide ${place}`).toEqual([]);
			await page.keyboard.press('PageDown');
		}
	});

test('a presenter turns the slides by any of the usual keys, and no ring stays on the wall', async ({
	page,
}) => {
	await showClass(page, { before: 12, after: 12 });
	await project(page);
	await expect(dialogOf(page)).toBeFocused();
	await expect(dialogOf(page)).toHaveCSS('outline-style', 'none');
	const [, count] = ((await placeIn(page).textContent()) ?? '').split(' dari ');
	const turns: [key: string, place: number][] = [
		['Space', 2],
		['Space', 3],
		['Shift+Space', 2],
		['PageDown', 3],
		['PageUp', 2],
		['ArrowRight', 3],
		['ArrowLeft', 2],
		['End', Number(count)],
		['Home', 1],
	];
	for (const [key, place] of turns) {
		await page.keyboard.press(key);
		await expect(placeIn(page), key).toHaveText(`${place} dari ${count}`);
	}
	// After a click Space still goes on, whichever button it was.
	await page.keyboard.press('End');
	await page.getByRole('button', { name: 'Sebelumnya' }).click();
	await page.keyboard.press('Space');
	await expect(placeIn(page)).toHaveText(`${count} dari ${count}`);
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

test('axe finds nothing on any slide', async ({ page }) => {
	test.slow();
	await showClass(page, { before: 35, after: 33 });
	await project(page);
	for (let place = 1; place <= 11; place += 1) {
		const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
		expect.soft(violations, `slide ${place}`).toEqual([]);
		await page.keyboard.press('PageDown');
	}
});

test('a comparison stands first, under the names of both sides, and the rest says whose it is', async ({
	page,
}) => {
	await showClass(page, { before: 12, after: 11 });
	const shown = page.getByRole('region', { name: /dari tahap awal ke setelah 30 hari$/ });
	await expect(shown.getByRole('heading', { level: 3 }).first()).toHaveText(
		'Perubahan dari tahap awal ke setelah 30 hari',
	);
	// One person answered only once, so the later recap would give that person away.
	await expect(shown.getByText(recapDisplayCopy.laterTitle)).toBeVisible();
	await expect(shown.getByRole('heading', { level: 3 }).nth(1)).toHaveText(
		'Gambaran tahap awal, 12 orang',
	);
	await expect(shown.getByText('12 dan 11 orang')).toBeVisible();
	await expect(shown.getByText(/Skor Cermin kelompok naik \d/)).toBeVisible();
});

for (const width of [320, 360])
	test(`no chart is wider than a phone of ${width}, and behaviours keep their words whole`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 740 });
		await showClass(page, { before: 12, after: 12 });
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
		const cell = page.getByRole('cell', { name: /Memberi kesempatan berkontribusi/ });
		expect((await cell.boundingBox())?.width).toBeGreaterThan(width * 0.7);
	});

/** How many sheets the page takes. */
async function pagesOf(page: Page): Promise<number> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
	return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? NaN;
}

test.describe('printed on A4', () => {
	const classes = {
		'before and after': { before: 40, after: 40 },
		'with a few who answered once': { before: 40, after: 37 },
		'with pairs that are held back': { before: 40, after: 38, strangers: 2 },
		'with hardly any pairs': { before: 40, after: 4, strangers: 30 },
		'in one wave': { before: 40 },
	};
	for (const [name, trained] of Object.entries(classes))
		test(`the report of a class of forty ${name} is two pages at most`, async ({ page }) => {
			await showClass(page, trained);
			await expect(page.getByText('Seberapa ajek pertanyaannya')).toBeVisible();
			await expect(page.getByText('Mulai dari sini')).toBeVisible();
			expect(await pagesOf(page)).toBeLessThanOrEqual(2);
		});

	test('the report of two classes of long names is two pages at most', async ({ page }) => {
		const names = {
			q7k3m9xw: 'Pelatihan Dasar CPNS Golongan III Angkatan XII Tahun 2026',
			zzzzqqqq: 'Pelatihan Kepemimpinan Pengawas Angkatan IV Tahun 2026',
		};
		const sessions = Object.entries(names).map(([id, name]) => ({
			...{ id, name, instrument: 'diri', phase: 'before', detail: 'full' },
			savedAt: '2026-11-24T02:00:00.000Z',
		}));
		await page.addInitScript((stored) => {
			localStorage.setItem('cermin:my-sessions:v1', stored);
		}, JSON.stringify(sessions));
		await page.goto('/pelatih/rekap/');
		const codes = Object.keys(names).flatMap((id) => codesOfClass({ session: id, before: 35 }));
		await page.getByLabel('Tempel obrolan').fill(codes.join('\n'));
		await page.getByRole('button', { name: 'Ambil kodenya' }).click();
		await page.getByLabel(recapToolCopy.choose.layouts.classes).check();
		await page.getByRole('button', { name: 'Tampilkan kepada kelompok' }).click();
		await expect(page.getByRole('heading', { name: /berdampingan$/ })).toBeVisible();
		expect(await pagesOf(page)).toBeLessThanOrEqual(2);
	});

	test('it is headed by what is compared, with no word that only a screen can follow', async ({
		page,
	}) => {
		await showClass(page, { before: 12, after: 12 });
		await page.emulateMedia({ media: 'print' });
		await expect(
			page.getByRole('heading', { name: /q7k3m9xw, dari tahap awal ke setelah 30 hari$/ }),
		).toBeVisible();
		await expect(page.getByText('Penjelasannya').first()).toBeHidden();
	});
});

test('the numbers of the scale stand at its lines, and each piece of a bar says what it holds', async ({
	page,
}) => {
	await showClass(page, { before: 35, after: 33 });
	for (const mark of ['0', '50', '75', '100'])
		await expect(
			page
				.getByRole('img', { name: recapDisplayCopy.profileAlt })
				.getByText(mark, { exact: true })
				.first(),
		).toBeVisible();
	const differences = page.getByRole('img', { name: recapDisplayCopy.differencesAlt });
	for (const mark of ['0', '+10', '+20'])
		await expect(differences.getByText(mark, { exact: true }).first()).toBeVisible();
	const akuntabel = page.locator('[data-part=distribution] [data-value=akuntabel] li').first();
	await expect(akuntabel).toHaveText(/^\d+ sampai di bawah \d+ · \d+ orang$/);
});

test('both pictures are saved as PNG', async ({ page }) => {
	await showClass(page, { before: 12, after: 12 });
	for (const name of ['Unduh gambar profil', 'Unduh gambar perbandingan']) {
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name }).click();
		const file = readFileSync(await (await download).path());
		expect(file.subarray(1, 4).toString()).toBe('PNG');
	}
});
