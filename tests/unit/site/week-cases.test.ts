import { describe, expect, test } from 'vitest';
import type { ValueId } from '../../../src/core/values/values.ts';
import type { Case } from '../../../src/schemas/case.ts';
import { choiceLetter } from '../../../src/site/choice-letter.ts';
import { weekCases } from '../../../src/site/week-cases.ts';

type Rating = Case['choices'][number]['rating'];

const entry = (id: string, value: ValueId, ratings: Rating[], title = 'Judul') => ({
	id,
	data: {
		title,
		summary: 'Ringkasan',
		value,
		setting: 'loket',
		choices: ratings.map((rating, index) => ({ rating, text: `Pilihan ${index}` })),
	} as Case,
});
const placesOf = (ratings: Rating[]) =>
	weekCases([entry('a', 'loyal', ratings)])[0]?.choices.map(({ index }) => index);

describe('weekCases', () => {
	test("takes a case of each value that has any, in the law's order", () => {
		const ratings: Rating[] = ['apt', 'partial', 'wrong'];
		const all = [entry('b', 'kolaboratif', ratings), entry('a', 'akuntabel', ratings)];
		expect(weekCases(all).map(({ id }) => id)).toEqual(['a', 'b']);
	});

	test('takes the one with the fewest words', () => {
		const ratings: Rating[] = ['apt', 'partial', 'wrong'];
		const all = [
			entry('long', 'loyal', ratings, 'Judul panjang'),
			entry('short', 'loyal', ratings),
		];
		expect(weekCases(all).map(({ id }) => id)).toEqual(['short']);
	});

	test('takes one whose two choices are A and B, even if another takes fewer words', () => {
		const all = [
			entry('short', 'loyal', ['apt', 'wrong', 'partial']),
			entry('gapless', 'loyal', ['partial', 'apt', 'wrong'], 'Judul panjang'),
		];
		expect(weekCases(all).map(({ id }) => id)).toEqual(['gapless']);
	});

	test('shows the apt choice and the first that falls short, as they are ordered in the case', () => {
		expect(placesOf(['partial', 'wrong', 'apt', 'partial'])).toEqual([0, 2]);
		expect(placesOf(['wrong', 'apt', 'partial'])).toEqual([1, 2]);
	});

	test('shows a wrong choice where none only falls short', () => {
		expect(placesOf(['apt', 'wrong', 'wrong'])).toEqual([0, 1]);
		expect(placesOf(['wrong', 'wrong', 'apt'])).toEqual([0, 2]);
	});
});

test('a choice is called by a letter, A for the first', () => {
	expect([0, 1, 2, 3].map(choiceLetter)).toEqual(['A', 'B', 'C', 'D']);
});
