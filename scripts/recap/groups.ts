import type { InstrumentId } from '../../src/core/assessment/instrument.ts';
import { type Wave, waves as allWaves } from '../../src/core/codes/session-link.ts';
import { type Comparison, compareWaves } from '../../src/core/survey/comparison.ts';
import { type Dataset, listCohorts } from '../../src/core/survey/dataset.ts';
import { indexRows, takePanel } from '../../src/core/survey/take-panel.ts';
import { answeredIn } from '../../src/core/survey/measure.ts';
import { type Panel, placeOf } from '../../src/core/survey/panel.ts';
import { type Recap, recap } from '../../src/core/survey/recap.ts';

/** One instrument in one session, or in several put together. */
export interface Group {
	sessions: string[];
	instrument: InstrumentId;
	revision: number;
	waves: { wave: Wave; recap: Recap; /** Sessions too small to be part of it. */ left: string[] }[];
	comparisons: { from: Wave; to: Wave; comparison: Comparison }[];
}

/** What a dataset holds, group by group: of these sessions, of all where none is named, or of all put together. */
export function groupsOf(
	dataset: Dataset,
	{ sessions, merged }: { sessions: readonly string[]; merged: boolean },
): Group[] {
	const index = indexRows(dataset);
	const wanted = listCohorts(dataset).filter(
		({ session }) => sessions.length === 0 || sessions.includes(session),
	);
	const groups = Map.groupBy(wanted, ({ session, instrument, revision }) =>
		[merged ? '' : session, instrument, revision].join(' '),
	);
	return [...groups.values()].flatMap((cohorts) => {
		const [first] = cohorts;
		if (!first) return [];
		const own = new Set(cohorts.map(({ session }) => session));
		const panel = takePanel(dataset, first, merged ? undefined : own, index);
		const names = merged ? dataset.people.sessions.keys() : own;
		return groupOf(panel, [...own], [...names]);
	});
}

/** The group of a panel, whose classes have these names by number. */
function groupOf(panel: Panel, sessions: string[], names: readonly string[]): Group {
	const { instrument, revision, waves } = panel;
	const [earliest, ...others] = waves;
	return {
		sessions,
		instrument,
		revision,
		waves: waves.map((wave) => ({
			wave,
			recap: recap(panel, wave),
			left: sessions.length > 1 ? leftOut(panel, wave, names) : [],
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
function leftOut(panel: Panel, wave: Wave, names: readonly string[]): string[] {
	const place = placeOf(panel, wave);
	const isPublished = answeredIn(panel)(place).cells;
	const here = new Set<number>();
	for (const person of panel.responses[place]?.people ?? []) here.add(panel.classOf[person] ?? 0);
	return names.filter(
		(_, number) => here.has(number) && !isPublished[panel.cells[number] ?? panel.classCount],
	);
}
