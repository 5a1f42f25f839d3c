import { recapExportCopy } from '../../src/copy/recap-export.ts';
import { readNames } from '../../scripts/recap/names.ts';
import type { RecapExport } from '../../src/islands/recap/export/sheets.ts';
import { behaviourIds } from '../../src/core/values/values.ts';
import { type Row, recapOf, withItems } from './groups.ts';

/** Respondents whose 21 answers differ in a fixed pattern, so many points higher where they have learnt. */
export function patterned(n: number, higher = 0): Row[] {
	return Array.from({ length: n }, (_, person) =>
		withItems(
			person,
			behaviourIds.map((_, item) => Math.min(4, ((person * 7 + item * (person % 3)) % 5) + higher)),
		),
	);
}

/** What the export of a group is made from. */
export function exportOf(rows: readonly Row[], changes: Partial<RecapExport> = {}): RecapExport {
	return {
		instrument: 'diri',
		recap: recapOf(rows),
		title: 'Orientasi CPNS 2026',
		names: readNames(),
		labels: recapExportCopy,
		...changes,
	};
}
