import { describe, expect, test } from 'vitest';
import { readSheet } from '../../../../src/core/assessment/paper-sheet.ts';
import { valueIds } from '../../../../src/core/values/values.ts';

describe('readSheet', () => {
	const kilat = { items: valueIds.map((id) => ({ id })) };

	test('reads digits as answers, spaces passed over', () => {
		const sheet = readSheet(kilat, '12345 0 3');
		expect(sheet).toEqual({
			ok: true,
			answers: {
				'berorientasi-pelayanan': 0,
				akuntabel: 1,
				kompeten: 2,
				harmonis: 3,
				loyal: 4,
				adaptif: 'na',
				kolaboratif: 2,
			},
		});
	});

	test('names the place of what is no answer', () => {
		expect(readSheet(kilat, '12 6')).toEqual({ ok: false, reason: 'character', place: 3 });
		expect(readSheet(kilat, '-')).toEqual({ ok: false, reason: 'character', place: 1 });
	});

	test('counts what is there where there is too little or too much', () => {
		expect(readSheet(kilat, '123')).toEqual({ ok: false, reason: 'count', place: 3 });
		expect(readSheet(kilat, '')).toEqual({ ok: false, reason: 'count', place: 0 });
		expect(readSheet(kilat, '11111111')).toEqual({ ok: false, reason: 'count', place: 8 });
	});
});
