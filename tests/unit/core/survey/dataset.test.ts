import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { IdOf } from '../../../../src/core/assessment/instrument.ts';
import { withRoom } from '../../../../src/core/survey/column.ts';
import {
	createRespondents,
	respondentOf,
	sessionOf,
} from '../../../../src/core/survey/respondents.ts';
import { takePanel } from '../../../../src/core/survey/take-panel.ts';
import {
	type Dataset,
	type CohortKey,
	addCode,
	createDataset,
	listConflicts,
	listCohorts,
} from '../../../../src/core/survey/dataset.ts';
import { noOpportunity, noValue } from '../../../../src/core/codes/result-scores.ts';
import { type Responses, notGiven, notTold } from '../../../../src/core/survey/responses.ts';
import {
	type Result,
	type ResultCode,
	decodeResult,
	encodeResult,
} from '../../../../src/core/codes/result-code.ts';
import { behaviourIds, valueIds } from '../../../../src/core/values/values.ts';
import {
	type RatingResult,
	itemsOf,
	randomFrom,
	randomResult,
	results,
} from '../../../support/results.ts';

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
function result(seed: number, change: Partial<RatingResult> = {}): RatingResult {
	return randomResult(randomFrom(seed), {
		...key,
		instrument: 'diri',
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
		expect(scoresIn(dataset, [key])[0]).toEqual(last.rows.summary);
	});

	test('lets an old chat read anew overrule nothing', () => {
		const [first, last] = [told(result(1)), told({ ...result(2), participant: 1 })];
		const dataset = filled([first, last]);
		expect(addCode(dataset, first)).toBe('same');
		expect(scoresIn(dataset, [key])[0]).toEqual(last.rows.summary);
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

	describe('with what came of a plan', () => {
		const after = (change: Partial<RatingResult> = {}) =>
			told(result(1, { wave: 'after', plan: undefined, ...change }));
		const planIn = (dataset: Dataset) => takePanel(dataset, key).responses[0]?.plans;

		test('adds it to a result that told nothing of it, and keeps it with every answer', () => {
			const orders: Partial<RatingResult>[][] = [
				[{}, { plan: 'partly' }],
				[{ plan: 'partly' }, {}],
				[{ plan: 'partly' }, { detail: 'full' }],
				[{ detail: 'full' }, { plan: 'partly' }],
			];
			for (const order of orders) {
				const dataset = createDataset();
				const added = order.map((change) => addCode(dataset, after(change)));
				const isFuller = order[1]?.plan ?? order[1]?.detail;
				expect(added).toEqual(['new', isFuller ? 'fuller' : 'same']);
				expect(planIn(dataset)).toEqual(Uint8Array.of(1));
				const full = order.some(({ detail }) => detail) ? 1 : 0;
				expect(listCohorts(dataset)).toEqual([{ ...key, wave: 'after', n: 1, full }]);
				expect(listConflicts(dataset)).toEqual([]);
			}
		});

		test('lets the last answer count, and an old chat read anew overrule nothing', () => {
			const chat = [after(), after({ plan: 'not-yet' }), after({ plan: 'done' })];
			const dataset = filled(chat);
			expect(planIn(dataset)).toEqual(Uint8Array.of(0));
			expect(listConflicts(dataset)).toHaveLength(1);
			for (const code of chat) expect(addCode(dataset, code)).toBe('same');
			expect(planIn(dataset)).toEqual(Uint8Array.of(0));
		});

		test('forgets it with the scores that were overruled, whose codes then change nothing', () => {
			const [plain, planned] = [after(), after({ plan: 'done' })];
			const other = told(result(2, { participant: 1, wave: 'after', plan: undefined }));
			const dataset = filled([plain, planned]);
			expect(addCode(dataset, other)).toBe('conflict');
			expect(planIn(dataset)).toEqual(Uint8Array.of(notTold));
			for (const code of [plain, planned, other]) expect(addCode(dataset, code)).toBe('same');
			expect(planIn(dataset)).toEqual(Uint8Array.of(notTold));
		});
	});

	test('counts nobody in a cohort whose only code was overruled by another revision', () => {
		const dataset = filled([told(result(1))]);
		expect(addCode(dataset, told({ ...result(1), revision: 2 }))).toBe('conflict');
		expect(listCohorts(dataset)).toEqual([{ ...key, revision: 2, n: 1, full: 0 }]);
		expect(takePanel(dataset, key).waves).toEqual([]);
	});

	test('keeps sessions, instruments and waves apart', () => {
		const one = result(1);
		const others: Partial<RatingResult>[] = [
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
					const right = expected.map(({ rows }) => rows.summary.join());
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

describe('takePanel', () => {
	const mirror = { instrument: key.instrument, revision: key.revision };
	const first = (dataset: Dataset, ...rest: [ReadonlySet<string>?]) =>
		takePanel(dataset, mirror, ...rest).responses[0];

	test('gives each score in columns', () => {
		const scores = { 'adaptif-1': 25, 'adaptif-2': 25, 'adaptif-3': 50, 'loyal-1': 75 };
		const dataset = filled([
			told(result(1, { detail: 'full', scores })),
			told(result(2, { scores })),
		]);
		const { responses, ...rest } = takePanel(dataset, mirror);
		expect(rest).toEqual({
			...mirror,
			waves: ['before'],
			classOf: Uint32Array.of(0, 0),
			classCount: 1,
			cells: Uint32Array.of(1),
		});
		const { n, people } = responses[0] ?? {};
		const { values, items } = named(responses[0]);
		expect([n, people]).toEqual([2, Uint32Array.of(0, 1)]);
		expect(values.adaptif).toEqual(Uint8Array.of(8, 8));
		expect(values.loyal).toEqual(Uint8Array.of(noValue, noValue));
		expect(Object.keys(items)).toEqual([...behaviourIds]);
		expect(items['adaptif-3']).toEqual(Uint8Array.of(2, notGiven));
		expect(items['loyal-1']).toEqual(Uint8Array.of(3, notGiven));
		expect(items['loyal-2']).toEqual(Uint8Array.of(noOpportunity, notGiven));
	});

	test('has no items where nobody handed them over', () => {
		expect(first(filled([told(result(1))]))?.full).toEqual([]);
	});

	test('has the seven items of an instrument that has no more', () => {
		const quick = told(
			result(1, { instrument: 'kilat', detail: 'full', scores: { loyal: 75, adaptif: 100 } }),
		);
		const panel = takePanel(filled([quick]), { ...mirror, instrument: 'kilat' });
		const { items, values } = named(panel.responses[0], 'kilat');
		expect(Object.keys(items)).toEqual([...valueIds]);
		expect([items.loyal, values.loyal]).toEqual([Uint8Array.of(3), Uint8Array.of(18)]);
	});

	test('takes the classes that are wanted, all of them otherwise', () => {
		const dataset = filled([
			told(result(1)),
			told(result(1, { session: 'llllllll' })),
			told(result(2, { session: 'llllllll' })),
			told(result(3, { session: 'pppppppp' })),
		]);
		expect(first(dataset)?.n).toBe(4);
		expect(first(dataset, new Set(['llllllll']))?.n).toBe(2);
		expect(first(dataset, new Set(['llllllll', key.session]))?.n).toBe(3);
		expect(takePanel(dataset, mirror, new Set()).waves).toEqual([]);
		expect(takePanel(createDataset(), mirror).responses).toEqual([]);
	});

	test('knows the same person before and after, and in no other session', () => {
		const dataset = filled([
			told(result(1)),
			told(result(2)),
			told(result(2, { wave: 'after' })),
			told(result(1, { wave: 'after', session: 'llllllll' })),
		]);
		const { waves, responses, classOf } = takePanel(dataset, mirror);
		expect(waves).toEqual(['before', 'after']);
		const [before, after] = responses.map(({ people }) => [...people]);
		expect(before).toEqual([0, 1]);
		expect(after?.[0]).toBe(1);
		expect(before).not.toContain(after?.[1]);
		expect([...classOf]).toEqual([0, 0, 1]);
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

/** The columns of ratings by the id of their value or item. */
function named(responses: Responses | undefined, instrument: IdOf<'rating'> = 'diri') {
	const by = <K extends string>(ids: readonly K[], columns: readonly Uint8Array[] = []) =>
		Object.fromEntries(columns.map((column, place) => [ids[place], column])) as Partial<
			Record<K, Uint8Array>
		>;
	return {
		values: by(valueIds, responses?.summary),
		items: by(itemsOf[instrument], responses?.full),
	};
}

/** The seven values of everyone in these cohorts. */
function scoresIn(dataset: Dataset, keys: CohortKey[]): (number | undefined)[][] {
	return keys.flatMap(({ session, wave, ...mirror }) => {
		const panel = takePanel(dataset, mirror, new Set([session]));
		const responses = panel.responses[panel.waves.indexOf(wave)];
		return Array.from(
			{ length: responses?.n ?? 0 },
			(_, row) => responses?.summary.map((column) => column[row]) ?? [],
		);
	});
}
