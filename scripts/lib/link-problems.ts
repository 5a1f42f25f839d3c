/** A page of the built site: its path from the site's root without the base, and its HTML. */
export interface BuiltPage {
	/** `/nilai/adaptif/` */
	path: string;
	html: string;
}

/**
 * Sentences on links that lead nowhere: to no file, to no heading, or out of the base. `files` are all built
 * files as paths without the base; `authored` finds where a link was written, for the sentence to name.
 */
export function linkProblems(
	pages: BuiltPage[],
	files: ReadonlySet<string>,
	base: string,
	authored: (link: string) => string | undefined,
): string[] {
	const ids = new Map(pages.map(({ path, html }) => [path, idsIn(html)]));
	return pages.flatMap(({ path, html }) =>
		[...new Set(linksIn(html))].flatMap((link) => {
			const problem = problemOf(link, path);
			if (!problem) return [];
			const place = authored(link.replace(base.replace(/\/$/, ''), '')) ?? `halaman ${path}`;
			return [`${place}: tautan "${link}" ${problem}`];
		}),
	);

	function problemOf(link: string, from: string): string | undefined {
		if (/^[a-z]+:/.test(link)) return undefined;
		const url = new URL(link, `http://site${base.replace(/\/$/, '')}${from}`);
		if (!url.pathname.startsWith(base))
			return `keluar dari alamat dasar ${base}. Tulis dengan / di depan, lewat withBase atau Markdown.`;
		const target = `/${url.pathname.slice(base.length)}`;
		if (!files.has(target.endsWith('/') ? `${target}index.html` : target))
			return 'tidak menuju ke halaman mana pun. Perbaiki alamatnya (halaman diakhiri dengan /).';
		const id = decodeURIComponent(url.hash.slice(1));
		if (id && !ids.get(target)?.has(id))
			return `menuju ke bagian "${id}" yang tidak ada di ${target}. Perbaiki kata sesudah #.`;
		return undefined;
	}
}

function linksIn(html: string): string[] {
	return [...html.matchAll(/<(?:a|link|img|script|form)\b[^>]*?\s(?:href|src|action)="([^"]+)"/g)]
		.map(([, link]) => (link ?? '').replaceAll('&#38;', '&').replaceAll('&amp;', '&'))
		.filter((link) => link !== '');
}

function idsIn(html: string): Set<string> {
	return new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));
}
