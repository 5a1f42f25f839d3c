import { expect, test } from 'vitest';
import { indexOfDay } from '../../../src/islands/cases/case-of-day.ts';

test('the case stays the same from midnight to midnight of the device', () => {
	const first = indexOfDay(new Date(2026, 10, 25, 0, 0, 0), 7);
	expect(indexOfDay(new Date(2026, 10, 25, 23, 59, 59), 7)).toBe(first);
	expect(indexOfDay(new Date(2026, 10, 26, 0, 0, 0), 7)).toBe((first + 1) % 7);
});

test('the cases take turns, over the ends of months and years too', () => {
	const days = Array.from({ length: 14 }, (_, day) => new Date(2026, 11, 25 + day));
	const shown = days.map((day) => indexOfDay(day, 7));
	expect(new Set(shown.slice(0, 7)).size).toBe(7);
	expect(shown.slice(7)).toEqual(shown.slice(0, 7));
});
