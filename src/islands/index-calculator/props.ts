import type { CalculatorLabels } from '../../copy/index-page.ts';
import type { IndexScores } from '../../core/assessment/official-index.ts';
import type { ValueId } from '../../core/values/values.ts';

/** What the page passes to the calculator. */
export interface CalculatorProps {
	/** The seven values in the law's order, each with what there is to read about it: its guide first. */
	values: { id: ValueId; name: string; reading: { href: string; text: string }[] }[];
	/** Complete published tables to try it with. */
	examples: { label: string; scores: IndexScores }[];
	labels: CalculatorLabels;
}
