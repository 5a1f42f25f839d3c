import { type InstrumentId, type Kind, traitsOf } from '../assessment/instrument.ts';
import type { Comparison } from './comparison.ts';
import { planRows } from './plan-tables.ts';
import { ratingComparisonRows, ratingTables } from './rating-tables.ts';
import type { GroupRecap, Recap } from './recap.ts';
import { type RecapTables, type Row, tableIds } from './table-columns.ts';

/** What makes the tables of one kind of instrument. */
interface Maker<K extends Kind> {
	recap(recap: GroupRecap<K>): Partial<RecapTables>;
	comparison(comparison: Comparison<K>): Row<'comparison'>[];
}

const makers: { [K in Kind]: Maker<K> } = {
	rating: { recap: ratingTables, comparison: ratingComparisonRows },
	choice: { recap: () => ({}), comparison: () => [] },
};

const makerOf = (instrument: InstrumentId): Maker<Kind> => makers[traitsOf(instrument).kind];

/** The tables of a recap, and of a comparison with it. */
export function tablesOf(recap: Recap, comparison?: Comparison): RecapTables {
	const empty = Object.fromEntries(tableIds.map((id) => [id, []])) as unknown as RecapTables;
	return {
		...empty,
		...(recap.published && makerOf(recap.instrument).recap(recap)),
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
	return makerOf(comparison.instrument).comparison(comparison);
}
