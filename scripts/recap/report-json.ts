/*
 * What `npm run rekap -- --json` prints:
 *
 * {"format":"cermin-berakhlak-rekap-berkas","version":1,
 *  "found":{"new":24,"same":1,"conflict":0,"damaged":1,"firstDamaged":[{"file":"a.txt","text":"cb1…","reason":"cut"}]},
 *  "groups":[{"sessions":["q7k3m9xw"],"instrument":"diri","revision":1,
 *    "phases":[{"phase":"before","n":12,"left":[],"tables":{…}}],
 *    "comparisons":[{"from":"before","to":"after","table":[…]}]}]}
 *
 * A comparison of Potret Unit has `tables` in place of `table`: {"reachChanges":[…],"phraseChanges":[…],"ofTenChanges":[…]}.
 *
 * Tables are those of src/core/survey/table-columns.ts; `left` names sessions too small to be part of the group; of damaged
 * codes the first hundred are listed. `version` rises with any change that old readers would misread.
 */
import { traitsOf } from '../../src/core/assessment/instrument.ts';
import type { Comparison } from '../../src/core/survey/comparison.ts';
import { comparisonTables, tablesOf } from '../../src/core/survey/recap-tables.ts';
import type { Group } from './groups.ts';
import type { FoundCodes } from './read-codes.ts';

/** The tables of two waves, which stand between them. */
const noChanges = {
	comparison: undefined,
	reachChanges: undefined,
	phraseChanges: undefined,
	ofTenChanges: undefined,
};

/** What was found and the recap of each group, for programs. */
export function reportJson(found: FoundCodes, groups: readonly Group[]): string {
	const report = {
		format: 'cermin-berakhlak-rekap-berkas',
		version: 1,
		found: { ...found, dataset: undefined },
		groups: groups.map(({ waves, comparisons, ...group }) => ({
			...group,
			// The name waves had when this format was made.
			phases: waves.map(({ wave, recap, left }) => {
				// The comparison stands between waves, and JSON has no place for what is undefined.
				const tables = { ...tablesOf(recap), ...noChanges };
				return { phase: wave, n: recap.n, left, tables };
			}),
			comparisons: comparisons.map(({ from, to, comparison }) => ({
				from,
				to,
				...changesIn(comparison),
			})),
		})),
	};
	return `${JSON.stringify(report, null, '\t')}\n`;
}

function changesIn(comparison: Comparison) {
	const { comparison: table, ...others } = comparisonTables(comparison);
	if (traitsOf(comparison.instrument).kind === 'rating') return { table };
	const { reachChanges, phraseChanges, ofTenChanges } = others;
	return { tables: { reachChanges, phraseChanges, ofTenChanges } };
}
