import { dateFormat } from '../ui/format.ts';
import { longDay } from './long-day.ts';

const month = dateFormat({ year: 'numeric', month: 'long', timeZone: 'UTC' });

/** A source's date in words, as exact as content/sumber.yaml knows it: "22 Februari 2023", "Mei 2022", "2021". */
export function sourceDate(date: string): string {
	const written = /^\d{4}-\d{2}(-\d{2})?$/.exec(date);
	const moment = new Date(date);
	if (!written || Number.isNaN(moment.getTime())) return date;
	return written[1] ? longDay(moment) : month(date);
}
