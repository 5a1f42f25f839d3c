import { describe, expect, test } from 'vitest';
import { axisOf, isMinor } from '../../../src/islands/recap/display/difference-axis.ts';

/** The marks that keep their numbers where numbers are large. */
const majorsOf = (low: number, high: number) => {
	const axis = axisOf([{ low, high }]);
	return axis.marks.filter((mark) => !isMinor(axis, mark));
};

describe('isMinor', () => {
	test('leaves every second number from zero where there are many', () => {
		expect(majorsOf(-12, 28)).toEqual([-20, 0, 20]);
		expect(majorsOf(-50, 70)).toEqual([-40, 0, 40, 80]);
	});

	test('leaves all numbers where there are few', () => {
		expect(majorsOf(3, 18)).toEqual([0, 10, 20]);
		expect(majorsOf(-8, 14)).toEqual([-10, 0, 10, 20]);
	});
});
