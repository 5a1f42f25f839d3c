import type { RatingAttempt } from '../../../core/device/attempt.ts';
import { answerOf, lowestItems } from '../../../core/assessment/score.ts';
import { type BehaviourId, isBehaviourId, valueOf } from '../../../core/values/values.ts';
import { DominoShape } from '../../../ui/DominoShape.tsx';
import { fill } from '../../../ui/text.ts';
import { CopyText } from './CopyText.tsx';
import type { ResultProps } from '../props.ts';
import styles from '../result.module.css';

interface Props extends ResultProps {
	attempt: RatingAttempt;
}

/** At least this many of the lowest behaviours come with something to do. */
const wanted = 3;
/** Of more than this many, tied ones included, all but the first three share one fold: one week has room for three. */
const unfolded = 5;

/** What to do about the lowest behaviours and those the person chose: the first step open, the others folded. */
export function Steps(props: Props) {
	const { attempt, labels } = props;
	const lowest = lowestItems(attempt.scores, wanted, attempt.priorities).filter(isBehaviourId);
	const [first, ...others] = lowest;
	const rest = lowest.length > unfolded ? others.slice(wanted - 1) : [];
	const chosen = attempt.priorities.filter((id) => !lowest.includes(id));
	const shown = [...others.slice(0, others.length - rest.length), ...chosen];
	return (
		<section class={styles['steps']}>
			<div class={styles['step']} data-value={first && valueOf(first)}>
				<h2>{labels.lowestTitle}</h2>
				{first ? <Step {...props} id={first} isFirst /> : <p>{labels.lowestFull}</p>}
			</div>
			{shown.map((id) => (
				<OtherStep key={id} {...props} id={id} />
			))}
			{rest.length > 0 && (
				<details class={`fold ${styles['rest']}`}>
					<summary>{fill(labels.more, { n: rest.length })}</summary>
					<div>
						{rest.map((id) => (
							<OtherStep key={id} {...props} id={id} />
						))}
					</div>
				</details>
			)}
		</section>
	);
}

interface StepProps extends Props {
	id: BehaviourId;
	/** Whether it is the one to begin with. */
	isFirst?: boolean;
}

function OtherStep(props: StepProps) {
	const { id, attempt, values, behaviours, labels } = props;
	const isChosen = attempt.priorities.includes(id);
	return (
		<details class="fold" data-value={valueOf(id)}>
			<summary>
				<h3>
					{labels.otherStep} {behaviours[id].name}
				</h3>
				<small>{isChosen ? labels.chosen : values.find((v) => v.id === valueOf(id))?.name}</small>
			</summary>
			<div>
				<Step {...props} />
			</div>
		</details>
	);
}

function Step({ id, isFirst, ...props }: StepProps) {
	const { attempt, values, behaviours, cases, labels, links } = props;
	const { name, law, action, expectation } = behaviours[id];
	const exercise = cases[id];
	const value = values.find((candidate) => candidate.id === valueOf(id));
	return (
		<>
			{isFirst && value && (
				<h3>
					<DominoShape value={value.id} letter={value.short} drawing={value.drawing} />
					{name}
					{attempt.priorities.includes(id) && <small>{labels.chosen}</small>}
				</h3>
			)}
			<p class={styles['law']}>“{law}”</p>
			<p class={styles['action']}>{action}</p>
			<p class={styles['because']}>{becauseOf(id, props)}</p>
			<details class={`fold ${styles['skp']}`}>
				<summary>{labels.expectationTitle}</summary>
				<div>
					<p>“{expectation}”</p>
					<p class="soft">{labels.expectationNote}</p>
					<CopyText text={expectation} what={name} labels={labels} />
				</div>
			</details>
			<div class={`${isFirst ? 'actions' : styles['links']} screen-only`}>
				{isFirst && (
					<a class="button" href={links.commitment}>
						{labels.commit}
					</a>
				)}
				{exercise && (
					<a class={isFirst ? 'button quiet' : undefined} href={`${links.cases}${exercise.id}/`}>
						{fill(labels.exercise, exercise)}
					</a>
				)}
				<a href={`${links.guides}${valueOf(id)}/#${id}`}>
					{fill(labels.guide, { name: value?.name ?? '' })}
					<span class="sr-only">: {name}</span>
				</a>
			</div>
		</>
	);
}

/** The answer that led to a step, in its own words; nothing where the statement has changed since. */
function becauseOf(id: BehaviourId, { attempt, instruments, labels }: Props): string | undefined {
	const { items, scale, revision } = instruments[attempt.instrument];
	const item = items.find((candidate) => candidate.id === id);
	const answer = item && answerOf(item, attempt.scores[id]);
	if (answer === undefined || revision !== attempt.revision) return undefined;
	const text = item?.text.replace(/\.$/, '') ?? '';
	const because = fill(labels.because, { answer: scale[answer] ?? '', text });
	return item?.reversed ? `${because} ${labels.reversed}` : because;
}
