import { readFileSync } from 'node:fs';
import { type Page, expect, test } from '@playwright/test';
import { pagePaths } from '../support/pages.ts';

/** The two builds under test and the address each was built for. */
const sites = [
	{ folder: '.cache/root/', home: 'https://cermin.example/' },
	{ folder: '.cache/based/berakhlak/', home: 'https://cermin.example/berakhlak/' },
];

for (const { folder, home } of sites)
	test.describe(`the site built for ${home}`, () => {
		const read = (path: string) => readFileSync(folder + path.slice(1), 'utf8');
		/** A page up to its policy, which is the end of what it says of itself. */
		const readHead = (path: string) =>
			read(path.replace(/\/$/, '/index.html')).split('<meta http-equiv="content-security')[0] ?? '';
		const pathOf = (address: string) => `/${address.slice(home.length)}`;

		test('leads search engines to every page worth finding and to no other', async ({ page }) => {
			expect(read('/robots.txt')).toContain(`\nSitemap: ${home}sitemap-index.xml\n`);
			const parts = await texts(page, read('/sitemap-index.xml'), 'loc');
			expect(parts).toEqual([`${home}sitemap-0.xml`]);
			const listed = await texts(page, read('/sitemap-0.xml'), 'loc');
			const open = pagePaths.filter((path) => !readHead(path).includes('content="noindex"'));
			expect(listed.map(pathOf).sort()).toEqual(open);
			for (const tool of ['/404.html', '/cari/', '/data-saya/', '/cermin/hasil/'])
				expect(open).not.toContain(tool);
			for (const path of ['/', '/nilai/adaptif/', '/panduan/anti-pungli/', '/sumber/'])
				expect(open).toContain(path);
			expect(read('/sitemap-0.xml')).toMatch(
				/nilai\/adaptif\/<\/loc><lastmod>\d{4}-\d\d-\d\dT00:00/,
			);
		});

		test('says of every page what a preview of a link to it shows, with a light picture', async ({
			page,
		}) => {
			const pictures = new Set<string>();
			const heads = await headsOf(page, pagePaths.map(readHead));
			for (const [index, { title, meta, canonical }] of heads.entries()) {
				const path = pagePaths[index] ?? '';
				const address = path === '/404.html' ? undefined : home + path.slice(1);
				expect.soft(canonical, path).toBe(address);
				expect.soft(meta['og:url'], path).toBe(address);
				const name = meta['og:title'] ?? '';
				expect.soft(title.startsWith(name) && name !== '', path).toBe(true);
				expect.soft(meta['description'], path).toMatch(/^.{50,170}$/);
				expect.soft(meta['og:description'], path).toBe(meta['description']);
				expect.soft(meta['og:image:alt'], path).toContain(name);
				expect.soft(meta, path).toMatchObject({
					'og:site_name': 'Cermin BerAKHLAK',
					'og:locale': 'id_ID',
					'og:image:width': '1200',
					'og:image:height': '630',
					'twitter:card': 'summary_large_image',
				});
				expect.soft(meta['og:type'], path).toMatch(/^(article|website)$/);
				const picture = meta['og:image'] ?? '';
				expect.soft(picture.startsWith(`${home}og/`), picture).toBe(true);
				const png = readFileSync(folder + pathOf(picture).slice(1));
				expect.soft(png.subarray(1, 4).toString(), picture).toBe('PNG');
				expect.soft([png.readUInt32BE(16), png.readUInt32BE(20)], picture).toEqual([1200, 630]);
				expect.soft(png.length, picture).toBeLessThan(100_000);
				pictures.add(picture);
			}
			expect(pictures.size).toBe(pagePaths.length);
		});

		test('tells machines what each guide, case and mirror teaches', async ({ page }) => {
			const taught = pagePaths.filter((each) => lessons.some(([kind]) => kind.test(each)));
			const heads = await headsOf(page, taught.map(readHead));
			for (const [index, { meta, linked }] of heads.entries()) {
				const path = taught[index] ?? '';
				const { '@graph': parts = [] } = JSON.parse(linked ?? '{}') as { '@graph'?: Part[] };
				const type = lessons.find(([kind]) => kind.test(path))?.[1];
				expect
					.soft(
						parts.find((part) => part['@type'] === type),
						path,
					)
					.toMatchObject({
						name: meta['og:title'],
						description: meta['description'],
						url: home + path.slice(1),
						inLanguage: 'id',
						publisher: { name: 'Pemerintah Kabupaten Tegal' },
					});
				const steps =
					parts.find((part) => part['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
				if (path !== '/') expect.soft(steps.at(-1)?.name, path).toBe(meta['og:title']);
				for (const { item } of steps)
					if (item) expect.soft(pagePaths, path).toContain(pathOf(item));
			}
		});

		test('calls a case a quiz with the one apt choice as its answer, and nothing else a quiz', async ({
			page,
		}) => {
			const [head] = await headsOf(page, [readHead('/kasus/uang-dalam-jabat-tangan/')]);
			const { '@graph': parts } = JSON.parse(head?.linked ?? '') as { '@graph': Part[] };
			expect(parts[0]?.hasPart?.acceptedAnswer.text).toMatch(/^Anda meletakkan lipatan itu/);
			expect(parts[0]?.hasPart?.suggestedAnswer).toHaveLength(3);
			for (const path of pagePaths.filter((each) => !/^\/kasus\/./.test(each)))
				expect(readHead(path), path).not.toContain('"Quiz"');
		});

		test('has a feed of what was checked, with whole links to pages that exist', async ({
			page,
		}) => {
			const feed = read('/umpan.xml');
			const links = await texts(page, feed, 'item > link');
			expect(links.length).toBeGreaterThanOrEqual(15);
			for (const link of links) expect(pagePaths).toContain(pathOf(link));
			const days = (await texts(page, feed, 'pubDate')).map((day) => Date.parse(day));
			expect(days).toEqual([...days].sort((a, b) => b - a));
			expect(new Set(await texts(page, feed, 'guid')).size).toBe(links.length);
			expect(await texts(page, feed, 'channel > link:not([rel])')).toEqual([home]);
			const [head] = await headsOf(page, [readHead('/')]);
			expect(head?.feed).toBe(new URL('umpan.xml', home).pathname);
		});
	});

/** What each kind of page is in the words of schema.org. */
const lessons = [
	[/^\/$/, 'WebSite'],
	// One case at random is a page of its own, and no case.
	[/^\/kasus\/(?!acak).+/, 'Quiz'],
	[/^\/(nilai|panduan)\/.+/, 'LearningResource'],
	[/^\/cermin\/(diri|kilat)\/$/, 'LearningResource'],
] as const;

interface Part {
	'@type': string;
	itemListElement?: { name: string; item?: string }[];
	hasPart?: { acceptedAnswer: { text: string }; suggestedAnswer: unknown[] };
}

/** What stands in the head of each page, as a browser understands it. */
const headsOf = (page: Page, pages: string[]) =>
	page.evaluate(
		(sources) =>
			sources.map((source) => {
				const { head, title } = new DOMParser().parseFromString(source, 'text/html');
				const metas = [...head.querySelectorAll('meta[content]')].map((meta) => [
					meta.getAttribute('property') ?? meta.getAttribute('name'),
					meta.getAttribute('content'),
				]);
				return {
					title,
					meta: Object.fromEntries(metas) as Record<string, string | undefined>,
					canonical: head.querySelector('link[rel=canonical]')?.getAttribute('href') ?? undefined,
					feed: head.querySelector('link[rel=alternate]')?.getAttribute('href') ?? undefined,
					linked: head.querySelector('script[type="application/ld+json"]')?.textContent,
				};
			}),
		pages,
	);

/** The text of each element a selector finds in XML, which must be well formed. */
const texts = (page: Page, xml: string, selector: string) =>
	page.evaluate(
		([source = '', wanted = '']) => {
			const parsed = new DOMParser().parseFromString(source, 'application/xml');
			const error = parsed.querySelector('parsererror');
			if (error) throw new Error(error.textContent);
			return [...parsed.querySelectorAll(wanted)].map(({ textContent }) => textContent);
		},
		[xml, selector],
	);
