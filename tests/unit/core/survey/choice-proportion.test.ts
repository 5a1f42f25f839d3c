import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	behaviourChance,
	overlapChance,
	phraseChance,
	reachChance,
} from '../../../../src/core/survey/choice-chance.ts';
import {
	differenceInterval,
	pairedDifferenceInterval,
	wilsonInterval,
} from '../../../../src/core/survey/choice-proportion.ts';
import { normal975 } from '../../../../src/core/survey/student-t.ts';

const proportions = fc
	.integer({ min: 1, max: 60 })
	.chain((n) => fc.record({ count: fc.nat(n), n: fc.constant(n) }));
const expectClose = (actual: readonly number[], expected: readonly number[], digits = 4) => {
	for (const [place, end] of expected.entries()) expect(actual[place]).toBeCloseTo(end, digits);
};

describe('what pure chance gives', () => {
	test('is as printed in the design: 64.9, 28.6 and 60 per cent, and 2.86 of ten', () => {
		// C(32, 10) = 64,512,240 of C(35, 10) = 183,579,396 sets hold none of three phrases.
		expect(reachChance(3)).toBeCloseTo(1 - 64_512_240 / 183_579_396, 12);
		expect(reachChance(3)).toBeCloseTo(0.6486, 4);
		expect(phraseChance).toBeCloseTo(0.2857, 4);
		expect(behaviourChance).toBe(0.6);
		expect(overlapChance).toBeCloseTo(2.857, 3);
	});

	test('is what counting all sets gives, for groups of any size', () => {
		const choose = (n: number, k: number): bigint =>
			k === 0 ? 1n : n < k ? 0n : (choose(n - 1, k - 1) * BigInt(n)) / BigInt(k);
		for (let size = 0; size <= 35; size += 1)
			expect(reachChance(size)).toBeCloseTo(
				1 - Number(choose(35 - size, 10)) / Number(choose(35, 10)),
				12,
			);
		expect(reachChance(1)).toBeCloseTo(phraseChance, 15);
		expect(() => reachChance(36)).toThrow(RangeError);
	});
});

describe('wilsonInterval', () => {
	// The first by hand: p = 0.857143, z² / 28 = 0.137195, z² / 14 = 0.274390, root √(0.122449 / 14 + 0.274390 / 56) = 0.116817,
	// times z = 0.228957; (0.994338 ∓ 0.228957) / 1.274390. The others from Newcombe (1998, 857-872), table I, method 3.
	test.each([
		[12, 14, 0.6006, 0.9599],
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718],
	])('of %d of %d is %d to %d', (count, n, low, high) => {
		expectClose(wilsonInterval({ count, n }), [low, high]);
	});

	test('holds the shares of which the observed one is less than 1.96 standard errors away', () => {
		fc.assert(
			fc.property(proportions, ({ count, n }) => {
				const distance = (share: number) =>
					(count / n - share) ** 2 * n - normal975 ** 2 * share * (1 - share);
				for (const end of wilsonInterval({ count, n }))
					if (end > 0 && end < 1) expect(distance(end)).toBeCloseTo(0, 9);
			}),
		);
	});

	test('stays within 0 and 1, holds the share, is never without width and turns round with it', () => {
		fc.assert(
			fc.property(proportions, ({ count, n }) => {
				const [low, high] = wilsonInterval({ count, n });
				expect(0 <= low && low <= count / n && count / n <= high && high <= 1).toBe(true);
				expect(high - low).toBeGreaterThan(0);
				expectClose(wilsonInterval({ count: n - count, n }), [1 - high, 1 - low], 12);
			}),
		);
	});

	test('throws where there is nobody, or fewer than said', () => {
		expect(() => wilsonInterval({ count: 0, n: 0 })).toThrow(RangeError);
		expect(() => wilsonInterval({ count: 3, n: 2 })).toThrow(RangeError);
	});
});

describe('differenceInterval', () => {
	// Newcombe (1998, 873-890), table II, method 10, where it is the first less the second.
	test.each([
		[56, 70, 48, 80, 0.0524, 0.3339],
		[9, 10, 3, 10, 0.1705, 0.809],
		[6, 7, 2, 7, 0.0582, 0.8062],
		[5, 56, 0, 29, -0.0381, 0.1926],
		[0, 10, 0, 20, -0.1611, 0.2775],
		[0, 10, 0, 10, -0.2775, 0.2775],
		[10, 10, 0, 20, 0.6791, 1],
		[10, 10, 0, 10, 0.6075, 1],
	])('of %d / %d less %d / %d is %d to %d', (count, n, other, m, low, high) => {
		expectClose(differenceInterval({ count: other, n: m }, { count, n }), [low, high]);
	});

	test('turns round when the groups change places', () => {
		fc.assert(
			fc.property(proportions, proportions, (one, other) => {
				const [low, high] = differenceInterval(one, other);
				expectClose(differenceInterval(other, one), [-high, -low], 12);
			}),
		);
	});
});

describe('pairedDifferenceInterval', () => {
	// Only first, only second, of n. The first is that of Bentur et al. (2009) as worked out by Fagerland, Lydersen & Laake (2014,
	// Statistics in Medicine 33, 2850-2875): p = 2 / 23, q = 8 / 23, q − p = 0.26087, root √((0.43478 − 0.06805) / 23) = 0.12627,
	// times 1.96 = 0.24749. The last: p = q = 1 / 12, root √(0.16667 / 12) = 0.11785, times 1.96 = 0.23098.
	test.each([
		[1, 7, 21, 0.0134, 0.5084],
		[0, 0, 10, -0.231, 0.231],
	])('of %d and %d of %d people is %d to %d', (onlyFirst, onlySecond, n, low, high) => {
		expectClose(pairedDifferenceInterval({ onlyFirst, onlySecond }, n), [low, high]);
	});

	test('holds the difference, stays within −1 and 1, and turns round when the sets change places', () => {
		const three = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20));
		fc.assert(
			fc.property(
				three.filter((parts) => parts.some((part) => part > 0)),
				([unchanged, onlyFirst, onlySecond]) => {
					const n = unchanged + onlyFirst + onlySecond;
					const [low, high] = pairedDifferenceInterval({ onlyFirst, onlySecond }, n);
					const difference = (onlySecond - onlyFirst) / n;
					expect(-1 <= low && low <= difference && difference <= high && high <= 1).toBe(true);
					const turned = pairedDifferenceInterval(
						{ onlyFirst: onlySecond, onlySecond: onlyFirst },
						n,
					);
					expectClose(turned, [-high, -low], 12);
				},
			),
		);
	});

	test('throws where more changed than there are people', () => {
		expect(() => pairedDifferenceInterval({ onlyFirst: 3, onlySecond: 3 }, 5)).toThrow(RangeError);
	});
});
