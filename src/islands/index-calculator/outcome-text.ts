import { type IndexScores, indexOf } from '../../core/assessment/official-index.ts';
import type { ValueId } from '../../core/values/values.ts';
import { formatScore } from '../../ui/format.ts';
import { fill, listWords } from '../../ui/text.ts';
import type { CalculatorProps } from './props.ts';

/** The calculator's words: names of the values and sentences with gaps. */
export type Words = Pick<CalculatorProps, 'values' | 'labels'>;

const given = new Intl.NumberFormat('id-ID', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 6,
});

/** A score with the decimals it was typed with, at least one: 57,9 or 80,97. */
export const formatGiven = (score: number) => given.format(score);

/** The mean and its category. */
export function headline(scores: IndexScores, { labels }: Words): string {
	const { mean, band } = indexOf(scores);
	return fill(labels.result, { mean: formatScore(mean), band: labels.bands[band] });
}

/** Which values are highest and lowest, a sentence each; one sentence where all seven are equal. */
export function extremes(scores: IndexScores, { values, labels }: Words): string[] {
	const { highest, lowest } = indexOf(scores);
	const gaps = (ids: readonly ValueId[]) => ({
		names: listWords(values.filter(({ id }) => ids.includes(id)).map(({ name }) => name)),
		score: ids[0] === undefined ? '' : formatGiven(scores[ids[0]]),
	});
	return lowest.length === values.length
		? [fill(labels.allEqual, gaps(lowest))]
		: [fill(labels.highest, gaps(highest)), fill(labels.lowest, gaps(lowest))];
}

/** The whole result as text to paste elsewhere, with ordinary spaces only. */
export function plainText(scores: IndexScores, words: Words): string {
	const { values, labels } = words;
	return [
		headline(scores, words),
		...extremes(scores, words),
		...values.map(({ id, name }) =>
			fill(labels.textLine, { name, score: formatGiven(scores[id]) }),
		),
		labels.textNote,
	]
		.join('\n')
		.replaceAll('\u00a0', ' ');
}
