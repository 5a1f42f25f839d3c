import { cellsOf, isSafeSelection, minimumCellSize } from '../disclosure/disclosure.ts';
import type { Cohort, CohortKey } from './dataset.ts';
import { type Wave, waves } from '../codes/session-link.ts';

/** An instrument in one revision; results of another cannot be put together with it. */
export type InstrumentRevision = Pick<CohortKey, 'instrument' | 'revision'>;

/** Which of the collected results are shown: of one instrument, some sessions in one wave, or a comparison. */
export interface Selection extends InstrumentRevision {
	sessions: ReadonlySet<string>;
	wave: Wave;
	/** The wave that is compared with `wave`, if two waves are. */
	against?: Wave | undefined;
	/** Whether the first two sessions are compared with each other, in `wave`. */
	between?: boolean | undefined;
}

/** A change of the selection. */
export type Change =
	| ({ kind: 'instrument' } & InstrumentRevision)
	/** Adds a session, or removes it if it is selected. */
	| { kind: 'session'; session: string }
	/** Removes the sessions that are too small to be shown. */
	| { kind: 'drop-small' }
	| ({ kind: 'view' } & Pick<Selection, 'wave' | 'against' | 'between'>);

/** What a page shows of a selection and of what else could be selected: small, however many thousand sessions there are. */
export interface SelectionView extends Omit<Selection, 'sessions'> {
	/** The instruments there are results of, with how many, most first. */
	instruments: (InstrumentRevision & { n: number })[];
	/** The largest sessions of the instrument, at most `listedSessions`, with the number of people in each wave. */
	listed: { session: string; sizes: Record<Wave, number>; chosen: boolean }[];
	/** How many sessions the instrument has in all. */
	sessionCount: number;
	/** How many sessions are selected, and the ids of the first, at most `namedSessions`. */
	chosenCount: number;
	chosen: string[];
	/** Sessions too small to be shown in the selected waves: the first, at most `namedSessions`, and how many there are. */
	waiting: { session: string; n: number }[];
	waitingCount: number;
	/** Whether one of those is selected. */
	waitingChosen: boolean;
	/** The waves there are results of, in any session. */
	waves: Wave[];
	/** The waves that can be compared with the first wave. */
	againsts: Wave[];
	/** The waves in which the selected sessions can be compared with each other, if they are exactly two. */
	betweens: Wave[];
	verdict: Verdict;
}

/** Whether a selection may be shown: yes, no because nobody is in it, or no because it would disclose a small group. */
export type Verdict = 'safe' | 'nobody' | 'unsafe';

/** A region may have thousands of sessions, and a list of those would freeze a page. */
const listedSessions = 60;
/** More sessions than these are only counted. */
const namedSessions = 3;

/** Gives a test of whether a cohort is of this instrument in this revision. */
export const isOf = (one: InstrumentRevision) => (cohort: InstrumentRevision) =>
	cohort.instrument === one.instrument && cohort.revision === one.revision;

/** The instruments there are results of, with how many, most first. */
export function instrumentsIn(cohorts: readonly Cohort[]): (InstrumentRevision & { n: number })[] {
	const found = new Map<string, InstrumentRevision & { n: number }>();
	for (const { instrument, revision, n } of cohorts) {
		const key = `${instrument} ${revision}`;
		const known = found.get(key) ?? { instrument, revision, n: 0 };
		found.set(key, { ...known, n: known.n + n });
	}
	return [...found.values()].sort((a, b) => b.n - a.n);
}

/** How many people each session has in a wave of an instrument, by its id. A session without any is absent. */
function sizesOf(
	cohorts: readonly Cohort[],
	instrument: InstrumentRevision,
	wave: Wave,
): Map<string, number> {
	return new Map(
		cohorts
			.filter(isOf(instrument))
			.filter((cohort) => cohort.wave === wave)
			.map(({ session, n }) => [session, n]),
	);
}

