import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Wave, waves } from '../../../../src/core/codes/session-link.ts';
import type { Cohort } from '../../../../src/core/survey/dataset.ts';
import {
	type Selection,
	changeSelection,
	fitSelection,
	initialSelection,
	instrumentsIn,
	layouts,
	viewOf,
} from '../../../../src/core/survey/selection.ts';

const cohort = (session: string, wave: Wave, n: number, rest: Partial<Cohort> = {}): Cohort => ({
	...{ session, wave, n, instrument: 'diri', revision: 1, full: 0 },
	...rest,
});

const one = [cohort('aaaaaaaa', 'before', 14), cohort('aaaaaaaa', 'after', 12)];
const two = [...one, cohort('zzzzzzzz', 'before', 9)];

describe('initialSelection', () => {
	test('is nothing where nothing was collected', () => {
		expect(initialSelection([])).toBeUndefined();
	});

	test('sets the two waves of the only class against each other', () => {
		expect(initialSelection(one)).toMatchObject({
			...{ layout: 'waves', session: 'aaaaaaaa', wave: 'before', later: 'after' },
		});
	});

	test('is one wave where there is one', () => {
		expect(initialSelection([cohort('aaaaaaaa', 'after', 7)])).toMatchObject({
			...{ layout: 'class', session: 'aaaaaaaa', wave: 'after' },
		});
	});

	test('takes several classes together, or the one asked for', () => {
		expect(initialSelection(two)).toMatchObject({ layout: 'waves', session: undefined });
		expect(initialSelection(two.slice(1))).toMatchObject({ layout: 'waves' });
		expect(initialSelection([two[0], two[2]].filter((each) => each !== undefined))).toMatchObject({
			layout: 'all',
		});
		expect(initialSelection(two, 'zzzzzzzz')).toMatchObject({
			...{ layout: 'class', session: 'zzzzzzzz', wave: 'before' },
		});
		expect(initialSelection(two, 'aaaaaaaa')).toMatchObject({ session: 'aaaaaaaa' });
		expect(initialSelection(two, 'qqqqqqqq')).toMatchObject({ session: undefined });
	});

	test('begins with the instrument of most results', () => {
		const many = [...one, cohort('aaaaaaaa', 'before', 40, { instrument: 'kilat' })];
		expect(initialSelection(many)).toMatchObject({ instrument: 'kilat', layout: 'class' });
	});
});

describe('changeSelection', () => {
	const begun = initialSelection(two) as Selection;

	test('sets two classes side by side in a wave both have', () => {
		expect(changeSelection(two, begun, { layout: 'classes' })).toMatchObject({
			...{ layout: 'classes', session: 'aaaaaaaa', other: 'zzzzzzzz', wave: 'before' },
		});
	});

	test('never sets a class beside itself', () => {
		const classes = changeSelection(two, begun, { layout: 'classes' });
		const swapped = changeSelection(two, classes, { session: 'zzzzzzzz' });
		expect(swapped).toMatchObject({ session: 'zzzzzzzz', other: 'aaaaaaaa' });
	});

	test('keeps the later wave after the earlier', () => {
		const three = [...one, cohort('aaaaaaaa', 'later', 8)];
		const selection = initialSelection(three) as Selection;
		const changed = changeSelection(three, selection, { wave: 'after' });
		expect(changed).toMatchObject({ wave: 'after', later: 'later' });
		expect(changeSelection(three, changed, { wave: 'later' }).wave).toBe('before');
	});
});

describe('viewOf', () => {
	test('offers only what there are results of', () => {
		const view = viewOf(two, initialSelection(two) as Selection);
		expect(view.layouts).toEqual(['class', 'classes', 'waves', 'all']);
		expect(view.waves).toEqual(['before']);
		expect(view.laters).toEqual(['after']);
		expect(view.classes).toEqual([
			{ session: 'aaaaaaaa', sizes: { before: 14, after: 12, later: 0 } },
			{ session: 'zzzzzzzz', sizes: { before: 9, after: 0, later: 0 } },
		]);
		const single = [cohort('aaaaaaaa', 'before', 5)];
		expect(viewOf(single, initialSelection(single) as Selection).layouts).toEqual(['class']);
	});

	test('lists sixty of many classes, and the selected one', () => {
		const many = Array.from({ length: 90 }, (_, index) =>
			cohort(`class${String(index).padStart(3, 'q')}`, 'before', 200 - index),
		);
		const last = many.at(-1)?.session;
		const all = initialSelection(many) as Selection;
		expect(viewOf(many, all)).toMatchObject({ classCount: 90 });
		expect(viewOf(many, all).classes).toHaveLength(60);
		const view = viewOf(many, changeSelection(many, all, { layout: 'class', session: last }));
		expect(view.classes.at(-1)?.session).toBe(last);
	});
});

describe('instrumentsIn', () => {
	test('adds up revisions apart', () => {
		const mixed = [...one, cohort('aaaaaaaa', 'before', 30, { revision: 2 })];
		expect(instrumentsIn(mixed).map(({ revision, n }) => [revision, n])).toEqual([
			[2, 30],
			[1, 26],
		]);
	});
});

describe('fitSelection', () => {
	const anyCohorts = fc.uniqueArray(
		fc.record({
			session: fc.constantFrom('aaaaaaaa', 'qqqqqqqq', 'zzzzzzzz'),
			wave: fc.constantFrom(...waves),
			n: fc.integer({ min: 1, max: 20 }),
		}),
		{ minLength: 1, selector: ({ session, wave }) => `${session} ${wave}` },
	);
	const anyWish = fc.record({
		layout: fc.constantFrom(...layouts),
		session: fc.constantFrom(undefined, 'aaaaaaaa', 'zzzzzzzz', 'none'),
		other: fc.constantFrom(undefined, 'aaaaaaaa', 'qqqqqqqq'),
		wave: fc.constantFrom(...waves),
		later: fc.constantFrom(undefined, ...waves),
	});

	test('always has results, whatever is wished for, and stays as it is when fitted again', () => {
		fc.assert(
			fc.property(anyCohorts, anyWish, (some, wish) => {
				const cohorts = some.map(({ session, wave, n }) => cohort(session, wave, n));
				const fitted = fitSelection(cohorts, { ...wish, instrument: 'diri', revision: 1 });
				expect(fitSelection(cohorts, fitted)).toEqual(fitted);
				const has = (session: string | undefined, wave: Wave | undefined) =>
					cohorts.some((each) => each.wave === wave && (!session || each.session === session));
				const { layout, session, other, wave, later } = fitted;
				if (layout === 'waves') expect(has(session, wave) && has(session, later)).toBe(true);
				else if (layout !== 'classes') expect(has(session, wave)).toBe(true);
				expect(layout === 'all').toBe(layout !== 'waves' && session === undefined);
				expect(other === undefined).toBe(layout !== 'classes');
				expect(other !== session || other === undefined).toBe(true);
			}),
		);
	});
});
