import { readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { pageAt, pages, sites } from '../support/built-sites.ts';
import { weigh } from '../support/weigh.ts';
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
		expect(helpers[0]?.length).toBeLessThan(250);
	}
});
