import { describe, expect, test } from 'vitest';
import { recapPlans } from '../../../../src/core/survey/plan-recap.ts';
import { type Member, evenly, panelOf, panelOfClass } from '../../../support/panels.ts';

/** People of a class who answered before, and told after which outcome; 255 who told none. */
const classOf = (number: number, ...counts: number[]): Member[] =>
	counts.flatMap((n, plan) =>
		Array.from({ length: n }, () => ({
			class: number,
			waves: [evenly(12), { ...evenly(12), plan }],
		})),
	);

describe('recapPlans', () => {
	test('counts the people of one wave by what they told', () => {
		const panel = panelOf(classOf(0, 9, 6, 5));
		expect(recapPlans(panel, 1)).toEqual({
			wave: 'after',
			published: true,
			n: 20,
			outcomes: [
				{ first: 0, last: 0, count: 9 },
				{ first: 1, last: 1, count: 6 },
				{ first: 2, last: 2, count: 5 },
			],
		});
		expect(recapPlans(panel, 0)).toBeUndefined();
	});

	test('leaves out who told nothing, whatever their scores', () => {
		const silent = { waves: [undefined, evenly(24)] };
		const panel = panelOf([...classOf(0, 7, 5, 0), silent, silent]);
		expect(recapPlans(panel, 1)).toMatchObject({ published: true, n: 12 });
	});

	test('says only how many told where they are fewer than ten, or their answers too few apart', () => {
		const few = recapPlans(panelOf(classOf(0, 9, 0, 0)), 1);
		expect(few).toEqual({ wave: 'after', published: false, n: 9 });
		const joined = recapPlans(panelOf(classOf(0, 9, 2, 1)), 1);
		expect(joined).toEqual({ wave: 'after', published: false, n: 12, complementary: true });
	});

	test('puts classes together as far as none can be worked out from the others', () => {
		const one = [...classOf(0, 7, 5, 0), ...classOf(1, 2, 9, 1)];
		expect(recapPlans(panelOfClass(one, 0), 1)).toMatchObject({ published: true, n: 12 });
		expect(recapPlans(panelOfClass(one, 1), 1)).toMatchObject({ published: false, n: 12 });
		expect(recapPlans(panelOf(one), 1)).toMatchObject({ published: false, n: 24 });
		const more = [...one, ...classOf(2, 4, 4, 4)];
		expect(recapPlans(panelOf(more), 1)).toMatchObject({ published: true, n: 36 });
	});

	test('takes the classes too small to stand alone together', () => {
		const small = [0, 1, 2].flatMap((number) => classOf(number, 2, 1, 0));
		expect(recapPlans(panelOf(small), 1)).toMatchObject({ published: false, n: 9 });
		const more = [...small, ...classOf(3, 0, 1, 3)];
		expect(recapPlans(panelOf(more), 1)).toMatchObject({
			published: true,
			n: 13,
			outcomes: [{ count: 6 }, { count: 7 }],
		});
	});
});
