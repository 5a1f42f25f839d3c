import { type SearchKind, readSearchKind } from '../../ui/search-kind.ts';

/** What a reader searches for, as it stands in the address: `?q=uang&jenis=kasus`. */
export interface SearchQuery {
	words: string;
	/** The kind of page to narrow the search to. */
	kind: SearchKind | undefined;
}

/** Reads a search from the query of an address. Words are cut at 200 characters; an unknown kind means all kinds. */
export function readQuery(search: string): SearchQuery {
	const given = new URLSearchParams(search);
	return {
		words: given.get('q')?.slice(0, 200) ?? '',
		kind: readSearchKind(given.get('jenis')),
	};
}

/** The query of the address that makes this search again. */
export function addressOf({ words, kind }: SearchQuery): string {
	return `?${new URLSearchParams({ q: words, ...(kind && { jenis: kind }) })}`;
}
