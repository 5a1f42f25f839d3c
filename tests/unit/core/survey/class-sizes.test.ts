import { describe, expect, test } from 'vitest';
import { decodeResult, encodeResult } from '../../../../src/core/codes/result-code.ts';
import { listClassSizes } from '../../../../src/core/survey/class-sizes.ts';
import { addCode, createDataset } from '../../../../src/core/survey/dataset.ts';
import { type RatingResult, randomFrom, randomResult } from '../../../support/results.ts';

const session = 'q7k3m9xw';

function sizesOf(...changes: Partial<RatingResult>[]) {
	const dataset = createDataset();
	for (const [seed, change] of changes.entries()) {
		const decoded = decodeResult(
			encodeResult(
				randomResult(randomFrom(seed), {
					...{ session, instrument: 'diri', revision: 1, wave: 'before' },
					...{ detail: 'summary', participant: seed },
					...change,
				}),
			),
		);
		if (decoded.ok) addCode(dataset, decoded.value);
	}
	return listClassSizes(dataset);
}

describe('listClassSizes', () => {
	test('counts the people of each class in each wave, the class met first before the others', () => {
		expect(
			sizesOf(
				{},
				{ wave: 'after' },
				{ session: 'zzzzqqqq' },
				{},
				{ wave: 'after', participant: 0 },
			),
		).toEqual([
			{ session, wave: 'before', n: 2 },
			{ session, wave: 'after', n: 2 },
			{ session: 'zzzzqqqq', wave: 'before', n: 1 },
		]);
	});

	test('counts a person once who has two codes of one instrument, or of two', () => {
		expect(
			sizesOf({ participant: 7 }, { participant: 7 }, { participant: 7, instrument: 'kilat' }, {}),
		).toEqual([{ session, wave: 'before', n: 2 }]);
	});

	test('puts together two revisions, of which the devices of a class may have one each', () => {
		expect(sizesOf({}, { revision: 2 })).toEqual([{ session, wave: 'before', n: 2 }]);
	});

	test('is empty without results', () => {
		expect(sizesOf()).toEqual([]);
	});
});
