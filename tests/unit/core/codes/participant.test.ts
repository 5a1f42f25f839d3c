import { describe, expect, test } from 'vitest';
import { isParticipant, participantOf } from '../../../../src/core/codes/participant.ts';

describe('participantOf', () => {
	test('takes fifty bits of seven bytes', () => {
		expect(participantOf(new Uint8Array(7))).toBe(0);
		expect(participantOf(new Uint8Array(7).fill(255))).toBe(2 ** 50 - 1);
		expect(participantOf(Uint8Array.of(1, 0, 0, 0, 0, 0, 1))).toBe(2 ** 48 + 1);
		expect(participantOf(Uint8Array.of(4, 0, 0, 0, 0, 0, 1))).toBe(1);
		expect(() => participantOf(new Uint8Array(6))).toThrow(RangeError);
	});
});

describe('isParticipant', () => {
	test.each([0, 1, 2 ** 50 - 1])('takes %d', (number) => {
		expect(isParticipant(number)).toBe(true);
	});

	test.each([-1, 2 ** 50, 0.5, NaN, Infinity, '7', null, undefined])('refuses %s', (other) => {
		expect(isParticipant(other)).toBe(false);
	});
});
