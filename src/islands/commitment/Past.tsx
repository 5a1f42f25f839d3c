import { type Commitment, planOutcomeOf } from '../../core/device/commitment.ts';
import { fill } from '../../ui/text.ts';
import { Behaviour, IfThen, dayWords } from './parts.tsx';
import type { CommitmentProps } from './props.ts';
import styles from './commitment.module.css';

/** The commitments that have ended, the last one first. */
export function Past(props: CommitmentProps & { past: readonly Commitment[] }) {
	const { past, labels } = props;
	return (
		<details class={`fold wide ${styles['past']} screen-only`}>
			<summary>{labels.past.title}</summary>
			<ol role="list">
				{past.toReversed().map((commitment) => {
					const { id, startedOn, plans } = commitment;
					const outcome = planOutcomeOf(commitment);
					return (
						<li key={id}>
							<p>
								{startedOn && fill(labels.past.entry, { date: dayWords(startedOn) })},{' '}
								{outcome ? labels.past.outcomes[outcome] : labels.past.unknown}
							</p>
							{plans.map((plan) => (
								<div key={plan.behaviour}>
									<Behaviour {...props} behaviour={plan.behaviour} />
									<IfThen sentence={plan} labels={labels} />
								</div>
							))}
						</li>
					);
				})}
			</ol>
		</details>
	);
}
