import type { InstrumentId } from '../../src/core/assessment/instrument.ts';
import { type Wave, waves as allWaves } from '../../src/core/codes/session-link.ts';
import { minimumCellSize } from '../../src/core/disclosure/disclosure.ts';
import { type Comparison, compareWaves } from '../../src/core/survey/comparison.ts';
import {
	type Dataset,
	listCohorts,
	rowsByCohort,
	takePanel,
} from '../../src/core/survey/dataset.ts';
import { publishedCells } from '../../src/core/survey/measure.ts';
import { type Panel, cellsOf, participation, placeOf } from '../../src/core/survey/panel.ts';
import { type Recap, recap } from '../../src/core/survey/recap.ts';

/** One instrument in one session, or in several put together. */
export interface Group {
	sessions: string[];
	instrument: InstrumentId;
	revision: number;
	waves: { wave: Wave; recap: Recap; /** Sessions too small to be part of it. */ left: string[] }[];
	comparisons: { from: Wave; to: Wave; comparison: Comparison }[];
}

/** What a dataset holds, group by group; only of these sessions, if any are named. */
export function groupsOf(
	dataset: Dataset,
	{ sessions, merged }: { sessions: readonly string[]; merged: boolean },
): Group[] {
	const rows = rowsByCohort(dataset);
	const wanted = listCohorts(dataset).filter(
		({ session }) => sessions.length === 0 || sessions.includes(session),
	);
	const groups = Map.groupBy(wanted, ({ session, instrument, revision }) =>
		[merged ? '' : session, instrument, revision].join(' '),
	);
	return [...groups.values()].flatMap((cohorts) => {
		const [first] = cohorts;
		const own = new Set(cohorts.map(({ session }) => session));
		return first
			? [
					groupOf(
						takePanel(dataset, first, (session) => own.has(session), rows),
						[...own],
						dataset,
					),
				]
			: [];
	});
}

function groupOf(panel: Panel, sessions: string[], dataset: Dataset): Group {
	const { instrument, revision, waves } = panel;
	const [earliest, ...others] = waves;
	return {
		sessions,
		instrument,
		revision,
		waves: waves.map((wave) => ({
			wave,
			recap: recap(panel, wave),
			left: sessions.length > 1 ? leftOut(panel, wave, sessions, dataset) : [],
		})),
		comparisons:
			earliest === allWaves[0]
				? others.map((to) => ({
						from: earliest,
						to,
						comparison: compareWaves(panel, earliest, to),
					}))
				: [],
	};
}

/** The sessions with answers in a wave that are no part of its recap. */
function leftOut(
	panel: Panel,
	wave: Wave,
	sessions: readonly string[],
	dataset: Dataset,
): string[] {
	const place = placeOf(panel, wave);
	const isPublished = publishedCells(panel, participation(panel), [place]);
	const cells = cellsOf(panel, minimumCellSize);
	const here = new Set(panel.responses[place]?.people.map((person) => panel.classOf[person] ?? 0));
	return sessions.filter((session) => {
		const number = dataset.people.sessions.get(session) ?? 0;
		return here.has(number) && !isPublished(cells[number] ?? 0);
	});
}
