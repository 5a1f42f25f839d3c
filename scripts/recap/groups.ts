import { type Comparison, compare } from '../../src/core/survey/comparison.ts';
import { blocksOf } from '../../src/core/disclosure/disclosure.ts';
import type { InstrumentId } from '../../src/core/assessment/instrument.ts';
import {
	type Pool,
	type Slice,
	listSlices,
	rowsBySlice,
	takeResponses,
} from '../../src/core/survey/dataset.ts';
import { isOf } from '../../src/core/survey/selection.ts';
import { type Recap, recap } from '../../src/core/survey/recap.ts';
import { type Phase, phases as allPhases } from '../../src/core/codes/session-link.ts';

/** One mirror in one session, or in several put together. */
export interface Group {
	sessions: string[];
	instrument: InstrumentId;
	revision: number;
	phases: { phase: Phase; recap: Recap; /** Sessions too small to be told of. */ left: string[] }[];
	comparisons: { from: Phase; to: Phase; comparison: Comparison }[];
}

/** What a pool holds, group by group; only of these sessions, if any are named. */
export function groupsOf(
	pool: Pool,
	{ sessions, merged }: { sessions: readonly string[]; merged: boolean },
): Group[] {
	const all = listSlices(pool);
	const rows = rowsBySlice(pool);
	const wanted = all.filter(({ session }) => sessions.length === 0 || sessions.includes(session));
	const groups = Map.groupBy(wanted, ({ session, instrument, revision }) =>
		[merged ? '' : session, instrument, revision].join(' '),
	);
	return [...groups.values()].map((slices) => groupOf(pool, rows, slices, merged ? all : slices));
}

/** `all` is what there is beside these slices that other calls may show; a class alone needs no more than itself. */
function groupOf(
	pool: Pool,
	rows: readonly Uint32Array[],
	slices: readonly Slice[],
	all: readonly Slice[],
): Group {
	const [first] = slices;
	if (!first) throw new RangeError('A group has a slice.');
	const take = (some: readonly Slice[]) => takeResponses(pool, some, rows);
	const phases = allPhases.flatMap((phase) => {
		const isHere = (slice: Slice) => slice.phase === phase && isOf(first)(slice);
		const here = slices.filter(isHere);
		if (here.length === 0) return [];
		const left = leftOut(here, all.filter(isHere));
		const told = here.filter(({ session }) => !left.includes(session));
		return [
			{
				phase,
				...(told.length > 0
					? { responses: take(told), left }
					: { responses: take(here), left: [] }),
			},
		];
	});
	const [before, ...others] = phases;
	return {
		sessions: [...new Set(slices.map(({ session }) => session))],
		instrument: first.instrument,
		revision: first.revision,
		phases: phases.map(({ phase, responses, left }) => ({ phase, recap: recap(responses), left })),
		comparisons:
			before?.phase === 'before'
				? others.map(({ phase, responses }, index) => ({
						from: before.phase,
						to: phase,
						comparison: compare(
							before.responses,
							responses,
							index > 0 ? others[0]?.responses : undefined,
						),
					}))
				: [],
	};
}

/**
 * The sessions too small to be told of with the others: those of one to four people, unless all of these that there are
 * come together and are five or more.
 */
function leftOut(slices: readonly Slice[], all: readonly Slice[]): string[] {
	const { blocks } = blocksOf(new Map(all.map(({ session, n }) => [session, n])));
	const here = new Set(slices.map(({ session }) => session));
	const told = new Set(blocks.filter((block) => block.every((id) => here.has(id))).flat());
	return [...here].filter((session) => !told.has(session));
}
