import type { RecapTableLabels } from '../../../copy/recap-tables.ts';
import type { PhraseId } from '../../../core/assessment/phrases.ts';
import type { BehaviourId, ValueId } from '../../../core/values/values.ts';

/** What values, behaviours and phrases are called, from content. */
export interface RecapNames {
	values: Record<ValueId, string>;
	behaviours: Record<BehaviourId, string>;
	/** Absent where no phrases are in the tables. */
	phrases?: Record<PhraseId, string> | undefined;
}

/** By column, what its ids are called. */
export type ColumnWords = Partial<Record<string, Record<string, string>>>;

/** The words of every column that holds ids. */
export function wordsOf(
	{ values, behaviours, phrases = {} as Record<PhraseId, string> }: RecapNames,
	labels: RecapTableLabels,
): ColumnWords {
	const score = { overall: labels.overall, ...values };
	return { ...labels.words, score, value: values, behaviour: behaviours, phrase: phrases };
}
