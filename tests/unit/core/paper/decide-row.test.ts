import { describe, expect, test } from 'vitest';
import { decideRow, habitOf } from '../../../../src/core/paper/decide-row.ts';
import type { Measured } from '../../../../src/core/paper/measure-oval.ts';

const blank: Measured = { fill: 0.004, covered: 0, goesOn: false, outline: 0.4 };
const cross: Measured = { ...blank, fill: 0.2, covered: 0.3 };
const blackened: Measured = { ...blank, fill: 0.8, covered: 0.97 };
const pale: Measured = { ...blackened, fill: 0.284 };
const faint: Measured = { ...blank, fill: 0.028 };
const stray: Measured = { ...cross, goesOn: true };
const habit = habitOf([...Array.from({ length: 100 }, () => blank), cross]);

/** A row of six with these at their places. */
const row = (marks: Record<number, Measured>) =>
	Array.from({ length: 6 }, (_, place) => marks[place] ?? blank);

describe('decideRow of a statement', () => {
	test.each([
		['one mark', { 2: cross }, 'read', [2]],
		['one oval blackened and nothing else', { 4: blackened }, 'read', [4]],
		['one blackened by a light pencil, perhaps taken back', { 3: pale }, 'blackened', [3]],
		['no mark', {}, 'empty', []],
		['one blackened and another marked, a correction', { 1: blackened, 3: cross }, 'two', [3]],
		['two marks', { 1: cross, 3: cross }, 'two', []],
		['a faint mark', { 0: faint }, 'unsure', [0]],
		['a mark and a faint one', { 0: cross, 5: faint }, 'unsure', [0]],
		['a line that goes on outside', { 3: stray }, 'unsure', [3]],
		['an oval too blurred', { 1: { ...blank, outline: 0.05 }, 2: cross }, 'unsure', [2]],
	] as const)('%s', (_, marks, status, chosen) => {
		expect(decideRow('rating', row(marks), habit)).toEqual({ status, chosen });
	});
});

describe('decideRow of a phrase', () => {
	test.each([
		['now and wished', [cross, cross], 'read', [0, 1]],
		['wished', [blank, cross], 'read', [1]],
		['neither', [blank, blank], 'empty', []],
		['one blackened among crosses, taken back or not', [blackened, cross], 'blackened', [1]],
	] as const)('%s', (_, ovals, status, chosen) => {
		expect(decideRow('choice', ovals, habit)).toEqual({ status, chosen });
	});

	test('takes blackened ovals as marks where a person makes no others, pale ones too', () => {
		const blackens = habitOf([...Array.from({ length: 50 }, () => blank), blackened, pale]);
		expect(decideRow('rating', row({ 3: pale }), blackens)).toEqual({
			status: 'read',
			chosen: [3],
		});
		expect(decideRow('choice', [blackened, blank], blackens)).toEqual({
			status: 'read',
			chosen: [0],
		});
	});
});

describe('habitOf', () => {
	test('knows blank ovals by their middle, however noisy', () => {
		const noisy = Array.from({ length: 99 }, (_, place) => ({
			...blank,
			fill: (place % 9) / 1000,
		}));
		expect(habitOf([...noisy, cross])).toEqual({
			fill: 0.004,
			spread: expect.closeTo(0.003, 3) as number,
			blackens: false,
		});
	});
});
