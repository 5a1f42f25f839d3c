import { useState } from 'preact/hooks';
import { valueOf } from '../../core/values/values.ts';
import { Field } from '../../ui/Field.tsx';
import linkButton from '../../ui/link-button.module.css';
import { Behaviour, IfThen } from './parts.tsx';
import type { CurrentProps } from './props.ts';
import styles from './commitment.module.css';
import rehearseStyles from './rehearse.module.css';

interface Props extends CurrentProps {
	/** Which plan, from 0. */
	place: number;
	onDone: () => void;
	onLater: () => void;
}

/** A sentence said or typed once from memory. What is typed is compared here and kept nowhere. */
export function Rehearse(props: Props) {
	const { current, place, onDone, onLater } = props;
	const labels = props.labels.rehearse;
	const [typed, setTyped] = useState('');
	const [stage, setStage] = useState<'typing' | 'empty' | 'comparing'>('typing');
	const plan = current.plans[place];
	if (!plan) return null;
	const isComparing = stage === 'comparing';
	return (
		<form
			class={styles['form']}
			data-value={valueOf(plan.behaviour)}
			onSubmit={(event) => {
				event.preventDefault();
				if (isComparing) onDone();
				else setStage(typed.trim() ? 'comparing' : 'empty');
			}}
		>
			<h2 tabIndex={-1} data-start>
				{labels.title}
			</h2>
			<p>{labels.lead}</p>
			<p>
				<Behaviour {...props} behaviour={plan.behaviour} />
			</p>
			{isComparing ? (
				<>
					<div class={styles['whole']} role="status">
						<IfThen sentence={plan} labels={props.labels} />
						<p class="soft">{labels.enough}</p>
					</div>
					<blockquote class={rehearseStyles['typed']}>
						<p class="soft">{labels.yours}</p>
						<p>{typed}</p>
					</blockquote>
				</>
			) : (
				<>
					<div class={rehearseStyles['hidden']} role="img" aria-label={labels.hidden}>
						<p>
							<b>{props.labels.when}</b> <i /> <i /> <i />
						</p>
						<p>
							<b>{props.labels.then}</b> <i /> <i />
						</p>
					</div>
					<details class="fold">
						<summary>{labels.peek}</summary>
						<div>
							<IfThen sentence={plan} labels={props.labels} />
						</div>
					</details>
					<Field
						id="rehearsal"
						label={labels.field}
						help={labels.help}
						problem={stage === 'empty' ? labels.empty : undefined}
						announce="alert"
					>
						{(ties) => (
							<textarea
								{...ties}
								rows={3}
								maxLength={500}
								value={typed}
								autocomplete="off"
								onInput={({ currentTarget }) => setTyped(currentTarget.value)}
							/>
						)}
					</Field>
				</>
			)}
			<div class="actions">
				<button class="button" type="submit">
					{isComparing ? labels.on : labels.compare}
				</button>
				<button
					class="button quiet"
					type="button"
					onClick={isComparing ? () => setStage('typing') : onDone}
				>
					{isComparing ? labels.again : labels.said}
				</button>
			</div>
			<p class="soft">{labels.witness}</p>
			<button class={linkButton['link']} type="button" onClick={onLater}>
				{labels.later}
			</button>
		</form>
	);
}
