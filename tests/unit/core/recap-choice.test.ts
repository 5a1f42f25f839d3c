import { describe, expect, test } from 'vitest';
import type { Slice } from '../../../src/core/pool.ts';
import {
	choiceOf,
	firstChoice,
	judge,
	mirrorsIn,
	slicesFor,
} from '../../../src/core/recap-choice.ts';

const slice = (session: string, n: number, more: Partial<Slice> = {}): Slice => ({
	session,
	instrument: 'diri',
	revision: 1,
	phase: 'before',
	n,
	full: 0,
	...more,
});

const slices = [
	slice('a', 12),
	slice('a', 11, { phase: 'after' }),
	slice('b', 3),
	slice('c', 40, { instrument: 'kilat' }),
];

describe('mirrorsIn', () => {
	test('lists each mirror and revision once, most results first', () => {
		expect(mirrorsIn(slices)).toEqual([
			{ instrument: 'kilat', revision: 1, n: 40 },
			{ instrument: 'diri', revision: 1, n: 26 },
		]);
		expect(mirrorsIn([slice('a', 1), slice('a', 1, { revision: 2 })])).toHaveLength(2);
	});
});

describe('firstChoice', () => {
	test('begins with the session asked for', () => {
		expect(firstChoice(slices, 'a')).toEqual({
			instrument: 'diri',
			revision: 1,
			sessions: new Set(['a']),
			phase: 'before',
		});
	});

	test('begins with everything of the fullest mirror where none or an unknown one is asked for', () => {
		expect(firstChoice(slices)?.sessions).toEqual(new Set(['c']));
		expect(firstChoice(slices, 'zzz')?.sessions).toEqual(new Set(['c']));
	});

	test('is nothing where there is nothing', () => {
		expect(firstChoice([])).toBeUndefined();
	});
});

describe('slicesFor', () => {
	test('takes both phases of a comparison and nothing of other sessions', () => {
		const choice = { ...choiceOf(slices, { instrument: 'diri', revision: 1 }, new Set(['a'])) };
		expect(slicesFor(slices, { ...choice, against: 'after' })).toEqual({
			main: [{ session: 'a', instrument: 'diri', revision: 1, phase: 'before' }],
			other: [{ session: 'a', instrument: 'diri', revision: 1, phase: 'after' }],
		});
	});
});

describe('judge', () => {
	const diri = { instrument: 'diri', revision: 1, phase: 'before' } as const;

	test('shows a large class alone and refuses one that would give a small one away', () => {
		expect(judge(slices, { ...diri, sessions: new Set(['a']) })).toBe('safe');
		expect(judge(slices, { ...diri, sessions: new Set(['a', 'b']) })).toBe('unsafe');
		expect(judge(slices, { ...diri, sessions: new Set(['b']) })).toBe('unsafe');
	});

	test('lets the only class through however small, for its recap tells only the number', () => {
		expect(judge([slice('b', 3)], { ...diri, sessions: new Set(['b']) })).toBe('safe');
	});

	test('looks at both phases of a comparison', () => {
		const after = slice('b', 2, { phase: 'after' });
		expect(
			judge([...slices, after], { ...diri, sessions: new Set(['a', 'b']), against: 'after' }),
		).toBe('unsafe');
		expect(judge(slices, { ...diri, sessions: new Set(['b']), against: 'after' })).not.toBe('safe');
	});

	test('compares two classes only where each may be shown alone', () => {
		const two = [slice('a', 12), slice('d', 9), slice('b', 3)];
		const choice = { ...diri, sessions: new Set(['a', 'd']), between: true };
		expect(judge(two, choice)).toBe('safe');
		expect(slicesFor(two, choice).other).toEqual([
			{ session: 'd', instrument: 'diri', revision: 1, phase: 'before' },
		]);
		expect(judge(two, { ...choice, sessions: new Set(['a', 'b']) })).toBe('unsafe');
	});

	test('says when nobody is chosen', () => {
		expect(judge(slices, { ...diri, sessions: new Set() })).toBe('nobody');
	});
});
