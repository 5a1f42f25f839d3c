import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { type Attempt, attemptsOfKind } from '../../core/device/attempt.ts';
import {
	type CheckDay,
	type Started,
	type Step,
	attemptsAround,
	checkDays,
	checkOf,
	dayOfCheck,
	dueCheck,
	nextCheck,
	steps,
	stepsDone,
} from '../../core/device/commitment.ts';
import { type Day, daysBetween } from '../../core/device/days.ts';
import { attempts } from '../../stores/attempts.ts';
import { remove } from '../../stores/commitment.ts';
import { Confirm } from '../../ui/Confirm.tsx';
import linkButton from '../../ui/link-button.module.css';
import { fill } from '../../ui/text.ts';
import { Card } from './Card.tsx';
import { Check } from './Check.tsx';
import { LookBack } from './LookBack.tsx';
import { Pin } from './Pin.tsx';
import { Sign, dateWords, dayWords, trainingOf } from './parts.tsx';
import type { CommitmentProps, Go } from './props.ts';
import styles from './commitment.module.css';

interface Props extends CommitmentProps {
	current: Started;
	today: Day;
	onGo: Go;
}

/** A commitment under way: the check that is due, or the look back, else the card; then how far it has come. */
export function Home(props: Props) {
	const { current, today, mirror, labels, onGo } = props;
	const all = useStore(attempts.$value);
	const around = attemptsAround(attemptsOfKind('rating', all), current);
	const done = stepsDone(current, around !== undefined);
	const due = dueCheck(current, today);
	const isOver = current.checks.at(-1)?.day === 30;
	return (
		<>
			{due && (
				<Check
					key={due}
					{...props}
					day={due}
					onDone={(isKept, change) =>
						onGo(
							change === undefined ? undefined : { screen: 'write', place: change, isChange: true },
							// Where nothing is kept, the page says so at its top.
							isKept ? fill(labels.progress.saved, { day: due }) : '',
						)
					}
				/>
			)}
			{isOver && (
				<LookBack
					{...props}
					around={around}
					hasFirst={
						all.findLast((attempt) => isBefore(attempt, current))?.revision === mirror.revision
					}
					onEnd={(sentence) => onGo(undefined, sentence)}
				/>
			)}
			{due && (
				<details class={`fold wide ${styles['folded']}`}>
					<summary>{labels.card.title}</summary>
					<Card {...props} done={done} />
				</details>
			)}
			{!due && !isOver && (
				<section>
					<h2 class="screen-only" tabIndex={-1} data-start>
						{labels.card.title}
					</h2>
					<p class="screen-only">{labels.card.lead}</p>
					<Card {...props} done={done} />
					<Changes {...props} />
				</section>
			)}
			<Progress {...props} due={due} done={done} />
			<Erase {...props} />
		</>
	);
}

/** Ways to write a sentence anew and to say it from memory. */
function Changes({ current, labels, behaviours, onGo }: Props) {
	return (
		<div class="actions screen-only">
			{current.plans.map(({ behaviour }, place) => (
				<button
					key={behaviour}
					class="button quiet"
					type="button"
					onClick={() => onGo({ screen: 'write', place, isChange: true }, '')}
				>
					{labels.card.edit}
					{current.plans.length > 1 && `: ${behaviours[behaviour].name}`}
				</button>
			))}
			{!current.rehearsed && (
				<button
					class="button quiet"
					type="button"
					onClick={() => onGo({ screen: 'rehearse', place: 0 }, '')}
				>
					{labels.card.rehearse}
				</button>
			)}
		</div>
	);
}

interface ProgressProps extends Props {
	due: CheckDay | undefined;
	done: readonly Step[];
}

/** The pin and its seven steps, the three days with what came of each; the next one in words, and a case to try. */
function Progress(props: ProgressProps) {
	const { current, today, due, done, labels, links } = props;
	const { progress } = labels;
	const next = nextCheck(current, today);
	const last = current.checks.at(-1)?.day;
	const training = last && trainingOf(props, current.plans, last);
	const isAhead = daysBetween(today, current.startedOn) > 0;
	return (
		<section class={due === undefined && last === 30 ? undefined : 'screen-only'}>
			<h2>{progress.title}</h2>
			<div class={`${styles['pinRow']} screen-only`}>
				<Pin {...props} plans={current.plans} done={done} />
				<p>
					{next
						? fill(isAhead ? progress.begins : progress.next, {
								day: next,
								date: dayWords(current.startedOn),
								next: dayWords(dayOfCheck(current, next)),
							})
						: labels.pin.lead}
				</p>
			</div>
			<ol role="list" class={styles['steps']}>
				{steps.map((step) => {
					const day = checkDays.find((one) => step === `day-${one}`);
					const isDone = done.includes(step);
					return (
						<li key={step} data-done={isDone} class={day ? undefined : 'screen-only'}>
							<span>{labels.pin.steps[step]}</span>
							{day ? (
								<CheckLine {...props} day={day} />
							) : (
								isDone && <small>{labels.pin.done}</small>
							)}
						</li>
					);
				})}
			</ol>
			<p class="soft screen-only">
				{next && labels.pin.lead} {labels.pin.own}
			</p>
			{!due && training?.case.title && (
				<p class="screen-only">
					{labels.check.exercise}:{' '}
					<a href={`${links.cases}${training.case.id}/`}>{training.case.title}</a>
				</p>
			)}
		</section>
	);
}

/** What came of the plans on a day, or that it is to come, or was let go. */
function CheckLine({ current, due, day, labels }: ProgressProps & { day: CheckDay }) {
	const check = checkOf(current, day);
	const { progress } = labels;
	if (check)
		return (
			<span>
				{check.answers.map(({ outcome, note }, place) => (
					<span key={place} class={styles['outcome']}>
						<Sign outcome={outcome} /> {labels.check.outcomes[outcome].name}
						{note && <span class="soft screen-only">“{note}”</span>}
					</span>
				))}
			</span>
		);
	if (day === due) return <b>{progress.due}</b>;
	const passed = Math.max(current.checks.at(-1)?.day ?? 0, due ?? 0);
	const isMissed = day < passed;
	return (
		<span class="soft">{isMissed ? progress.missed : dateWords(dayOfCheck(current, day))}</span>
	);
}

/** Removes the commitment, after asking once. */
function Erase({ current, labels, onGo }: Props) {
	const [confirming, setConfirming] = useState(false);
	return (
		<section class="screen-only">
			<button class={linkButton['danger']} type="button" onClick={() => setConfirming(true)}>
				{labels.erase}
			</button>
			{confirming && (
				<Confirm
					question={labels.eraseConfirm}
					yes={labels.eraseYes}
					cancel={labels.cancel}
					onYes={() => onGo(undefined, remove(current.id) ? labels.erased : labels.notErased)}
					onCancel={() => setConfirming(false)}
				/>
			)}
		</section>
	);
}

const isBefore = ({ instrument, finishedAt }: Attempt, { startedOn }: Started) =>
	instrument === 'diri' && daysBetween(startedOn, finishedAt.slice(0, 10)) <= 0;
