import { roundScore } from '../core/assessment/score.ts';

const decimals = new Intl.NumberFormat('id-ID', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1,
});
const signed = new Intl.NumberFormat('id-ID', {
	minimumFractionDigits: 1,
	maximumFractionDigits: 1,
	signDisplay: 'always',
});
const days = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long' });
const moments = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' });

/** A score as the reader sees it: 66,7. */
export const formatScore = (score: number) => decimals.format(roundScore(score));

/** A change as the reader sees it: +8,3 or −4,2. */
export const formatChange = (change: number) => signed.format(roundScore(change)).replace('-', '−');

/** 23 November 2026 */
export const formatDay = (moment: string) => days.format(new Date(moment));

/** 23 November 2026 pukul 09.14 */
export const formatMoment = (moment: string) => moments.format(new Date(moment));
