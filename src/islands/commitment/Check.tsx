import { useState } from 'preact/hooks';
import { planOutcomes } from '../../core/codes/plan-outcome.ts';
import {
	type CheckAnswer,
	type CheckDay,
	type Plan,
	type Started,
	dayOfCheck,
	obstacles,
	textLimit,
} from '../../core/device/commitment.ts';
import type { Day } from '../../core/device/days.ts';
import { valueOf } from '../../core/values/values.ts';
import { lookBack } from '../../stores/commitment.ts';
import { Field, Remark } from '../../ui/Field.tsx';
import { fill } from '../../ui/text.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import { Behaviour, IfThen, Sign, dayWords, trainingOf } from './parts.tsx';
import type { CommitmentProps } from './props.ts';
import styles from './commitment.module.css';

interface Props extends CommitmentProps {
	current: Started;
	day: CheckDay;
	today: Day;
	/** Called once the answers are noted: whether they were kept, and the plan whose sentence is to be changed, if one is. */
	onDone: (isKept: boolean, change?: number) => void;
}

/** A look back on one of the three days: first what came of each plan, then what one remembers. */
export function Check(props: Props) {
	const { current, day, today, labels, onDone } = props;
	const { check } = labels;
	const [answers, setAnswers] = useState<readonly (CheckAnswer | undefined)[]>(
		current.plans.map(() => undefined),
	);
	const [isIncomplete, setIncomplete] = useState(false);
	const date = dayOfCheck(current, day);

	function save(change?: number) {
		const given = answers
			.filter((answer) => answer !== undefined)
			// What came in between is no part of a plan that was carried out.
			.map((answer) => (answer.outcome === 'done' ? { outcome: answer.outcome } : answer));
		setIncomplete(given.length < answers.length);
		if (given.length < answers.length) return;
		onDone(lookBack(current.id, { day, answers: given }), change);
	}

	return (
		<form
			class={styles['form']}
			onSubmit={(event) => {
				event.preventDefault();
				save();
			}}
		>
			<h2 tabIndex={-1} data-start>
				{check.title}
			</h2>
			<p>
				{fill(check.day, { day, date: dayWords(date) })} {date !== today && check.late}{' '}
				{check.honest}
			</p>
			{current.plans.map((plan, place) => (
				<PlanCheck
					key={place}
					{...props}
					plan={plan}
					answer={answers[place]}
					onAnswer={(answer) => {
						setIncomplete(false);
						setAnswers(answers.with(place, answer));
					}}
					onChange={() => save(place)}
				/>
			))}
			<Recall {...props} />
			<Remark role="alert">{isIncomplete && check.missing}</Remark>
			<div class="actions">
				<button class="button" type="submit">
					{check.submit}
				</button>
			</div>
		</form>
	);
}

/** A question to answer from memory, and a changed fact to decide anew. */
function Recall({ current, day, labels, links, values, ...props }: Props) {
	const WhatIf = useLazy(true, () => import('./WhatIf.tsx'))?.default;
	const training = trainingOf(props, current.plans, day);
	if (!training) return null;
	const { behaviour, question } = training;
	const value = valueOf(behaviour);
	const name = values.find(({ id }) => id === value)?.name ?? '';
	return (
		<>
			<div class={styles['whole']} data-value={value}>
				<h3>{labels.check.recall}</h3>
				<p>{question}</p>
				<p class="soft">
					{labels.check.recallHelp}{' '}
					<a href={`${links.guides}${value}/#${behaviour}`}>{fill(labels.check.guide, { name })}</a>
					.
				</p>
			</div>
			{WhatIf && <WhatIf day={day} labels={labels} links={links} preferred={training.case.id} />}
		</>
	);
}

interface PlanProps extends Props {
	plan: Plan;
	answer: CheckAnswer | undefined;
	onAnswer: (answer: CheckAnswer) => void;
	/** Asks to note the answers and to change the sentence. */
	onChange: () => void;
}

function PlanCheck(props: PlanProps) {
	const { plan, answer, labels, onAnswer, onChange } = props;
	const { check } = labels;
	const { behaviour } = plan;
	const isHeld = answer !== undefined && answer.outcome !== 'done';
	const found = isHeld ? answer.obstacle : undefined;
	return (
		<section class={styles['plan']} data-value={valueOf(behaviour)}>
			<h3>
				<Behaviour {...props} behaviour={behaviour} />
			</h3>
			<details class="fold">
				<summary>{check.reveal}</summary>
				<div>
					<IfThen sentence={plan} labels={labels} />
				</div>
			</details>
			<fieldset>
				<legend>{check.question}</legend>
				{planOutcomes.map((outcome) => (
					<label key={outcome} class={styles['pick']}>
						<input
							type="radio"
							name={`outcome-${behaviour}`}
							value={outcome}
							checked={answer?.outcome === outcome}
							// What is typed is not lost by a tap.
							onChange={() => onAnswer({ ...answer, outcome })}
						/>
						<span>
							<strong class={styles['outcome']}>
								<Sign outcome={outcome} /> {check.outcomes[outcome].name}
							</strong>
							<small>{check.outcomes[outcome].help}</small>
						</span>
					</label>
				))}
			</fieldset>
			{isHeld && (
				<fieldset>
					<legend>{check.obstacle}</legend>
					{obstacles.map((obstacle) => (
						<label key={obstacle} class={styles['line']}>
							<input
								type="radio"
								name={`obstacle-${behaviour}`}
								value={obstacle}
								checked={found === obstacle}
								onChange={() => onAnswer({ ...answer, obstacle })}
							/>
							{check.obstacles[obstacle].name}
						</label>
					))}
				</fieldset>
			)}
			{isHeld && (
				<Field id={`note-${behaviour}`} label={check.note} help={check.noteHelp}>
					{(ties) => (
						<textarea
							{...ties}
							rows={2}
							maxLength={textLimit}
							value={answer.note ?? ''}
							onInput={({ currentTarget }) => onAnswer({ ...answer, note: currentTarget.value })}
						/>
					)}
				</Field>
			)}
			<div class={styles['tip']} role="status">
				{found && <p>{check.obstacles[found].tip}</p>}
			</div>
			{isHeld && (found ?? answer.note) && (
				<button class="button quiet" type="button" onClick={onChange}>
					{check.change}
				</button>
			)}
		</section>
	);
}
