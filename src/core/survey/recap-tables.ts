import { type InstrumentId, type Kind, traitsOf } from '../assessment/instrument.ts';
import { choiceComparisonTables, choiceTables } from './choice-tables.ts';
import type { Comparison } from './comparison.ts';
import { planRows } from './plan-tables.ts';
import { ratingComparisonRows, ratingTables } from './rating-tables.ts';
import type { GroupRecap, Recap } from './recap.ts';
import { type RecapTables, type Row, tableIds } from './table-columns.ts';

/** What makes the tables of one kind of instrument. */
interface Maker<K extends Kind> {
	recap(recap: GroupRecap<K>): Partial<RecapTables>;
	comparison(comparison: Comparison<K>): Partial<RecapTables>;
}

const makers: { [K in Kind]: Maker<K> } = {
	rating: {
		recap: ratingTables,
		comparison: (comparison) => ({ comparison: ratingComparisonRows(comparison) }),
	},
	choice: {
		recap: choiceTables,
		// Two units are not held against each other.
		comparison: (comparison) =>
			comparison.kind === 'waves' ? choiceComparisonTables(comparison) : {},
	},
};

const makerOf = (instrument: InstrumentId): Maker<Kind> => makers[traitsOf(instrument).kind];

/** The tables of a recap, and of a comparison with it. */
export function tablesOf(recap: Recap, comparison?: Comparison): RecapTables {
	return {
		...emptyTables(),
		...(recap.published && makerOf(recap.instrument).recap(recap)),
		...(comparison && makerOf(comparison.instrument).comparison(comparison)),
		plans: plansIn(recap, comparison),
	};
}

/** The tables of a comparison alone: the changes of two waves, or the differences where people are not matched. */
export function comparisonTables(comparison: Comparison): RecapTables {
	return { ...emptyTables(), ...makerOf(comparison.instrument).comparison(comparison) };
}

function emptyTables(): RecapTables {
	return Object.fromEntries(tableIds.map((id) => [id, []])) as unknown as RecapTables;
}

/** The plans of a recap; of two waves those of the later. Two classes are not held against each other in this. */
function plansIn(recap: Recap, comparison?: Comparison): Row<'plans'>[] {
	if (comparison?.kind === 'classes') return [];
	return planRows(comparison?.later ?? recap);
}
