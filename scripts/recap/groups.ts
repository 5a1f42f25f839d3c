import { type Comparison, compare } from '../../src/core/survey/comparison.ts';
import { cellsOf } from '../../src/core/disclosure/disclosure.ts';
import type { InstrumentId } from '../../src/core/assessment/instrument.ts';
import {
	type Dataset,
	type Cohort,
	listCohorts,
	rowsByCohort,
	takeResponses,
} from '../../src/core/survey/dataset.ts';
import { isOf } from '../../src/core/survey/selection.ts';
import { type Recap, recap } from '../../src/core/survey/recap.ts';
import { type Wave, waves as allWaves } from '../../src/core/codes/session-link.ts';

/** One mirror in one session, or in several put together. */
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
	const all = listCohorts(dataset);
	const rows = rowsByCohort(dataset);
	const wanted = all.filter(({ session }) => sessions.length === 0 || sessions.includes(session));
	const groups = Map.groupBy(wanted, ({ session, instrument, revision }) =>
		[merged ? '' : session, instrument, revision].join(' '),
	);
	return [...groups.values()].map((cohorts) =>
		groupOf(dataset, rows, cohorts, merged ? all : cohorts),
	);
}

/** `all` are the cohorts of which another call may show a different selection; a class alone is only ever shown whole. */
function groupOf(
	dataset: Dataset,
	rows: readonly Uint32Array[],
	cohorts: readonly Cohort[],
	all: readonly Cohort[],
): Group {
	const [first] = cohorts;
	if (!first) throw new RangeError('A group has a cohort.');
	const take = (some: readonly Cohort[]) => takeResponses(dataset, some, rows);
	const waves = allWaves.flatMap((wave) => {
		const isHere = (cohort: Cohort) => cohort.wave === wave && isOf(first)(cohort);
		const here = cohorts.filter(isHere);
		if (here.length === 0) return [];
		const left = leftOut(here, all.filter(isHere));
		const shown = here.filter(({ session }) => !left.includes(session));
		return [
			{
				wave,
				...(shown.length > 0
					? { responses: take(shown), left }
					: { responses: take(here), left: [] }),
			},
		];
	});
	const [before, ...others] = waves;
	return {
		sessions: [...new Set(cohorts.map(({ session }) => session))],
		instrument: first.instrument,
		revision: first.revision,
		waves: waves.map(({ wave, responses, left }) => ({ wave, recap: recap(responses), left })),
		comparisons:
			before?.wave === 'before'
				? others.map(({ wave, responses }, index) => ({
						from: before.wave,
						to: wave,
						comparison: compare(
							before.responses,
							responses,
							index > 0 ? others[0]?.responses : undefined,
						),
					}))
				: [],
	};
}

/** The sessions of one to four people that have to be left out: all of them, unless they are one safe cell together. */
function leftOut(cohorts: readonly Cohort[], all: readonly Cohort[]): string[] {
	const { cells } = cellsOf(new Map(all.map(({ session, n }) => [session, n])));
	const here = new Set(cohorts.map(({ session }) => session));
	const shown = new Set(cells.filter((cell) => cell.every((id) => here.has(id))).flat());
	return [...here].filter((session) => !shown.has(session));
}
