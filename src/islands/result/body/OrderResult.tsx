import { type ValueScores, extremes } from '../../../core/assessment/score.ts';
import { type ValueId, behavioursOf } from '../../../core/values/values.ts';
import { DominoShape } from '../../../ui/DominoShape.tsx';
import { ValueOrder } from '../../../ui/ValueOrder.tsx';
import { fill } from '../../../ui/text.ts';
import { NotOfficial } from './NotOfficial.tsx';
import { namesOf } from './Summary.tsx';
import type { ResultProps } from '../props.ts';
import styles from '../result.module.css';

interface Props extends ResultProps {
	scores: ValueScores;
}

/** The order of the values in a sentence, ties all named, then as a list, and where to go on from it. */
export function OrderResult(props: Props) {
	const { values, scores, labels, links } = props;
	const { highest, lowest } = extremes<ValueId>(scores);
	const isEven = highest[0] === lowest[0];
	return (
		<>
			<p class={styles['summary']}>
				{isEven
					? labels.orderEven
					: fill(labels.orderSummary, {
							highest: namesOf(values, highest),
							lowest: namesOf(values, lowest),
						})}
			</p>
			<div class={styles['columns']}>
				<section class={styles['order']} aria-label={labels.orderTitle}>
					<h2>{labels.orderTitle}</h2>
					<p>{labels.orderText}</p>
					<ValueOrder
						values={values}
						scores={scores}
						hrefOf={(id) => `${links.guides}${id}/`}
						skippedText={labels.orderSkipped}
					/>
					<NotOfficial {...props} />
				</section>
				<NextValue {...props} lowest={isEven ? [] : lowest} />
			</div>
		</>
	);
}

/** A card for each of the lowest values: what it means, its minute to read and a case to try. */
function NextValue({
	values,
	cases,
	labels: { next, exercise },
	links,
	lowest,
}: Props & { /** None where all are even. */ lowest: readonly ValueId[] }) {
	const shown = values.filter(({ id }) => lowest.includes(id));
	const caseOf = (value: ValueId) =>
		behavioursOf(value)
			.map((id) => cases[id])
			.find((found) => found !== undefined);
	return (
		<section class={`${styles['next']} screen-only`}>
			<h2>{next.title}</h2>
			{shown.length === 0 && (
				<p>
					<a class="button" href={links.guides}>
						{next.all}
					</a>
				</p>
			)}
			{shown.map(({ id, name, short, drawing, meaning }, index) => {
				const found = caseOf(id);
				return (
					<div key={id} class={styles['step']} data-value={id}>
						<h3>
							<DominoShape value={id} letter={short} drawing={drawing} />
							{name}
						</h3>
						<p>{meaning}</p>
						<div class="actions">
							<a
								class={index === 0 ? 'button' : 'button quiet'}
								href={`${links.guides}${id}/${links.minute}`}
							>
								{fill(next.read, { name })}
							</a>
							{found && <a href={`${links.cases}${found.id}/`}>{fill(exercise, found)}</a>}
						</div>
					</div>
				);
			})}
		</section>
	);
}
