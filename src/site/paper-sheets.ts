import { paperCopy } from '../copy/mirror.ts';
import type { InstrumentId } from '../core/assessment/instrument.ts';
import { sheetOrder } from '../core/assessment/phrase-order.ts';
import type { AuthoredOf } from '../schemas/instrument.ts';

/** The words on a paper sheet. Its rows stand as `layoutOf` places them. */
interface PaperSheet {
	/** What is asked, and how it is answered. */
	lead: string;
	how: string;
	/** What a row is called. */
	item: string;
	columns: readonly string[];
	rows: readonly string[];
}

/** The words on the paper sheet of an instrument. Rows are numbered from 1, as sheets are typed in by their numbers. */
export function sheetOf(instrument: AuthoredOf<InstrumentId>): PaperSheet {
	if (instrument.kind === 'rating')
		return {
			lead: instrument.leads,
			how: paperCopy.how,
			item: paperCopy.item,
			columns: [...instrument.scale, instrument.notApplicable],
			rows: instrument.items.map(({ text }) => text),
		};
	const { how, item, columns } = paperCopy.choice;
	const textOf = new Map(instrument.phrases.map(({ id, text }) => [id, text]));
	return {
		lead: instrument.rounds.now.stem,
		how,
		item,
		columns: [columns.now, columns.wished],
		rows: sheetOrder.map((id) => textOf.get(id) ?? ''),
	};
}
