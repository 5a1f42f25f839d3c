import { type Draft, focusLimit } from '../../core/device/draft.ts';
import { fill } from '../../ui/text.ts';
import { behavioursOf } from '../../core/values/values.ts';
import { toggleFocus } from '../../stores/draft.ts';
import type { Stored } from '../../stores/storage.ts';
import styles from './mirror.module.css';
import type { MirrorProps } from './props.ts';

interface Props extends MirrorProps {
	draft: Draft;
	store: Stored<Draft>;
	onDone: () => void;
}

/** A choice of up to three behaviours to strengthen, so that not everything is equally important. */
export function FocusChoice({ instrument, result, labels, draft, store, onDone }: Props) {
	const full = draft.focus.length >= focusLimit;
	return (
		<form
			class={styles['focus']}
			onSubmit={(event) => {
				event.preventDefault();
				onDone();
			}}
		>
			<h2 tabIndex={-1} data-start>
				{labels.focusTitle}
			</h2>
			<p>{labels.focusText}</p>
			{result.values.map(({ id, name }) => (
				<fieldset key={id} data-value={id}>
					<legend>{name}</legend>
					{behavioursOf(id).map((behaviour) => {
						const chosen = draft.focus.includes(behaviour);
						return (
							<label key={behaviour}>
								<input
									type="checkbox"
									checked={chosen}
									disabled={full && !chosen}
									onChange={() => toggleFocus(store, instrument, behaviour)}
								/>
								<span>{result.behaviours[behaviour].name}</span>
							</label>
						);
					})}
				</fieldset>
			))}
			<p role="status">
				{fill(labels.focusCount, { n: draft.focus.length, limit: focusLimit })}.{' '}
				{full && labels.focusFull}
			</p>
			<div class="actions">
				<button class="button" type="submit">
					{labels.finish}
				</button>
			</div>
		</form>
	);
}
