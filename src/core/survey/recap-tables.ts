import { type Kind, traitsOf } from '../assessment/instrument.ts';
import type { Comparison } from './comparison.ts';
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
	};
}

/** The table of a comparison: the changes of two waves, or the differences where people are not matched. */
export function comparisonRows(comparison: Comparison): Row<'comparison'>[] {
	return makers[traitsOf(comparison.instrument).kind].comparison(comparison);
}
