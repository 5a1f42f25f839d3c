import type { Answer, AnswersTo, Instrument } from '../assessment/instrument.ts';
import { sheetSeed } from '../assessment/phrase-order.ts';
import { phraseIds, portraitSize, rounds } from '../assessment/phrases.ts';
import type { Kind } from '../assessment/instrument.ts';

/** Which ovals of a row hold, after a person has looked at the doubtful ones: their places from 0, none where it is left blank. */
export interface DecidedRow {
	id: string;
	chosen: readonly number[];
}

/** The answers on a sheet; of phrases, or which round has how many instead of ten. */
export type SheetAnswers =
	| { ok: true; answers: AnswersTo[Kind] }
	| { ok: false; reason: 'count'; now: number; wished: number };

/** The answers that the rows of a sheet give. A statement with no oval, or with more than one, has none. */
export function answersOfSheet(instrument: Instrument, rows: readonly DecidedRow[]): SheetAnswers {
	if ('items' in instrument)
		return {
			ok: true,
			answers: Object.fromEntries(
				rows.flatMap(({ id, chosen: [place, ...others] }) =>
					place === undefined || others.length > 0
						? []
						: [[id, place === 5 ? 'na' : (place as Answer)]],
				),
			),
		};
	const [now = [], wished = []] = rounds.map((_, round) =>
		phraseIds.filter((phrase) =>
			rows.some(({ id, chosen }) => id === phrase && chosen.includes(round)),
		),
	);
	if (now.length !== portraitSize || wished.length !== portraitSize)
		return { ok: false, reason: 'count', now: now.length, wished: wished.length };
	return { ok: true, answers: { now, wished, seed: sheetSeed } };
}
