import type { Comparison, MeanDifferences } from '../../../core/survey/comparison.ts';
import { fill } from '../../../ui/text.ts';
import { formatCount } from './format.ts';
import type { RecapDisplayProps, Shown } from './props.ts';

/** A comparison as far as it can be told: what to show first, what else, and a sentence on what is held back. */
export interface ComparisonView {
	/** Pairs where they can be shown, otherwise everybody; and who they are, in a few words. */
	main: { scores: MeanDifferences; text: string; people: string } | null;
	/** Everybody, where pairs come first. */
	other: MeanDifferences | null;
	/** Why something is not shown, and what to do about it. */
	held: string[];
}

/** Sorts out what may be shown of a comparison; two groups have no pairs to speak of. */
export function viewComparison(
	comparison: Comparison,
	{ classes, labels }: Pick<Shown, 'classes' | 'labels'>,
): ComparisonView {
	if (!comparison.comparable)
		return { main: null, other: null, held: [labels.notComparable[comparison.reason]] };
	const { n, paired, unpaired } = comparison;
	const everybody = unpaired.shown ? unpaired.scores : null;
	const text = classes ? labels.classesText : labels.unpairedText;
	const gaps = {
		pairs: formatCount(n.pairs),
		before: formatCount(n.before),
		after: formatCount(n.after),
	};
	if (!classes && paired.shown) {
		const people = fill(labels.pngPairs, { n: gaps.pairs });
		return {
			main: { scores: paired.scores, text: labels.pairedText, people },
			other: everybody,
			held: [],
		};
	}
	const held = [
		...(!classes && !paired.shown && everybody ? [fill(labels.hidden[paired.reason], gaps)] : []),
		...(everybody ? [] : [fill(labels.hiddenUnpaired, gaps)]),
	];
	const people = fill(labels.pngSides, gaps);
	return { main: everybody && { scores: everybody, text, people }, other: null, held };
}

/** How many people there are, on both sides where there are two. */
export function peopleOf({
	recap,
	comparison,
	labels,
}: Pick<RecapDisplayProps, 'recap' | 'comparison' | 'labels'>): string {
	if (!comparison?.comparable) return fill(labels.people, { n: formatCount(recap.n) });
	const { before, after } = comparison.n;
	return fill(labels.pngSides, { before: formatCount(before), after: formatCount(after) });
}

/** The names of the two sides. */
export function sidesOf({ classes, labels }: Pick<Shown, 'classes' | 'labels'>) {
	return classes ?? { before: labels.before, after: labels.after };
}
