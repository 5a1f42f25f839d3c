import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchLabels } from '../../copy/search.ts';
import type { SearchKind } from '../../ui/search-kind.ts';
import { fill } from '../../ui/text.ts';
import { Kinds } from './Kinds.tsx';
import { Results } from './Results.tsx';
import { type Asked, addressOf, readAsked } from './asked.ts';
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
	| { kind: 'found'; asked: Asked; matches: Matches; shown: Found[] };

/** Search over the site: what is asked lives in the address, so a search can be shared and Back returns to it. */
export default function Search({ bundle, labels }: SearchProps) {
	const [query, setQuery] = useState('');
	const [kind, setKind] = useState<SearchKind>();
	const [state, setState] = useState<State>({ kind: 'empty' });
	const latest = useRef(0);

	async function run(wanted: Asked) {
		const asked = { ...wanted, query: wanted.query.trim() };
		const turn = ++latest.current;
		if (!asked.query) {
			setState({ kind: 'empty' });
			return;
		}
		// What is narrowed stays on screen meanwhile, and with it the focus on its choice.
		setState((before) =>
			before.kind === 'found' && before.asked.query === asked.query
				? before
				: { kind: 'searching' },
		);
		try {
			const matches = await search(bundle, asked);
			const shown = await matches.read(0, pageSize);
			// A slower answer to an earlier question must not replace a later one.
			if (turn === latest.current) setState({ kind: 'found', asked, matches, shown });
		} catch {
			// The index could not be fetched: offline, or a server that lost it.
			if (turn === latest.current) setState({ kind: 'failed' });
		}
	}

	async function showMore() {
		if (state.kind !== 'found') return;
		const { matches, shown } = state;
		const next = await matches.read(shown.length, shown.length + pageSize);
		setState((now) => (now === state ? { ...state, shown: [...shown, ...next] } : now));
	}

	/** The query becomes a step to go Back to; a choice among what it found does not. */
	function submit() {
		history.pushState(null, '', addressOf({ query, kind }));
		void run({ query, kind });
	}

	function choose(choice: SearchKind | undefined) {
		if (state.kind !== 'found') return;
		const asked = { ...state.asked, kind: choice };
		setKind(choice);
		history.replaceState(null, '', addressOf(asked));
		void run(asked);
	}

	useEffect(() => {
		const follow = () => {
			const asked = readAsked(location.search);
			setQuery(asked.query);
			setKind(asked.kind);
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
					submit();
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
				{state.kind === 'found' && <p>{summary(state, labels)}</p>}
			</div>
			{state.kind === 'found' && state.matches.counts.all > 0 && (
				<Kinds kind={kind} counts={state.matches.counts} labels={labels} onChoose={choose} />
			)}
			{state.kind === 'found' && <Results found={state.shown} labels={labels} />}
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

/** What a search found, in a sentence. */
function summary({ asked, matches }: State & { kind: 'found' }, labels: SearchLabels): string {
	const { query, kind } = asked;
	const { total, counts } = matches;
	if (counts.all === 0) return `${fill(labels.none, { query })} ${labels.noneText}`;
	if (!kind) return fill(labels.count, { n: total, query });
	const gaps = { n: total, all: counts.all, kind: labels.kindOf[kind], query };
	return fill(total > 0 ? labels.countOf : labels.noneOf, gaps);
}
