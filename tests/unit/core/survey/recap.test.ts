import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GroupRecap, Recap } from '../../../../src/core/survey/recap.ts';
import { extremes, levelOf, roundScore } from '../../../../src/core/assessment/score.ts';
import { behaviourIds, behavioursOf, valueIds } from '../../../../src/core/values/values.ts';
import { type Row, anyRows, crowd, evenly, recapOf, withItems } from '../../../support/groups.ts';

const shown = (result: Recap<'rating'>): GroupRecap<'rating'> => {
	if (!result.published) throw new Error(`Only ${result.n} people.`);
	return result;
};
const recapRows = (rows: readonly Row[]) => shown(recapOf(rows));
const scoreIn = (result: GroupRecap<'rating'>, key: keyof GroupRecap<'rating'>['scores']) => {
	const score = result.scores[key];
	if (!score.published) throw new Error(`No ${key}.`);
	return score;
};
/** Respondents whose 21 answers differ in a fixed pattern. */
const patterned = (n: number) =>
	Array.from({ length: n }, (_, person) =>
		withItems(
			person,
			behaviourIds.map((_, item) => (person * 7 + item * (person % 3)) % 5),
		),
	);

describe('recap', () => {
	test('shows nothing but the number below five people', () => {
		expect(recapOf([])).toEqual({ published: false, n: 0 });
		expect(recapOf(crowd(4, 12))).toEqual({ published: false, n: 4 });
		expect(recapOf(crowd(5, 12)).published).toBe(true);
	});

	test('works out a small class as one would by hand', () => {
		const result = recapRows([...crowd(4, 18), { person: 9, values: [18, 18, 18, 18, 18, 6, 24] }]);
		// Four people at 75 and one at 25: mean 65, sd √500, t 2.776445 at 4 degrees of freedom.
		const adaptif = scoreIn(result, 'adaptif');
		expect(adaptif).toMatchObject({ n: 5, mean: 65, level: 'growing' });
		expect(adaptif.sd).toBeCloseTo(Math.sqrt(500), 10);
		expect(adaptif.interval[0]).toBeCloseTo(65 - 2.7764451 * 10, 5);
		expect(adaptif.interval[1]).toBeCloseTo(65 + 2.7764451 * 10, 5);
		expect(result.lowest).toEqual(['adaptif']);
		expect(result.highest).toEqual(['kolaboratif']);
		// Overall: four at 75, one at 120 / 168.
		expect(scoreIn(result, 'overall').mean).toBeCloseTo((4 * 75 + (120 / 168) * 100) / 5, 10);
	});

	test('takes the overall score only of people with all seven values', () => {
		const partial = (person: number): Row => ({ person, values: [0, 0, 0, 0, 0, 0, 255] });
		const result = recapRows([...crowd(5, 24), ...[91, 92, 93, 94, 95].map(partial)]);
		expect(scoreIn(result, 'overall')).toMatchObject({ n: 5, mean: 100 });
		expect(scoreIn(result, 'loyal')).toMatchObject({ n: 10, mean: 50 });
		expect(scoreIn(result, 'kolaboratif')).toMatchObject({ n: 5, mean: 100 });
	});

	test('shows the overall score although one person lacks a value', () => {
		const partial: Row = { person: 99, values: [0, 0, 0, 0, 0, 0, 255] };
		const overall = scoreIn(recapRows([...crowd(11, 24), partial]), 'overall');
		expect(overall).toMatchObject({ n: 11, mean: 100, interval: [100, 100] });
	});

	test('hides a value, and the overall score, that fewer than five people have', () => {
		const without = Array.from({ length: 20 }, (_, person) => ({
			person,
			values: [12, 12, 12, 12, 12, person < 4 ? 24 : 255, 12],
		}));
		const result = recapRows(without);
		expect(result.scores.adaptif).toEqual({ published: false, n: 4 });
		expect(result.scores.overall).toEqual({ published: false, n: 4 });
		expect(result.highest).not.toContain('adaptif');
		expect(scoreIn(result, 'loyal').n).toBe(20);
	});

	test('still answers where nobody has any score', () => {
		const result = recapRows(crowd(6, 255));
		expect(valueIds.map((value) => result.scores[value].published)).not.toContain(true);
		expect([result.highest, result.lowest]).toEqual([[], []]);
	});

	test('keeps median, quartiles and distribution until ten people have the score', () => {
		const nine = scoreIn(recapRows(crowd(9, 12)), 'loyal');
		expect(nine.distribution).toBeNull();
		const ten = scoreIn(recapRows(crowd(10, 12)), 'loyal');
		expect(ten.distribution).toMatchObject({ n: 10, median: 50, quartiles: [50, 50] });
		expect(ten.distribution?.bands.map(({ count }) => count)).toEqual([0, 0, 10, 0, 0]);
		const mixed = recapRows([
			...crowd(9, 12),
			{ ...evenly(99, 12), values: [255, ...valueIds.slice(1).map(() => 12)] },
		]);
		expect(scoreIn(mixed, 'berorientasi-pelayanan').distribution).toBeNull();
		expect(scoreIn(mixed, 'akuntabel').distribution).not.toBeNull();
	});

	test('names every value that looks the same', () => {
		const result = recapRows(crowd(5, 12));
		expect([result.highest, result.lowest]).toEqual([valueIds, valueIds]);
		// 1,000 people tell 58.33 from 58.34, which are both shown as 58.3.
		const many = Array.from({ length: 1000 }, (_, person) => ({
			person,
			values: [14, person === 0 ? 15 : 14, 14, 14, 14, 14, 14],
		}));
		expect(recapRows(many).highest).toEqual(valueIds);
	});

	test('judges the level on the mean as shown', () => {
		// 1,997 at 75 and 3 at 41.67 have the mean 74.95, shown as 75.0: so strong.
		const rows = [...crowd(1997, 18), ...crowd(3, 10, 5000)];
		const { mean, level } = scoreIn(recapRows(rows), 'loyal');
		expect([mean < 75, roundScore(mean), level]).toEqual([true, 75, 'strong']);
	});

	test('gives an icebreaker its order and no level, behaviours or reliability', () => {
		const result = shown(recapOf(crowd(30, 18), 'kilat'));
		expect(scoreIn(result, 'loyal').level).toBeNull();
		expect([result.behaviours, result.reliability]).toEqual([null, null]);
		expect(result.instrument).toBe('kilat');
	});

	test('does not depend on the order of the people', () => {
		const shuffled = anyRows({ minLength: 5, maxLength: 40 }).chain((rows) =>
			fc.tuple(
				fc.constant(rows),
				fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
			),
		);
		fc.assert(
			fc.property(shuffled, ([here, there]) => {
				expect(recapRows(there)).toEqual(recapRows(here));
			}),
		);
	});

	test('is what the people one by one say, in any group', () => {
		fc.assert(
			fc.property(anyRows({ minLength: 5, maxLength: 40 }), (rows) => {
				const result = recapRows(rows);
				const means: Record<string, number | null> = {};
				for (const [place, value] of valueIds.entries()) {
					const scored = rows.flatMap(({ values }) =>
						(values[place] ?? 255) > 24 ? [] : [((values[place] ?? NaN) * 100) / 24],
					);
					const score = result.scores[value];
					expect([score.n, score.published]).toEqual([scored.length, scored.length >= 5]);
					if (!score.published) continue;
					const mean = scored.reduce((sum, one) => sum + one, 0) / scored.length;
					expect(score.mean).toBeCloseTo(mean, 9);
					expect(score.level).toBe(levelOf(mean));
					expect(score.distribution !== null).toBe(scored.length >= 10);
					means[value] = score.mean;
				}
				const { highest, lowest } = extremes(means);
				expect([result.highest, result.lowest]).toEqual([highest, lowest]);
			}),
		);
	});
});

