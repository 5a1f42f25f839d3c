import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchKind } from '../../ui/search-kind.ts';
import { type Found, type Matches, search } from './pagefind.ts';
import { type SearchQuery, addressOf, readQuery } from './search-query.ts';

/** Pages read and shown at a time. */
const pageSize = 8;

/** What has come of the search. */
export type SearchState = { kind: 'empty' | 'searching' | 'failed' } | FoundState;

/** A search that was answered: the pages shown so far, and how many the next step would add. */
export interface FoundState {
	kind: 'found';
	query: SearchQuery;
	matches: Matches;
	shown: Found[];
	more: number;
}

/** A search through the index at `bundle`. The address holds what is searched for, so Back and a shared link lead to it. */
export function useSearch(bundle: string) {
	const field = useRef<HTMLInputElement>(null);
	// Nothing is put into the field before it was read: words may have been typed while the script was on its way.
	const [query, setQuery] = useState<SearchQuery>();
	const [state, setState] = useState<SearchState>({ kind: 'empty' });
	const latest = useRef(0);

	async function run(wanted: SearchQuery) {
		const query = { ...wanted, words: wanted.words.trim() };
		const turn = ++latest.current;
		if (!query.words) {
			setState({ kind: 'empty' });
			return;
		}
		// Results that are only narrowed stay until the new ones are there, so that the choice pressed keeps the focus.
		setState((before) =>
			before.kind === 'found' && before.query.words === query.words
				? before
				: { kind: 'searching' },
		);
		const answer = await search(bundle, query)
			.then((matches) => withMore({ kind: 'found', query, matches, shown: [], more: pageSize }))
			// The index could not be fetched: offline, or a server that lost it.
			.catch(() => ({ kind: 'failed' as const }));
		// A slower answer to an earlier question must not replace a later one.
		if (turn === latest.current) setState(answer);
	}

	useEffect(() => {
		const follow = () => {
			const wanted = readQuery(location.search);
			setQuery(wanted);
			void run(wanted);
		};
		const typed = field.current?.value;
		if (typed && !readQuery(location.search).words) setQuery({ words: typed, kind: undefined });
		else follow();
		addEventListener('popstate', follow);
		return () => removeEventListener('popstate', follow);
	}, []);

	return {
		field,
		query,
		state,
		type: (words: string) => setQuery((now) => ({ kind: now?.kind, words })),
		/** Searches for what was typed, as a step to go Back from. */
		submit: () => {
			const asked = { words: field.current?.value ?? '', kind: query?.kind };
			history.pushState(null, '', addressOf(asked));
			void run(asked);
		},
		/** Narrows the search that was answered to a kind, without a step to go Back from. */
		narrow: (kind: SearchKind | undefined, { query: answered }: FoundState) => {
			setQuery((now) => ({ words: now?.words ?? '', kind }));
			history.replaceState(null, '', addressOf({ ...answered, kind }));
			void run({ ...answered, kind });
		},
		/** Shows more of what was found. */
		showMore: async (found: FoundState) => {
			const longer = await withMore(found);
			setState((now) => (now === found ? longer : now));
		},
	};
}

/** The same with the next pages read. */
async function withMore(found: FoundState): Promise<FoundState> {
	const { matches, shown, more } = found;
	const longer = [...shown, ...(await matches.read(shown.length, shown.length + more))];
	return { ...found, shown: longer, more: Math.min(pageSize, matches.total - longer.length) };
}
