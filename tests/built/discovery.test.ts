import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tools } from '../../src/site/indexing.ts';
import { pageAt, pages, sites } from '../support/built-sites.ts';
import { linkOf, linkedDataOf, metaOf, tagged, titleOf } from '../support/elements.ts';

/** What each kind of page is in the words of schema.org. */
const lessons = [
	[/^\/$/, 'WebSite'],
	// One case at random is a page of its own, and no case.
	[/^\/kasus\/(?!acak).+/, 'Quiz'],
	[/^\/(nilai|topik)\/.+/, 'LearningResource'],
	[/^\/cermin\/(diri|kilat)\/$/, 'LearningResource'],
] as const;

const lessonOf = (path: string) => lessons.find(([kind]) => kind.test(path))?.[1];

/** The text of each XML element of this name that holds nothing else. */
const texts = (xml: string, name: string) =>
	[...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(
		([, text = '']) => text,
	);

describe.each(sites)('the site built for $home', (site) => {
	const built = [...site.pages.values()];
	const read = (path: string) => readFileSync(site.folder + path.slice(1), 'utf8');
	const pathOf = (address: string) => `/${address.slice(site.home.length)}`;

	test('tells programs what it holds, with links that lead to its pages', () => {
		const list = read('/llms.txt');
		expect(list).toMatch(/^# \S.*\n\n> \S/);
		const linked = [...list.matchAll(/^- \[.+\]\((.+?)\)(?:: \S.*)?$/gm)].map(([, address = '']) =>
			pathOf(address),
		);
		expect(linked.length).toBeGreaterThan(80);
		expect(new Set(linked).size).toBe(linked.length);
		for (const path of linked) expect(site.pages.has(path), path).toBe(true);
		for (const path of ['/nilai/adaptif/', '/topik/anti-pungli/', '/pelatih/rencana/45-menit/'])
			expect(linked).toContain(path);
	});

	test('leads search engines to every page worth finding and to no other', () => {
		expect(read('/robots.txt')).toContain(`\nSitemap: ${site.home}sitemap-index.xml\n`);
		expect(texts(read('/sitemap-index.xml'), 'loc')).toEqual([`${site.home}sitemap-0.xml`]);
		const listed = texts(read('/sitemap-0.xml'), 'loc').map(pathOf);
		const open = built.filter((page) => metaOf(page, 'robots') !== 'noindex');
		expect(listed.sort()).toEqual(open.map(({ path }) => path).sort());
		for (const tool of [...tools, '/404.html']) expect(listed).not.toContain(tool);
		for (const path of ['/', '/nilai/adaptif/', '/topik/anti-pungli/', '/sumber/'])
			expect(listed).toContain(path);
		expect(read('/sitemap-0.xml')).toMatch(/nilai\/adaptif\/<\/loc><lastmod>\d{4}-\d\d-\d\dT00:00/);
	});

	test('says of every page what a preview of a link to it shows', () => {
		for (const page of built) {
			const address = page.path === '/404.html' ? undefined : site.home + page.path.slice(1);
			const name = metaOf(page, 'og:title') ?? '';
			const description = metaOf(page, 'description');
			expect.soft(linkOf(page, 'canonical'), page.path).toBe(address);
			expect.soft(name, page.path).not.toBe('');
			expect.soft(titleOf(page).startsWith(name), page.path).toBe(true);
			expect.soft(description, page.path).toMatch(/^.{50,170}$/);
			expect.soft(metaOf(page, 'og:image:alt'), page.path).toContain(name);
			expect.soft(metaOf(page, 'og:type'), page.path).toMatch(/^(article|website)$/);
			for (const [property, content] of Object.entries({
				'og:url': address,
				'og:description': description,
				'og:site_name': site.identity.name,
				'og:locale': 'id_ID',
				'og:image:width': '1200',
				'og:image:height': '630',
				'twitter:card': 'summary_large_image',
			}))
				expect.soft(metaOf(page, property), `${page.path} ${property}`).toBe(content);
		}
	});

	test('has a light picture of its own for the preview of every page', () => {
		const pictures = built.map((page) => metaOf(page, 'og:image') ?? '');
		expect(new Set(pictures).size).toBe(built.length);
		for (const picture of pictures) {
			expect(picture.startsWith(`${site.home}og/`), picture).toBe(true);
			const png = readFileSync(site.folder + pathOf(picture).slice(1));
			expect(png.subarray(1, 4).toString(), picture).toBe('PNG');
			expect([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1200, 630]);
			expect(png.length, picture).toBeLessThan(100_000);
		}
	});

	test('tells machines what each guide, case and mirror teaches', () => {
		for (const page of built.filter(({ path }) => lessonOf(path))) {
			const parts = linkedDataOf(page) as Part[];
			const lesson = parts.find((part) => part['@type'] === lessonOf(page.path));
			expect.soft(lesson, page.path).toMatchObject({
				name: metaOf(page, 'og:title'),
				description: metaOf(page, 'description'),
				url: site.home + page.path.slice(1),
				inLanguage: 'id',
				publisher: { name: site.identity.agency },
			});
			const trail = parts.find((part) => part['@type'] === 'BreadcrumbList');
			const steps = trail?.itemListElement ?? [];
			if (page.path !== '/')
				expect.soft(steps.at(-1)?.name, page.path).toBe(metaOf(page, 'og:title'));
			for (const { item } of steps)
				if (item) expect.soft(site.pages.has(pathOf(item)), item).toBe(true);
		}
	});

	test('has a feed of what was checked, with whole links to pages that exist', () => {
		const [head = '', ...items] = read('/umpan.xml').split('<item>');
		const links = items.flatMap((item) => texts(item, 'link'));
		expect(links.length).toBeGreaterThanOrEqual(15);
		for (const link of links) expect(site.pages.has(pathOf(link)), link).toBe(true);
		const days = items.flatMap((item) => texts(item, 'pubDate')).map((day) => Date.parse(day));
		expect(days).toEqual(days.toSorted((a, b) => b - a));
		expect(new Set(items.flatMap((item) => texts(item, 'guid'))).size).toBe(links.length);
		expect(texts(head, 'link')).toEqual([site.home]);
		for (const page of built) expect(linkOf(page, 'alternate')).toBe(`${site.base}umpan.xml`);
	});
});

test('a case is a quiz with the one apt choice as its answer, and nothing else is a quiz', () => {
	const [quiz] = linkedDataOf(pageAt('/kasus/uang-dalam-jabat-tangan/')) as Part[];
	expect(quiz?.hasPart?.acceptedAnswer.text).toMatch(/^Selagi bersalaman, Anda menekan lipatan/);
	expect(quiz?.hasPart?.suggestedAnswer).toHaveLength(3);
	for (const page of pages.filter(({ path }) => lessonOf(path) !== 'Quiz'))
		expect(JSON.stringify(linkedDataOf(page)), page.path).not.toContain('"Quiz"');
});

test('every page has a title of its own and says that it is Indonesian', () => {
	expect(new Set(pages.map(titleOf)).size).toBe(pages.length);
	for (const page of pages)
		expect(page.html, page.path).toMatch(/^<!DOCTYPE html><html lang="id"/i);
});

test('every page has one main heading, which comes first, and skips no level under it', () => {
	for (const page of pages) {
		const levels = tagged(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ tagName }) =>
			Number(tagName[1]),
		);
		expect(levels[0], page.path).toBe(1);
		expect(
			levels.filter((level) => level === 1),
			page.path,
		).toHaveLength(1);
		for (const [index, level] of levels.entries())
			expect(level - (levels[index - 1] ?? 0), page.path).toBeLessThanOrEqual(1);
	}
});

interface Part {
	'@type': string;
	itemListElement?: { name: string; item?: string }[];
	hasPart?: { acceptedAnswer: { text: string }; suggestedAnswer: unknown[] };
}
