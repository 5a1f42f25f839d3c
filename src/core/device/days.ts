/** A day of the calendar where the person is, `2026-11-30`, without a time or a zone. */
export type Day = string;

const millisecondsInDay = 86_400_000;

/** The day on which a moment lies where the person is. Written without a format, which a phone takes long to make. */
export function dayOf(moment: Date): Day {
	return textOf(
		Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / millisecondsInDay,
	);
}

/** Whether this is a day that the calendar has. */
export function isDay(input: unknown): input is Day {
	return (
		typeof input === 'string' &&
		/^\d{4}-\d\d-\d\d$/.test(input) &&
		textOf(numberOf(input)) === input
	);
}

/** The day so many days later, or earlier where the number is below 0. */
export function addDays(day: Day, days: number): Day {
	return textOf(numberOf(day) + days);
}

/** How many days lie from one day to another, below 0 where the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
	return numberOf(to) - numberOf(from);
}

/** The first Monday after a day. */
export function nextMonday(day: Day): Day {
	const weekday = new Date(numberOf(day) * millisecondsInDay).getUTCDay();
	return addDays(day, (8 - weekday) % 7 || 7);
}

/** Days since 1970-01-01; NaN where the calendar has no such day. UTC knows no summer time. */
const numberOf = (day: Day) => Date.parse(`${day}T00:00:00Z`) / millisecondsInDay;

function textOf(number: number): Day {
	const date = new Date(number * millisecondsInDay);
	return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
