import { type Comparison, compare } from '../../../src/core/compare.ts';
import { blocksOf } from '../../../src/core/disclosure.ts';
import type { InstrumentId } from '../../../src/core/instrument.ts';
import { type Pool, type Slice, listSlices, takeResponses } from '../../../src/core/pool.ts';
import { type Recap, recap } from '../../../src/core/recap.ts';
import { type Phase, phases as allPhases } from '../../../src/core/session.ts';

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
	const wanted = listSlices(pool).filter(
		({ session }) => sessions.length === 0 || sessions.includes(session),
	);
	const groups = Map.groupBy(wanted, ({ session, instrument, revision }) =>
		[merged ? '' : session, instrument, revision].join(' '),
	);
	return [...groups.values()].map((slices) => groupOf(pool, slices));
}

function groupOf(pool: Pool, slices: readonly Slice[]): Group {
	const [first] = slices;
	if (!first) throw new RangeError('A group has a slice.');
	const phases = allPhases.flatMap((phase) => {
		const here = slices.filter((slice) => slice.phase === phase);
		return here.length > 0 ? [{ phase, ...safePart(pool, here) }] : [];
	});
	const [before, ...others] = phases;
	return {
		sessions: [...new Set(slices.map(({ session }) => session))],
		instrument: first.instrument,
		revision: first.revision,
		phases: phases.map(({ phase, responses, left }) => ({ phase, recap: recap(responses), left })),
		comparisons:
			before?.phase === 'before'
				? others.map(({ phase, responses }) => ({
						from: before.phase,
						to: phase,
						comparison: compare(before.responses, responses),
					}))
				: [],
	};
}

/** The people of sessions that may be told of together; of all, where there are too few to tell of any. */
function safePart(pool: Pool, slices: readonly Slice[]) {
	const { blocks, waiting } = blocksOf(new Map(slices.map(({ session, n }) => [session, n])));
	const safe = slices.filter(({ session }) => !waiting.includes(session));
	return blocks.length > 0
		? { responses: takeResponses(pool, safe), left: waiting }
		: { responses: takeResponses(pool, slices), left: [] };
}
