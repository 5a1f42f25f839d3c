/*
 * Days of a calendar as a file that Google Calendar, Outlook and Apple's take in (RFC 5545):
 *
 * BEGIN:VCALENDAR … BEGIN:VEVENT
 * UID:5b1c…-7@cermin-berakhlak
 * DTSTAMP:20261125T021000Z
 * DTSTART;VALUE=DATE:20261207
 * … END:VEVENT END:VCALENDAR
 *
 * Each event takes a whole day, so that no time zone can move it. The id of an event stays the same, so that a file taken in
 * again replaces what the first one brought.
 */
import { type Day, addDays } from './days.ts';

export interface DayEvent {
	/** Of letters, digits and hyphens; the same event always has the same. */
	id: string;
	day: Day;
	summary: string;
	description: string;
	/** An address that belongs to it. */
	url: string;
}

/** In the morning of the day. */
const alarm = 'PT8H';

/** The text of a calendar file made at `madeAt` (ISO 8601, in UTC), with an alarm in the morning of each day. */
export function commitmentCalendar(events: readonly DayEvent[], madeAt: string): string {
	const stamp = madeAt.replace(/\.\d+/, '').replace(/[-:]/g, '');
	const lines = [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//Cermin BerAKHLAK//Komitmen//ID',
		...events.flatMap(({ id, day, summary, description, url }) => [
			'BEGIN:VEVENT',
			`UID:${id}@cermin-berakhlak`,
			`DTSTAMP:${stamp}`,
			`DTSTART;VALUE=DATE:${compact(day)}`,
			`DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
			`SUMMARY:${escaped(summary)}`,
			`DESCRIPTION:${escaped(description)}`,
			`URL:${url}`,
			'TRANSP:TRANSPARENT',
			'BEGIN:VALARM',
			'ACTION:DISPLAY',
			`TRIGGER:${alarm}`,
			`DESCRIPTION:${escaped(summary)}`,
			'END:VALARM',
			'END:VEVENT',
		]),
		'END:VCALENDAR',
	];
	return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (day: Day) => day.replaceAll('-', '');

/** Text in which no sign means anything to a reader of calendars (RFC 5545, 3.3.11). */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n]/g, '\\n');

/** A line cut so that no piece has more than 75 octets in UTF-8; each but the first begins with a space (RFC 5545, 3.1). */
function folded(line: string): string {
	let text = '';
	let octets = 0;
	for (const character of line) {
		const size = new TextEncoder().encode(character).length;
		if (octets + size > 75) {
			text += '\r\n ';
			octets = 1;
		}
		text += character;
		octets += size;
	}
	return text;
}
