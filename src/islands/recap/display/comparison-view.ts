import type { Kind } from '../../../core/assessment/instrument.ts';
import {
	type Comparison,
	type WaveComparison,
	directionOf,
} from '../../../core/survey/comparison.ts';
import { tablesOf } from '../../../core/survey/recap-tables.ts';
import type { RecapTables, Row } from '../../../core/survey/table-columns.ts';
import { formatScore } from '../../../ui/format.ts';
import { formatCount } from '../../../ui/format-counts.ts';
import { fill } from '../../../ui/text.ts';
import { textsOf } from '../tables/read-table.ts';
import { sidesOf } from '../tables/sides.ts';
import type { RecapDisplayProps, ReportProps } from './props.ts';

/** A row of a comparison with a difference in it. */
export type DifferenceRow = Row<'comparison'> & { difference: number; low: number; high: number };

/** The rows that have a difference. */
export const differencesIn = ({ comparison }: RecapTables) =>
	comparison.filter(
		(row): row is DifferenceRow => row.difference !== null && row.low !== null && row.high !== null,
	);

/** How the overall score differs: which sentence says it, and what fills its gaps; nothing where it has no difference. */
export function overallChange(props: ReportProps) {
	const { comparison, tables, labels } = props;
	const row = differencesIn(tables).find(({ score }) => score === 'overall');
	if (!row) return undefined;
	const direction = directionOf([row.low, row.high]);
	const ofClasses = direction === 'unclear' ? 'classesUnclear' : 'classesMore';
	const reading: keyof typeof labels.compareRead =
		comparison?.kind === 'classes' ? ofClasses : direction;
	return {
		reading,
		texts: {
			...textsOf('comparison', row, labels.tables.words),
			second: sidesOf(props).second,
			// For a sentence that says in a word whether it is up or down.
			size: formatScore(Math.abs(row.difference)),
		},
	};
}

/** How many people there are in each wave and in both, as text. */
export const countsOf = ({ n }: WaveComparison) => ({
	pairs: formatCount(n.pairs),
	earlier: formatCount(n.earlier),
	later: formatCount(n.later),
});

/** How many people there are, on both sides where there are two. */
export function peopleIn({
	recap,
	comparison,
	labels,
}: Pick<RecapDisplayProps, 'recap' | 'comparison' | 'labels'>): string {
	if (!comparison) return fill(labels.people, { n: formatCount(recap.n) });
	const [first, second] = recapsOf(comparison);
	const n = comparison.kind === 'waves' ? comparison.n : { earlier: first.n, later: second.n };
	return fill(labels.sides, { earlier: formatCount(n.earlier), later: formatCount(n.later) });
}

const recapsOf = (comparison: Comparison) =>
	comparison.kind === 'waves'
		? ([comparison.earlier, comparison.later] as const)
		: ([comparison.first, comparison.second] as const);

/** The report of the later wave, where its recap may be shown beside the change; advice then speaks of it. */
export function laterReport(props: ReportProps<Kind>): ReportProps<Kind> | undefined {
	const { comparison } = props;
	if (comparison?.kind !== 'waves' || !comparison.later.published) return undefined;
	return { ...props, recap: comparison.later, tables: tablesOf(comparison.later) };
}
