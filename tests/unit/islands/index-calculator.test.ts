import { describe, expect, test } from 'vitest';
import { calculatorCopy as labels } from '../../../src/copy/index-page.ts';
import type { IndexScores } from '../../../src/core/assessment/official-index.ts';
import { type ValueId, valueIds } from '../../../src/core/values/values.ts';
import { extremes, plainText } from '../../../src/islands/index-calculator/outcome-text.ts';
import { firstProblem, readScores } from '../../../src/islands/index-calculator/read-scores.ts';

const typed = ['57,9', '74.1', '56,7', '63,8', '65,8', '38,9', '69,4'];
const scoresOf = (numbers: readonly number[]) =>
	Object.fromEntries(valueIds.map((id, place) => [id, numbers[place]])) as IndexScores;
const national = scoresOf([57.9, 74.1, 56.7, 63.8, 65.8, 38.9, 69.4]);
const words = { values: valueIds.map((id) => ({ id, name: id, reading: [] })), labels };

describe('readScores', () => {
	test('reads seven scores in the law’s order', () => {
		expect(readScores(typed)).toEqual({ ok: true, value: national });
	});

	test('names every problem, and only those', () => {
		expect(readScores(['-1', '101', 'abc', '', '60', '60'])).toEqual({
			ok: false,
			problems: {
				'berorientasi-pelayanan': 'out-of-range',
				akuntabel: 'out-of-range',
				kompeten: 'not-a-number',
				harmonis: 'empty',
				kolaboratif: 'empty',
			} satisfies Partial<Record<ValueId, string>>,
		});
	});
});

describe('firstProblem', () => {
	test('is a wrong number before an empty field', () => {
		expect(firstProblem({ akuntabel: 'empty', loyal: 'out-of-range', adaptif: 'empty' })).toBe(4);
		expect(firstProblem({ kompeten: 'empty', harmonis: 'empty' })).toBe(2);
	});
});

describe('extremes', () => {
	test('names all that are highest or lowest together', () => {
		expect(extremes(scoresOf([50, 50, 60, 60, 55, 55, 60]), words)).toEqual([
			'Tertinggi: kompeten, harmonis, dan kolaboratif (60,0).',
			'Terendah: berorientasi-pelayanan dan akuntabel (50,0).',
		]);
	});

	test('is one sentence where all are equal', () => {
		expect(extremes(scoresOf([80.97, 80.97, 80.97, 80.97, 80.97, 80.97, 80.97]), words)).toEqual([
			'Ketujuh nilai sama, 80,97. Tidak ada yang tertinggi atau terendah.',
		]);
	});
});

describe('plainText', () => {
	test('is the whole result, a line each, with ordinary spaces', () => {
		expect(plainText(national, words).split('\n')).toEqual([
			'Rata-rata 60,9 · Kategori B (Cukup Sehat)',
			'Tertinggi: akuntabel (74,1).',
			'Terendah: adaptif (38,9).',
			'berorientasi-pelayanan: 57,9',
			'akuntabel: 74,1',
			'kompeten: 56,7',
			'harmonis: 63,8',
			'loyal: 65,8',
			'adaptif: 38,9',
			'kolaboratif: 69,4',
			labels.textNote,
		]);
	});
});
