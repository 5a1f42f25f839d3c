import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../../src/core/assessment/instrument.ts';
import {
	extremes,
	levelOf,
	lowestItems,
	overallScore,
	rank,
	roundScore,
	answerOf,
	scoreAnswer,
	scoreItems,
	scoreValues,
} from '../../../../src/core/assessment/score.ts';
import {
	behaviourIds,
	behavioursOf,
	valueIds,
	valueOf,
} from '../../../../src/core/values/values.ts';
import { answersTo } from '../../../support/arbitrary.ts';
import { answerAll, answersWorth, readInstrument } from '../../../support/mirrors.ts';

const diri = readInstrument('diri');
const kilat = readInstrument('kilat');
/** Cermin Diri with nothing reversed, for what does not turn on it. */
const straight = { ...diri, items: diri.items.map((item) => ({ ...item, reversed: false })) };
const valuesFrom = (answers: Answers) => scoreValues(scoreItems(straight, answers));

describe('scoreAnswer', () => {
	test.each([
		[0, 0],
		[1, 25],
		[2, 50],
		[3, 75],
		[4, 100],
	] as const)('gives answer %i the score %i, and turns it round when reversed', (answer, score) => {
		expect(scoreAnswer({ reversed: false }, answer)).toBe(score);
		expect(scoreAnswer({ reversed: true }, answer)).toBe(100 - score);
	});

	test('gives no score for "no opportunity" and for no answer', () => {
		for (const reversed of [true, false]) {
			expect(scoreAnswer({ reversed }, 'na')).toBeNull();
			expect(scoreAnswer({ reversed }, undefined)).toBeNull();
		}
	});
});

describe('answerOf', () => {
	test.each([true, false])('finds the answer that has a score, reversed: %s', (reversed) => {
		for (const answer of [0, 1, 2, 3, 4] as const)
			expect(answerOf({ reversed }, scoreAnswer({ reversed }, answer))).toBe(answer);
		for (const none of [null, undefined]) expect(answerOf({ reversed }, none)).toBeUndefined();
	});
});

describe('scoreValues', () => {
	test('is the mean of the three items of a value', () => {
		const values = valuesFrom({
			'loyal-1': 4,
			'loyal-2': 3,
			'loyal-3': 0,
		});
		expect(values.loyal).toBeCloseTo(175 / 3, 10);
	});

	test('turns reversed items round before taking the mean', () => {
		const best = Object.fromEntries(
			diri.items.map(({ id, reversed }) => [id, reversed ? 0 : 4] as const),
		);
		expect(new Set(Object.values(scoreValues(scoreItems(diri, best))))).toEqual(new Set([100]));
		expect(Object.values(valuesFrom(best))).toContain(200 / 3);
	});

	test('never counts "no opportunity" as zero', () => {
		const values = valuesFrom({ 'loyal-1': 4, 'loyal-2': 4, 'loyal-3': 'na' });
		expect(values.loyal).toBe(100);
	});

	test('needs two of three items', () => {
		expect(valuesFrom({ 'loyal-1': 4, 'loyal-2': 2 }).loyal).toBe(75);
		expect(valuesFrom({ 'loyal-1': 4, 'loyal-2': 'na', 'loyal-3': 'na' }).loyal).toBeNull();
		expect(valuesFrom({ 'loyal-1': 4 }).loyal).toBeNull();
		expect(valuesFrom({}).loyal).toBeNull();
	});

	test('needs the one item there is in a mirror of seven', () => {
		const values = scoreValues(scoreItems(kilat, { adaptif: 3, loyal: 'na' }));
		expect(values.adaptif).toBe(75);
		expect(values.loyal).toBeNull();
	});

	test('does not depend on the order in which the items stand', () => {
		fc.assert(
			fc.property(
				answersTo(diri),
				fc.shuffledSubarray(straight.items, { minLength: 21 }),
				(answers, items) => {
					const shuffled = scoreValues(scoreItems({ ...straight, items }, answers));
					for (const id of valueIds) {
						const [here, there] = [valuesFrom(answers)[id], shuffled[id]];
						if (here === null || there === null) expect(there).toBe(here);
						else expect(there).toBeCloseTo(here, 10);
					}
				},
			),
		);
	});

	test('stays between 0 and 100, and is absent exactly below two scored items', () => {
		fc.assert(
			fc.property(answersTo(diri), (answers) => {
				const values = valuesFrom(answers);
				for (const id of valueIds) {
					const scored = behavioursOf(id).filter((item) => typeof answers[item] === 'number');
					const score = values[id];
					if (scored.length < 2) expect(score).toBeNull();
					else {
						expect(score).toBeGreaterThanOrEqual(0);
						expect(score).toBeLessThanOrEqual(100);
					}
				}
			}),
		);
	});

	test('mirrors itself when every answer is turned round', () => {
		fc.assert(
			fc.property(answersTo(diri), (answers) => {
				const turned = Object.fromEntries(
					Object.entries(answers).map(([id, answer]) => [
						id,
						typeof answer === 'number' ? 4 - answer : answer,
					]),
				);
				const [here, there] = [valuesFrom(answers), valuesFrom(turned)];
				for (const id of valueIds)
					if (here[id] === null) expect(there[id]).toBeNull();
					else expect((there[id] ?? NaN) + here[id]).toBeCloseTo(100, 10);
			}),
		);
	});
});

