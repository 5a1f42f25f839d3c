import { type Kind, traitsOf } from '../assessment/instrument.ts';
import type { Comparison } from './comparison.ts';
import { planRows } from './plan-tables.ts';
import { ratingComparisonRows, ratingTables } from './rating-tables.ts';
import type { GroupRecap, Recap } from './recap.ts';
import { type RecapTables, type Row, tableIds } from './table-columns.ts';

/** What makes the tables of each kind of instrument. */
const makers: Record<
	Kind,
	{
		recap: (recap: GroupRecap) => Partial<RecapTables>;
		comparison: (comparison: Comparison) => Row<'comparison'>[];
	}
> = { rating: { recap: ratingTables, comparison: ratingComparisonRows } };

/** The tables of a recap, and of a comparison with it. */
export function tablesOf(recap: Recap, comparison?: Comparison): RecapTables {
	const empty = Object.fromEntries(tableIds.map((id) => [id, []])) as unknown as RecapTables;
	return {
		...empty,
		...(recap.published && makers[traitsOf(recap.instrument).kind].recap(recap)),
		comparison: comparison ? comparisonRows(comparison) : [],
		plans: plansIn(recap, comparison),
	};
}

/** The plans of a recap; of two waves those of the later. Two classes are not held against each other in this. */
function plansIn(recap: Recap, comparison?: Comparison): Row<'plans'>[] {
	if (comparison?.kind === 'classes') return [];
	return planRows(comparison?.later ?? recap);
}

/** The table of a comparison: the changes of two waves, or the differences where people are not matched. */
export function comparisonRows(comparison: Comparison): Row<'comparison'>[] {
	return makers[traitsOf(comparison.instrument).kind].comparison(comparison);
}
