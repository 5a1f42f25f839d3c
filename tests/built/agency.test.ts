import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, edited, placeAround } from '../../scripts/build/parsed-page.ts';
import type { ParsedPage } from '../../scripts/build/parsed-page.ts';
import { filesIn } from '../../scripts/build/files-in.ts';
import { sites } from '../support/built-sites.ts';
import { inside, tagged, textOf } from '../support/elements.ts';

// The site at /berakhlak/ is built for an invented agency, tests/fixtures/daerah, which says almost nothing of its own.
const [own, other] = sites;

/** What a reader is told, without the sources that are cited and the published results, which name their agencies. */
function told({ html, elements }: ParsedPage): string {
	const cut = elements
		.filter((element) => {
			const classes = attribute(element, 'class')?.split(' ') ?? [];
			const isSource = ['cite', 'sources'].some((name) => classes.includes(name));
			return isSource || ['table', 'figure', 'svg'].includes(element.tagName);
		})
		.map(placeAround);
	const outermost = cut.filter(
		({ start, end }) => !cut.some((around) => around.start < start && around.end >= end),
	);
	return edited(
		html,
		outermost.map((place) => ({ ...place, text: ' ' })),
	).replace(/<[^>]*>/g, ' ');
}

const pathOf = ([path]: [string, ParsedPage]) => path;

describe('a site built with the folder of another agency', () => {
	test('bears its name, and sends a reader to its channels', () => {
		for (const page of other.pages.values()) expect(page.html).toContain('Kota Rekaan');
		expect(other.pages.get('/topik/anti-pungli/')?.html).toContain('Lapor Kota Rekaan');
		expect(own.pages.get('/topik/anti-pungli/')?.html).toContain('Lapor Bupati Tegal');
	});

	test('links them where a page asks for word', () => {
		for (const path of ['/aksesibilitas/', '/privasi/', '/tentang/']) {
			const page = other.pages.get(path) ?? expect.fail(path);
			const links = tagged({ elements: inside(page, tagged(page, 'main')[0]) }, 'a');
			expect(links.map(textOf)).toContain('Lapor Kota Rekaan');
		}
	});

	test('names no other agency of which it tells, outside the published results and the sources', () => {
		const pages = [...other.pages].filter(([path]) => path !== '/sumber/');
		expect(pages.filter(([, page]) => /tegal|slawi/i.test(told(page))).map(pathOf)).toEqual([]);
		// The same look finds the words of the agency that has them.
		expect([...own.pages].filter(([, page]) => /tegal/i.test(told(page))).length).toBeGreaterThan(
			9,
		);
	});

	test('names none in what only a program reads', () => {
		const files = filesIn(other.folder).filter((name) =>
			/\.(js|xml|txt|webmanifest|json)$/.test(name),
		);
		expect(files.length).toBeGreaterThan(20);
		expect(
			files.filter((name) => /tegal|slawi/i.test(readFileSync(other.folder + name, 'utf8'))),
		).toEqual([]);
	});

	test('speaks of the national result where the agency has none of its own', () => {
		const index = other.pages.get('/indeks/')?.html ?? '';
		expect(index).toContain('60,9');
		expect(index).not.toContain('id="angka"');
		expect(index).not.toContain('Kabupaten Tegal');
		expect(own.pages.get('/indeks/')?.html).toContain('id="angka"');
	});

	test('leaves nothing where its folder says nothing', () => {
		expect(existsSync('tests/fixtures/daerah/bagian/survei.mdx')).toBe(false);
		for (const { pages } of sites)
			for (const page of pages.values()) expect(page.html).not.toMatch(/daerah (id|isi)=/i);
	});
});