describe('overallScore', () => {
	test('is the mean of the seven values', () => {
		expect(overallScore(valuesFrom(answersWorth(straight, 75)))).toBe(75);
	});

	test('weighs every value the same, however many of its items are scored', () => {
		const answers = {
			...answersWorth(straight, 0),
			'loyal-1': 4,
			'loyal-2': 4,
			'loyal-3': 'na',
		} as const;
		expect(overallScore(valuesFrom(answers))).toBeCloseTo(100 / 7, 10);
	});

	test('is absent unless all seven values have a score', () => {
		fc.assert(
			fc.property(answersTo(diri), (answers) => {
				const values = valuesFrom(answers);
				const complete = valueIds.every((id) => values[id] !== null);
				expect(overallScore(values) !== null).toBe(complete);
			}),
		);
		expect(overallScore(valuesFrom(answerAll(diri, 'na')))).toBeNull();
	});
});

describe('roundScore', () => {
	test.each([
		[49.94, 49.9],
		[49.95, 50],
		[74.94, 74.9],
		[74.95, 75],
		[(74.95 * 7) / 7, 75],
		[(74.95 + 74.95 + 74.95 + 74.95 + 74.95 + 74.95 + 74.95) / 7, 75],
		[200 / 3, 66.7],
		[0.05, 0.1],
		[0, 0],
		[100, 100],
	])('rounds %d to %d', (score, rounded) => {
		expect(roundScore(score)).toBe(rounded);
	});
});

describe('levelOf', () => {
	test.each([
		[100, 'strong'],
		[75, 'strong'],
		[74.95, 'strong'],
		[74.949, 'growing'],
		[50, 'growing'],
		[49.95, 'growing'],
		[49.949, 'attention'],
		[0, 'attention'],
	] as const)('judges %d as %s', (score, level) => {
		expect(levelOf(score)).toBe(level);
	});

	test('never contradicts the figure shown', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (score) => {
				expect(levelOf(score)).toBe(levelOf(roundScore(score)));
			}),
		);
	});
});

describe('rank and extremes', () => {
	test('name every value that shares a place', () => {
		const scores = { loyal: 50, adaptif: 25, harmonis: 50, kompeten: 25, akuntabel: 40 };
		expect(extremes(scores)).toEqual({
			highest: ['loyal', 'harmonis'],
			lowest: ['adaptif', 'kompeten'],
		});
		expect(rank(scores).map(({ score }) => score)).toEqual([50, 40, 25]);
	});

	test('treat figures that look the same as the same', () => {
		expect(extremes({ loyal: 66.66, adaptif: 66.74 }).highest).toEqual(['loyal', 'adaptif']);
	});

	test('leave out what has no score', () => {
		expect(extremes({ loyal: null })).toEqual({ highest: [], lowest: [] });
		expect(rank({ loyal: null, adaptif: 0 })).toEqual([{ score: 0, keys: ['adaptif'] }]);
	});
});

describe('lowestItems', () => {
	const items = { ...scoreItems(diri, answersWorth(diri, 75)), 'loyal-2': 0, 'akuntabel-1': 25 };

	test('goes on until the last place is complete', () => {
		const lowest = lowestItems(items, 3, []);
		expect(lowest.slice(0, 2)).toEqual(['loyal-2', 'akuntabel-1']);
		expect(lowest).toHaveLength(21);
	});

	test('stops at the wanted number where nothing is shared', () => {
		expect(lowestItems(items, 2, [])).toEqual(['loyal-2', 'akuntabel-1']);
	});

	test('puts the preferred first within a tie, and never across one', () => {
		const lowest = lowestItems(items, 3, ['adaptif-3']);
		expect(lowest.slice(0, 3)).toEqual(['loyal-2', 'akuntabel-1', 'adaptif-3']);
	});

	test('puts those of the lowest value first within a tie, after the preferred', () => {
		const tied = { ...items, 'berorientasi-pelayanan-2': 25, 'akuntabel-2': 50 };
		expect(lowestItems(tied, 3, [])).toEqual([
			'loyal-2',
			'akuntabel-1',
			'berorientasi-pelayanan-2',
		]);
		expect(lowestItems(tied, 3, ['berorientasi-pelayanan-2'])[1]).toBe('berorientasi-pelayanan-2');
	});

	test('calls nothing low that has the full score', () => {
		expect(lowestItems(scoreItems(diri, answersWorth(diri, 100)), 3, [])).toEqual([]);
	});

	test('holds every item as low as any it names', () => {
		fc.assert(
			fc.property(answersTo(diri), (answers) => {
				const scored = scoreItems(diri, answers);
				const lowest = lowestItems(scored, 3, []);
				const highest = Math.max(...lowest.map((id) => scored[id] ?? NaN));
				const expected = behaviourIds.filter((id) => (scored[id] ?? Infinity) <= highest);
				if (lowest.length > 0) expect([...lowest].sort()).toEqual([...expected].sort());
			}),
		);
	});
});

test('a value is told from an item by its name', () => {
	for (const value of valueIds)
		for (const behaviour of behavioursOf(value)) expect(valueOf(behaviour)).toBe(value);
	expect(valueOf('berorientasi-pelayanan')).toBe('berorientasi-pelayanan');
});
