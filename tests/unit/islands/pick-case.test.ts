import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pickCase } from '../../../src/islands/cases/pick-case.ts';
import { noReadingProgress } from '../../../src/core/device/reading-progress.ts';

const chances = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const decided = (...ids: string[]) => ({
	...noReadingProgress,
	cases: Object.fromEntries(ids.map((id) => [id, 0])),
});

test('any case can be picked, and always one of them', () => {
	const picked = [0, 0.4, 0.999].map(
		(chance) => pickCase(['a', 'b', 'c'], noReadingProgress, chance)?.id,
	);
	expect(picked).toEqual(['a', 'b', 'c']);
});

test('a case that was decided is not picked while another was not', () => {
	fc.assert(
		fc.property(chances, (chance) => {
			expect(pickCase(['a', 'b', 'c'], decided('a', 'c'), chance)).toEqual({
				id: 'b',
				from: 1,
				allDecided: false,
			});
		}),
	);
});

test('where all were decided it is one of all', () => {
	expect(pickCase(['a', 'b'], decided('a', 'b'), 0.9)).toEqual({
		id: 'b',
		from: 2,
		allDecided: true,
	});
});

test('the same is not picked twice in a row, unless it is the only one', () => {
	fc.assert(
		fc.property(chances, (chance) => {
			expect(pickCase(['a', 'b', 'c'], noReadingProgress, chance, 'a')?.id).not.toBe('a');
			expect(pickCase(['a'], noReadingProgress, chance, 'a')?.id).toBe('a');
		}),
	);
});

test('of no cases none is picked', () => {
	expect(pickCase([], noReadingProgress, 0)).toBeUndefined();
});
