import fc from 'fast-check';
import type { Responses } from '../../src/core/survey/responses.ts';
import { behaviourIds, valueIds } from '../../src/core/values/values.ts';

/** One row of a group: seven values in 24ths (255 for none) and, where the items were sent, 21 quarters. */
export interface Row {
	person: number;
	/** The class the person is of; the same one for all where it is not said. */
	class?: number;
	values: readonly number[];
	items?: readonly number[];
}

/** A group in columns, as the dataset hands it over. */
export function groupOf(rows: readonly Row[], head: Partial<Responses> = {}): Responses {
	const anyItems = rows.some(({ items }) => items !== undefined);
	const column = (pick: (row: Row) => number | undefined) =>
		Uint8Array.from(rows, (row) => pick(row) ?? 254);
	return {
		instrument: 'diri',
		revision: 1,
		n: rows.length,
		people: Uint32Array.from(rows, ({ person }) => person),
		classes: Uint32Array.from(rows, (row) => row.class ?? 0),
		classCount: rows.reduce((count, row) => Math.max(count, (row.class ?? 0) + 1), 1),
		values: Object.fromEntries(
			valueIds.map((id, place) => [id, column(({ values }) => values[place])]),
		) as Responses['values'],
		items: anyItems
			? Object.fromEntries(
					behaviourIds.map((id, place) => [id, column(({ items }) => items?.[place])]),
				)
			: {},
		...head,
	};
}

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
