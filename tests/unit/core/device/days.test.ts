import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
	addDays,
	dayOf,
	daysBetween,
	isDay,
	nextMonday,
} from '../../../../src/core/device/days.ts';
import { anyDay } from '../../../support/commitments.ts';

afterEach(() => vi.unstubAllEnvs());

test('before seven in the morning in Jakarta it is already the day it is there', () => {
	vi.stubEnv('TZ', 'Asia/Jakarta');
	expect(dayOf(new Date('2026-11-23T22:30:00Z'))).toBe('2026-11-24');
	expect(dayOf(new Date('2026-11-23T16:59:59Z'))).toBe('2026-11-23');
});

describe('isDay', () => {
	test.each(['2026-11-30', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])(
		'knows %s',
		(day) => {
			expect(isDay(day)).toBe(true);
		},
	);

	test.each([
		'2026-02-29',
		'1900-02-29',
		'2026-13-01',
		'2026-00-10',
		'2026-1-1',
		'',
		'besok',
		20261130,
		null,
	])('refuses %j', (day) => {
		expect(isDay(day)).toBe(false);
	});
});

describe('addDays', () => {
	test.each([
		['2026-11-30', 7, '2026-12-07'],
		['2026-11-30', 30, '2026-12-30'],
		['2026-12-25', 14, '2027-01-08'],
		['2028-02-22', 7, '2028-02-29'],
		// Over the night on which some places move their clocks.
		['2026-03-28', 7, '2026-04-04'],
		['2026-11-30', -30, '2026-10-31'],
	])('%s and %i days are %s', (day, days, later) => {
		expect(addDays(day, days)).toBe(later);
	});

	test('is undone by the same number of days back, and counted by daysBetween', () => {
		fc.assert(
			fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
				const later = addDays(day, days);
				expect(isDay(later)).toBe(true);
				expect(addDays(later, -days)).toBe(day);
				expect(daysBetween(day, later)).toBe(days);
			}),
		);
	});

	test('gives nothing for what is no day, and throws at nothing', () => {
		expect(addDays('besok', 7)).toBe('');
		expect(daysBetween('besok', '2026-11-30')).toBeNaN();
	});
});

describe('nextMonday', () => {
	test.each([
		['2026-11-29', '2026-11-30'],
		['2026-11-30', '2026-12-07'],
		['2026-12-01', '2026-12-07'],
		['2026-12-31', '2027-01-04'],
	])('after %s is %s', (day, monday) => {
		expect(nextMonday(day)).toBe(monday);
	});

	test('is a Monday one to seven days later', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				const monday = nextMonday(day);
				expect(new Date(monday).getUTCDay()).toBe(1);
				expect(daysBetween(day, monday)).toBeGreaterThanOrEqual(1);
				expect(daysBetween(day, monday)).toBeLessThanOrEqual(7);
			}),
		);
	});
});
