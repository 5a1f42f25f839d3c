import { type ValueScores, rank } from '../core/assessment/score.ts';
import type { ValueId } from '../core/values/values.ts';
import { fill, listWords } from './text.ts';
import styles from './value-order.module.css';

interface Props {
	values: readonly { id: ValueId; name: string; tile: string }[];
	scores: ValueScores;
	/** Where the guides of the values stand, for each to lead to its own: `{guides}{value}/`. */
	guides?: string;
	/** What is said of values without a score, whose names it takes. */
	skippedText?: string;
}

/** The values from the highest to the lowest score, ties side by side. No figures, no levels. */
export function ValueOrder({ values, scores, guides, skippedText }: Props) {
	const skipped = values.filter(({ id }) => scores[id] === null);
	const Name = guides ? 'a' : 'span';
	return (
		<>
			<ol class={styles['order']}>
				{rank<ValueId>(scores).map(({ score, keys }) => (
					<li key={score}>
						{values
							.filter(({ id }) => keys.includes(id))
							.map(({ id, name, tile }) => (
								<Name key={id} data-value={id} href={guides && `${guides}${id}/`}>
									<span class={styles['tile']} aria-hidden="true">
										{tile}
									</span>
									{name}
								</Name>
							))}
					</li>
				))}
			</ol>
			{skippedText && skipped.length > 0 && (
				<p>{fill(skippedText, { names: listWords(skipped.map(({ name }) => name)) })}</p>
			)}
		</>
	);
}
