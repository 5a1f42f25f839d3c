import { describe, expect, test } from 'vitest';
import type { Cohort } from '../../../../src/core/survey/dataset.ts';
import {
	type Change,
	type SelectionView,
	changeSelection,
	selectionOf,
	initialSelection,
	optimisticView,
	judge,
	instrumentsIn,
	cohortsOf,
	viewOf,
} from '../../../../src/core/survey/selection.ts';

const cohort = (session: string, n: number, more: Partial<Cohort> = {}): Cohort => ({
	session,
	instrument: 'diri',
	revision: 1,
	wave: 'before',
	n,
	full: 0,
	...more,
});

const cohorts = [
	cohort('a', 12),
	cohort('a', 11, { wave: 'after' }),
	cohort('b', 3),
	cohort('c', 40, { instrument: 'kilat' }),
];

describe('instrumentsIn', () => {
	test('lists each instrument and revision once, most results first', () => {
		expect(instrumentsIn(cohorts)).toEqual([
			{ instrument: 'kilat', revision: 1, n: 40 },
			{ instrument: 'diri', revision: 1, n: 26 },
		]);
		expect(instrumentsIn([cohort('a', 1), cohort('a', 1, { revision: 2 })])).toHaveLength(2);
	});
});

describe('initialSelection', () => {
	test('begins with the session asked for', () => {
		expect(initialSelection(cohorts, 'a')).toEqual({
			instrument: 'diri',
			revision: 1,
			sessions: new Set(['a']),
			wave: 'before',
		});
	});

	test('begins with everything of the fullest mirror where none or an unknown one is asked for', () => {
		expect(initialSelection(cohorts)?.sessions).toEqual(new Set(['c']));
		expect(initialSelection(cohorts, 'zzz')?.sessions).toEqual(new Set(['c']));
	});

	test('leaves out a stray code of another session, and says so', () => {
		const stray = [cohort('a', 35), cohort('b', 1)];
		const choice = initialSelection(stray);
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
		expect(initialSelection([])).toBeUndefined();
	});
});

describe('cohortsOf', () => {
	test('takes both waves of a comparison and nothing of other sessions', () => {
		const choice = { ...selectionOf(cohorts, { instrument: 'diri', revision: 1 }, new Set(['a'])) };
		expect(cohortsOf(cohorts, { ...choice, against: 'after' })).toEqual({
			main: [{ session: 'a', instrument: 'diri', revision: 1, wave: 'before' }],
			other: [{ session: 'a', instrument: 'diri', revision: 1, wave: 'after' }],
		});
	});
});

describe('judge', () => {
	const diri = { instrument: 'diri', revision: 1, wave: 'before' } as const;

	test('shows a large class alone and refuses one that would give a small one away', () => {
		expect(judge(cohorts, { ...diri, sessions: new Set(['a']) })).toBe('safe');
		expect(judge(cohorts, { ...diri, sessions: new Set(['a', 'b']) })).toBe('unsafe');
		expect(judge(cohorts, { ...diri, sessions: new Set(['b']) })).toBe('unsafe');
	});

	test('lets the only class through however small, for its recap tells only the number', () => {
		expect(judge([cohort('b', 3)], { ...diri, sessions: new Set(['b']) })).toBe('safe');
	});

	test('lets so few people through as have no recap at all', () => {
		const few = [cohort('a', 3), cohort('b', 1)];
		expect(judge(few, { ...diri, sessions: new Set(['a', 'b']) })).toBe('safe');
		expect(judge(few, { ...diri, sessions: new Set(['b']) })).toBe('safe');
	});

	test('looks at both waves of a comparison', () => {
		const after = cohort('b', 2, { wave: 'after' });
		expect(
			judge([...cohorts, after], { ...diri, sessions: new Set(['a', 'b']), against: 'after' }),
		).toBe('unsafe');
		expect(judge(cohorts, { ...diri, sessions: new Set(['b']), against: 'after' })).not.toBe(
			'safe',
		);
	});

	test('compares two classes only where each may be shown alone', () => {
		const two = [cohort('a', 12), cohort('d', 9), cohort('b', 3)];
		const choice = { ...diri, sessions: new Set(['a', 'd']), between: true };
		expect(judge(two, choice)).toBe('safe');
		expect(cohortsOf(two, choice).other).toEqual([
			{ session: 'd', instrument: 'diri', revision: 1, wave: 'before' },
		]);
		expect(judge(two, { ...choice, sessions: new Set(['a', 'b']) })).toBe('unsafe');
	});

	test('says when nobody is chosen', () => {
		expect(judge(cohorts, { ...diri, sessions: new Set() })).toBe('nobody');
	});
});

