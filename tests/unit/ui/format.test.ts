import { expect, test, vi } from 'vitest';
import { formatChange, formatScore } from '../../../src/ui/format.ts';
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

test('no format is made before it is used, because making one takes a phone tens of milliseconds', async () => {
	const made = vi.spyOn(Intl, 'DateTimeFormat');
	const numbers = vi.spyOn(Intl, 'NumberFormat');
	vi.resetModules();
	const { formatDay } = await import('../../../src/ui/format.ts');
	await import('../../../src/ui/format-counts.ts');
	expect([made.mock.calls, numbers.mock.calls]).toEqual([[], []]);
	expect(formatDay('2026-11-23T02:00:00Z')).toBe('23 November 2026');
	expect(formatDay('2026-11-24T02:00:00Z')).toBe('24 November 2026');
	expect(made).toHaveBeenCalledOnce();
});
