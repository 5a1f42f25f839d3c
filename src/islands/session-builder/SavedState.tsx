import { useStore } from '@nanostores/preact';
import { fill } from '../../ui/text.ts';
import { mySessions, savedStateOf } from '../../stores/my-sessions.ts';
import type { Handout } from './handout.ts';
import type { BuilderProps } from './props.ts';
import styles from './share.module.css';

interface Props {
	handout: Handout;
	labels: BuilderProps['labels']['share'];
	onRenew: () => void;
	onRestart: () => void;
}

/**
 * Whether the session on screen is saved as it stands. One that was changed after it was saved keeps its id, so that a slip
 * can be corrected. For another class it would mix two groups, so a button makes it a new session.
 */
export function SavedState({ handout: { session }, labels, onRenew, onRestart }: Props) {
	// Drawn anew with each change of the list.
	useStore(mySessions.$value);
	const state = savedStateOf(session);
	return (
		<div class={styles['state']}>
			<p role="status">{fill(labels.status[state], { id: session.id })}</p>
			{state === 'changed' && (
				<button class="button quiet" type="button" onClick={onRenew}>
					{labels.renew}
				</button>
			)}
			{state === 'saved' && (
				<button class="button quiet" type="button" onClick={onRestart}>
					{labels.fresh}
				</button>
			)}
		</div>
	);
}
