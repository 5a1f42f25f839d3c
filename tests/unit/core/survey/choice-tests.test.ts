import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holmAdjusted, signTest } from '../../../../src/core/survey/choice-tests.ts';

/** Twice the tail of the binomial distribution at one half, as a fraction of whole numbers. */
function signTestInFractions(up: number, down: number): number {
	const changed = up + down;
	let coefficient = 1n;
	let tail = 0n;
	for (let count = 0; count <= Math.min(up, down); count += 1) {
		tail += coefficient;
		coefficient = (coefficient * BigInt(changed - count)) / BigInt(count + 1);
	}
	const scale = 10n ** 18n;
	return Math.min(1, Number((2n * tail * scale) / 2n ** BigInt(changed)) / 1e18);
}

describe('signTest', () => {
	// Twelve against none: 2 / 4096. Nine against one: 2 (1 + 10) / 1024. Five against none, the fewest people of a cell: 2 / 32.
	test.each([
		[12, 0, 2 / 4096],
		[9, 1, 22 / 1024],
		[5, 0, 0.0625],
		[6, 0, 0.03125],
		[1, 0, 1],
		[3, 2, 1],
		[4, 4, 1],
		[0, 0, 1],
	])('of %d against %d is %d', (up, down, probability) => {
		expect(signTest(up, down)).toBeCloseTo(probability, 14);
		expect(signTest(down, up)).toBe(signTest(up, down));
	});

	test('is what counting all ways to go gives, for up to twelve people', () => {
		for (let changed = 1; changed <= 12; changed += 1)
			for (let up = 0; up <= changed; up += 1) {
				let asUneven = 0;
				for (let way = 0; way < 2 ** changed; way += 1) {
					const risers = way.toString(2).replaceAll('0', '').length;
					if (Math.abs(2 * risers - changed) >= Math.abs(2 * up - changed)) asUneven += 1;
				}
				expect(signTest(up, changed - up)).toBeCloseTo(asUneven / 2 ** changed, 12);
			}
	});

	test('is what whole numbers give, for some hundred and some thousand people', () => {
		for (const [up, down] of [
			[40, 60],
			[470, 530],
			[499, 500],
			[1000, 1100],
			[2400, 2600],
		] as const)
			expect(Math.abs(signTest(up, down) / signTestInFractions(up, down) - 1)).toBeLessThan(1e-8);
	});

	test('still answers for millions', () => {
		expect(signTest(2_500_000, 2_500_001)).toBeCloseTo(1, 7);
		// 2,000 above the middle of 4,000,000 is two standard deviations: about 4.55 per cent.
		expect(signTest(1_998_000, 2_002_000)).toBeCloseTo(0.0455, 3);
		expect(signTest(0, 936_476)).toBe(0);
	});

	test('throws for what is no number of people', () => {
		for (const [up, down] of [
			[-1, 3],
			[1.5, 2],
			[1.5, 1.5],
			[NaN, 2],
		] as const)
			expect(() => signTest(up, down)).toThrow(RangeError);
	});
});

describe('holmAdjusted', () => {
	test('gives a worked example', () => {
		// In order 0.005 · 4 = 0.02; 0.01 · 3 = 0.03; 0.03 · 2 = 0.06; 0.04 · 1 = 0.04, which stays at the 0.06 before it.
		expectAll(holmAdjusted([0.01, 0.04, 0.03, 0.005]), [0.03, 0.06, 0.06, 0.02]);
		expect(holmAdjusted([])).toEqual([]);
		expect(holmAdjusted([0.4, 0.9])).toEqual([0.8, 0.9]);
		expect(holmAdjusted([0.6, 0.9])).toEqual([1, 1]);
	});

	test('is the closed test with Bonferroni: the largest adjusted probability of any selection with it', () => {
		const few = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
			minLength: 1,
			maxLength: 7,
		});
		fc.assert(
			fc.property(few, (all) => {
				const closed = all.map((_, own) => {
					let largest = 0;
					for (let chosen = 0; chosen < 2 ** all.length; chosen += 1) {
						if (((chosen >> own) & 1) === 0) continue;
						const some = all.filter((_, place) => ((chosen >> place) & 1) === 1);
						largest = Math.max(largest, Math.min(1, some.length * Math.min(...some)));
					}
					return largest;
				});
				expectAll(holmAdjusted(all), closed);
			}),
		);
	});
});

function expectAll(actual: readonly number[], expected: readonly number[]): void {
	expect(actual).toHaveLength(expected.length);
	for (const [place, number] of expected.entries()) expect(actual[place]).toBeCloseTo(number, 12);
}
