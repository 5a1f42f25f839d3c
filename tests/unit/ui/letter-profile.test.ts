import { expect, test } from 'vitest';
import { profileSize } from '../../../src/ui/letter-profile.ts';

test('a letter and its figure stand in the foot of their bar, where no line of the scale runs', () => {
	const { zero, foot, height, letterLine, figureLine } = profileSize;
	expect(letterLine - 25).toBeGreaterThan(zero);
	expect(figureLine - letterLine).toBeGreaterThanOrEqual(25);
	expect(figureLine).toBeLessThan(zero + foot);
	expect(zero + foot).toBeLessThanOrEqual(height);
});
