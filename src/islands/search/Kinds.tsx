import type { SearchLabels } from '../../copy/search.ts';
import { type SearchKind, searchKinds } from '../../ui/search-kind.ts';
import type { Matches } from './pagefind.ts';

interface Props {
	kind: SearchKind | undefined;
	counts: Matches['counts'];
	labels: SearchLabels;
	onChoose: (kind: SearchKind | undefined) => void;
}

/** A choice of one kind of page to narrow the search to, among those found, each with how many there are. */
export function Kinds({ kind, counts, labels, onChoose }: Props) {
	return (
		<fieldset>
			<legend>{labels.kind}</legend>
			{[undefined, ...searchKinds]
				.filter((choice) => counts[choice ?? 'all'] > 0 || choice === kind)
				.map((choice) => (
					<label key={choice}>
						<input
							type="radio"
							name="jenis"
							value={choice ?? ''}
							checked={choice === kind}
							onChange={() => onChoose(choice)}
						/>
						{labels.kinds[choice ?? 'all']} <span>{counts[choice ?? 'all']}</span>
					</label>
				))}
		</fieldset>
	);
}
