import type { ScoreKey } from '../../../core/survey/score-columns.ts';
import { nameOf } from './format.ts';
import type { Shown } from './props.ts';
import styles from './display.module.css';

/** A value's tile and name; for the seven together, the name alone. */
export function ValueName({ of, ...shown }: Pick<Shown, 'words' | 'labels'> & { of: ScoreKey }) {
	const tile = shown.words.values.find(({ id }) => id === of)?.tile;
	return (
		<span class={styles['name']} data-value={tile && of}>
			{tile && (
				<span class={styles['tile']} aria-hidden="true">
					{tile}
				</span>
			)}
			{nameOf(shown, of)}
		</span>
	);
}
