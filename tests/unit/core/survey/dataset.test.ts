import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { withRoom } from '../../../../src/core/survey/column.ts';
import {
	createRespondents,
	respondentOf,
	sessionOf,
} from '../../../../src/core/survey/respondents.ts';
import {
	type Dataset,
	type CohortKey,
	addCode,
	createDataset,
	listConflicts,
	listCohorts,
	takeResponses,
} from '../../../../src/core/survey/dataset.ts';
import { noOpportunity, noValue } from '../../../../src/core/codes/result-scores.ts';
import { notGiven } from '../../../../src/core/survey/responses.ts';
import {
	type Result,
	type ResultCode,
	decodeResult,
	encodeResult,
} from '../../../../src/core/codes/result-code.ts';
import { behaviourIds, valueIds } from '../../../../src/core/values/values.ts';
import { randomFrom, randomResult, results } from '../../../support/results.ts';

// Thousands of cases may have to share a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const session = 'q7k3m9xw';
const key: CohortKey = { session, instrument: 'diri', revision: 1, wave: 'before' };

/** What a code of this result tells. */
function told(result: Result): ResultCode {
	const decoded = decodeResult(encodeResult(result));
	if (!decoded.ok) throw new Error(decoded.reason);
	return decoded.value;
}

/** A result of the cohort above, the same one for the same seed. */
function result(seed: number, change: Partial<Result> = {}): Result {
	return randomResult(randomFrom(seed), {
		...key,
		participant: seed,
		detail: 'summary',
		...change,
	});
}

function filled(codes: readonly ResultCode[]): Dataset {
	const dataset = createDataset();
	for (const code of codes) addCode(dataset, code);
	return dataset;
}

