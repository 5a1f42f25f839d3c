import { cellsOf, isSafeSelection, minimumCellSize } from '../disclosure/disclosure.ts';
import type { Cohort, CohortKey } from './dataset.ts';
import { type Wave, waves } from '../codes/session-link.ts';

/** A mirror in one wording; others cannot be put together with it. */
export type Mirror = Pick<CohortKey, 'instrument' | 'revision'>;

/** What to show of the collected results. */
export interface Selection extends Mirror {
	sessions: ReadonlySet<string>;
	wave: Wave;
	/** The wave to set against it, if it is a comparison. */
	against?: Wave | undefined;
	/** Whether its two sessions are set against each other instead. */
	between?: boolean | undefined;
}

/** A wish to see something else of the results. */
export type Change =
	| ({ kind: 'mirror' } & Mirror)
	/** Puts a session in or takes it out. */
	| { kind: 'session'; session: string }
	/** Takes out the sessions that are too small to be shown. */
	| { kind: 'drop-small' }
	| ({ kind: 'view' } & Pick<Selection, 'wave' | 'against' | 'between'>);

/** What a page shows of a choice: short, however many thousand sessions there are. */
export interface SelectionView extends Omit<Selection, 'sessions'> {
	/** The mirrors there are results of, most results first. */
	mirrors: (Mirror & { n: number })[];
	/** The largest sessions of the mirror, `listedSessions` at most, with the people of each wave. */
	listed: { session: string; sizes: Record<Wave, number>; chosen: boolean }[];
	/** How many sessions the mirror has in all. */
	sessionCount: number;
	/** How many of them are chosen, and the first few. */
	chosenCount: number;
	chosen: string[];
	/** The sessions that wait for more people in the waves shown, a few of them, and how many they are. */
	waiting: { session: string; n: number }[];
	waitingCount: number;
	/** Whether one that waits is chosen. */
	waitingChosen: boolean;
	/** The waves there are results of, of all sessions. */
	waves: Wave[];
	/** The waves that can be set against the first. */
	againsts: Wave[];
	/** Where exactly two sessions are chosen: the waves in which these can be set against each other. */
	betweens: Wave[];
	verdict: Verdict;
}

/** Whether a choice may be shown: it may, there is nobody in it, or it would tell of a group too small to show. */
export type Verdict = 'safe' | 'nobody' | 'unsafe';

/** As many sessions stand in the list; a region may have thousands, and a page of those would freeze. */
const listedSessions = 60;
/** More sessions than these are told by their number alone. */
const namedSessions = 3;

export const isOf = (mirror: Mirror) => (cohort: Mirror) =>
	cohort.instrument === mirror.instrument && cohort.revision === mirror.revision;

/** The mirrors there are results of, most results first. */
export function mirrorsIn(cohorts: readonly Cohort[]): (Mirror & { n: number })[] {
	const mirrors = new Map<string, Mirror & { n: number }>();
	for (const { instrument, revision, n } of cohorts) {
		const key = `${instrument} ${revision}`;
		const known = mirrors.get(key) ?? { instrument, revision, n: 0 };
		mirrors.set(key, { ...known, n: known.n + n });
	}
	return [...mirrors.values()].sort((a, b) => b.n - a.n);
}

/** How many people each session has in a wave of a mirror. */
function sizesOf(cohorts: readonly Cohort[], mirror: Mirror, wave: Wave): Map<string, number> {
	return new Map(
		cohorts
			.filter(isOf(mirror))
			.filter((cohort) => cohort.wave === wave)
			.map(({ session, n }) => [session, n]),
	);
}

/**
 * Where to begin: the mirror with most results, the session asked for or all that may be shown together, its first wave.
 */
export function initialSelection(
	cohorts: readonly Cohort[],
	asked?: string,
): Selection | undefined {
	const wanted = cohorts.some(({ session }) => session === asked)
		? cohorts.filter(({ session }) => session === asked)
		: cohorts;
	const [mirror] = mirrorsIn(wanted);
	if (!mirror) return undefined;
	return selectionOf(
		cohorts,
		mirror,
		new Set(wanted.filter(isOf(mirror)).map(({ session }) => session)),
	);
}

/** The sessions that wait in the waves of a choice, with their people there. */
function waitingFor(cohorts: readonly Cohort[], choice: Selection): Map<string, number> {
	const wavesShown = [choice.wave, ...(choice.against ? [choice.against] : [])];
	return new Map(
		wavesShown.flatMap((wave) => {
			const sizes = sizesOf(cohorts, choice, wave);
			return cellsOf(sizes).waiting.map((session) => [session, sizes.get(session) ?? 0] as const);
		}),
	);
}

/** The choice without the sessions that wait, unless nothing would be left of it. */
function withoutWaiting(cohorts: readonly Cohort[], choice: Selection): Selection {
	const waiting = waitingFor(cohorts, choice);
	const sessions = new Set([...choice.sessions].filter((session) => !waiting.has(session)));
	return sessions.size > 0 ? { ...choice, sessions } : choice;
}

