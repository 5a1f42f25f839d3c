import type { MeanDifference } from '../../../core/survey/comparison.ts';
import type { ScoreKey } from '../../../core/survey/score-columns.ts';
import type { Interval } from '../../../core/survey/statistics.ts';
import { formatChange, formatScore } from '../../../ui/format.ts';
import type { RecapDisplayProps } from './props.ts';

const counts = new Intl.NumberFormat('id-ID');
const hundredths = new Intl.NumberFormat('id-ID', {
	minimumFractionDigits: 2,
	maximumFractionDigits: 2,
});

/** Respondents as the reader sees them: 5.773. */
export const formatCount = (count: number) => counts.format(count);

/** Alpha or a gain: 0,84. Nothing is ever shown as minus nought. */
export const formatHundredths = (figure: number) =>
	hundredths.format(Math.round(figure * 100) / 100 + 0).replace('-', '−');

/** 61,2–72,1 */
export const formatInterval = ([low, high]: Interval) => `${formatScore(low)}–${formatScore(high)}`;

/** The gaps of a sentence about a difference; `size` is for where a word already says up or down. */
export const differenceGaps = ({ difference, interval: [low, high] }: MeanDifference) => ({
	difference: formatChange(difference),
	size: formatScore(Math.abs(difference)),
	low: formatChange(low),
	high: formatChange(high),
});

/** The name of a value, or of the seven together. */
export function nameOf(
	{ words, labels }: Pick<RecapDisplayProps, 'words' | 'labels'>,
	key: ScoreKey,
) {
	return words.values.find(({ id }) => id === key)?.name ?? labels.table.overall;
}
