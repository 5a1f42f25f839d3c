import { describe, expect, test } from 'vitest';
import { inputTime, minuteOfDay, stepAt, wallTime } from '../../../src/islands/plan/plan-clock.ts';

describe('minuteOfDay', () => {
	test.each([
		['00:00', 0],
		['08:30', 510],
		['23:59', 1439],
		// Some browsers add seconds.
		['08:30:15', 510],
	])('reads %s', (time, minute) => {
		expect(minuteOfDay(time)).toBe(minute);
	});

	test.each(['', '8:30', '24:00', '08:60', 'pagi'])('finds no time in %j', (time) => {
		expect(minuteOfDay(time)).toBeUndefined();
	});
});

describe('wallTime', () => {
	test('is written as on a wall, and goes on after midnight', () => {
		expect(wallTime(8 * 60 + 3)).toBe('08.03');
		expect(wallTime(23 * 60 + 50 + 45)).toBe('00.35');
	});
});

describe('inputTime', () => {
	test('is what the input gives back', () => {
		for (const minute of [0, 510, 1439]) expect(minuteOfDay(inputTime(minute))).toBe(minute);
	});
});

describe('stepAt', () => {
	const ends = [3, 9, 45];

	test.each([
		[480, 0],
		[482, 0],
		[483, 1],
		[489, 2],
		[524, 2],
	])('at minute %i of the day is step %i', (now, step) => {
		expect(stepAt(480, now, ends)).toBe(step);
	});

	test('is none before the start and after the end', () => {
		expect(stepAt(480, 479, ends)).toBeUndefined();
		expect(stepAt(480, 525, ends)).toBeUndefined();
	});

	test('goes on past midnight', () => {
		expect(stepAt(23 * 60 + 50, 5, ends)).toBe(2);
	});
});
