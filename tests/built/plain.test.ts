import { expect, test } from 'vitest';
import { sites } from '../support/built-sites.ts';
import { linkOf, metaOf } from '../support/elements.ts';
import { readSite } from '../support/read-site.ts';

const plain = readSite('.cache/plain/', 'http://localhost/');

test('built without an address, as npm start does, the site has every page and claims no address', () => {
	expect([...plain.pages.keys()].sort()).toEqual([...sites[0].pages.keys()].sort());
	for (const page of plain.pages.values()) {
		expect(linkOf(page, 'canonical'), page.path).toBeUndefined();
		expect(metaOf(page, 'og:url'), page.path).toBeUndefined();
		expect(page.html, page.path).not.toContain('cermin.example');
	}
	expect(plain.files.has('/sitemap-index.xml')).toBe(false);
});
