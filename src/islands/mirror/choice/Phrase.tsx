import type { ComponentChildren } from 'preact';
import type { PhraseId, Round } from '../../../core/assessment/phrases.ts';
import styles from './choice.module.css';

interface Props {
	/** The round it is chosen in. */
	name: Round;
	id: PhraseId;
	/** Absent on the form before the script starts, where the browser alone knows. */
	checked?: boolean;
	/** Says whether it was ticked, and gives the box, which may have to be put back. */
	onTick?: (box: HTMLInputElement) => void;
	children: ComponentChildren;
}

/** What the boxes of a round are called on a form: several of one name. */
export const fieldOf = (round: Round) => `${round}[]`;

/** A phrase with its box. */
export function Phrase({ name, id, checked, onTick, children }: Props) {
	return (
		<label class={styles['phrase']}>
			<input
				type="checkbox"
				name={fieldOf(name)}
				value={id}
				checked={checked}
				onChange={({ currentTarget }) => onTick?.(currentTarget)}
			/>
			<span>{children}</span>
		</label>
	);
}
