import fc from 'fast-check';
import type { IdOf } from '../../src/core/assessment/instrument.ts';
import { waves as allWaves } from '../../src/core/codes/session-link.ts';
import { compareWaves } from '../../src/core/survey/comparison.ts';
import { type Panel, makePanel } from '../../src/core/survey/panel.ts';
import { recap } from '../../src/core/survey/recap.ts';
import { type Responses, notTold } from '../../src/core/survey/responses.ts';
import { behaviourIds, valueIds } from '../../src/core/values/values.ts';

/** One row of a group: seven values in 24ths (255 for none) and, where the items were sent, 21 quarters. */
export interface Row {
	person: number;
	/** The class the person is of; the same one for all where it is not said. */
	class?: number;
	values: readonly number[];
	items?: readonly number[];
	/** What came of the plan: the place in `planOutcomes`. */
	plan?: number;
}

/** The people of one wave as a panel, and those of a second wave, in which the same number is the same person. */
export function groupOf(
	rows: readonly Row[],
	{ instrument = 'diri', after }: { instrument?: IdOf<'rating'>; after?: readonly Row[] } = {},
): Panel<IdOf<'rating'>> {
	const people = [...new Map([...rows, ...(after ?? [])].map((row) => [row.person, row])).values()];
	const numbers = new Map(people.map(({ person }, number) => [person, number]));
	const waves = after ? [rows, after] : [rows];
	return makePanel({
		instrument,
		revision: 1,
		waves: allWaves.slice(0, waves.length),
		responses: waves.map((wave) => responsesOf(wave, numbers)),
		classOf: Uint32Array.from(people, (row) => row.class ?? 0),
		classCount: people.reduce((count, row) => Math.max(count, (row.class ?? 0) + 1), 1),
	});
}

function responsesOf(rows: readonly Row[], numbers: ReadonlyMap<number, number>): Responses {
	const column = (pick: (row: Row) => number | undefined) =>
		Uint8Array.from(rows, (row) => pick(row) ?? 254);
	return {
		n: rows.length,
		people: Uint32Array.from(rows, ({ person }) => numbers.get(person) ?? 0),
		summary: valueIds.map((_, place) => column(({ values }) => values[place])),
		full: rows.some(({ items }) => items)
			? behaviourIds.map((_, place) => column(({ items }) => items?.[place]))
			: [],
		plans: Uint8Array.from(rows, ({ plan }) => plan ?? notTold),
	};
}

/** The recap of these people. */
export const recapOf = (rows: readonly Row[], instrument?: IdOf<'rating'>) =>
	recap(groupOf(rows, instrument ? { instrument } : {}), 'before');

/** These people before and after. */
export const comparisonOf = (before: readonly Row[], after: readonly Row[]) =>
	compareWaves(groupOf(before, { after }), 'before', 'after');

/** Someone with the same score in every value. */
export function evenly(person: number, level: number): Row {
	return { person, values: valueIds.map(() => level) };
}

/** Someone who sent 21 items; values follow from them as they do in a code. */
export function withItems(person: number, items: readonly number[]): Row {
	const values = valueIds.map((_, place) => {
		const scored = items.slice(place * 3, place * 3 + 3).filter((level) => level <= 4);
		const sum = scored.reduce((total, level) => total + level, 0);
		return scored.length < 2 ? 255 : (sum * 6) / scored.length;
	});
	return { person, values, items };
}

/** As many rows as asked for, all of them evenly at one level. */
export function crowd(n: number, level: number, from = 0): Row[] {
	return Array.from({ length: n }, (_, index) => evenly(from + index, level));
}

const answer = fc.constantFrom(0, 1, 2, 3, 4, 255);

/** Any group of people, some of whom sent values only. */
export function anyRows(size: { minLength: number; maxLength: number }): fc.Arbitrary<Row[]> {
	const row = fc.record({
		// Within the numbers of a column, in which larger ones would be taken for others.
		person: fc.nat(2 ** 30).map((half) => half * 2),
		items: fc.array(answer, { minLength: 21, maxLength: 21 }),
		full: fc.boolean(),
	});
	return fc.uniqueArray(row, { ...size, selector: ({ person }) => person }).map((rows) =>
		rows.map(({ person, items, full }) => {
			const { values } = withItems(person, items);
			return full ? { person, values, items } : { person, values };
		}),
	);
}
