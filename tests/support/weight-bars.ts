import type { Weight } from './weigh.ts';

/** The most a page may weigh, in bytes as they travel (brotli 11); what is not named has no bar. */
export type WeightBars = Partial<Record<'html' | 'scripts' | 'total', number>>;

const guide = { html: 14_600, scripts: 4_096, total: 45_000 };

/**
 * The bars of a page. They leave room: a sentence more fails no test. The book, /buku/, holds all twelve guides and
 * cannot be as light as one, but it needs no more script.
 */
export function barsOf(path: string): WeightBars {
	// A long guide has up to twice the words of a value guide; it may take a second round trip, no more.
	if (/^\/topik\/.+/.test(path)) return { ...guide, html: 21_000 };
	// It draws a QR code as soon as it opens, because it is there to be printed.
	if (path === '/pelatih/cetak/poster-pintu/') return { ...guide, scripts: 25_000, total: 50_000 };
	// As long as a topic, and read while standing: no heavier than one.
	if (/^\/pelatih\/(?!sesi\/|rekap\/|kalimat\/)/.test(path)) return { ...guide, html: 20_000 };
	// As long as a value guide, and with tabs, and a card to share with its QR code.
	if (path === '/bangga-melayani-bangsa/') return { ...guide, html: 16_000 };
	// A story and its choices fit the first round trip; what is rehearsed after them comes with a second.
	if (/^\/kasus\/(?!acak\/).+/.test(path)) return { ...guide, html: 17_500 };
	if (/^\/$|^\/(nilai|topik|kasus)\//.test(path)) return guide;
	// Long lists. The calculator comes when it is seen: its own scripts are no part of this.
	if (/^\/(indeks|istilah)\//.test(path)) return { ...guide, html: 26_000 };
	if (/^\/(cermin\/(diri|kilat|unit|hasil)|cari|ikut)\/$/.test(path)) return { scripts: 20_000 };
	// The examples of all behaviours are in the page, so that none has to be fetched.
	if (path === '/komitmen/') return { html: 26_000, scripts: 22_000 };
	// A dozen slides with their notes. The QR of a session comes when its slide is seen; the
	// script of the slides is half of theirs, what every page has and what wakes an island the rest.
	if (/^\/paparan\/.+/.test(path)) return { html: 20_000, scripts: 4_300 };
	// A list of twenty steps with their marks, and what follows them: no heavier than a guide, but for its script.
	if (path.startsWith('/jalur/')) return { html: guide.html, scripts: 6_000, total: guide.total };
	// What a team does with its portrait, read and filled in: no heavier than a topic, and its scripts those of a mirror.
	if (/^\/potret\/(tindak|bukti)\/$/.test(path)) return { html: 20_000, scripts: 20_000 };
	// The start page also shows what the team has promised, by a plain script.
	if (path === '/potret/') return { ...guide, html: 20_000, scripts: 6_000 };
	if (path.startsWith('/potret/')) return { ...guide, html: 20_000 };
	if (path === '/buku/') return { scripts: guide.scripts };
	// The 21 behaviours, each with its example; its scripts are those of a mirror.
	if (path === '/pelatih/kalimat/') return { html: 20_000, scripts: 20_000 };
	if (path === '/pelatih/sesi/') return { scripts: 30_000 };
	return {};
}

/** What of a page weighs more than this share of its bar, a sentence each. */
export function heavierThan(share: number, path: string, weight: Weight): string[] {
	return (Object.entries(barsOf(path)) as [keyof WeightBars, number][])
		.filter(([what, bar]) => weight[what] > bar * share)
		.map(([what, bar]) => `${path}: ${what} ${weight[what]} of ${bar} bytes`);
}
