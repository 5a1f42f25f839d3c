import { Notice } from '../../../ui/Notice.tsx';
import { fill } from '../../../ui/text.ts';
import { ComparisonReading } from './ComparisonReading.tsx';
import { Dumbbell } from './Dumbbell.tsx';
import { RecapTable } from './RecapTable.tsx';
import { type DifferenceRow, countsOf, differencesIn, sidesOf } from './comparison-view.ts';
import type { ReportProps } from './props.ts';
import styles from './display.module.css';

/** Two waves, or two classes, side by side; or why not yet, and what to do about it. */
export function ComparisonPart(props: ReportProps) {
	const { comparison, classes, tables, labels } = props;
	const { isPaired, main, other } = differencesIn(tables);
	const { first, second } = sidesOf(props);
	const suppressed = whySuppressed(props);
	const unpairedText = classes ? labels.classesText : labels.unpairedText;
	return (
		<>
			{comparison?.comparable && !classes && (
				<p>
					{fill(labels.pairsCount, {
						...countsOf(comparison.n),
						first: first.toLowerCase(),
						second: second.toLowerCase(),
					})}
				</p>
			)}
			{suppressed && <Notice class={styles['notice']}>{suppressed}</Notice>}
			{main.length > 0 && (
				<>
					<ComparisonReading {...props} rows={main} />
					<p class={styles['soft']}>{isPaired ? labels.pairedText : unpairedText}</p>
					<Dumbbell {...props} rows={main} />
					<DifferenceTable {...props} rows={main} />
					<p class={styles['soft']}>
						{!classes && labels.gainText} {labels.rounding}
					</p>
				</>
			)}
			{other.length > 0 && (
				<details class={styles['not-printed']}>
					<summary>{labels.unpairedTitle}</summary>
					<p>{labels.unpairedText}</p>
					<DifferenceTable {...props} rows={other} />
				</details>
			)}
		</>
	);
}

/** Why something of a comparison is not shown, and what to do about it. */
function whySuppressed({ comparison, classes, labels }: ReportProps): string | undefined {
	if (!comparison) return undefined;
	if (!comparison.comparable) return labels.notComparable[comparison.reason];
	const { n, paired, unpaired } = comparison;
	if (!unpaired.shown) return fill(labels.hiddenUnpaired, countsOf(n));
	return classes || paired.shown ? undefined : fill(labels.hidden[paired.reason], countsOf(n));
}

/** The figures of a comparison, under the names of its two sides. */
export function DifferenceTable(props: ReportProps & { rows: readonly DifferenceRow[] }) {
	const caption = props.comparisonTitle ?? props.labels.compareTitle;
	return <RecapTable {...props} table="comparison" caption={caption} sides={sidesOf(props)} />;
}