describe('addCode', () => {
	test('counts the same code once', () => {
		const dataset = createDataset();
		expect(addCode(dataset, told(result(1)))).toBe('new');
		expect(addCode(dataset, told(result(1)))).toBe('same');
		expect(addCode(dataset, told(result(2)))).toBe('new');
		expect(listCohorts(dataset)).toEqual([{ ...key, n: 2, full: 0 }]);
		expect(listConflicts(dataset)).toEqual([]);
	});

	test('lets the last of different codes count, and lists whose they were', () => {
		const [first, last] = [told(result(1)), told({ ...result(2), participant: 1 })];
		const dataset = filled([first, told(result(3))]);
		expect(addCode(dataset, last)).toBe('conflict');
		expect(addCode(dataset, last)).toBe('same');
		expect(listConflicts(dataset)).toEqual([{ ...key, participant: 1 }]);
		expect(listCohorts(dataset)).toEqual([{ ...key, n: 2, full: 0 }]);
		expect(scoresIn(dataset, [key])[0]).toEqual(last.values);
	});

	test('lets an old chat read anew overrule nothing', () => {
		const [first, last] = [told(result(1)), told({ ...result(2), participant: 1 })];
		const dataset = filled([first, last]);
		expect(addCode(dataset, first)).toBe('same');
		expect(scoresIn(dataset, [key])[0]).toEqual(last.values);
		expect(listConflicts(dataset)).toHaveLength(1);
	});

	test('keeps the fuller of two codes with the same scores', () => {
		for (const order of [
			['summary', 'full'],
			['full', 'summary'],
			['full', 'full'],
		] as const) {
			const dataset = createDataset();
			const added = order.map((detail) => addCode(dataset, told(result(1, { detail }))));
			expect(added).toEqual(['new', order[0] === 'summary' ? 'fuller' : 'same']);
			expect(listCohorts(dataset)).toEqual([{ ...key, n: 1, full: 1 }]);
		}
	});

	test('takes other answers with the same values for a conflict', () => {
		const scores = Object.fromEntries(behaviourIds.map((id, index) => [id, (index % 3) * 25]));
		const turned = Object.fromEntries(
			behaviourIds.map((id, index) => [id, (2 - (index % 3)) * 25]),
		);
		const dataset = filled([told(result(1, { detail: 'full', scores }))]);
		expect(addCode(dataset, told(result(1, { detail: 'full', scores: turned })))).toBe('conflict');
	});

	test('counts nobody in a cohort whose only code was overruled by another revision', () => {
		const dataset = filled([told(result(1))]);
		expect(addCode(dataset, told({ ...result(1), revision: 2 }))).toBe('conflict');
		expect(listCohorts(dataset)).toEqual([{ ...key, revision: 2, n: 1, full: 0 }]);
		expect(takeResponses(dataset, [key]).n).toBe(0);
	});

	test('keeps sessions, instruments and waves apart', () => {
		const one = result(1);
		const others: Partial<Result>[] = [
			{},
			{ wave: 'after' },
			{ wave: 'later' },
			{ session: 'llllllll' },
			{ instrument: 'kilat', scores: Object.fromEntries(valueIds.map((id) => [id, 50])) },
		];
		const dataset = createDataset();
		for (const change of others) expect(addCode(dataset, told({ ...one, ...change }))).toBe('new');
		expect(listCohorts(dataset).map(({ n }) => n)).toEqual([1, 1, 1, 1, 1]);
	});

	test('grows as far as it must and finds everyone again', () => {
		const random = randomFrom(3);
		const codes = Array.from({ length: 5000 }, () =>
			told(randomResult(random, { session: random(2) ? session : 'llllllll' })),
		);
		const dataset = createDataset();
		for (const code of codes) expect(addCode(dataset, code)).toBe('new');
		for (const code of codes) expect(addCode(dataset, code)).toBe('same');
		expect(listCohorts(dataset).reduce((sum, { n }) => sum + n, 0)).toBe(5000);
	});

	test('holds what a plain list of the same codes holds', () => {
		const few = results.map((any) => ({ ...any, session, participant: any.participant % 5 }));
		fc.assert(
			fc.property(fc.array(few, { maxLength: 40 }), (all) => {
				const codes = all.map(told);
				const last = new Map(
					codes.map((code) => [`${code.participant} ${code.wave} ${code.instrument}`, code]),
				);
				const cohorts = listCohorts(filled(codes));
				expect(cohorts.reduce((sum, { n }) => sum + n, 0)).toBe(last.size);
				for (const cohort of cohorts) {
					const expected = [...last.values()].filter(
						({ instrument, wave, revision }) =>
							instrument === cohort.instrument &&
							wave === cohort.wave &&
							revision === cohort.revision,
					);
					expect(cohort.n).toBe(expected.length);
					const given = scoresIn(filled(codes), [cohort]).map((scores) => scores.join());
					const right = expected.map(({ values }) => values.join());
					expect(given.sort()).toEqual(right.sort());
				}
			}),
		);
	});

	test('survives being posted and kept', () => {
		const dataset = filled([told(result(1)), told(result(2, { detail: 'full' }))]);
		const copy = structuredClone(dataset);
		expect(addCode(copy, told(result(1)))).toBe('same');
		expect(addCode(copy, told(result(3)))).toBe('new');
		expect(listCohorts(copy)).toEqual([{ ...key, n: 3, full: 1 }]);
	});
});

