/** What this site uses of Pagefind's search interface (pagefind.js, made by the build). */
interface Pagefind {
	search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
	url: string;
	meta: { title?: string };
	excerpt: string;
	sub_results: { title: string; url: string; excerpt: string }[];
}

/** A passage with the words that were searched for marked. */
export type Excerpt = { text: string; marked: boolean }[];

export interface Found {
	title: string;
	url: string;
	/** The passages that match best, each under its own heading. */
	passages: { title: string; url: string; excerpt: Excerpt }[];
}

/** A search whose pages are read one by one, only when they are to be shown. */
export interface Matches {
	total: number;
	read: (from: number, to: number) => Promise<Found[]>;
}

/** Passages shown under one page. */
const passagesShown = 3;

let loading: Promise<Pagefind> | undefined;

/** Searches the whole site. The index is fetched on the first search, and again after a failure. */
export async function search(bundle: string, query: string): Promise<Matches> {
	loading ??= import(/* @vite-ignore */ bundle) as Promise<Pagefind>;
	try {
		const { results } = await (await loading).search(query);
		return {
			total: results.length,
			read: (from, to) =>
				Promise.all(results.slice(from, to).map(async ({ data }) => toFound(await data()))),
		};
	} catch (error) {
		loading = undefined;
		throw error;
	}
}

function toFound({ url, meta, sub_results }: PagefindPage): Found {
	const title = meta.title ?? url;
	return {
		title,
		url,
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
