import { expect, test } from 'vitest';
import { formatChange, formatCount, formatRatio, formatScore } from '../../../src/ui/format.ts';

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
