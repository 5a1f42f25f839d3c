import type { SearchLabels } from '../../copy/search.ts';
import { Field } from '../../ui/Field.tsx';
import { fill } from '../../ui/text.ts';
import { Kinds } from './Kinds.tsx';
import { Results } from './Results.tsx';
import styles from './search.module.css';
import { type FoundState, type SearchState, useSearch } from './use-search.ts';

interface Props {
	/** Address of the search index's script. */
	bundle: string;
	labels: SearchLabels;
}

/** Search over the whole site. */
export default function Search({ bundle, labels }: Props) {
	const { query, state, type, submit, narrow, showMore } = useSearch(bundle);
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
				<Field id="kata" label={labels.label}>
					{(ties) => (
						<div>
							<input
								{...ties}
								type="search"
								name="q"
								maxLength={200}
								autocomplete="off"
								placeholder={labels.placeholder}
								value={query.words}
								onInput={(event) => type(event.currentTarget.value)}
							/>
							<button class="button" type="submit">
								{labels.submit}
							</button>
						</div>
					)}
				</Field>
			</form>
			<p class="no-js">{labels.noScript}</p>
			<div role="status" class="needs-js">
				<p>{sentence(state, labels)}</p>
			</div>
			{state.kind === 'found' && (
				<>
					{state.matches.counts.all > 0 && (
						<Kinds
							kind={query.kind}
							counts={state.matches.counts}
							labels={labels}
							onChoose={(kind) => narrow(kind, state)}
						/>
					)}
					<Results found={state.shown} labels={labels} />
					{state.more > 0 && (
						<button class="button quiet" type="button" onClick={() => void showMore(state)}>
							{fill(labels.more, { n: state.more })}
						</button>
					)}
				</>
			)}
		</div>
	);
}

/** What has come of the search, in a sentence. */
function sentence(state: SearchState, labels: SearchLabels): string {
	return state.kind === 'found' ? summary(state, labels) : labels[state.kind];
}

function summary({ query: { words, kind }, matches }: FoundState, labels: SearchLabels): string {
	const { total, counts } = matches;
	if (counts.all === 0) return `${fill(labels.none, { query: words })} ${labels.noneText}`;
	if (!kind) return fill(labels.count, { n: total, query: words });
	const gaps = { n: total, all: counts.all, kind: labels.kindOf[kind], query: words };
	return fill(total > 0 ? labels.countOf : labels.noneOf, gaps);
}
