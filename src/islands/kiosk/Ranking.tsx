import { type ValueScores, rank } from '../../core/assessment/score.ts';
import { fill, listWords } from '../../ui/text.ts';
import type { ValueId } from '../../core/values/values.ts';
import type { ResultProps } from '../result/props.ts';
import styles from './kiosk.module.css';

/** The seven values from the most to the least often seen, ties in one place: the result's order without its links. */
export function Ranking({ values, labels, scores }: ResultProps & { scores: ValueScores }) {
	const skipped = values.filter(({ id }) => scores[id] === null);
	return (
		<>
			<p>{labels.orderText}</p>
			<ol class={styles['ranking']}>
				{rank<ValueId>(scores).map(({ score, keys }) => (
					<li key={score}>
						{values
							.filter(({ id }) => keys.includes(id))
							.map(({ id, name, tile }) => (
								<span key={id} data-value={id}>
									<i aria-hidden="true">{tile}</i>
									{name}
								</span>
							))}
					</li>
				))}
			</ol>
			{skipped.length > 0 && (
				<p>{fill(labels.orderSkipped, { names: listWords(skipped.map(({ name }) => name)) })}</p>
			)}
		</>
	);
}
