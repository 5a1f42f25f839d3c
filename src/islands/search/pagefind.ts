import { type SearchKind, readSearchKind } from '../../core/search-kind.ts';
import type { Asked } from './asked.ts';

/** What this site uses of Pagefind's search interface (pagefind.js, made by the build). */
interface Pagefind {
	options: (options: { ranking: Record<string, unknown> }) => Promise<void>;
	filters: () => Promise<unknown>;
	search: (
		query: string,
		options: { filters: { jenis?: SearchKind } },
	) => Promise<{
		results: { data: () => Promise<PagefindPage> }[];
		unfilteredResultCount: number;
		totalFilters: { jenis?: Record<string, number> };
	}>;
}

interface PagefindPage {
	url: string;
	meta: { title?: string };
	filters: { jenis?: string[] };
	excerpt: string;
	sub_results: { title: string; url: string; excerpt: string }[];
}

/** A passage with the words that were searched for marked. */
export type Excerpt = { text: string; marked: boolean }[];

export interface Found {
	title: string;
	url: string;
	kind: SearchKind | undefined;
	/** The passages that match best, each under its own heading. */
	passages: { title: string; url: string; excerpt: Excerpt }[];
}

/** A search whose pages are read one by one, only when they are to be shown. */
export interface Matches {
	total: number;
	/** How many match of each kind, and of all kinds, whatever the search was narrowed to. */
	counts: Record<SearchKind | 'all', number>;
	read: (from: number, to: number) => Promise<Found[]>;
}

/**
 * A word in a title, or in what the page defines, says more than the same word in passing; and a long guide that
 * returns to it says more than a short text that names it once, which the standard measure of length turns round.
 */
const ranking = { pageLength: 0.03, metaWeights: { title: 5, definisi: 2 } };

/** Passages shown under one page. */
const passagesShown = 3;

let loading: Promise<Pagefind> | undefined;

async function load(bundle: string): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ bundle)) as Pagefind;
	await pagefind.options({ ranking });
	// Until they are asked for, a search does not count its kinds.
	await pagefind.filters();
	return pagefind;
}

/** Searches the whole site, or one kind of it. The index is fetched on the first search, and again after a failure. */
export async function search(bundle: string, { query, kind }: Asked): Promise<Matches> {
	loading ??= load(bundle);
	try {
		const pagefind = await loading;
		const found = await pagefind.search(query, { filters: kind ? { jenis: kind } : {} });
		const { results, unfilteredResultCount, totalFilters } = found;
		return {
			total: results.length,
			counts: { ...none, ...totalFilters.jenis, all: unfilteredResultCount },
			read: (from, to) =>
				Promise.all(results.slice(from, to).map(async ({ data }) => toFound(await data()))),
		};
	} catch (error) {
		loading = undefined;
		throw error;
	}
}

const none = { nilai: 0, panduan: 0, kasus: 0, istilah: 0, halaman: 0 };

function toFound({ url, meta, filters, sub_results }: PagefindPage): Found {
	const title = meta.title ?? url;
	return {
		title,
		url,
		kind: readSearchKind(filters.jenis?.[0]),
		passages: sub_results.slice(0, passagesShown).map((passage) => ({
			title: passage.title,
			url: passage.url,
			excerpt: readExcerpt(passage.excerpt),
		})),
	};
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** Pagefind's excerpt is escaped text with <mark> around matches; this keeps it text. */
export function readExcerpt(html: string): Excerpt {
	return html.split(/<\/?mark>/).map((part, index) => ({
		text: part.replace(/&(#?\w+);/g, (entity, name: string) => entities[name] ?? entity),
		marked: index % 2 === 1,
	}));
}
