import { describe, expect, test } from 'vitest';
import { sheetOrder, sheetSeed } from '../../../../src/core/assessment/phrase-order.ts';
import { phraseIds } from '../../../../src/core/assessment/phrases.ts';
import { codeOfAnswers, codeOfSheet } from '../../../../src/core/codes/sheet-code.ts';
import { answersOfSheet } from '../../../../src/core/paper/sheet-answers.ts';
import { readInstrument } from '../../../support/mirrors.ts';

const kilat = readInstrument('kilat');
const unit = readInstrument('unit');
const about = { session: 'q7k3m9xw', participant: 5, wave: 'after' } as const;

describe('answersOfSheet', () => {
	test('gives the code that the same sheet has typed in', () => {
		const rows = kilat.items.map(({ id }, place) => ({ id, chosen: [place % 6] }));
		const sheet = answersOfSheet(kilat, rows);
		if (!sheet.ok) throw new Error(sheet.reason);
		const typed = codeOfSheet(kilat, '1234501', about);
		expect({ ok: true, code: codeOfAnswers(kilat, sheet.answers, about) }).toEqual(typed);
	});

	test('leaves a statement without one oval unanswered', () => {
		const rows = kilat.items.map(({ id }, place) => ({
			id,
			chosen: [[], [1, 2], [5]][place] ?? [0],
		}));
		const sheet = answersOfSheet(kilat, rows);
		const [first = '', second = '', third = ''] = kilat.items.map(({ id }) => id);
		expect(sheet).toMatchObject({ ok: true, answers: { [third]: 'na' } });
		expect(Object.keys(sheet.ok ? sheet.answers : {})).not.toContain(first);
		expect(Object.keys(sheet.ok ? sheet.answers : {})).not.toContain(second);
	});

	test('gives ten phrases of each round, or says how many there are', () => {
		const rows = sheetOrder.map((id, place) => ({
			id,
			chosen: [...(place < 10 ? [0] : []), ...(place >= 5 && place < 15 ? [1] : [])],
		}));
		const inOrder = (from: number, to: number) =>
			phraseIds.filter((id) => sheetOrder.slice(from, to).includes(id));
		expect(answersOfSheet(unit, rows)).toEqual({
			ok: true,
			answers: { now: inOrder(0, 10), wished: inOrder(5, 15), seed: sheetSeed },
		});
		expect(answersOfSheet(unit, rows.slice(1))).toEqual({
			ok: false,
			reason: 'count',
			now: 9,
			wished: 10,
		});
	});
});
