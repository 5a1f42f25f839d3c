/*
 * A recap for programs:
 *
 * {"format":"cermin-berakhlak-rekap","version":1,"title":"Orientasi CPNS 2026","instrument":"diri","revision":1,
 *  "n":24,"tables":{"scores":[{"score":"overall","n":24,"mean":61.32,…},…],"bands":[…],"behaviours":[…],
 *  "reliability":[…],"comparison":[…]}}
 *
 * With a comparison, `compared` says of what: {"first":"sebelum sesi","second":"sesudah sesi","classes":false}.
 *
 * The tables are those of core/recap-tables.ts: ids for words, unrounded figures, null where nothing may be told or there is
 * nothing, no rows where a table tells nothing. Below five people `instrument` and `revision` are absent. Migration:
 * `version` rises with any change that old readers would misread; new columns may appear without one.
 */
import { type RecapTables, tablesOf } from '../../../core/survey/recap-tables.ts';
import type { ComparedSides, RecapExport } from './sheets.ts';

export interface RecapDocument {
	format: 'cermin-berakhlak-rekap';
	version: 1;
	title: string;
	instrument?: string;
	revision?: number;
	n: number;
	/** What the columns before and after of the comparison are of. */
	compared?: ComparedSides;
	tables: RecapTables;
}

type Told = Pick<RecapExport, 'recap' | 'comparison' | 'title' | 'sides'>;

/** A recap as the object the file holds. */
export function documentOf({ recap, comparison, title, sides }: Told): RecapDocument {
	return {
		format: 'cermin-berakhlak-rekap',
		version: 1,
		title,
		...(recap.published ? { instrument: recap.instrument, revision: recap.revision } : {}),
		n: recap.n,
		...(sides ? { compared: sides } : {}),
		tables: tablesOf(recap, comparison, sides),
	};
}

/** The text of the file. */
export function jsonOf(told: Told): string {
	return `${JSON.stringify(documentOf(told), null, '\t')}\n`;
}
