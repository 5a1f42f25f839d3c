import type { Answers, RatingInstrument } from './instrument.ts';

/** `uniformReversed` is `uniform` where items are reversed, so that equal answers contradict one another. */
export type CarelessSign = 'rushed' | 'uniform' | 'uniformReversed';

/** Consistency of answers falls sharply below one second an item (Wood et al. 2017, doi 10.1177/1948550617703168). */
const secondsPerItem = 1;

/**
 * Signs that the answers may deserve a second look, for a gentle question and nothing more.
 * `seconds` is the time spent on the questions. Uniform means the same place on the scale for every item.
 */
export function carelessSigns(
	instrument: RatingInstrument,
	answers: Answers,
	seconds: number,
): CarelessSign[] {
	const given = instrument.items.map(({ id }) => answers[id]);
	const signs: CarelessSign[] = [];
	if (seconds < instrument.items.length * secondsPerItem) signs.push('rushed');
	if (given[0] !== undefined && given.every((answer) => answer === given[0]))
		signs.push(instrument.items.some(({ reversed }) => reversed) ? 'uniformReversed' : 'uniform');
	return signs;
}
