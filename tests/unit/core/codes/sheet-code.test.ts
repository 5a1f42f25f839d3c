import { describe, expect, test } from 'vitest';
import { sheetOrder } from '../../../../src/core/assessment/phrase-order.ts';
import { type PhraseId, phraseIds } from '../../../../src/core/assessment/phrases.ts';
import { decodeResult } from '../../../../src/core/codes/result-code.ts';
import { portraitOf } from '../../../../src/core/codes/result-portrait.ts';
import { scoresOf } from '../../../../src/core/codes/result-scores.ts';
import { codeOfSheet } from '../../../../src/core/codes/sheet-code.ts';
import { readInstrument } from '../../../support/mirrors.ts';

const diri = readInstrument('diri');
const unit = readInstrument('unit');
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

	test('is the summary of a sheet of phrases, numbered as on paper', () => {
		const numbersOf = (...ids: PhraseId[]) => ids.map((id) => sheetOrder.indexOf(id) + 1);
		const now = phraseIds.slice(3, 13);
		const wished = phraseIds.slice(20, 30);
		const typed = `${numbersOf(...now).join(' ')}; ${numbersOf(...wished).join(',')}`;
		const sheet = codeOfSheet(unit, typed, about);
		const decoded = decodeResult(sheet.ok ? sheet.code : '');
		if (!decoded.ok) throw new Error(decoded.reason);
		expect(decoded.value).toMatchObject({ ...about, instrument: 'unit', revision: unit.revision });
		expect(portraitOf(decoded.value.rows.summary)).toEqual({ now, wished });
	});

	const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1).join(' ');
	test.each([
		['', 'count', 0],
		['1 2 x', 'character', 5],
		[upTo(19), 'count', 19],
		[upTo(21), 'count', 21],
		[`${upTo(19)} 36`, 'unknown', 36],
		[`${upTo(19)} 0`, 'unknown', 0],
		[`${upTo(9)} 9 ${upTo(10)}`, 'repeated', 9],
	])('says of the phrases typed as “%s” what is wrong', (typed, reason, place) => {
		expect(codeOfSheet(unit, typed, about)).toEqual({ ok: false, reason, place });
	});
});
