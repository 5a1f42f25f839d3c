import type { Comparison } from '../../../core/survey/comparison.ts';
import { fill } from '../../../ui/text.ts';
import { ComparisonReading } from './ComparisonReading.tsx';
import { DifferenceTable } from './DifferenceTable.tsx';
import { Dumbbell } from './Dumbbell.tsx';
import { sidesOf, viewComparison } from './comparison-view.ts';
import { formatCount } from './format.ts';
import type { Shown } from './props.ts';
import styles from './display.module.css';

/** Two waves, or two groups, side by side; or kindly, why not yet. */
export function ComparisonPart({ comparison, ...shown }: Shown & { comparison: Comparison }) {
	const { labels, classes } = shown;
	const { main, other, held } = viewComparison(comparison, shown);
	return (
		<>
			{comparison.comparable && !classes && <PairsCount {...shown} n={comparison.n} />}
			{held.map((sentence) => (
				<p key={sentence} class={styles['honest']}>
					{sentence}
				</p>
			))}
			{main && (
				<>
					<ComparisonReading {...shown} scores={main.scores} />
					<p class={styles['soft']}>{main.text}</p>
					<Dumbbell {...shown} scores={main.scores} />
					<DifferenceTable {...shown} scores={main.scores} />
					<p class={styles['soft']}>
						{!classes && labels.gainText} {labels.rounding}
					</p>
				</>
			)}
			{other && (
				<details class={styles['not-printed']}>
					<summary>{labels.unpairedTitle}</summary>
					<p>{labels.unpairedText}</p>
					<DifferenceTable {...shown} scores={other} />
				</details>
			)}
		</>
	);
}

type N = Extract<Comparison, { comparable: true }>['n'];

function PairsCount({ n, ...shown }: Shown & { n: N }) {
	const sides = sidesOf(shown);
	return (
		<p>
			{fill(shown.labels.pairsCount, {
				pairs: formatCount(n.pairs),
				before: formatCount(n.before),
				after: formatCount(n.after),
				first: sides.before.toLowerCase(),
				second: sides.after.toLowerCase(),
			})}
		</p>
	);
}
