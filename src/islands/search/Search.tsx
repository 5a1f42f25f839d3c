import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchLabels } from '../../copy/search.ts';
import { fill } from '../../core/text.ts';
import { Results } from './Results.tsx';
import { type Found, type Matches, search } from './pagefind.ts';
import styles from './search.module.css';

export interface SearchProps {
	/** Address of the search index's script. */
	bundle: string;
	labels: SearchLabels;
}

/** Pages read and shown at a time. */
const pageSize = 8;

type State =
	| { kind: 'empty' | 'searching' | 'failed' }
	| { kind: 'found'; query: string; matches: Matches; shown: Found[] };

/** Search over the site: the query lives in the address, so a search can be shared and Back returns to it. */
export default function Search({ bundle, labels }: SearchProps) {
	const [query, setQuery] = useState('');
	const [state, setState] = useState<State>({ kind: 'empty' });
	const latest = useRef(0);

	async function run(text: string) {
		const wanted = text.trim();
		const turn = ++latest.current;
		if (!wanted) {
			setState({ kind: 'empty' });
			return;
		}
		setState({ kind: 'searching' });
		try {
			const matches = await search(bundle, wanted);
			const shown = await matches.read(0, pageSize);
			// A slower answer to an earlier question must not replace a later one.
			if (turn === latest.current) setState({ kind: 'found', query: wanted, matches, shown });
		} catch {
			// The index could not be fetched: offline, or a server that lost it.
			if (turn === latest.current) setState({ kind: 'failed' });
		}
	}

	async function showMore() {
		if (state.kind !== 'found') return;
		const { matches, shown } = state;
		const next = await matches.read(shown.length, shown.length + pageSize);
		setState({ ...state, shown: [...shown, ...next] });
	}

	useEffect(() => {
		const follow = () => {
			const asked = new URLSearchParams(location.search).get('q')?.slice(0, 200) ?? '';
			setQuery(asked);
			void run(asked);
		};
		follow();
		addEventListener('popstate', follow);
		return () => removeEventListener('popstate', follow);
	}, []);

	return (
		<div class={styles['search']}>
			<form
				class="needs-js"
				role="search"
				onSubmit={(event) => {
					event.preventDefault();
					const url = new URL(location.href);
					url.searchParams.set('q', query);
					history.pushState(null, '', url);
					void run(query);
				}}
			>
				<label for="kata">{labels.label}</label>
				<div>
					<input
						id="kata"
						type="search"
						name="q"
						maxLength={200}
						autocomplete="off"
						placeholder={labels.placeholder}
						value={query}
						onInput={(event) => setQuery(event.currentTarget.value)}
					/>
					<button class="button" type="submit">
						{labels.submit}
					</button>
				</div>
			</form>
			<p class="no-js">{labels.noScript}</p>
			<div role="status" class="needs-js">
				{state.kind === 'empty' && <p>{labels.empty}</p>}
				{state.kind === 'searching' && <p>{labels.searching}</p>}
				{state.kind === 'failed' && <p>{labels.failed}</p>}
				{state.kind === 'found' && (
					<p>
						{fill(state.shown.length ? labels.count : labels.none, {
							n: state.matches.total,
							query: state.query,
						})}{' '}
						{state.shown.length === 0 && labels.noneText}
					</p>
				)}
			</div>
			{state.kind === 'found' && <Results found={state.shown} />}
			{state.kind === 'found' && state.shown.length < state.matches.total && (
				<button class="button quiet" type="button" onClick={() => void showMore()}>
					{fill(labels.more, {
						n: Math.min(pageSize, state.matches.total - state.shown.length),
					})}
				</button>
			)}
		</div>
	);
}
