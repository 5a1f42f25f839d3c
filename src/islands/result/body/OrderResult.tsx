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

/** The order of the values, and where to go on from it. */
export function OrderResult(props: Props) {
	const { values, scores, labels, links } = props;
	return (
		<>
			<Headline {...props} />
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
				<NextValue {...props} />
			</div>
		</>
	);
}

/** The order in one sentence, ties all named. */
function Headline({ values, scores, labels }: Props) {
	const { highest, lowest } = extremes<ValueId>(scores);
	return (
		<p class={styles['summary']}>
			{highest[0] === lowest[0]
				? labels.orderEven
				: fill(labels.orderSummary, {
						highest: namesOf(values, highest),
						lowest: namesOf(values, lowest),
					})}
		</p>
	);
}

/** A card for each of the lowest values: what it means, its minute to read and a case to try. */
function NextValue({ values, scores, cases, labels: { next, exercise }, links }: Props) {
	const { highest, lowest } = extremes<ValueId>(scores);
	const isEven = highest.length === lowest.length && highest[0] === lowest[0];
	const shown = isEven ? [] : values.filter(({ id }) => lowest.includes(id));
	const caseOf = (value: ValueId) =>
		behavioursOf(value)
			.map((id) => cases[id])
			.find((found) => found !== undefined);
	return (
		<section class={`${styles['next']} screen-only`}>
			<h2>{next.title}</h2>
			<p>{isEven ? next.even : shown.length === 1 ? next.lowest : next.lowestSome}</p>
			{isEven && (
				<div class="actions">
					<a class="button" href={links.guides}>
						{next.all}
					</a>
				</div>
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
