import { describe, expect, test } from 'vitest';
import { attribute } from '../../scripts/build/parsed-page.ts';
import { sites } from '../support/built-sites.ts';
import { linkOf, metaOf, tagged } from '../support/elements.ts';

const former = [
	'/panduan/',
	'/panduan/satu-nilai-dasar/',
	'/panduan/anti-pungli/',
	'/panduan/budaya-adaptif/',
	'/panduan/budaya-kolaboratif/',
];

describe.each(sites)('the site built for $home', (site) => {
	test('answers at every former address of a topic', () => {
		expect([...site.moved.keys()].sort()).toEqual(former.toSorted());
	});

	test.each(former)(
		'leads on from %s, with and without JavaScript, and stays out of search',
		(path) => {
			const page = site.moved.get(path) ?? { path, html: '', elements: [] };
			const to = path.replace('/panduan/', 'topik/');
			expect(site.pages.has(`/${to}`)).toBe(true);
			expect(tagged(page, 'a').map((link) => attribute(link, 'href'))).toEqual([site.base + to]);
			expect(page.html).toContain(
				`<noscript><meta http-equiv="refresh" content="0; url=${site.base + to}"></noscript>`,
			);
			expect(linkOf(page, 'canonical')).toBe(site.home + to);
			expect(metaOf(page, 'robots')).toBe('noindex');
			expect(tagged(page, 'script').map((script) => attribute(script, 'src'))).toEqual([
				expect.stringContaining(`${site.base}_astro/`),
			]);
		},
	);
});
