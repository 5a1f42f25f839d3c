import type { Advancing, MirrorProps } from '../props.ts';
import styles from '../mirror.module.css';

/** Lets a tap on an answer lead on by itself, which saves a tap for each question. */
export function AdvanceSwitch({ labels, advances, onAdvances }: MirrorProps<'rating'> & Advancing) {
	return (
		<label class={styles['switch']}>
			<input
				type="checkbox"
				role="switch"
				checked={advances}
				onChange={({ currentTarget }) => onAdvances(currentTarget.checked)}
			/>
			<span>
				{labels.advance}
				<span class="soft">{labels.advanceHelp}</span>
			</span>
		</label>
	);
}
