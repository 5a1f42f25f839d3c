import { describe, expect, test } from 'vitest';
import type { Slice } from '../../../../src/core/survey/dataset.ts';
import {
	type Change,
	type ChoiceView,
	changeChoice,
	choiceOf,
	firstChoice,
	foreseeView,
	judge,
	mirrorsIn,
	slicesFor,
	viewOf,
} from '../../../../src/core/survey/selection.ts';

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

	test('leaves out a stray code of another session, and says so', () => {
		const stray = [slice('a', 35), slice('b', 1)];
		const choice = firstChoice(stray);
		expect(choice?.sessions).toEqual(new Set(['a']));
		if (!choice) throw new Error('No choice.');
		expect(viewOf(stray, choice)).toMatchObject({
			verdict: 'safe',
			waiting: [{ session: 'b', n: 1 }],
			waitingCount: 1,
			waitingChosen: false,
		});
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

	test('lets so few people through as have no recap at all', () => {
		const few = [slice('a', 3), slice('b', 1)];
		expect(judge(few, { ...diri, sessions: new Set(['a', 'b']) })).toBe('safe');
		expect(judge(few, { ...diri, sessions: new Set(['b']) })).toBe('safe');
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

describe('changeChoice', () => {
	const choice = choiceOf(slices, { instrument: 'diri', revision: 1 }, new Set(['a', 'b']));

	test('puts a session in and takes it out again', () => {
		expect(choice.sessions).toEqual(new Set(['a']));
		const both = changeChoice(slices, choice, { kind: 'session', session: 'b' });
		expect(both.sessions).toEqual(new Set(['a', 'b']));
		expect(changeChoice(slices, both, { kind: 'session', session: 'b' }).sessions).toEqual(
			new Set(['a']),
		);
	});

	test('takes out what is too small to be shown, unless nothing would be left', () => {
		const both = changeChoice(slices, choice, { kind: 'session', session: 'b' });
		expect(changeChoice(slices, both, { kind: 'drop-small' }).sessions).toEqual(new Set(['a']));
		const small = { ...choice, sessions: new Set(['b']) };
		expect(changeChoice(slices, small, { kind: 'drop-small' }).sessions).toEqual(new Set(['b']));
	});

	test('ends a comparison of two classes with other classes, and of two phases with one phase', () => {
		const two = changeChoice(slices, choice, { kind: 'view', phase: 'before', between: true });
		expect(two.between).toBe(true);
		expect(changeChoice(slices, two, { kind: 'session', session: 'b' }).between).toBe(false);
		const against = { ...choice, against: 'after' } as const;
		expect(changeChoice(slices, against, { kind: 'view', phase: 'after' })).toMatchObject({
			phase: 'after',
			against: undefined,
		});
	});

	test('begins another mirror with all its sessions', () => {
		const other = changeChoice(slices, choice, {
			kind: 'mirror',
			instrument: 'kilat',
			revision: 1,
		});
		expect(other).toMatchObject({ instrument: 'kilat', sessions: new Set(['c']) });
	});
});

describe('viewOf', () => {
	const diri = { instrument: 'diri', revision: 1 } as const;

	test('lists the sessions of the mirror with the people of each phase, largest first', () => {
		const view = viewOf(slices, choiceOf(slices, diri, new Set(['a'])));
		expect(view.listed).toEqual([
			{ session: 'a', sizes: { before: 12, after: 11, later: 0 }, chosen: true },
			{ session: 'b', sizes: { before: 3, after: 0, later: 0 }, chosen: false },
		]);
		expect(view).toMatchObject({
			sessionCount: 2,
			phases: ['before', 'after'],
			againsts: ['after'],
			betweens: [],
			chosen: ['a'],
			verdict: 'safe',
		});
	});

	test('offers to set two classes against each other where exactly two are chosen', () => {
		const three = [slice('a', 12), slice('d', 9), slice('e', 8, { phase: 'after' })];
		const view = (...sessions: string[]) => viewOf(three, choiceOf(three, diri, new Set(sessions)));
		expect(view('a', 'd').betweens).toEqual(['before']);
		expect(view('a', 'e').betweens).toEqual([]);
		expect(view('a').betweens).toEqual([]);
		expect(view('a', 'd', 'e').betweens).toEqual([]);
	});

	test('stays short however many sessions there are, and still counts all', () => {
		const many = Array.from({ length: 5000 }, (_, n) => slice(`s${n}`, 5 + (n % 7)));
		const view = viewOf(many, choiceOf(many, diri, new Set(many.map(({ session }) => session))));
		expect(view.listed.length).toBeLessThanOrEqual(60);
		expect(view.chosen.length).toBeLessThanOrEqual(3);
		expect(view).toMatchObject({ sessionCount: 5000, chosenCount: 5000, verdict: 'safe' });
	});
});

describe('foreseeView', () => {
	test('presses what the choice itself will have pressed', () => {
		const many = [slice('a', 12), slice('a', 12, { phase: 'after' }), slice('d', 9)];
		const choice = choiceOf(many, { instrument: 'diri', revision: 1 }, new Set(['a', 'd']));
		const changes: Change[] = [
			{ kind: 'session', session: 'd' },
			{ kind: 'view', phase: 'before', against: 'after' },
			{ kind: 'view', phase: 'before', between: true },
			{ kind: 'drop-small' },
		];
		const pressed = ({ phase, against, between, listed }: ChoiceView) => ({
			phase,
			against,
			between: between ?? false,
			chosen: listed.map(({ chosen }) => chosen),
		});
		for (const change of changes)
			expect(pressed(foreseeView(viewOf(many, choice), change))).toEqual(
				pressed(viewOf(many, changeChoice(many, choice, change))),
			);
	});
});
