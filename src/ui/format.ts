import { roundScore } from '../core/assessment/score.ts';

/** Writes a number with so many decimals, as Indonesian does, with a true minus sign and no minus zero. */
export function numberFormat(decimals: number, signDisplay: 'auto' | 'always' = 'auto') {
	const format = new Intl.NumberFormat('id-ID', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
		signDisplay,
	});
	return (figure: number) => format.format(figure + 0).replace('-', '−');
}

const scores = numberFormat(1);
const changes = numberFormat(1, 'always');
const days = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long' });
const moments = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' });

/** A score as the reader sees it: 66,7. */
export const formatScore = (score: number) => scores(roundScore(score));

/** A change as the reader sees it: +8,3 or −4,2. */
export const formatChange = (change: number) => changes(roundScore(change));

/** 23 November 2026 */
export const formatDay = (moment: string) => days.format(new Date(moment));

/** 23 November 2026 pukul 09.14 */
export const formatMoment = (moment: string) => moments.format(new Date(moment));
