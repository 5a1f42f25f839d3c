import { useStore } from '@nanostores/preact';
import { fill } from '../../ui/text.ts';
import { mySessions, savedStateOf } from '../../stores/my-sessions.ts';
import type { HandoutProps } from './handout.ts';
import styles from './share.module.css';

interface Props extends HandoutProps {
	onRenew: () => void;
	onRestart: () => void;
}

/**
 * Whether the session on screen is saved as it stands. One that was changed after it was saved keeps its id, so that a slip
 * can be corrected. For another class it would mix two groups, so a button makes it a new session.
 */
export function SavedState({ handout: { session }, labels: { share }, onRenew, onRestart }: Props) {
	// Drawn anew with each change of the list.
	useStore(mySessions.$value);
	const state = savedStateOf(session);
	return (
		<div class={styles['state']}>
			<p role="status">{fill(share.status[state], { id: session.id })}</p>
			{state === 'changed' && (
				<button class="button quiet" type="button" onClick={onRenew}>
					{share.renew}
				</button>
			)}
			{state === 'saved' && (
				<button class="button quiet" type="button" onClick={onRestart}>
					{share.fresh}
				</button>
			)}
		</div>
	);
}
