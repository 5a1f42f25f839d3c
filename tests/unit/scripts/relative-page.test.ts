import { expect, test } from 'vitest';
import { parsePage } from '../../../scripts/build/parsed-page.ts';
import { pageNames } from '../../../scripts/scorm/page-names.ts';
import { relativePage } from '../../../scripts/scorm/relative-page.ts';
import { hashOf } from '../../../scripts/build/page-policy.ts';

const pages = ['jalur/orientasi/', 'nilai/loyal/', 'komitmen/'];
const page = (html: string) => parsePage('nilai/loyal/', html);
const inPackage = (html: string, home?: string) =>
	relativePage(page(html), 'nilai/loyal/', { pages, home });
const home = 'https://contoh.go.id/berakhlak/';

test('a link to a page of the package names its file', () => {
	expect(inPackage('<a href="/__paket__/jalur/orientasi/#bagian-1">Jalur</a>')).toBe(
		'<a href="../../jalur/orientasi/index.html#bagian-1">Jalur</a>',
	);
	expect(relativePage(page('<a href="/__paket__/nilai/loyal/">L</a>'), '', { pages, home })).toBe(
		'<a href="./nilai/loyal/index.html">L</a>',
	);
});

test('a link to another page leads to the public site in a window of its own, or is plain words', () => {
	const link = '<p><a class="b" href="/__paket__/pelatih/#rencana">Pelatih</a></p>';
	expect(inPackage(link, home)).toBe(
		`<p><a class="b" href="${home}pelatih/#rencana" target="_blank" rel="noopener">Pelatih</a></p>`,
	);
	expect(inPackage(link)).toBe('<p><span class="b" >Pelatih</span></p>');
});

test('what leads to the public site does so though the package has such a page, or is gone', () => {
	const link = '<main><p data-public>Di <a href="/__paket__/komitmen/">situs</a></p></main>';
	expect(inPackage(link, home)).toContain(`href="${home}komitmen/" target="_blank"`);
	expect(inPackage(link)).toBe('<main></main>');
});

test('other links, files and the props of islands stay or become relative', () => {
	const others = '<a href="#isi">Isi</a><a href="https://example.org/">Lain</a>';
	expect(inPackage(others)).toBe(others);
	expect(
		inPackage(
			'<astro-island component-url="/__paket__/_astro/a.js" props="{&quot;guides&quot;:&quot;/__paket__/nilai/&quot;}"></astro-island>',
		),
	).toBe(
		'<astro-island component-url="../../_astro/a.js" props="{&quot;guides&quot;:&quot;../../nilai/&quot;}"></astro-island>',
	);
});

test('a stylesheet that names a file is allowed as it stands in the package', () => {
	const css = '@font-face{src:url(/__paket__/_astro/f.woff2)}';
	const html = inPackage(
		`<head><meta http-equiv="content-security-policy" content="style-src '${hashOf(css)}'"><style>${css}</style></head>`,
	);
	const written = '@font-face{src:url(../../_astro/f.woff2)}';
	expect(html).toContain(`<style>${written}</style>`);
	expect(html).toContain(`style-src '${hashOf(written)}'`);
});

test('what tells search engines, messengers and installers of a page is gone', () => {
	const head =
		'<head><link rel="preload" href="/__paket__/_astro/f.woff2" as="font"><link rel="manifest" href="/__paket__/situs.webmanifest"><meta property="og:image" content="/__paket__/og/a.png"><script type="application/ld+json">{"url":"/__paket__/"}</script></head>';
	expect(inPackage(head)).toBe(
		'<head><link rel="preload" href="../../_astro/f.woff2" as="font"></head>',
	);
});

test('a package holds its path and what reading leads to from there, and no tools', () => {
	const site: Record<string, string> = {
		'jalur/orientasi/': 'nilai/loyal/#satu-menit kasus/a/ pelatih/ cermin/kilat/',
		'nilai/loyal/': 'topik/b/ jalur/latsar/ paparan/loyal/ data-saya/',
		'kasus/a/': 'nilai/loyal/ kasus/acak/',
		'cermin/kilat/': 'cermin/kilat/lembar/ privasi/',
		'topik/b/': '',
		'kasus/acak/': '',
	};
	const read = (name: string) =>
		parsePage(
			name,
			(site[name] ?? '')
				.split(' ')
				.map((to) => `<a href="/__paket__/${to}">x</a>`)
				.join(''),
		);
	expect(pageNames('orientasi', read)).toEqual([
		'cermin/kilat/',
		'jalur/orientasi/',
		'kasus/a/',
		'kasus/acak/',
		'nilai/loyal/',
		'topik/b/',
	]);
});
