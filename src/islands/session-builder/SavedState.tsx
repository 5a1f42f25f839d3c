import { useStore } from '@nanostores/preact';
import { encodeSession } from '../../core/codes/session-link.ts';
import { fill } from '../../ui/text.ts';
import { mySessions } from '../../stores/my-sessions.ts';
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
	const kept = useStore(mySessions.$value).filter(({ id }) => id === session.id);
	const fragment = encodeSession(session);
	const state =
		kept.length === 0
			? 'unsaved'
			: kept.some((entry) => encodeSession(entry) === fragment)
				? 'saved'
				: 'changed';
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
