import { expect, test } from 'vitest';
import { isDisclosiveResidual, suppressed } from '../../../../src/core/disclosure/disclosure.ts';

test('one to four people are too few to be told apart', () => {
	expect([0, 1, 4, 5].map(isDisclosiveResidual)).toEqual([false, true, true, false]);
});

test('a suppressed figure says whether it has too few people or another reason', () => {
	expect(suppressed(4)).toEqual({ published: false, n: 4 });
	expect(suppressed(5)).toEqual({ published: false, n: 5, complementary: true });
});
