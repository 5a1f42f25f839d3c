import { describe, expect, test } from 'vitest';
import type { BehaviourId, ValueId } from '../../../src/core/values/values.ts';
import { nearest } from '../../../src/site/closeness.ts';

const entry = (value: ValueId, ...behaviours: BehaviourId[]) => ({
	id: `${value} ${behaviours.join()}`,
	data: { value, behaviours },
});
const one = entry('loyal', 'loyal-1', 'adaptif-1');
const sameMain = entry('loyal', 'loyal-1');
const trainsIt = entry('harmonis', 'harmonis-1', 'loyal-1');
const sameValue = entry('loyal', 'loyal-3');
const alsoSameValue = entry('loyal', 'loyal-2');
const stranger = entry('adaptif', 'adaptif-1');

describe('nearest', () => {
	test('puts the same main behaviour first, then its training elsewhere, then the same value', () => {
		const all = [stranger, sameValue, trainsIt, one, sameMain];
		expect(nearest(all, one, 5)).toEqual([sameMain, trainsIt, sameValue]);
	});

	test('takes equals from the next one on, and no more than asked for', () => {
		const all = [sameValue, one, alsoSameValue];
		expect(nearest(all, one, 1)).toEqual([alsoSameValue]);
		expect(nearest(all, sameValue, 1)).toEqual([one]);
	});

	test('never names the case itself', () => {
		expect(nearest([one], one, 3)).toEqual([]);
		expect(nearest([{ ...one }], one, 3)).toEqual([]);
	});
});
