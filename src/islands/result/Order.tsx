import { type ValueScores, rank } from '../../core/assessment/score.ts';
import { fill, listWords } from '../../ui/text.ts';
import type { ValueId } from '../../core/values/values.ts';
import type { ResultProps } from './props.ts';
import styles from './result.module.css';

/** The seven values from the most to the least often seen, ties side by side. No figures, no levels. */
export function Order({ values, labels, links, scores }: ResultProps & { scores: ValueScores }) {
	const skipped = values.filter(({ id }) => scores[id] === null);

	const tile = ({ id, name, tile: letter }: (typeof values)[number]) => (
		<a key={id} data-value={id} href={`${links.guides}${id}/`}>
			<span class={styles['tile']} aria-hidden="true">
				{letter}
			</span>
			{name}
		</a>
	);

	return (
		<section class={styles['order']} aria-label={labels.orderTitle}>
			<h3>{labels.orderTitle}</h3>
			<p>{labels.orderText}</p>
			<ol>
				{rank<ValueId>(scores).map(({ score, keys }) => (
					<li key={score}>
						<div>{values.filter(({ id }) => keys.includes(id)).map(tile)}</div>
					</li>
				))}
			</ol>
			{skipped.length > 0 && (
				<p>{fill(labels.orderSkipped, { names: listWords(skipped.map(({ name }) => name)) })}</p>
			)}
		</section>
	);
}
