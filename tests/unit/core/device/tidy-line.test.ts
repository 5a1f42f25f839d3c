import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTidyLine, tidyLine } from '../../../../src/core/device/tidy-line.ts';

test.each([
	['  Tim\n\tloket.  ', 'Tim loket.'],
	['Tim\u202eloket', 'Timloket'],
	['\u200d \u200d', ''],
	['12345678901', '1234567890'],
	['123456789😀', '123456789'],
])('%j becomes %j', (typed, tidy) => {
	expect(tidyLine(typed, 10)).toBe(tidy);
});

test('what was tidied stays as it is, and never exceeds its limit', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 50 }), (text, limit) => {
			const tidy = tidyLine(text, limit);
			expect(tidy.length).toBeLessThanOrEqual(limit);
			expect(isTidyLine(tidy, limit)).toBe(true);
		}),
	);
	expect(isTidyLine(7, 10)).toBe(false);
});
