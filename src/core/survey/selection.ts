import { blocksOf, isSafeSelection, smallestGroup } from '../disclosure/disclosure.ts';
import type { Slice, SliceKey } from './dataset.ts';
import { type Phase, phases } from '../codes/session-link.ts';

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

/** A wish to see something else of the results. */
export type Change =
	| ({ kind: 'mirror' } & Mirror)
	/** Puts a session in or takes it out. */
	| { kind: 'session'; session: string }
	/** Takes out the sessions that are too small to be shown. */
	| { kind: 'drop-small' }
	| ({ kind: 'view' } & Pick<Choice, 'phase' | 'against' | 'between'>);

/** What a page shows of a choice: short, however many thousand sessions there are. */
export interface ChoiceView extends Omit<Choice, 'sessions'> {
	/** The mirrors there are results of, most results first. */
	mirrors: (Mirror & { n: number })[];
	/** The largest sessions of the mirror, `listedSessions` at most, with the people of each phase. */
	listed: { session: string; sizes: Record<Phase, number>; chosen: boolean }[];
	/** How many sessions the mirror has in all. */
	sessionCount: number;
	/** How many of them are chosen, and the first few. */
	chosenCount: number;
	chosen: string[];
	/** The sessions that wait for more people in the phases shown, a few of them, and how many they are. */
	waiting: { session: string; n: number }[];
	waitingCount: number;
	/** Whether one that waits is chosen. */
	waitingChosen: boolean;
	/** The phases there are results of, of all sessions. */
	phases: Phase[];
	/** The phases that can be set against the first. */
	againsts: Phase[];
	/** Where exactly two sessions are chosen: the phases in which these can be set against each other. */
	betweens: Phase[];
	verdict: Verdict;
}

/** Whether a choice may be shown: it may, there is nobody in it, or it would tell of a group too small to show. */
export type Verdict = 'safe' | 'nobody' | 'unsafe';

/** As many sessions stand in the list; a region may have thousands, and a page of those would freeze. */
const listedSessions = 60;
/** More sessions than these are told by their number alone. */
const namedSessions = 3;

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
function sizesOf(slices: readonly Slice[], mirror: Mirror, phase: Phase): Map<string, number> {
	return new Map(
		slices
			.filter(isOf(mirror))
			.filter((slice) => slice.phase === phase)
			.map(({ session, n }) => [session, n]),
	);
}

/**
 * Where to begin: the mirror with most results, the session asked for or all that may be shown together, its first phase.
 */
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

/** The sessions that wait in the phases of a choice, with their people there. */
function waitingFor(slices: readonly Slice[], choice: Choice): Map<string, number> {
	const phasesShown = [choice.phase, ...(choice.against ? [choice.against] : [])];
	return new Map(
		phasesShown.flatMap((phase) => {
			const sizes = sizesOf(slices, choice, phase);
			return blocksOf(sizes).waiting.map((session) => [session, sizes.get(session) ?? 0] as const);
		}),
	);
}

/** The choice without the sessions that wait, unless nothing would be left of it. */
function withoutWaiting(slices: readonly Slice[], choice: Choice): Choice {
	const waiting = waitingFor(slices, choice);
	const sessions = new Set([...choice.sessions].filter((session) => !waiting.has(session)));
	return sessions.size > 0 ? { ...choice, sessions } : choice;
}

/** A mirror with these of its sessions that may be shown together, in the first phase they have. */
export function choiceOf(
	slices: readonly Slice[],
	{ instrument, revision }: Mirror,
	sessions: ReadonlySet<string>,
): Choice {
	const mirror = { instrument, revision };
	const has = (phase: Phase) =>
		[...sizesOf(slices, mirror, phase).keys()].some((session) => sessions.has(session));
	return withoutWaiting(slices, { ...mirror, sessions, phase: phases.find(has) ?? 'before' });
}

/** The choice after a wish: another mirror begins with all its sessions, other sessions end a comparison of two. */
export function changeChoice(slices: readonly Slice[], choice: Choice, change: Change): Choice {
	switch (change.kind) {
		case 'mirror': {
			const sessions = slices.filter(isOf(change)).map(({ session }) => session);
			return choiceOf(slices, change, new Set(sessions));
		}
		case 'session': {
			const sessions = new Set(choice.sessions);
			if (!sessions.delete(change.session)) sessions.add(change.session);
			return { ...choice, sessions, between: false };
		}
		case 'drop-small':
			return withoutWaiting(slices, choice);
		case 'view': {
			const { phase, against, between } = change;
			return { ...choice, phase, against, between };
		}
	}
}

/** A view as a wish leaves it that has not been worked out yet: what was pressed is pressed, all else is as it was. */
export function foreseeView(view: ChoiceView, change: Change): ChoiceView {
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
			const { phase, against, between } = change;
			return { ...view, phase, against, between };
		}
		case 'drop-small':
			return view;
	}
}

/** What a page shows of a choice. */
export function viewOf(slices: readonly Slice[], choice: Choice): ChoiceView {
	const { sessions, ...rest } = choice;
	const of = slices.filter(isOf(choice));
	const sizes = Object.fromEntries(
		phases.map((phase) => [phase, sizesOf(of, choice, phase)]),
	) as Record<Phase, Map<string, number>>;
	const all = largestFirst(of);
	const has = (phase: Phase) => sizes[phase].size > 0;
	const [first = '', second = '', third] = sessions;
	const waiting = waitingFor(of, choice);
	return {
		...rest,
		mirrors: mirrorsIn(slices),
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
		phases: phases.filter(has),
		againsts: has('before') ? phases.filter((phase) => phase !== 'before' && has(phase)) : [],
		betweens: phases.filter(
			(phase) => third === undefined && sizes[phase].has(first) && sizes[phase].has(second),
		),
		verdict: judge(of, choice),
	};
}

/** Sessions by how many results they have, most first. */
function largestFirst(slices: readonly Slice[]): string[] {
	const sizes = new Map<string, number>();
	for (const { session, n } of slices) sizes.set(session, (sizes.get(session) ?? 0) + n);
	return [...sizes].sort(([, a], [, b]) => b - a).map(([session]) => session);
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
export function judge(slices: readonly Slice[], choice: Choice): Verdict {
	if (choice.between)
		return [...choice.sessions]
			.map((session) => judge(slices, { ...choice, sessions: new Set([session]), between: false }))
			.reduce((worst, one) => (one === 'safe' ? worst : one), 'safe');
	const judged = [choice.phase, ...(choice.against ? [choice.against] : [])].map((phase) => {
		const sizes = [...sizesOf(slices, choice, phase)];
		const chosen = sizes.map(([session]) => choice.sessions.has(session));
		if (!chosen.includes(true)) return 'nobody';
		// One class alone, however small: its recap says only how many they are.
		if (sizes.length === 1) return 'safe';
		const people = sizes.map(([, n]) => n);
		// Nor is anything but that told of so few altogether.
		if (people.reduce((sum, n) => sum + n, 0) < smallestGroup) return 'safe';
		return isSafeSelection(chosen, people) ? 'safe' : 'unsafe';
	});
	return judged.find((one) => one !== 'safe') ?? 'safe';
}
