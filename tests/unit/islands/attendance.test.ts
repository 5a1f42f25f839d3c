import { describe, expect, test } from 'vitest';
import type { ClassSize, ClassWave } from '../../../src/core/survey/class-sizes.ts';
import type { SelectionView } from '../../../src/core/survey/selection.ts';
import { classesToCount, countedClass } from '../../../src/islands/recap/attendance.ts';

const last: ClassSize = { session: 'cccccccc', wave: 'before', n: 3 };
const after: ClassSize = { session: 'aaaaaaaa', wave: 'after', n: 9 };
const before: ClassSize = { session: 'aaaaaaaa', wave: 'before', n: 12 };
const classSizes = [last, after, before];
const asked: ClassWave = { session: 'aaaaaaaa', wave: 'before' };
const viewOf = (part: Partial<SelectionView>) => part as SelectionView;

describe('classesToCount', () => {
	test('begins with the class the page was opened for', () => {
		expect(classesToCount({ classSizes, asked })).toEqual([before, last, after]);
	});

	test('has that class before its first code', () => {
		const awaited: ClassWave = { session: 'bbbbbbbb', wave: 'later' };
		expect(classesToCount({ classSizes: [], asked: awaited })).toEqual([{ ...awaited, n: 0 }]);
		expect(classesToCount({ classSizes: [], asked: undefined })).toEqual([]);
	});
});

describe('countedClass', () => {
	const shown = viewOf({ session: 'aaaaaaaa', wave: 'before', later: 'after' });

	test.each([
		['the one asked for', 'asked', { asked, view: shown }, before],
		['the one shown where none was asked for', 'asked', { asked: undefined, view: shown }, after],
		['the one shown once it was chosen', 'shown', { asked, view: shown }, after],
		['the one picked', { picked: 'cccccccc before' }, { asked, view: shown }, last],
		[
			'the one asked for where the picked one is gone',
			{ picked: 'x' },
			{ asked, view: shown },
			before,
		],
		[
			'the one asked for where all are shown',
			'shown',
			{ asked, view: viewOf({ wave: 'before' }) },
			before,
		],
		[
			'the one met last where two are shown',
			'shown',
			{
				asked: undefined,
				view: viewOf({ session: 'aaaaaaaa', other: 'cccccccc', wave: 'before' }),
			},
			last,
		],
		['the one met last where nothing tells', 'asked', { asked: undefined, view: undefined }, last],
	] as const)('gives %s', (_, counted, classes, expected) => {
		expect(countedClass(counted, { ...classes, classSizes })).toEqual(expected);
	});

	test('gives none while there is none', () => {
		expect(
			countedClass('asked', { classSizes: [], asked: undefined, view: undefined }),
		).toBeUndefined();
	});
});