/** A mirror with these of its sessions that may be shown together, in the first wave they have. */
export function selectionOf(
	cohorts: readonly Cohort[],
	{ instrument, revision }: Mirror,
	sessions: ReadonlySet<string>,
): Selection {
	const mirror = { instrument, revision };
	const has = (wave: Wave) =>
		[...sizesOf(cohorts, mirror, wave).keys()].some((session) => sessions.has(session));
	return withoutWaiting(cohorts, { ...mirror, sessions, wave: waves.find(has) ?? 'before' });
}

/** The choice after a wish: another mirror begins with all its sessions, other sessions end a comparison of two. */
export function changeSelection(
	cohorts: readonly Cohort[],
	choice: Selection,
	change: Change,
): Selection {
	switch (change.kind) {
		case 'mirror': {
			const sessions = cohorts.filter(isOf(change)).map(({ session }) => session);
			return selectionOf(cohorts, change, new Set(sessions));
		}
		case 'session': {
			const sessions = new Set(choice.sessions);
			if (!sessions.delete(change.session)) sessions.add(change.session);
			return { ...choice, sessions, between: false };
		}
		case 'drop-small':
			return withoutWaiting(cohorts, choice);
		case 'view': {
			const { wave, against, between } = change;
			return { ...choice, wave, against, between };
		}
	}
}

/** A view as a wish leaves it that has not been worked out yet: what was pressed is pressed, all else is as it was. */
export function optimisticView(view: SelectionView, change: Change): SelectionView {
	switch (change.kind) {
		case 'mirror':
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

/** What a page shows of a choice. */
export function viewOf(cohorts: readonly Cohort[], choice: Selection): SelectionView {
	const { sessions, ...rest } = choice;
	const of = cohorts.filter(isOf(choice));
	const sizes = Object.fromEntries(
		waves.map((wave) => [wave, sizesOf(of, choice, wave)]),
	) as Record<Wave, Map<string, number>>;
	const all = largestFirst(of);
	const has = (wave: Wave) => sizes[wave].size > 0;
	const [first = '', second = '', third] = sessions;
	const waiting = waitingFor(of, choice);
	return {
		...rest,
		mirrors: mirrorsIn(cohorts),
		listed: all.slice(0, listedSessions).map((session) => ({
			session,
			sizes: {
				before: sizes.before.get(session) ?? 0,
				after: sizes.after.get(session) ?? 0,
				later: sizes.later.get(session) ?? 0,
			},
			chosen: sessions.has(session),
		})),
		sessionCount: all.length,
		chosenCount: sessions.size,
		chosen: [...sessions].slice(0, namedSessions),
		waiting: [...waiting].slice(0, namedSessions).map(([session, n]) => ({ session, n })),
		waitingCount: waiting.size,
		waitingChosen: [...waiting.keys()].some((session) => sessions.has(session)),
		waves: waves.filter(has),
		againsts: has('before') ? waves.filter((wave) => wave !== 'before' && has(wave)) : [],
		betweens: waves.filter(
			(wave) => third === undefined && sizes[wave].has(first) && sizes[wave].has(second),
		),
		verdict: judge(of, choice),
	};
}

/** Sessions by how many results they have, most first. */
function largestFirst(cohorts: readonly Cohort[]): string[] {
	const sizes = new Map<string, number>();
	for (const { session, n } of cohorts) sizes.set(session, (sizes.get(session) ?? 0) + n);
	return [...sizes].sort(([, a], [, b]) => b - a).map(([session]) => session);
}

/** The cohorts a choice takes from, in its wave and in the one set against it. */
export function cohortsOf(
	cohorts: readonly Cohort[],
	choice: Selection,
): { main: CohortKey[]; other: CohortKey[] } {
	const of = (wave: Wave | undefined, sessions: ReadonlySet<string> = choice.sessions) =>
		cohorts
			.filter(isOf(choice))
			.filter((cohort) => cohort.wave === wave && sessions.has(cohort.session))
			.map(({ session, instrument, revision, wave }) => ({
				session,
				instrument,
				revision,
				wave,
			}));
	if (!choice.between) return { main: of(choice.wave), other: of(choice.against) };
	const [first = '', second = ''] = choice.sessions;
	return { main: of(choice.wave, new Set([first])), other: of(choice.wave, new Set([second])) };
}

/**
 * Whether a choice may be shown: nobody in it, or one whose difference from another choice would be a group too small
 * to show, in either wave (core/disclosure.ts).
 */
export function judge(cohorts: readonly Cohort[], choice: Selection): Verdict {
	if (choice.between)
		return [...choice.sessions]
			.map((session) => judge(cohorts, { ...choice, sessions: new Set([session]), between: false }))
			.reduce((worst, one) => (one === 'safe' ? worst : one), 'safe');
	const judged = [choice.wave, ...(choice.against ? [choice.against] : [])].map((wave) => {
		const sizes = [...sizesOf(cohorts, choice, wave)];
		const chosen = sizes.map(([session]) => choice.sessions.has(session));
		if (!chosen.includes(true)) return 'nobody';
		// One class alone, however small: its recap says only how many they are.
		if (sizes.length === 1) return 'safe';
		const people = sizes.map(([, n]) => n);
		// Nor is anything but that told of so few altogether.
		if (people.reduce((sum, n) => sum + n, 0) < minimumCellSize) return 'safe';
		return isSafeSelection(chosen, people) ? 'safe' : 'unsafe';
	});
	return judged.find((one) => one !== 'safe') ?? 'safe';
}
