const format = (options: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat('id-ID', { ...options, timeZone: 'UTC' });
const day = format({ dateStyle: 'long' });
const month = format({ year: 'numeric', month: 'long' });

/** A source's date in words, as exact as content/sumber.yaml knows it: "22 Februari 2023", "Mei 2022", "2021". */
export function sourceDate(date: string): string {
	const written = /^\d{4}-\d{2}(-\d{2})?$/.exec(date);
	const moment = new Date(date);
	if (!written || Number.isNaN(moment.getTime())) return date;
	return (written[1] ? day : month).format(moment);
}
