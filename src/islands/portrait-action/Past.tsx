import type { PortraitAction } from '../../core/device/portrait-actions.ts';
import { fill } from '../../ui/text.ts';
import { type PortraitActionProps, dayWords, findingWords } from './props.ts';

/** The promises that have ended, the last one first. */
export function Past({
	past,
	themes,
	labels,
}: PortraitActionProps & { past: readonly PortraitAction[] }) {
	return (
		<details class="fold wide">
			<summary>{labels.past.title}</summary>
			<ul>
				{past.toReversed().map(({ id, findings, chosen = 0, act, owner, ...rest }) => {
					const { start = '', review = '', outcome } = rest;
					const finding = findings[chosen];
					return (
						<li key={id}>
							{outcome && <strong>{labels.promise.outcomes[outcome]}. </strong>}
							{fill(labels.past.entry, {
								...{ act, owner, start: dayWords(start), review: dayWords(review) },
								finding: finding ? findingWords(themes, finding) : '',
							})}
						</li>
					);
				})}
			</ul>
		</details>
	);
}
