import { expect, test } from 'vitest';
import { figureFoot, profileHeight, profileSize } from '../../../src/ui/letter-profile.ts';

test('the figure over a bar stands right above it, and never on the line of the full score', () => {
	expect(figureFoot(profileHeight(50))).toBe(profileHeight(50) - 9);
	for (let score = 0; score <= 100; score += 1) {
		const foot = figureFoot(profileHeight(score));
		expect(foot < profileSize.full || foot - 20 > profileSize.full, `${score}`).toBe(true);
		expect(foot).toBeGreaterThan(20);
	}
});
