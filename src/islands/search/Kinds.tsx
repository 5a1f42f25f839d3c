import type { SearchLabels } from '../../copy/search.ts';
import { type SearchKind, searchKinds } from '../../ui/search-kind.ts';
import type { Matches } from './pagefind.ts';

interface Props {
	kind: SearchKind | undefined;
	counts: Matches['counts'];
	labels: SearchLabels;
	onChoose: (kind: SearchKind | undefined) => void;
}

/** A choice of one kind of page to narrow the search to, each with how many were found of it. */
export function Kinds({ kind, counts, labels, onChoose }: Props) {
	return (
		<fieldset>
			<legend>{labels.kind}</legend>
			{[undefined, ...searchKinds].map((choice) => {
				const count = counts[choice ?? 'all'];
				return (
					<label key={choice}>
						<input
							type="radio"
							name="jenis"
							value={choice ?? ''}
							checked={choice === kind}
							disabled={count === 0 && choice !== kind}
							onChange={() => onChoose(choice)}
						/>
						{labels.kinds[choice ?? 'all']} <span>{count}</span>
					</label>
				);
			})}
		</fieldset>
	);
}
