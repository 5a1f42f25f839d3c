import { useState } from 'preact/hooks';
import { type PlanOutcome, planOutcomes } from '../../core/codes/plan-outcome.ts';
import { dayOf } from '../../core/device/days.ts';
import { type Promised, isDue } from '../../core/device/portrait-actions.ts';
import { end } from '../../stores/portrait-actions.ts';
import { Remark } from '../../ui/Field.tsx';
import { fill } from '../../ui/text.ts';
import { type PortraitActionProps, dayWords, findingWords } from './props.ts';
import styles from './portrait-action.module.css';

interface Props extends PortraitActionProps {
	action: Promised;
	/** Whether findings of a link wait until this is closed. */
	waiting: boolean;
	onEnd: () => void;
}

/** What was promised, and what came of it: it comes before anything new. */
export function LookAgain({ action, themes, labels: { promise, one }, waiting, onEnd }: Props) {
	const { findings, chosen, act, owner, start, review } = action;
	const finding = findings[chosen];
	const due = isDue(action, dayOf(new Date()));

	return (
		<section class={styles['promise']} aria-labelledby="janji">
			<h2 id="janji">{promise.title}</h2>
			<p>
				<strong>{due ? promise.due : fill(promise.notDue, { date: dayWords(review) })}</strong>
			</p>
			<dl>
				<div>
					<dt>{one.finding}</dt>
					<dd>{finding && findingWords(themes, finding)}</dd>
				</div>
				<div>
					<dt>{one.act}</dt>
					<dd>{act}</dd>
				</div>
				<div>
					<dt>{one.owner}</dt>
					<dd>{owner}</dd>
				</div>
				<div>
					<dt>{one.start}</dt>
					<dd>{dayWords(start)}</dd>
				</div>
			</dl>
			{waiting && <p>{promise.waiting}</p>}
			{due || waiting ? (
				<End labels={promise} onEnd={onEnd} />
			) : (
				<details class="fold wide">
					<summary>{promise.early}</summary>
					<End labels={promise} onEnd={onEnd} />
				</details>
			)}
		</section>
	);
}

/** Asks what came of the promise, and ends it. */
function End({
	labels: promise,
	onEnd,
}: Pick<Props, 'onEnd'> & { labels: Props['labels']['promise'] }) {
	const [outcome, setOutcome] = useState<PlanOutcome>();
	const [isMissing, setMissing] = useState(false);
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				setMissing(!outcome);
				if (!outcome) return;
				end(outcome);
				onEnd();
			}}
		>
			<fieldset aria-describedby="janji-kurang">
				<legend>{promise.question}</legend>
				<div class={styles['choices']}>
					{planOutcomes.map((each) => (
						<label key={each}>
							<input
								type="radio"
								name="hasil-janji"
								checked={outcome === each}
								onChange={() => setOutcome(each)}
							/>
							<span>{promise.outcomes[each]}</span>
						</label>
					))}
				</div>
			</fieldset>
			<Remark id="janji-kurang" role="alert">
				{isMissing && !outcome ? promise.choose : ''}
			</Remark>
			<button class="button" type="submit">
				{promise.end}
			</button>
		</form>
	);
}
