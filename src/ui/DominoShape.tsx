import type { ValueId } from '../core/values/values.ts';
import styles from './domino.module.css';
import type { ValueDrawing } from './value-icons.ts';

interface Props {
	value: ValueId;
	/** The letter on it: Ber, A, K, H or L; or its short name where others stand near. */
	letter: string;
	drawing: ValueDrawing;
}

/** A domino whose drawing is given: an island gets it from its page, so that it carries no drawings of its own. */
export function DominoShape({ value, letter, drawing: { lines, solid } }: Props) {
	return (
		<span class={styles['domino']} data-value={value} aria-hidden="true">
			<b class={letter.length > 1 ? styles['word'] : undefined}>{letter}</b>
			<svg viewBox="0 0 48 48">
				<path d={lines} />
				<path d={solid} />
			</svg>
		</span>
	);
}