describe('changeSelection', () => {
	const choice = selectionOf(cohorts, { instrument: 'diri', revision: 1 }, new Set(['a', 'b']));

	test('puts a session in and takes it out again', () => {
		expect(choice.sessions).toEqual(new Set(['a']));
		const both = changeSelection(cohorts, choice, { kind: 'session', session: 'b' });
		expect(both.sessions).toEqual(new Set(['a', 'b']));
		expect(changeSelection(cohorts, both, { kind: 'session', session: 'b' }).sessions).toEqual(
			new Set(['a']),
		);
	});

	test('takes out what is too small to be shown, unless nothing would be left', () => {
		const both = changeSelection(cohorts, choice, { kind: 'session', session: 'b' });
		expect(changeSelection(cohorts, both, { kind: 'drop-small' }).sessions).toEqual(new Set(['a']));
		const small = { ...choice, sessions: new Set(['b']) };
		expect(changeSelection(cohorts, small, { kind: 'drop-small' }).sessions).toEqual(
			new Set(['b']),
		);
	});

	test('ends a comparison of two classes with other classes, and of two waves with one wave', () => {
		const two = changeSelection(cohorts, choice, { kind: 'view', wave: 'before', between: true });
		expect(two.between).toBe(true);
		expect(changeSelection(cohorts, two, { kind: 'session', session: 'b' }).between).toBe(false);
		const against = { ...choice, against: 'after' } as const;
		expect(changeSelection(cohorts, against, { kind: 'view', wave: 'after' })).toMatchObject({
			wave: 'after',
			against: undefined,
		});
	});

	test('begins another mirror with all its sessions', () => {
		const other = changeSelection(cohorts, choice, {
			kind: 'instrument',
			instrument: 'kilat',
			revision: 1,
		});
		expect(other).toMatchObject({ instrument: 'kilat', sessions: new Set(['c']) });
	});
});

describe('viewOf', () => {
	const diri = { instrument: 'diri', revision: 1 } as const;

	test('lists the sessions of the mirror with the people of each wave, largest first', () => {
		const view = viewOf(cohorts, selectionOf(cohorts, diri, new Set(['a'])));
		expect(view.listed).toEqual([
			{ session: 'a', sizes: { before: 12, after: 11, later: 0 }, chosen: true },
			{ session: 'b', sizes: { before: 3, after: 0, later: 0 }, chosen: false },
		]);
		expect(view).toMatchObject({
			sessionCount: 2,
			waves: ['before', 'after'],
			againsts: ['after'],
			betweens: [],
			chosen: ['a'],
			verdict: 'safe',
		});
	});

	test('offers to set two classes against each other where exactly two are chosen', () => {
		const three = [cohort('a', 12), cohort('d', 9), cohort('e', 8, { wave: 'after' })];
		const view = (...sessions: string[]) =>
			viewOf(three, selectionOf(three, diri, new Set(sessions)));
		expect(view('a', 'd').betweens).toEqual(['before']);
		expect(view('a', 'e').betweens).toEqual([]);
		expect(view('a').betweens).toEqual([]);
		expect(view('a', 'd', 'e').betweens).toEqual([]);
	});

	test('stays short however many sessions there are, and still counts all', () => {
		const many = Array.from({ length: 5000 }, (_, n) => cohort(`s${n}`, 5 + (n % 7)));
		const view = viewOf(many, selectionOf(many, diri, new Set(many.map(({ session }) => session))));
		expect(view.listed.length).toBeLessThanOrEqual(60);
		expect(view.chosen.length).toBeLessThanOrEqual(3);
		expect(view).toMatchObject({ sessionCount: 5000, chosenCount: 5000, verdict: 'safe' });
	});
});

describe('optimisticView', () => {
	test('presses what the choice itself will have pressed', () => {
		const many = [cohort('a', 12), cohort('a', 12, { wave: 'after' }), cohort('d', 9)];
		const choice = selectionOf(many, { instrument: 'diri', revision: 1 }, new Set(['a', 'd']));
		const changes: Change[] = [
			{ kind: 'session', session: 'd' },
			{ kind: 'view', wave: 'before', against: 'after' },
			{ kind: 'view', wave: 'before', between: true },
			{ kind: 'drop-small' },
		];
		const pressed = ({ wave, against, between, listed }: SelectionView) => ({
			wave,
			against,
			between: between ?? false,
			chosen: listed.map(({ chosen }) => chosen),
		});
		for (const change of changes)
			expect(pressed(optimisticView(viewOf(many, choice), change))).toEqual(
				pressed(viewOf(many, changeSelection(many, choice, change))),
			);
	});
});
