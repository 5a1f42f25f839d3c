import { roundScore } from '../core/assessment/score.ts';

// Making a format takes a cheap phone tens of milliseconds, which a page that shows no number yet need not wait for: each
// is made when it is first used, and kept.

/** Writes a number with so many decimals, as Indonesian does, with a true minus sign and no minus zero. */
export function numberFormat(decimals: number, signDisplay: 'auto' | 'always' = 'auto') {
	let format: Intl.NumberFormat | undefined;
	return (figure: number) => {
		format ??= new Intl.NumberFormat('id-ID', {
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals,
			signDisplay,
		});
		return format.format(figure + 0).replace('-', '−');
	};
}

/**
 * Writes a moment, or a day given as 2026-11-23, with these parts of a date as Indonesian does. No line breaks between the
 * day and the month.
 */
export function dateFormat(options: Intl.DateTimeFormatOptions) {
	let format: Intl.DateTimeFormat | undefined;
	return (moment: string) =>
		(format ??= new Intl.DateTimeFormat('id-ID', options))
			.format(new Date(moment))
			.replace(/ (?=[A-Z])/, '\u00a0');
}

const scores = numberFormat(1);
const changes = numberFormat(1, 'always');

/** A score as the reader sees it: 66,7. */
export const formatScore = (score: number) => scores(roundScore(score));

/** A change as the reader sees it: +8,3 or −4,2. */
export const formatChange = (change: number) => changes(roundScore(change));

/** 23 November 2026 */
export const formatDay = dateFormat({ dateStyle: 'long' });

/** 23 November 2026 pukul 09.14 */
export const formatMoment = dateFormat({ dateStyle: 'long', timeStyle: 'short' });