/**
 * The selection to begin with: in the first wave of the instrument with most results, the session with the id `asked`, or
 * all sessions that may be shown together where it has no results. Undefined where there are no results.
 */
export function initialSelection(
	cohorts: readonly Cohort[],
	asked?: string,
): Selection | undefined {
	const wanted = cohorts.some(({ session }) => session === asked)
		? cohorts.filter(({ session }) => session === asked)
		: cohorts;
	const [instrument] = instrumentsIn(wanted);
	if (!instrument) return undefined;
	const sessions = wanted.filter(isOf(instrument)).map(({ session }) => session);
	return selectionOf(cohorts, instrument, new Set(sessions));
}

/** The waves a selection shows: one or two. */
function wavesIn({ wave, against }: Selection): Wave[] {
	return against ? [wave, against] : [wave];
}

/** The sessions too small to be shown in the waves of a selection, each with its number of people there. */
function waitingFor(cohorts: readonly Cohort[], selection: Selection): Map<string, number> {
	return new Map(
		wavesIn(selection).flatMap((wave) => {
			const sizes = sizesOf(cohorts, selection, wave);
			return cellsOf(sizes).waiting.map((session) => [session, sizes.get(session) ?? 0] as const);
		}),
	);
}

/** The selection without the sessions too small to be shown, unless no session would be left. */
function withoutWaiting(cohorts: readonly Cohort[], selection: Selection): Selection {
	const waiting = waitingFor(cohorts, selection);
	const sessions = new Set([...selection.sessions].filter((session) => !waiting.has(session)));
	return sessions.size > 0 ? { ...selection, sessions } : selection;
}

/** A selection of those of these sessions that may be shown together, in the first wave any of them has. */
export function selectionOf(
	cohorts: readonly Cohort[],
	{ instrument, revision }: InstrumentRevision,
	sessions: ReadonlySet<string>,
): Selection {
	const has = (wave: Wave) =>
		[...sizesOf(cohorts, { instrument, revision }, wave).keys()].some((session) =>
			sessions.has(session),
		);
	return withoutWaiting(cohorts, {
		instrument,
		revision,
		sessions,
		wave: waves.find(has) ?? 'before',
	});
}

/** The selection after a change. Another instrument begins with all its sessions; other sessions end a comparison of two. */
export function changeSelection(
	cohorts: readonly Cohort[],
	selection: Selection,
	change: Change,
): Selection {
	switch (change.kind) {
		case 'instrument': {
			const sessions = cohorts.filter(isOf(change)).map(({ session }) => session);
			return selectionOf(cohorts, change, new Set(sessions));
		}
		case 'session': {
			const sessions = new Set(selection.sessions);
			if (!sessions.delete(change.session)) sessions.add(change.session);
			return { ...selection, sessions, between: false };
		}
		case 'drop-small':
			return withoutWaiting(cohorts, selection);
		case 'view': {
			const { wave, against, between } = change;
			return { ...selection, wave, against, between };
		}
	}
}

/** A view as it is shown until a change has been worked out: what was clicked is marked as selected, the rest is as before. */
export function optimisticView(view: SelectionView, change: Change): SelectionView {
	switch (change.kind) {
		case 'instrument':
			return { ...view, instrument: change.instrument, revision: change.revision };
		case 'session':
			return {
				...view,
				listed: view.listed.map((entry) =>
					entry.session === change.session ? { ...entry, chosen: !entry.chosen } : entry,
				),
			};
		case 'view': {
			const { wave, against, between } = change;
			return { ...view, wave, against, between };
		}
		case 'drop-small':
			return view;
	}
}

