/** Where the chapters of a longer page are otherwise read: `/nilai/adaptif/`, base included, to `adaptif`. */
export type ChapterPaths = ReadonlyMap<string, string>;

/** The id a passage has within its chapter: its own, unless it already carries the chapter's name, as `adaptif-1` does. */
export function idInChapter(chapter: string, id: string): string {
	return id.startsWith(`${chapter}-`) ? id : `${chapter}-${id}`;
}

/**
 * The HTML of an article as a chapter of a longer page: headings one level down, every id the chapter's own, links to
 * articles that are chapters too kept within the page. Sources are listed once for all chapters and keep their ids.
 * Asides, a landmark or two in an article, would be dozens here, many of one name: they become notes.
 */
export function intoChapter(html: string, chapter: string, chapters: ChapterPaths): string {
	const own = (id: string) => idInChapter(chapter, id);
	return html.replace(/<[^>]+>/g, (tag) =>
		tag
			.replace(/^<(\/?)h([1-5])\b/, (_, close: string, level: string) => `<${close}h${+level + 1}`)
			.replace(/^<aside\b/, '<aside role="note"')
			.replace(/\sid="([^"]+)"/, (_, id: string) => ` id="${own(id)}"`)
			.replace(
				/\s(aria-labelledby|aria-describedby|popovertarget)="([^"]+)"/g,
				(_, name: string, ids: string) => ` ${name}="${ids.split(' ').map(own).join(' ')}"`,
			)
			.replace(/\shref="([^"]+)"/, (_, href: string) => ` href="${inPage(href)}"`),
	);

	function inPage(href: string): string {
		const [path = '', id] = href.split('#');
		if (path === '') return id?.startsWith('sumber-') ? href : `#${own(id ?? '')}`;
		const target = chapters.get(path);
		if (target === undefined) return href;
		return id ? `#${idInChapter(target, id)}` : `#${target}`;
	}
}
