import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type DayEvent, commitmentCalendar } from '../../../../src/core/device/calendar.ts';
import { addDays } from '../../../../src/core/device/days.ts';
import { anyDay } from '../../../support/commitments.ts';

const madeAt = '2026-11-25T02:10:00.000Z';
const event: DayEvent = {
	id: '5b1c-7',
	day: '2026-12-07',
	summary: 'Komitmen 30 hari: hari ke-7',
	description:
		'Pertanyaan ingatan: Kapan dugaan awal Anda meleset, dan bagaimana Anda mengetahuinya?\nKasus untuk dicoba, “Mbah Darmi hanya mengangguk”: https://cermin.example/kasus/mbah-darmi-hanya-mengangguk/',
	url: 'https://cermin.example/komitmen/',
};

/** A calendar as an independent parser reads it, strictly. */
function readCalendar(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const events = calendar.getAllSubcomponents('vevent').map((component) => ({
		component,
		event: new ICAL.Event(component, { strictExceptions: true }),
	}));
	return { calendar, events };
}

describe('commitmentCalendar, read by an independent parser,', () => {
	test('is a calendar with a whole day for each event, its words as they were given', () => {
		const { calendar, events } = readCalendar(commitmentCalendar([event], madeAt));
		expect(calendar.name).toBe('vcalendar');
		expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
		expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
		const [read] = events;
		expect(read?.event.uid).toBe('5b1c-7@cermin-berakhlak');
		expect(read?.event.summary).toBe(event.summary);
		expect(read?.event.description).toBe(event.description);
		expect(read?.event.startDate.isDate).toBe(true);
		expect(read?.event.startDate.toString()).toBe('2026-12-07');
		expect(read?.event.endDate.toString()).toBe('2026-12-08');
		expect(read?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe(
			'2026-11-25T02:10:00Z',
		);
		expect(read?.component.getFirstPropertyValue('url')).toBe(event.url);
	});

	test('reminds in the morning', () => {
		const { events } = readCalendar(commitmentCalendar([event], madeAt));
		const alarm = events[0]?.component.getFirstSubcomponent('valarm');
		expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
		expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('PT8H');
	});

	test('keeps any words and any days', () => {
		const words = fc
			.string({ unit: 'grapheme', maxLength: 300 })
			.map((text) => text.replace(/[\p{Cc}\p{Cs}]/gu, ''));
		fc.assert(
			fc.property(anyDay, words, words, (day, summary, description) => {
				const text = commitmentCalendar([{ ...event, day, summary, description }], madeAt);
				const [read] = readCalendar(text).events;
				expect(read?.event.startDate.toString()).toBe(day);
				expect(read?.event.endDate.toString()).toBe(addDays(day, 1));
				expect(read?.event.summary).toBe(summary);
				expect(read?.event.description).toBe(description);
			}),
		);
	});
});

describe('the lines of a calendar', () => {
	test('end as the standard asks, and none has more than 75 octets', () => {
		const words = fc.string({ unit: 'grapheme', maxLength: 300 });
		fc.assert(
			fc.property(words, (description) => {
				const text = commitmentCalendar([{ ...event, description }], madeAt);
				expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
				for (const line of text.split('\r\n')) {
					expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
					expect(line).not.toMatch(/[\r\n]/);
				}
			}),
		);
	});

	test('let no text begin a line of its own', () => {
		const text = commitmentCalendar([{ ...event, summary: 'a\r\nEND:VCALENDAR\nb' }], madeAt);
		expect(text.match(/^END:VCALENDAR/gm)).toHaveLength(1);
	});
});
