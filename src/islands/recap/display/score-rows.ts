import type { ValueScores } from '../../../core/assessment/score.ts';
import type { RecapTables, Row } from '../../../core/survey/table-columns.ts';
import type { Interval } from '../../../core/survey/statistics.ts';
import type { ValueId } from '../../../core/values/values.ts';

/** The row of one value in the table of scores. */
export type ValueRow = Row<'scores'> & { score: ValueId };

/** The row of the seven values together; an instrument without levels has none. */
export const overallIn = ({ scores }: RecapTables) =>
	scores.find(({ score }) => score === 'overall');

/** The rows of the seven values. */
export const valueRowsIn = ({ scores }: RecapTables) =>
	scores.filter((row): row is ValueRow => row.score !== 'overall');

/** The rows of the values with the highest or the lowest mean, ties all named; none where all are equal. */
export const placedIn = (tables: RecapTables, wanted: 'highest' | 'lowest') =>
	valueRowsIn(tables).filter(({ place }) => place === wanted);

/** The mean of each value, null where it is suppressed. */
export const meansIn = (tables: RecapTables) =>
	Object.fromEntries(valueRowsIn(tables).map(({ score, mean }) => [score, mean])) as ValueScores;

/** The 95 % intervals of those means. */
export const intervalsIn = (tables: RecapTables): Partial<Record<ValueId, Interval>> =>
	Object.fromEntries(
		valueRowsIn(tables).flatMap(({ score, low, high }) =>
			low === null || high === null ? [] : [[score, [low, high]]],
		),
	);
