import { type SearchKind, readSearchKind } from '../../ui/search-kind.ts';

/** What a reader asked for, as it stands in the address: `?q=uang&jenis=kasus`. */
export interface Asked {
	query: string;
	kind: SearchKind | undefined;
}

/** Reads what is asked from an address; a kind that is none means all. */
export function readAsked(search: string): Asked {
	const given = new URLSearchParams(search);
	return {
		query: given.get('q')?.slice(0, 200) ?? '',
		kind: readSearchKind(given.get('jenis')),
	};
}

/** The address that asks for this again. */
export function addressOf({ query, kind }: Asked): string {
	return `?${new URLSearchParams({ q: query, ...(kind && { jenis: kind }) })}`;
}
