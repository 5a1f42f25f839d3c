import { describe, expect, test } from 'vitest';
import { type PhraseId, habitIds } from '../../../../src/core/assessment/phrases.ts';
import { habitTheme, valueTheme } from '../../../../src/core/survey/choice-themes.ts';
import { recap } from '../../../../src/core/survey/recap.ts';
import { valueIds } from '../../../../src/core/values/values.ts';
import { type Chooser, choicePanelOf, tenWith } from '../../../support/portrait-panels.ts';

const times = (count: number, now: PhraseId[], wished: PhraseId[] = now): Chooser[] =>
	Array.from({ length: count }, () => ({
		waves: [{ now: tenWith(...now), wished: tenWith(...wished) }],
	}));
const recapOf = (people: readonly Chooser[]) => {
	const found = recap(choicePanelOf(people), 'before');
	if (!found.published || !found.phrases.published) throw new Error('Nothing is published.');
	return { reaches: found.reaches, phrases: found.phrases };
};
const firstOf = valueIds.map((value) => `${value}-1` as PhraseId);

describe('valueTheme', () => {
	test('is the value with the widest gap that is news', () => {
		const people = [
			...times(11, ['loyal-1'], ['loyal-1', 'adaptif-1', 'harmonis-1']),
			...times(1, ['loyal-1', 'adaptif-1'], ['loyal-1', 'adaptif-1', 'harmonis-1']),
		];
		expect(valueTheme(recapOf(people).reaches)).toEqual({
			reason: 'gap',
			values: ['harmonis'],
			people: 12,
		});
	});

	test('names all that are tied', () => {
		const people = times(12, ['loyal-1'], ['loyal-1', 'adaptif-1', 'harmonis-1']);
		expect(valueTheme(recapOf(people).reaches)?.values).toEqual(['harmonis', 'adaptif']);
	});

	test('is the least seen where no gap is news, below chance or not', () => {
		const below = [...times(12, firstOf.slice(1))];
		expect(valueTheme(recapOf(below).reaches)).toEqual({
			reason: 'below',
			values: ['berorientasi-pelayanan'],
			people: 0,
		});
		const unclear = [...times(7, firstOf), ...times(5, firstOf.slice(1))];
		expect(valueTheme(recapOf(unclear).reaches)).toMatchObject({ reason: 'unclear', people: 7 });
	});

	test('is none where all are seen by equally many', () => {
		expect(valueTheme(recapOf(times(12, firstOf)).reaches)).toBeUndefined();
	});
});

describe('habitTheme', () => {
	const groups = [
		{ id: 'four', phrases: habitIds.slice(0, 4) },
		{ id: 'two', phrases: habitIds.slice(4, 6) },
		{ id: 'three', phrases: habitIds.slice(6, 9) },
	];
	const behaviours = [...firstOf, 'loyal-2', 'loyal-3'] as PhraseId[];

	test('goes by the mean over the habits of a group, not by their number', () => {
		// Two of four habits make 24 choices, the mean 6; both of two make as many, and the mean 12.
		const people = times(12, [
			...behaviours.slice(0, 6),
			...habitIds.slice(0, 2),
			...habitIds.slice(4, 6),
		]);
		expect(habitTheme(recapOf(people).phrases, groups)).toEqual({ themes: ['two'], people: 12 });
	});

	test('names all that are tied', () => {
		const people = times(12, [...behaviours.slice(0, 5), ...habitIds.slice(4, 9)]);
		expect(habitTheme(recapOf(people).phrases, groups)?.themes).toEqual(['two', 'three']);
	});

	test('is none where nobody chose a habit of any group', () => {
		const people = times(12, [...behaviours, 'adaptif-2']);
		expect(habitTheme(recapOf(people).phrases, groups)).toBeUndefined();
	});
});
