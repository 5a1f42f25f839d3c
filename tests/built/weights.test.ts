import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { pageAt, pages, sites } from '../support/built-sites.ts';
import { transferSize, weigh, withImports } from '../support/weigh.ts';
import { barsOf, heavierThan } from '../support/weight-bars.ts';

const near: string[] = [];

test.for(pages.filter(({ path }) => Object.keys(barsOf(path)).length > 0))(
	'$path stays within its bars',
	(page) => {
		const weight = weigh(sites[0], page);
		expect(heavierThan(1, page.path, weight)).toEqual([]);
		near.push(...heavierThan(0.95, page.path, weight));
	},
);

// Not a failure yet: whoever adds the next sentence should know.
afterAll(() => {
	if (near.length > 0) console.warn(`Close to a bar of weight-bars.ts:\n${near.join('\n')}`);
});

test('what every kind of page needs is counted', () => {
	const { scripts, files } = weigh(sites[0], pageAt('/cermin/diri/'));
	expect(scripts).toBeGreaterThan(10_000);
	for (const kind of ['.js', '.woff2', '.webmanifest', '.svg', '.png'])
		expect(files.filter((file) => file.endsWith(kind))).not.toHaveLength(0);
});

test('parts that come later are fetched by our own helper, with what they import', () => {
	for (const { folder, base, files } of sites) {
		const scripts = [...files]
			.filter((file) => file.endsWith('.js'))
			.map((file) => readFileSync(folder + file.slice(1), 'utf8'));
		const helpers = scripts.filter((script) => /modulepreload|vite:preloadError/.test(script));
		expect(helpers).toHaveLength(1);
		expect(helpers[0]).toContain(`=\`${base}\`+`);
		expect(helpers[0]?.length).toBeLessThan(350);
	}
});

test('no script asks ahead for what has come with it', () => {
	for (const site of sites)
		for (const script of [...site.files].filter((file) => file.endsWith('.js'))) {
			const code = readFileSync(site.folder + script.slice(1), 'utf8');
			const [list = ''] = /__vite__mapDeps=.*?\]/.exec(code) ?? [];
			const loaded = withImports([script], site);
			const asked = [...list.matchAll(/"(_astro\/[^"]+\.js)"/g)].map(([, file]) => `/${file}`);
			expect(asked.filter((file) => loaded.has(file))).toEqual([]);
		}
});

test('what reads paper sheets and shows them, the reader of QR codes apart, is at most 14 kB', () => {
	for (const { folder, files } of sites) {
		const partsWith = (word: string) =>
			[...files]
				.filter((file) => file.endsWith('.js'))
				.filter((file) => readFileSync(folder + file.slice(1), 'utf8').includes(word));
		const sizeOf = (file = '') => transferSize(folder + file.slice(1));
		const isWorker = (file: string) => file.includes('sheet-worker');
		// Each has the one that reads codes in it.
		const [workers, readers] = [true, false].map((wanted) =>
			partsWith('pointsOnDetect').filter((file) => isWorker(file) === wanted),
		);
		const screens = partsWith('strokeRect');
		expect([workers, readers, screens]).toMatchObject([
			{ length: 1 },
			{ length: 1 },
			{ length: 1 },
		]);
		const own = sizeOf(workers?.[0]) - sizeOf(readers?.[0]);
		expect(own + sizeOf(screens[0])).toBeLessThanOrEqual(14_000);
	}
});