/** What a page shows of a selection. */
export function viewOf(cohorts: readonly Cohort[], selection: Selection): SelectionView {
	const { sessions, ...rest } = selection;
	const own = cohorts.filter(isOf(selection));
	const sizes = Object.fromEntries(
		waves.map((wave) => [wave, sizesOf(own, selection, wave)]),
	) as Record<Wave, Map<string, number>>;
	const sizesIn = (session: string) =>
		Object.fromEntries(waves.map((wave) => [wave, sizes[wave].get(session) ?? 0])) as Record<
			Wave,
			number
		>;
	const all = largestFirst(own);
	const present = waves.filter((wave) => sizes[wave].size > 0);
	const waiting = waitingFor(own, selection);
	return {
		...rest,
		instruments: instrumentsIn(cohorts),
		listed: all.slice(0, listedSessions).map((session) => ({
			session,
			sizes: sizesIn(session),
			chosen: sessions.has(session),
		})),
		sessionCount: all.length,
		chosenCount: sessions.size,
		chosen: [...sessions].slice(0, namedSessions),
		waiting: [...waiting].slice(0, namedSessions).map(([session, n]) => ({ session, n })),
		waitingCount: waiting.size,
		waitingChosen: [...waiting.keys()].some((session) => sessions.has(session)),
		waves: present,
		againsts: present.includes('before') ? present.filter((wave) => wave !== 'before') : [],
		betweens:
			sessions.size === 2
				? waves.filter((wave) => [...sessions].every((session) => sizes[wave].has(session)))
				: [],
		verdict: judge(own, selection),
	};
}

/** The ids of sessions by how many results they have in all waves, most first. */
function largestFirst(cohorts: readonly Cohort[]): string[] {
	const sizes = new Map<string, number>();
	for (const { session, n } of cohorts) sizes.set(session, (sizes.get(session) ?? 0) + n);
	return [...sizes].sort(([, a], [, b]) => b - a).map(([session]) => session);
}

/**
 * The cohorts a selection is made of: `main` those shown, `other` those compared with them, empty without a comparison.
 * With `between`, the first session is `main` and the second `other`.
 */
export function cohortsOf(
	cohorts: readonly Cohort[],
	selection: Selection,
): { main: CohortKey[]; other: CohortKey[] } {
	const { wave, against, between, sessions } = selection;
	const own = cohorts.filter(isOf(selection));
	const take = (wanted: Wave | undefined, from: ReadonlySet<string>) =>
		own
			.filter((cohort) => cohort.wave === wanted && from.has(cohort.session))
			.map(({ session, instrument, revision, wave }) => ({ session, instrument, revision, wave }));
	if (!between) return { main: take(wave, sessions), other: take(against, sessions) };
	const [first = '', second = ''] = sessions;
	return { main: take(wave, new Set([first])), other: take(wave, new Set([second])) };
}

/**
 * Whether a selection may be shown: not where nobody is in it, nor where the difference from another selection would be a
 * group below the minimum cell size, in any wave it shows (core/disclosure/disclosure.ts).
 */
export function judge(cohorts: readonly Cohort[], selection: Selection): Verdict {
	const verdicts = selection.between
		? [...selection.sessions].map((session) =>
				judge(cohorts, { ...selection, sessions: new Set([session]), between: false }),
			)
		: wavesIn(selection).map((wave) =>
				judgeWave(sizesOf(cohorts, selection, wave), selection.sessions),
			);
	return verdicts.find((verdict) => verdict !== 'safe') ?? 'safe';
}

/** The same of one wave, given the number of people of every session in it. */
function judgeWave(sizes: ReadonlyMap<string, number>, sessions: ReadonlySet<string>): Verdict {
	const selected = [...sizes.keys()].map((session) => sessions.has(session));
	if (!selected.includes(true)) return 'nobody';
	// A single class, however small: its recap holds nothing but its size.
	if (sizes.size === 1) return 'safe';
	const people = [...sizes.values()];
	// Nor does any recap of fewer people than the minimum cell size altogether.
	if (people.reduce((sum, n) => sum + n, 0) < minimumCellSize) return 'safe';
	return isSafeSelection(selected, people) ? 'safe' : 'unsafe';
}
