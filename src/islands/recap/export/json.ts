/*
 * A recap for programs:
 *
 * {"format":"cermin-berakhlak-rekap","version":1,"title":"Orientasi CPNS 2026","instrument":"diri","revision":1,
 *  "n":24,"tables":{"scores":[{"score":"overall","n":24,"mean":61.32,…},…],"bands":[…],"behaviours":[…],
 *  "reliability":[…],"comparison":[…],"plans":[{"wave":"after","n":12,"done":7,…}],"reaches":[…],"phrases":[…],…}}
 *
 * Of Potret Unit also `notice`, the sentence that it is no official index and rates nobody.
 *
 * With a comparison, `compared` says of what: {"first":"sebelum sesi","second":"sesudah sesi","classes":false}.
 *
 * The tables are those of core/survey/table-columns.ts: ids for words, unrounded figures, null where a figure is suppressed or
 * does not exist, no rows where nothing of a table is published. Below five people `instrument` and `revision` are absent.
 * Migration: `version` rises with any change that old readers would misread; new columns may appear without one.
 */
import { traitsOf } from '../../../core/assessment/instrument.ts';
import { tablesOf } from '../../../core/survey/recap-tables.ts';
import type { RecapExport } from './sheets.ts';

/** The text of the file. */
export function jsonOf(given: Omit<RecapExport, 'names'>) {
	const { instrument, recap, comparison, title, sides, labels } = given;
	const { kind } = traitsOf(instrument);
	const document = {
		format: 'cermin-berakhlak-rekap',
		version: 1,
		title,
		...(recap.published ? { instrument: recap.instrument, revision: recap.revision } : {}),
		n: recap.n,
		...(kind === 'choice' ? { notice: labels.facts.noticeText[kind] } : {}),
		...(sides ? { compared: sides } : {}),
		tables: tablesOf(recap, comparison),
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}
