import { directionOf } from '../../../core/survey/comparison.ts';
import { formatScore } from '../../../ui/format.ts';
import { fill } from '../../../ui/text.ts';
import { textsOf } from '../tables/read-table.ts';
import { type DifferenceRow, sidesOf } from './comparison-view.ts';
import type { ReportProps } from './props.ts';
import styles from './display.module.css';

/** How the overall score differs, in words. */
export function ComparisonReading({
	rows,
	...props
}: ReportProps & { rows: readonly DifferenceRow[] }) {
	const { labels, classes } = props;
	const { compareRead, tables } = labels;
	const overall = rows.find(({ score }) => score === 'overall');
	if (!overall) return null;
	const { difference, low, high, gain } = overall;
	if (difference === null || low === null || high === null) return null;
	const direction = directionOf([low, high]);
	const toClasses = direction === 'unclear' ? compareRead.classesUnclear : compareRead.classesMore;
	const texts = {
		...textsOf('comparison', overall, tables.words),
		name: tables.overall,
		second: sidesOf(props).second,
		// For a sentence that says in a word whether it is up or down.
		size: formatScore(Math.abs(difference)),
	};
	return (
		<p class={styles['reading']}>
			{fill(classes ? toClasses : compareRead[direction], texts)}{' '}
			{gain !== null && fill(labels.gainRead, texts)}
		</p>
	);
}
