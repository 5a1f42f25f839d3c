import type { RatingAttempt } from '../../core/device/attempt.ts';
import { lowestItems } from '../../core/assessment/score.ts';
import { fill } from '../../ui/text.ts';
import { type BehaviourId, isBehaviourId, valueOf } from '../../core/values/values.ts';
import { CopyText } from './CopyText.tsx';
import type { ResultProps } from './props.ts';
import styles from './result.module.css';

interface Props extends ResultProps {
	attempt: RatingAttempt;
}

/** At least this many of the lowest behaviours come with something to do. */
const wanted = 3;
/** Of more than this many, tied ones included, all but the first three are folded: one week has room for three. */
const unfolded = 5;

/** The lowest behaviours, each with one thing to do this week, the passage to read and a line for the SKP. */
export function Lowest(props: Props) {
	const { attempt, labels } = props;
	const lowest = lowestBehaviours(attempt);
	const open = lowest.length > unfolded ? lowest.slice(0, wanted) : lowest;
	const folded = lowest.slice(open.length);
	const card = (id: BehaviourId) => (
		<Card key={id} {...props} id={id} chosen={attempt.priorities.includes(id)} />
	);
	return (
		<section class={styles['advice']}>
			<h3>{labels.lowestTitle}</h3>
			<p>{lowest.length === 0 ? labels.lowestFull : labels.lowestText}</p>
			{open.map(card)}
			{folded.length > 0 && (
				<details>
					<summary>{fill(labels.more, { n: folded.length })}</summary>
					{folded.map(card)}
				</details>
			)}
		</section>
	);
}

/** What the person chose to strengthen, as far as it is not among the lowest already. */
export function Priorities(props: Props) {
	const { attempt, labels } = props;
	const shown = lowestBehaviours(attempt);
	const others = attempt.priorities.filter((id) => !shown.includes(id));
	if (others.length === 0) return null;
	return (
		<section class={styles['advice']}>
			<h3>{labels.prioritiesTitle}</h3>
			{others.map((id) => (
				<Card key={id} {...props} id={id} />
			))}
		</section>
	);
}

function lowestBehaviours(attempt: RatingAttempt): BehaviourId[] {
	return lowestItems(attempt.scores, wanted, attempt.priorities).filter(isBehaviourId);
}

interface CardProps extends Props {
	id: BehaviourId;
	/** Whether to say that the person chose it. */
	chosen?: boolean;
}

function Card({ id, chosen, values, behaviours, cases, labels, links }: CardProps) {
	const exercise = cases[id];
	const { name, law, action, expectation } = behaviours[id];
	const value = values.find((candidate) => candidate.id === valueOf(id));
	return (
		<div class={styles['card']} data-value={valueOf(id)}>
			<h4>
				<span class={styles['tile']} aria-hidden="true">
					{value?.tile}
				</span>
				{name}
				{chosen && <span class={styles['chosen']}>{labels.chosen}</span>}
			</h4>
			<p class={styles['law']}>“{law}”</p>
			<p>
				<strong>{labels.action}.</strong> {action}
			</p>
			<p class={styles['skp']}>
				<strong>{labels.expectation}.</strong> {expectation}{' '}
				<span class={styles['soft']}>{labels.expectationNote}</span>
			</p>
			<CopyText text={expectation} what={name} labels={labels} />
			<div class={styles['links']}>
				<a href={`${links.guides}${valueOf(id)}/#${id}`}>
					{fill(labels.guide, { name: value?.name ?? '' })}
					<span class="sr-only">: {name}</span>
				</a>
				{exercise && (
					<a href={`${links.cases}${exercise.id}/`}>{fill(labels.exercise, exercise)}</a>
				)}
			</div>
		</div>
	);
}
