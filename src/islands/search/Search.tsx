import type { SearchLabels } from '../../copy/search.ts';
import { Field } from '../../ui/Field.tsx';
import { fill } from '../../ui/text.ts';
import { Kinds } from './Kinds.tsx';
import { Results } from './Results.tsx';
import styles from './search.module.css';
import { type SearchState, useSearch } from './use-search.ts';

interface Props {
	/** Address of the search index's script. */
	bundle: string;
	labels: SearchLabels;
}

/** Search over the whole site. */
export default function Search({ bundle, labels }: Props) {
	const { field, query, state, type, submit, narrow, showMore } = useSearch(bundle);
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
								ref={field}
								type="search"
								name="q"
								maxLength={200}
								autocomplete="off"
								placeholder={labels.placeholder}
								value={query?.words}
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
							kind={query?.kind}
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
	if (state.kind !== 'found') return labels[state.kind];
	const { words: query, kind } = state.query;
	const { total: n, counts } = state.matches;
	if (counts.all === 0) return `${fill(labels.none, { query })} ${labels.noneText}`;
	if (!kind) return fill(labels.count, { n, query });
	const gaps = { n, all: counts.all, kind: labels.kindOf[kind], query };
	return fill(n > 0 ? labels.countOf : labels.noneOf, gaps);
}
