import { itemIdsOf, traitsOf } from '../../src/core/assessment/instrument.ts';
import { sheetOrder } from '../../src/core/assessment/phrase-order.ts';
import type { RowStatus } from '../../src/core/paper/decide-row.ts';
import type { RowReading, SheetReading } from '../../src/core/paper/read-sheet.ts';

const rowOf = (id: string, status: RowStatus, ...chosen: number[]): RowReading => ({
	id,
	status,
	chosen,
	darkness: [],
});

/** What a row is where it was not read. */
const statuses: Record<string, RowStatus> = { '-': 'empty', x: 'two', '?': 'unsure' };
const rowsOf = (ids: readonly string[], signs: string): RowReading[] =>
	ids.map((id, place) => {
		const sign = signs.charAt(place);
		const status = statuses[sign];
		return status ? rowOf(id, status) : rowOf(id, 'read', Number(sign));
	});

const markIds = ['letter-1', 'letter-2', 'digit-1', 'digit-2'];

/** The mark as read: a character a row, `-` where a row is empty, `?` where it is unsure. */
function markOf(text: string): SheetReading['mark'] {
	const rows = markIds.map((id, place) => {
		const sign = text.charAt(place);
		const status = statuses[sign];
		if (status) return rowOf(id, status);
		return rowOf(id, 'read', place < 2 ? sign.charCodeAt(0) - 65 : Number(sign));
	});
	return { rows, text: rows.every(({ status }) => status === 'read') ? text : undefined };
}

/**
 * What the picture of a sheet shows. `signs` has a sign for each row: a digit is the place of the oval that was read, `-` an empty
 * row, `x` two marks, `?` an unsure row. `mark` has the four characters, with `-` and `?` alike.
 */
export function sheetReading(
	signs: string,
	{
		instrument = 'kilat',
		mark = '----',
		...label
	}: Partial<SheetReading['label']> & { mark?: string } = {},
): SheetReading {
	const ids = traitsOf(instrument).kind === 'choice' ? sheetOrder : itemIdsOf(instrument);
	return {
		ok: true,
		label: { instrument, revision: 1, layout: 1, ...label },
		rows: rowsOf(ids, signs),
		mark: markOf(mark),
		page: [1, 0, 0, 0, 1, 0, 0, 0, 1],
	};
}
