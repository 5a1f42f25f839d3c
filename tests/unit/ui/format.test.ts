import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { dateFormat, formatChange, formatMoment, formatScore } from '../../../src/ui/format.ts';
import { formatCount, formatRatio } from '../../../src/ui/format-counts.ts';

test.each([
	[formatCount(936476), '936.476'],
	[formatScore(66.65), '66,7'],
	[formatScore(100), '100,0'],
	[formatChange(8.34), '+8,3'],
	[formatChange(-4.2), '−4,2'],
	[formatChange(-0.04), '+0,0'],
	[formatRatio(0.845), '0,85'],
	[formatRatio(-0.001), '0,00'],
	[formatRatio(-1.5), '−1,50'],
])('%s is written %s', (written, expected) => {
	expect(written).toBe(expected);
});

test('a count is written as Intl would write it', () => {
	const intl = new Intl.NumberFormat('id-ID');
	fc.assert(
		fc.property(fc.nat(1e12), (people) => {
			expect(formatCount(people)).toBe(intl.format(people));
		}),
	);
});

test('no format is made before it is used, because making one takes a phone tens of milliseconds', async () => {
	const made = vi.spyOn(Intl, 'DateTimeFormat');
	const numbers = vi.spyOn(Intl, 'NumberFormat');
	vi.resetModules();
	const { formatDay } = await import('../../../src/ui/format.ts');
	await import('../../../src/ui/format-counts.ts');
	expect([made.mock.calls, numbers.mock.calls]).toEqual([[], []]);
	expect(formatDay('2026-11-23T02:00:00Z')).toBe('23\u00a0November 2026');
	expect(formatDay('2026-11-24T02:00:00Z')).toBe('24\u00a0November 2026');
	expect(made).toHaveBeenCalledOnce();
});

test('the day and the month stand on one line', () => {
	const weekday = dateFormat({ weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
	expect(weekday('2026-11-30')).toBe('Senin, 30\u00a0November');
	expect(formatMoment('2026-11-23T09:14:00')).toBe('23\u00a0November 2026 pukul 09.14');
});
