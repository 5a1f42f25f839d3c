import { basename } from 'node:path/posix';
import { decodeFindings, encodeFindings } from '../../src/core/codes/portrait-findings.ts';
import { decodePreset } from '../../src/core/codes/session-preset.ts';
import { idInChapter } from '../../src/site/chapter.ts';
import { type ParsedPage, attribute } from './parsed-page.ts';

/** The links of a page and what links can lead to on it. */
export interface PageLinks {
	/** Where it stands in the site, without the base: `/nilai/adaptif/`. */
	path: string;
	/** Every address on it, as written. */
	links: string[];
	ids: ReadonlySet<string>;
}

/** Elements that lead to another file or page, and the attributes that say where. */
const linking = ['a', 'link', 'img', 'script', 'form'];
const addresses = ['href', 'src', 'action'];

/** What the check of links needs of a page. */
export function linksOf({ path, elements }: ParsedPage): PageLinks {
	const links = elements
		.filter(({ tagName }) => linking.includes(tagName))
		.flatMap(({ attrs }) => attrs.filter(({ name }) => addresses.includes(name)))
		.map(({ value }) => value)
		.filter((link) => link !== '');
	return {
		path,
		links,
		ids: new Set(elements.flatMap((element) => attribute(element, 'id') ?? [])),
	};
}

/**
 * Sentences on links that lead nowhere: to no file, to no heading, or out of the base. `files` are all built
 * files as paths without the base; `authored` finds the places a link was written, for the sentences to name.
 */
export function linkProblems(
	pages: PageLinks[],
	files: ReadonlySet<string>,
	base: string,
	authored: (link: string) => string[],
): string[] {
	const ids = new Map(pages.map((page) => [page.path, page.ids]));
	const broken = pages.flatMap(({ path, links }) =>
		links.flatMap((link) => {
			const problem = problemOf(link, path);
			return problem ? [{ path, link, problem }] : [];
		}),
	);
	const elsewhere = new Set(
		broken
			.filter(({ path }) => path !== book)
			.flatMap(({ path, link }) => [link, inBook(link, path)]),
	);
	const problems = broken
		.filter(({ path, link }) => path !== book || !elsewhere.has(link))
		.flatMap(({ path, link, problem }) => {
			const places = authored(link.replace(base.replace(/\/$/, ''), ''));
			return (places.length > 0 ? places : [`halaman ${path}`]).map(
				(place) => `${place}: tautan "${link}" ${problem}`,
			);
		});
	return [...new Set(problems)];

	function urlOf(link: string, from: string): URL {
		return new URL(link, `http://site${base.replace(/\/$/, '')}${from}`);
	}

	/** The same link as a chapter of the book has it. */
	function inBook(link: string, from: string): string {
		const { pathname, hash } = urlOf(link, from);
		return `#${idInChapter(basename(pathname), hash.slice(1))}`;
	}

	function isThere(path: string): boolean {
		return files.has(path.endsWith('/') ? `${path}index.html` : path);
	}

	function problemOf(link: string, from: string): string | undefined {
		if (/^[a-z]+:/.test(link)) return undefined;
		const url = urlOf(link, from);
		if (!url.pathname.startsWith(base))
			return `keluar dari alamat dasar ${base}. Perbaiki: tulis dengan / di depan, lewat withBase atau Markdown.`;
		const target = `/${url.pathname.slice(base.length)}`;
		if (!isThere(target))
			return 'tidak menuju ke halaman mana pun. Perbaiki: samakan dengan alamat halamannya, diakhiri dengan /.';
		const id = decodeURIComponent(url.hash.slice(1));
		// What a session is to be made of is no part of the page, but must be readable.
		if (target === '/pelatih/sesi/' && decodePreset(url.hash)) return undefined;
		// The page that is to be shared.
		if (target === '/bagikan/' && id.startsWith('halaman=') && isThere(id.slice(8)))
			return undefined;
		// What a team sees in its portrait, to be sorted; every theme must be one.
		if (target === '/potret/tindak/' && encodeFindings(decodeFindings(url.hash)) === url.hash)
			return undefined;
		// The choice that led to a case is for a script of that page.
		if (id && !id.startsWith('jawab=') && !ids.get(target)?.has(id))
			return `menuju ke bagian "${id}" yang tidak ada di ${target}. Perbaiki: samakan kata sesudah # dengan bagian yang dituju.`;
		return undefined;
	}
}

/** The page that repeats the guides as its chapters: a slip in one of them is no second slip there. */
const book = '/buku/';
