import { allowOwnWorkers } from '../../ui/own-workers.ts';
import { type SearchKind, readSearchKind, searchKinds } from '../../ui/search-kind.ts';
import { type Excerpt, readExcerpt } from './excerpt.ts';
import { isFormOf, wordsOf } from './known-words.ts';
import type { SearchQuery } from './search-query.ts';

/** What this site uses of Pagefind's interface (pagefind.js, which the build writes). */
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
	meta: { title?: string; ringkasan?: string; arti?: string };
	filters: { jenis?: string[] };
	/** All its text, from which excerpts are cut. */
	content: string;
	excerpt: string;
	sub_results: { title: string; url: string; excerpt: string }[];
}

/** A page that matches. */
export interface Found {
	title: string;
	url: string;
	kind: SearchKind | undefined;
	/** The passages that match best, each under its own heading; where there is none, the summary. */
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
 * A word in a title, in what the page defines, or in what readers call a term, weighs more than the same word in passing. Pagefind's own weight for
 * length would put a short text that names the word once above a long guide about it, so length hardly counts here.
 */
const ranking = {
	pageLength: 0.03,
	metaWeights: { title: 5, definisi: 2, ringkasan: 0.4, kata: 4, terkait: 2, arti: 0 },
};

/** Passages shown under one page. */
const passagesShown = 3;

let loading: Promise<Pagefind> | undefined;
let failures = 0;

async function load(bundle: string): Promise<Pagefind> {
	// Pagefind starts one to search in.
	allowOwnWorkers();
	// A browser may ask only once for a module, even one that it could not fetch: the next try needs another address.
	const address = failures > 0 ? `${bundle}?ulang=${failures}` : bundle;
	const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
	await pagefind.options({ ranking });
	// Pagefind counts how many match of each kind only once the list of kinds has been loaded.
	await pagefind.filters();
	return pagefind;
}

/** Searches the whole site, or one kind of it. The index is fetched on the first search, and again after a failure. */
export async function search(bundle: string, { words, kind }: SearchQuery): Promise<Matches> {
	loading ??= load(bundle);
	try {
		const pagefind = await loading;
		const found = await pagefind.search(words, { filters: kind ? { jenis: kind } : {} });
		const { results, unfilteredResultCount, totalFilters } = found;
		if (unfilteredResultCount > 0 && !(await knowsAll(pagefind, wordsOf(words)))) return nothing;
		return {
			total: results.length,
			counts: { ...none, ...totalFilters.jenis, all: unfilteredResultCount },
			read: (from, to) =>
				Promise.all(results.slice(from, to).map(async ({ data }) => toFound(await data()))),
		};
	} catch (error) {
		loading = undefined;
		failures += 1;
		throw error;
	}
}

const none = Object.fromEntries(
	['all', ...searchKinds].map((kind) => [kind, 0]),
) as Matches['counts'];
const nothing: Matches = { total: 0, counts: none, read: () => Promise.resolve([]) };

/** Whether the site has every one of these words in some form; a page is found only if it has them all. */
async function knowsAll(pagefind: Pagefind, words: string[]): Promise<boolean> {
	for (const word of words) {
		const { results } = await pagefind.search(word, { filters: {} });
		const best = await results[0]?.data();
		const marked = readExcerpt(best?.excerpt ?? '', '').filter((part) => part.marked);
		if (marked.length > 0 && !marked.some(({ text }) => isFormOf(word, text))) return false;
	}
	return true;
}

function toFound({ url, meta, filters, content, sub_results }: PagefindPage): Found {
	const title = meta.title ?? url;
	// What was found by other words for its subject has no passage with them: its summary, or a term's meaning, stands instead.
	const summary = {
		title,
		url,
		excerpt: [{ text: meta.ringkasan ?? meta.arti ?? '', marked: false }],
	};
	const passages = sub_results.slice(0, passagesShown).map((passage) => ({
		title: passage.title,
		url: passage.url,
		excerpt: readExcerpt(passage.excerpt, content, passage.title),
	}));
	return {
		title,
		url,
		kind: readSearchKind(filters.jenis?.[0]),
		passages: passages.length > 0 ? passages : [summary],
	};
}
