import { type Instrument, traitsOf } from '../../../core/assessment/instrument.ts';
import type { ToolProps } from '../props.ts';

type WithWords = Pick<ToolProps, 'labels' | 'sheetColumns'>;

/** What a row of its sheet is called. */
export const rowName = ({ id }: Instrument, { labels }: WithWords): string =>
	labels.paperReading.review.rows[traitsOf(id).kind];

/** The words of a row: a statement or a phrase. */
export function textOf(instrument: Instrument, row: string): string | undefined {
	const rows: readonly { id: string; text: string }[] =
		'items' in instrument ? instrument.items : instrument.phrases;
	return rows.find(({ id }) => id === row)?.text;
}

/** Every answer a row can hold, by the places of its ovals, with its words: one oval or none; of phrases also both. */
export function answersOf(
	{ id }: Instrument,
	{ labels, sheetColumns }: WithWords,
): { chosen: readonly number[]; label: string }[] {
	const words = labels.paperReading.review;
	const single = sheetColumns[id].map((label, place) => ({ chosen: [place], label }));
	return traitsOf(id).kind === 'choice'
		? [...single, { chosen: [0, 1], label: words.both }, { chosen: [], label: words.none }]
		: [...single, { chosen: [], label: words.blankRow }];
}

/** The words of what counts for a row. */
export function answerOf(instrument: Instrument, chosen: readonly number[], props: WithWords) {
	const all = answersOf(instrument, props);
	return all.find((one) => one.chosen.join() === chosen.join())?.label ?? '';
}
