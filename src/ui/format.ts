import { roundScore } from '../core/assessment/score.ts';
import { joinDay } from './text.ts';

/**
 * Writes a number below 10^21 with so many decimals, at most two, as Indonesian does: 5.773 or −4,20. The minus sign is a true one,
 * and there is no minus zero. Intl.NumberFormat would take a cheap phone 40 ms for its first number.
 */
export const numberFormat = (decimals: 0 | 1 | 2) => (figure: number) =>
	(figure + 0)
		.toFixed(decimals)
		.replace('.', ',')
		.replace(/\B(?=(\d{3})+(,|$))/g, '.')
		.replace('-', '−');

/**
 * Writes a moment, or a day given as 2026-11-23, with these parts of a date as Indonesian does. No line breaks between the
 * day and the month.
 */
export function dateFormat(options: Intl.DateTimeFormatOptions) {
	// Making a format takes a cheap phone tens of milliseconds, which a page that shows no date yet need not wait for: each
	// is made when it is first used, and kept.
	let format: Intl.DateTimeFormat | undefined;
	return (moment: string) =>
		joinDay((format ??= new Intl.DateTimeFormat('id-ID', options)).format(new Date(moment)));
}

const scores = numberFormat(1);

/** A score as the reader sees it: 66,7. */
export const formatScore = (score: number) => scores(roundScore(score));

/** A change as the reader sees it: +8,3 or −4,2. */
export const formatChange = (change: number) =>
	(roundScore(change) < 0 ? '' : '+') + formatScore(change);

/** 23 November 2026 */
export const formatDay = dateFormat({ dateStyle: 'long' });

/** 23 November 2026 pukul 09.14 */
export const formatMoment = dateFormat({ dateStyle: 'long', timeStyle: 'short' });
