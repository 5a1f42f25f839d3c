import { type ValueScores, extremes } from '../../../core/assessment/score.ts';
import { type ValueId, behavioursOf } from '../../../core/values/values.ts';
import { ValueOrder } from '../../../ui/ValueOrder.tsx';
import { fill, listWords } from '../../../ui/text.ts';
import { NotOfficial } from './NotOfficial.tsx';
import type { ResultProps } from '../props.ts';
import styles from '../result.module.css';

interface Props extends ResultProps {
	scores: ValueScores;
}

/** The order of the values, and where to go on from it. */
export function OrderResult(props: Props) {
	const { values, scores, labels, links } = props;
	return (
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
	);
}

/** Each of the lowest values, to be read about in a minute or tried in a case. */
function NextValue({ values, scores, cases, labels: { next, exercise }, links }: Props) {
	const { highest, lowest } = extremes<ValueId>(scores);
	const isEven = highest.length === lowest.length && highest[0] === lowest[0];
	const shown = isEven ? [] : values.filter(({ id }) => lowest.includes(id));
	const caseOf = (value: ValueId) =>
		behavioursOf(value)
			.map((id) => cases[id])
			.find((found) => found !== undefined);
	return (
		<section class={`${styles['step']} screen-only`}>
			<h2>{next.title}</h2>
			<p>
				{isEven
					? next.even
					: fill(shown.length === 1 ? next.lowest : next.lowestSome, {
							names: listWords(shown.map(({ name }) => name)),
						})}
			</p>
			{isEven && (
				<div class="actions">
					<a class="button" href={links.guides}>
						{next.all}
					</a>
				</div>
			)}
			{shown.map(({ id, name }, index) => {
				const found = caseOf(id);
				return (
					<div key={id} class="actions">
						<a
							class={index === 0 ? 'button' : 'button quiet'}
							href={`${links.guides}${id}/${links.minute}`}
						>
							{fill(next.read, { name })}
						</a>
						{found && <a href={`${links.cases}${found.id}/`}>{fill(exercise, found)}</a>}
					</div>
				);
			})}
		</section>
	);
}
