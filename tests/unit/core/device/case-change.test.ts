import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caseToChange, readCaseChange } from '../../../../src/core/device/case-change.ts';

const change = (name: string) => ({ change: name, value: 'Loyal', then: 'Tetap.' });
const fetched = { title: 'Iuran', changes: [change('satu'), change('dua'), change('tiga')] };

describe('caseToChange', () => {
	const progress = { cases: { terakhir: 1, pertama: 0 }, read: [] };

	test('prefers the case of the day where it was tried, and else takes the last one', () => {
		expect(caseToChange(progress, 'pertama')).toBe('pertama');
		expect(caseToChange(progress, 'belum')).toBe('terakhir');
		expect(caseToChange(progress, undefined)).toBe('terakhir');
		expect(caseToChange({ cases: {}, read: [] }, 'belum')).toBeUndefined();
	});
});

describe('readCaseChange', () => {
	test('gives another change on each day', () => {
		const given = ([7, 14, 30] as const).map((day) => readCaseChange(fetched, day)?.change);
		expect(given).toEqual(['satu', 'dua', 'tiga']);
	});

	test('begins anew where there are fewer changes than days', () => {
		const two = { ...fetched, changes: fetched.changes.slice(0, 2) };
		expect(readCaseChange(two, 30)?.change).toBe('satu');
	});

	test('takes nothing it cannot read whole', () => {
		for (const input of [{ ...fetched, title: 1 }, { ...fetched, changes: [] }, { title: 'a' }])
			expect(readCaseChange(input, 7)).toBeUndefined();
		const broken = { ...fetched, changes: [change('satu'), { change: 1 }] };
		expect(readCaseChange(broken, 7)).toBeUndefined();
	});

	test('never throws', () => {
		fc.assert(fc.property(fc.anything(), (input) => void readCaseChange(input, 14)));
	});
});
