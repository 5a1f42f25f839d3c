import { describe, expect, test } from 'vitest';
import { decodeResult } from '../../../../src/core/codes/result-code.ts';
import { scoresOf } from '../../../../src/core/codes/result-scores.ts';
import { codeOfSheet } from '../../../../src/core/codes/sheet-code.ts';
import { readInstrument } from '../../../support/mirrors.ts';

const diri = readInstrument('diri');
const about = { session: 'q7k3m9xw', participant: 5, wave: 'after' } as const;

describe('codeOfSheet', () => {
	test('is a code of the sheet that holds every answer, reversed items turned round', () => {
		const sheet = codeOfSheet(diri, '1'.repeat(21), about);
		const decoded = decodeResult(sheet.ok ? sheet.code : '');
		if (!decoded.ok) throw new Error(decoded.reason);
		expect(decoded.value).toMatchObject({ ...about, instrument: 'diri', revision: diri.revision });
		const { items } = scoresOf(decoded.value);
		for (const { id, reversed } of diri.items) expect(items?.[id]).toBe(reversed ? 100 : 0);
	});

	test('says what is wrong with what was typed', () => {
		expect(codeOfSheet(diri, '12x', about)).toEqual({ ok: false, reason: 'character', place: 3 });
		expect(codeOfSheet(diri, '123', about)).toEqual({ ok: false, reason: 'count', place: 3 });
	});
});
