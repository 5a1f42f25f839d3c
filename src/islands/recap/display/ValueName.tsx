import type { ScoreKey } from '../../../core/survey/score-columns.ts';
import { listWords } from '../../../ui/text.ts';
import type { ReportProps } from './props.ts';
import { placedIn } from './score-rows.ts';
import styles from './display.module.css';

/** A value's tile and name; for the seven together, the name alone. */
export function ValueName({
	of,
	...props
}: Pick<ReportProps, 'words' | 'labels'> & { of: ScoreKey }) {
	const tile = props.words.values.find(({ id }) => id === of)?.tile;
	return (
		<span class={styles['name']} data-value={tile && of}>
			{tile && (
				<span class={styles['tile']} aria-hidden="true">
					{tile}
				</span>
			)}
			{nameOf(props, of)}
		</span>
	);
}

/** The names of the values with the highest and with the lowest mean, as words; nothing where all are equal. */
export function extremeNames(props: ReportProps) {
	const names = (place: 'highest' | 'lowest') =>
		listWords(placedIn(props.tables, place).map(({ score }) => nameOf(props, score)));
	const lowest = names('lowest');
	return lowest === '' ? undefined : { highest: names('highest'), lowest };
}

/** The name of a value, or of the seven together. */
export function nameOf({ words, labels }: Pick<ReportProps, 'words' | 'labels'>, key: ScoreKey) {
	return words.values.find(({ id }) => id === key)?.name ?? labels.tables.overall;
}
