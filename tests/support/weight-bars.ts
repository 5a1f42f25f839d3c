/** The most a page may weigh, in bytes as they travel; what is not named has no bar. */
export type WeightBars = Partial<Record<'html' | 'scripts' | 'total', number>>;

const guide = { html: 14_600, scripts: 3_072, total: 45_000 };

/**
 * The bars of a page. The book, /buku/, holds all twelve guides and cannot be as light as one: it has none, and adds no
 * script to theirs.
 */
export function barsOf(path: string): WeightBars {
	// A long guide has up to twice the words of a value guide; it may take a second round trip, no more.
	if (/^\/panduan\/.+/.test(path)) return { ...guide, html: 20_000 };
	if (/^\/$|^\/(nilai|panduan|kasus|bangga-melayani-bangsa)\//.test(path)) return guide;
	// Long lists. The calculator comes when it is seen: its own scripts are no part of this.
	if (/^\/(indeks|istilah)\//.test(path)) return { ...guide, html: 25_000 };
	if (/^\/(cermin\/(diri|kilat|hasil)|cari)\//.test(path)) return { scripts: 20_000 };
	return {};
}
