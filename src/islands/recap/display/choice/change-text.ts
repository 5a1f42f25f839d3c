import type { RecapChoiceLabels } from '../../../../copy/recap-choice.ts';
import type { Row } from '../../../../core/survey/table-columns.ts';
import { formatChange } from '../../../../ui/format.ts';
import { formatCount } from '../../../../ui/format-counts.ts';
import { fill } from '../../../../ui/text.ts';

/** A row of a change of shares that has a figure; in points of a per cent. */
export type ShareChange = Pick<
	Row<'reachChanges'>,
	'round' | 'nBefore' | 'nAfter' | 'countBefore' | 'countAfter' | 'gap'
> & { difference: number; low: number; high: number };

/** Whether a row has a figure. */
export function isMeasured<R extends Row<'reachChanges'> | Row<'phraseChanges'>>(
	row: R,
): row is R & ShareChange {
	return row.difference !== null && row.low !== null && row.high !== null;
}

/**
 * A change in people, and its interval: of the same people how many more, or fewer, net; of others how many in each wave, with the
 * interval in points of a per cent.
 */
export function changeTexts(row: ShareChange, words: RecapChoiceLabels) {
	const { nBefore, nAfter, countBefore, countAfter, difference, low, high } = row;
	const peopleOf = (points: number) => formatCount(((nBefore ?? 0) * points) / 100);
	if (countBefore === null || countAfter === null) {
		const gaps = { low: peopleOf(low), high: peopleOf(high) };
		return { change: netText(row, words), range: fill(words.netRange, gaps) };
	}
	const counts = {
		countBefore: formatCount(countBefore),
		nBefore: formatCount(nBefore ?? 0),
		countAfter: formatCount(countAfter),
		nAfter: formatCount(nAfter ?? 0),
	};
	const points = {
		difference: formatChange(difference),
		low: formatChange(low),
		high: formatChange(high),
	};
	return { change: fill(words.unpaired, counts), range: fill(words.pointRange, points) };
}

/** Of the same people who took something up, less who let go of it. */
export function netText({ nBefore, difference }: ShareChange, { net }: RecapChoiceLabels): string {
	const people = Math.round(((nBefore ?? 0) * difference) / 100);
	const template = people > 0 ? net.more : people < 0 ? net.fewer : net.same;
	return fill(template, { people: formatCount(Math.abs(people)) });
}