describe('behaviours of a recap', () => {
	const behavioursIn = (rows: readonly Row[]) => recapRows(rows).behaviours;

	test('wait for ten people who sent their items', () => {
		expect(behavioursIn(crowd(40, 12))).toEqual({ published: false, n: 0 });
		expect(behavioursIn([...patterned(9), ...crowd(40, 12, 100)])).toEqual({
			published: false,
			n: 9,
		});
		expect(behavioursIn([...patterned(10), ...crowd(40, 12, 100)])).toMatchObject({
			published: true,
			n: 10,
		});
	});

	test('are not told where one to four kept theirs back, whose answers would be the difference', () => {
		for (const few of [1, 4])
			expect(behavioursIn([...patterned(12), ...crowd(few, 12, 100)])).toEqual({
				published: false,
				n: 12,
				complementary: true,
			});
		expect(behavioursIn([...patterned(12), ...crowd(5, 12, 100)])).toMatchObject({
			published: true,
		});
	});

	test('are means over those who had an opportunity, ten at least', () => {
		const rows = Array.from({ length: 12 }, (_, person) =>
			withItems(
				person,
				behaviourIds.map((id) =>
					id === 'loyal-2' ? (person < 3 ? 255 : 4) : id === 'adaptif-1' && person < 2 ? 255 : 1,
				),
			),
		);
		const behaviours = behavioursIn(rows);
		if (!behaviours?.published) throw new Error('No behaviours.');
		expect(behaviours.means['loyal-2']).toEqual({ published: false, n: 9 });
		expect(behaviours.means['adaptif-1']).toEqual({ published: true, n: 10, mean: 25 });
		expect(behaviours.lowest).toEqual(behaviourIds.filter((id) => id !== 'loyal-2'));
	});

	test('name the lowest and the highest', () => {
		const rows = Array.from({ length: 10 }, (_, person) =>
			withItems(
				person,
				behaviourIds.map((id) => (id === 'harmonis-3' ? 0 : id === 'kompeten-1' ? 4 : 2)),
			),
		);
		expect(behavioursIn(rows)).toMatchObject({ lowest: ['harmonis-3'], highest: ['kompeten-1'] });
	});
});

describe('reliability of a recap', () => {
	test('waits for thirty people with every item of the scale', () => {
		const reliability = recapRows(patterned(29)).reliability;
		expect(reliability?.overall).toEqual({ published: false, n: 29 });
		const enough = recapRows(patterned(30)).reliability;
		for (const key of ['overall', ...valueIds] as const) expect(enough?.[key].published).toBe(true);
	});

	test('counts each scale over the people who answered all of it', () => {
		const rows = patterned(31).map(({ person, items = [] }) =>
			withItems(
				person,
				behaviourIds.map((id, place) =>
					person < 2 && id === behavioursOf('loyal')[0] ? 255 : (items[place] ?? 255),
				),
			),
		);
		const reliability = recapRows([...rows, ...crowd(10, 12, 500)]).reliability;
		expect(reliability?.overall).toEqual({ published: false, n: 29 });
		expect(reliability?.loyal).toEqual({ published: false, n: 29 });
		expect(reliability?.adaptif).toMatchObject({ published: true, n: 31 });
	});

	test('says nobody where only values were sent', () => {
		expect(recapRows(crowd(40, 12)).reliability?.overall).toEqual({ published: false, n: 0 });
	});

	test('has no alpha where all answered alike', () => {
		const rows = Array.from({ length: 30 }, (_, person) =>
			withItems(
				person,
				behaviourIds.map(() => 3),
			),
		);
		expect(recapRows(rows).reliability?.overall).toEqual({ published: true, n: 30, alpha: null });
	});
});
