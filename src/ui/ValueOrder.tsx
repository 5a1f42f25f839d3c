import { type ValueScores, rank } from '../core/assessment/score.ts';
import type { ValueId } from '../core/values/values.ts';
import { fill, listWords } from './text.ts';
import { DominoShape } from './DominoShape.tsx';
import type { ValueDrawing } from './value-icons.ts';
import styles from './value-order.module.css';

interface Props {
	values: readonly { id: ValueId; name: string; short: string; drawing: ValueDrawing }[];
	scores: ValueScores;
	/** Where a value leads to, if anywhere. */
	hrefOf?: (value: ValueId) => string;
	/** What is said of values without a score, whose names it takes. */
	skippedText?: string;
}

/** The values from the highest to the lowest score, ties under one rank. No figures, no levels. */
export function ValueOrder({ values, scores, hrefOf, skippedText }: Props) {
	const skipped = values.filter(({ id }) => scores[id] === null);
	const Name = hrefOf ? 'a' : 'span';
	return (
		<>
			<ol class={styles['order']}>
				{rank<ValueId>(scores).map(({ score, keys }) => (
					<li key={score}>
						<div>
							{values
								.filter(({ id }) => keys.includes(id))
								.map(({ id, name, short, drawing }) => (
									<Name key={id} data-value={id} href={hrefOf?.(id)}>
										<DominoShape value={id} letter={short} drawing={drawing} />
										{name}
									</Name>
								))}
						</div>
					</li>
				))}
			</ol>
			{skippedText && skipped.length > 0 && (
				<p>{fill(skippedText, { names: listWords(skipped.map(({ name }) => name)) })}</p>
			)}
		</>
	);
}