describe('takeResponses', () => {
	test('gives each score in columns', () => {
		const scores = { 'adaptif-1': 25, 'adaptif-2': 25, 'adaptif-3': 50, 'loyal-1': 75 };
		const dataset = filled([
			told(result(1, { detail: 'full', scores })),
			told(result(2, { scores })),
		]);
		const { items, values, ...rest } = takeResponses(dataset, [key]);
		expect(rest).toEqual({
			instrument: 'diri',
			revision: 1,
			n: 2,
			people: Uint32Array.of(0, 1),
			classes: Uint32Array.of(0, 0),
			classCount: 1,
		});
		expect(values.adaptif).toEqual(Uint8Array.of(8, 8));
		expect(values.loyal).toEqual(Uint8Array.of(noValue, noValue));
		expect(Object.keys(items)).toEqual([...behaviourIds]);
		expect(items['adaptif-3']).toEqual(Uint8Array.of(2, notGiven));
		expect(items['loyal-1']).toEqual(Uint8Array.of(3, notGiven));
		expect(items['loyal-2']).toEqual(Uint8Array.of(noOpportunity, notGiven));
	});

	test('has no items where nobody told them', () => {
		expect(takeResponses(filled([told(result(1))]), [key]).items).toEqual({});
	});

	test('has the seven items of a mirror that has no more', () => {
		const quick = told(
			result(1, { instrument: 'kilat', detail: 'full', scores: { loyal: 75, adaptif: 100 } }),
		);
		const { items, values } = takeResponses(filled([quick]), [{ ...key, instrument: 'kilat' }]);
		expect(Object.keys(items)).toEqual([...valueIds]);
		expect([items.loyal, values.loyal]).toEqual([Uint8Array.of(3), Uint8Array.of(18)]);
	});

	test('puts several classes together, each once', () => {
		const other = { ...key, session: 'llllllll' };
		const dataset = filled([
			told(result(1)),
			told(result(1, { session: other.session })),
			told(result(2, { session: other.session })),
			told(result(3, { session: 'pppppppp' })),
		]);
		expect(takeResponses(dataset, [key, other, key]).n).toBe(3);
		expect(new Set(takeResponses(dataset, [key, other]).people).size).toBe(3);
	});

	test('knows the same person before and after, and in no other session', () => {
		const dataset = filled([
			told(result(1)),
			told(result(2)),
			told(result(2, { wave: 'after' })),
			told(result(1, { wave: 'after', session: 'llllllll' })),
		]);
		const people = (change: Partial<CohortKey>) =>
			takeResponses(dataset, [{ ...key, ...change }]).people;
		const [before, after] = [people({}), people({ wave: 'after' })];
		expect([...after]).toEqual([before[1]]);
		expect([...before]).not.toContain(people({ wave: 'after', session: 'llllllll' })[0]);
	});

	test('knows who else could have been chosen beside several classes', () => {
		const sessions = ['q7k3m9xw', 'llllllll', 'pppppppp'];
		const dataset = filled(sessions.map((session, n) => told(result(n, { session }))));
		const keys = sessions.map((session) => ({ ...key, session }));
		const two = takeResponses(dataset, keys.slice(1));
		expect([two.n, two.beforeSelection?.n]).toEqual([2, 3]);
		expect([...two.classes]).toEqual([1, 2]);
		expect(takeResponses(dataset, keys).beforeSelection).toBeUndefined();
		expect(takeResponses(dataset, keys.slice(0, 1)).beforeSelection).toBeUndefined();
	});

	test('is empty for a cohort the dataset does not have', () => {
		expect(takeResponses(createDataset(), [key])).toMatchObject({ n: 0, items: {} });
	});

	test('throws on no cohort and on cohorts that are not one group', () => {
		const dataset = filled([told(result(1))]);
		expect(() => takeResponses(dataset, [])).toThrow(RangeError);
		for (const change of [{ wave: 'after' }, { revision: 2 }, { instrument: 'kilat' }] as const)
			expect(() => takeResponses(dataset, [key, { ...key, ...change }])).toThrow(RangeError);
	});
});

describe('respondentOf', () => {
	test('gives the same number to the same participant, and one number to each', () => {
		const identity = fc.record({
			name: fc.constantFrom('q7k3m9xw', 'llllllll', 'pppppppp'),
			participant: fc.oneof(
				fc.nat(40),
				fc.nat(40).map((small) => small * 2 ** 25),
			),
		});
		fc.assert(
			fc.property(fc.array(identity, { maxLength: 400 }), (all) => {
				const people = createRespondents();
				const numbers = new Map<string, number>();
				for (const { name, participant } of all) {
					const number = numbers.get(`${name} ${participant}`) ?? numbers.size;
					numbers.set(`${name} ${participant}`, number);
					expect(respondentOf(people, sessionOf(people, name), participant)).toBe(number);
				}
				expect(people.size).toBe(numbers.size);
			}),
		);
	});
});

test('withRoom keeps what is there', () => {
	const column = Uint8Array.of(1, 2);
	expect(withRoom(column, 2)).toBe(column);
	expect(withRoom(column, 3)).toEqual(Uint8Array.of(1, 2, 0, 0));
	expect(withRoom(column, 9)).toHaveLength(9);
	expect(withRoom(Float64Array.of(2 ** 50), 2)).toEqual(Float64Array.of(2 ** 50, 0));
});

/** The seven values of everyone in these cohorts. */
function scoresIn(dataset: Dataset, keys: CohortKey[]): (number | undefined)[][] {
	const { n, values } = takeResponses(dataset, keys);
	return Array.from({ length: n }, (_, row) => valueIds.map((id) => values[id][row]));
}
