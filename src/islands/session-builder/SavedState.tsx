import { useStore } from '@nanostores/preact';
import { encodeSession } from '../../core/codes/session-link.ts';
import { fill } from '../../ui/text.ts';
import { mySessions } from '../../stores/my-sessions.ts';
import type { Made } from './made.ts';
import type { BuilderProps } from './props.ts';
import styles from './share.module.css';

interface Props {
	made: Made;
	labels: BuilderProps['labels']['share'];
	onRenew: () => void;
	onRestart: () => void;
}

/**
 * Whether the session on screen is in the list as it stands. One that was in use and then changed keeps its id, which mends
 * a slip but would mix two classes: so the way to a new one is offered right there.
 */
export function SavedState({ made: { session }, labels, onRenew, onRestart }: Props) {
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
