import { type Draft, priorityLimit } from '../../core/device/draft.ts';
import { fill } from '../../ui/text.ts';
import { behavioursOf } from '../../core/values/values.ts';
import { togglePriority } from '../../stores/draft.ts';
import type { Stored } from '../../stores/storage.ts';
import styles from './mirror.module.css';
import type { MirrorProps } from './props.ts';

interface Props extends MirrorProps {
	draft: Draft;
	store: Stored<Draft>;
	onFinish: () => void;
}

/** A choice of up to three behaviours to strengthen, so that not everything is equally important. */
export function PriorityChoice({ instrument, result, labels, draft, store, onFinish }: Props) {
	const full = draft.priorities.length >= priorityLimit;
	return (
		<form
			class={styles['priorities']}
			onSubmit={(event) => {
				event.preventDefault();
				onFinish();
			}}
		>
			<h2 tabIndex={-1} data-start>
				{labels.prioritiesTitle}
			</h2>
			<p>{labels.prioritiesText}</p>
			{result.values.map(({ id, name }) => (
				<fieldset key={id} data-value={id}>
					<legend>{name}</legend>
					{behavioursOf(id).map((behaviour) => {
						const chosen = draft.priorities.includes(behaviour);
						return (
							<label key={behaviour}>
								<input
									type="checkbox"
									checked={chosen}
									disabled={full && !chosen}
									onChange={() => togglePriority(store, instrument, behaviour)}
								/>
								<span>{result.behaviours[behaviour].name}</span>
							</label>
						);
					})}
				</fieldset>
			))}
			<p role="status">
				{fill(labels.prioritiesCount, { n: draft.priorities.length, limit: priorityLimit })}.{' '}
				{full && labels.prioritiesFull}
			</p>
			<div class="actions">
				<button class="button" type="submit">
					{labels.finish}
				</button>
			</div>
		</form>
	);
}
