import type { RecapTables, Row } from '../../../core/survey/recap-tables.ts';
import type { ScoreKey } from '../../../core/survey/score-columns.ts';
import { formatCount } from '../../../ui/format.ts';
import { fill } from '../../../ui/text.ts';
import type { RecapDisplayProps } from './props.ts';

/** The row of one score in a comparison. */
export type DifferenceRow = Row<'comparison'> & { score: ScoreKey };

/** The rows of a comparison: first the pairs, where these can be shown, and then the unpaired; else the unpaired alone. */
export function differencesIn({ comparison }: RecapTables) {
	const [pairs, unpaired] = (['paired', 'unpaired'] as const).map((method) =>
		comparison.filter((row): row is DifferenceRow => row.method === method && row.score !== null),
	) as [DifferenceRow[], DifferenceRow[]];
	const isPaired = pairs.length > 0;
	return { isPaired, main: isPaired ? pairs : unpaired, other: isPaired ? unpaired : [] };
}

/** How many people there are on each side and in pairs, as text. */
export const countsOf = (n: { before: number; after: number; pairs: number }) => ({
	pairs: formatCount(n.pairs),
	before: formatCount(n.before),
	after: formatCount(n.after),
});

/** How many people there are, on both sides where there are two. */
export function peopleIn({ recap, comparison, labels }: RecapDisplayProps): string {
	return comparison?.comparable
		? fill(labels.sides, countsOf(comparison.n))
		: fill(labels.people, { n: formatCount(recap.n) });
}

/** The names of the two sides. */
export function sidesOf({ classes, labels }: Pick<RecapDisplayProps, 'classes' | 'labels'>) {
	return classes ? { first: classes.before, second: classes.after } : labels.tables.sides;
}
