import { roundScore } from '../core/assessment/score.ts';

/** Writes a number with so many decimals, as Indonesian does, with a true minus sign and no minus zero. */
function numberFormat(decimals: number, signDisplay: 'auto' | 'always' = 'auto') {
	const format = new Intl.NumberFormat('id-ID', {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals,
		signDisplay,
	});
	return (figure: number) => format.format(figure + 0).replace('-', '−');
}

const scores = numberFormat(1);
const changes = numberFormat(1, 'always');
const ratios = numberFormat(2);
const days = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long' });
const moments = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeStyle: 'short' });

/** A number of people as the reader sees it: 5.773. */
export const formatCount = numberFormat(0);

/** A score as the reader sees it: 66,7. */
export const formatScore = (score: number) => scores(roundScore(score));

/** A change as the reader sees it: +8,3 or −4,2. */
export const formatChange = (change: number) => changes(roundScore(change));

/** Alpha or a gain as the reader sees it: 0,84. */
export const formatRatio = (ratio: number) => ratios(roundScore(ratio * 10) / 10);

/** 23 November 2026 */
export const formatDay = (moment: string) => days.format(new Date(moment));

/** 2026-11-23, as the name of a file carries the day it is here: `sv` formats a date so. */
export const fileDay = (moment: Date) => moment.toLocaleDateString('sv');

/** 23 November 2026 pukul 09.14 */
export const formatMoment = (moment: string) => moments.format(new Date(moment));
