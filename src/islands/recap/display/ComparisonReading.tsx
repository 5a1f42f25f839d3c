import { directionOf } from '../../../core/survey/comparison.ts';
import { formatScore } from '../../../ui/format.ts';
import { fill } from '../../../ui/text.ts';
import { textsOf } from '../tables/read-table.ts';
import { sidesOf } from '../tables/sides.ts';
import { differencesIn } from './comparison-view.ts';
import type { ReportProps } from './props.ts';
import styles from './display.module.css';

/** How the overall score differs, in words. */
export function ComparisonReading(props: ReportProps) {
	const { comparison, labels, tables } = props;
	const overall = differencesIn(tables).find(({ score }) => score === 'overall');
	if (!overall) return null;
	const { compareRead } = labels;
	const direction = directionOf([overall.low, overall.high]);
	const ofClasses = direction === 'unclear' ? compareRead.classesUnclear : compareRead.classesMore;
	const template = comparison?.kind === 'classes' ? ofClasses : compareRead[direction];
	return (
		<p class={styles['reading']}>
			{fill(template, {
				...textsOf('comparison', overall, labels.tables.words),
				name: labels.tables.overall,
				second: sidesOf(props).second,
				// For a sentence that says in a word whether it is up or down.
				size: formatScore(Math.abs(overall.difference)),
			})}
		</p>
	);
}
