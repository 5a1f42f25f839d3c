import { isSafeSelection } from './disclosure.ts';
import type { InstrumentId } from './instrument.ts';
import type { Slice, SliceKey } from './pool.ts';
import { type Phase, phases } from './session.ts';

/** A mirror in one wording; others cannot be put together with it. */
export type Mirror = Pick<SliceKey, 'instrument' | 'revision'>;

/** What to show of the collected results. */
export interface Choice extends Mirror {
	sessions: ReadonlySet<string>;
	phase: Phase;
	/** The phase to set against it, if it is a comparison. */
	against?: Phase | undefined;
	/** Whether its two sessions are set against each other instead. */
	between?: boolean | undefined;
}

export const isOf = (mirror: Mirror) => (slice: Mirror) =>
	slice.instrument === mirror.instrument && slice.revision === mirror.revision;

/** The mirrors there are results of, most results first. */
export function mirrorsIn(slices: readonly Slice[]): (Mirror & { n: number })[] {
	const mirrors = new Map<string, Mirror & { n: number }>();
	for (const { instrument, revision, n } of slices) {
		const key = `${instrument} ${revision}`;
		const known = mirrors.get(key) ?? { instrument, revision, n: 0 };
		mirrors.set(key, { ...known, n: known.n + n });
	}
	return [...mirrors.values()].sort((a, b) => b.n - a.n);
}

/** How many people each session has in a phase of a mirror. */
export function sizesOf(
	slices: readonly Slice[],
	mirror: Mirror,
	phase: Phase,
): Map<string, number> {
	return new Map(
		slices
			.filter(isOf(mirror))
			.filter((slice) => slice.phase === phase)
			.map(({ session, n }) => [session, n]),
	);
}

/** Where to begin: the mirror with most results, all of its sessions or the one asked for, its first phase. */
export function firstChoice(slices: readonly Slice[], asked?: string): Choice | undefined {
	const wanted = slices.some(({ session }) => session === asked)
		? slices.filter(({ session }) => session === asked)
		: slices;
	const [mirror] = mirrorsIn(wanted);
	if (!mirror) return undefined;
	return choiceOf(
		slices,
		mirror,
		new Set(wanted.filter(isOf(mirror)).map(({ session }) => session)),
	);
}

/** A mirror with these of its sessions, in the first phase they have. */
export function choiceOf(
	slices: readonly Slice[],
	{ instrument, revision }: { instrument: InstrumentId; revision: number },
	sessions: ReadonlySet<string>,
): Choice {
	const mirror = { instrument, revision };
	const has = (phase: Phase) =>
		[...sizesOf(slices, mirror, phase).keys()].some((session) => sessions.has(session));
	return { ...mirror, sessions, phase: phases.find(has) ?? 'before' };
}

/** The slices a choice takes from, in its phase and in the one set against it. */
export function slicesFor(
	slices: readonly Slice[],
	choice: Choice,
): { main: SliceKey[]; other: SliceKey[] } {
	const of = (phase: Phase | undefined, sessions: ReadonlySet<string> = choice.sessions) =>
		slices
			.filter(isOf(choice))
			.filter((slice) => slice.phase === phase && sessions.has(slice.session))
			.map(({ session, instrument, revision, phase }) => ({
				session,
				instrument,
				revision,
				phase,
			}));
	if (!choice.between) return { main: of(choice.phase), other: of(choice.against) };
	const [first = '', second = ''] = choice.sessions;
	return { main: of(choice.phase, new Set([first])), other: of(choice.phase, new Set([second])) };
}

/**
 * Whether a choice may be shown: nobody in it, or one whose difference from another choice would be a group too small
 * to show, in either phase (core/disclosure.ts).
 */
export function judge(slices: readonly Slice[], choice: Choice): 'safe' | 'nobody' | 'unsafe' {
	if (choice.between)
		return [...choice.sessions]
			.map((session) => judge(slices, { ...choice, sessions: new Set([session]), between: false }))
			.reduce((worst, one) => (one === 'safe' ? worst : one), 'safe');
	const judged = [choice.phase, ...(choice.against ? [choice.against] : [])].map((phase) => {
		const sizes = sizesOf(slices, choice, phase);
		const chosen = new Set([...choice.sessions].filter((session) => sizes.has(session)));
		if (chosen.size === 0) return 'nobody';
		// One class alone, however small: its recap says only how many they are.
		if (sizes.size === 1) return 'safe';
		return isSafeSelection(chosen, sizes) ? 'safe' : 'unsafe';
	});
	return judged.find((one) => one !== 'safe') ?? 'safe';
}
