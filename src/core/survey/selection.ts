import { traitsOf } from '../assessment/instrument.ts';
import { type Wave, waves } from '../codes/session-link.ts';
import type { Cohort, CohortKey } from './dataset.ts';

/** An instrument in one revision; others cannot be put together with it. */
export type InstrumentRevision = Pick<CohortKey, 'instrument' | 'revision'>;

/**
 * The ways to look at what was collected, and the only ones: core/disclosure holds for these. `class`: one class in one
 * wave. `classes`: two classes in one wave. `waves`: two waves of one class, or of all. `all`: all classes in one wave.
 */
export const layouts = ['class', 'classes', 'waves', 'all'] as const;
export type Layout = (typeof layouts)[number];

/** What to show of the collected results. Made and kept consistent by `fitSelection`. */
export interface Selection extends InstrumentRevision {
	layout: Layout;
	/** The class, or the first of two; absent where all are taken together. */
	session?: string | undefined;
	/** The second of two classes. */
	other?: string | undefined;
	/** The wave shown; the earlier one of two. */
	wave: Wave;
	/** The later one of two waves. */
	later?: Wave | undefined;
}

/** What a page shows of a selection: short, however many thousand classes there are. */
export interface SelectionView extends Selection {
	/** The instruments there are results of, most results first. */
	instruments: (InstrumentRevision & { n: number })[];
	layouts: Layout[];
	/** The largest classes of the instrument, `listedClasses` at most, and the selected ones, with the people of each wave. */
	classes: { session: string; sizes: Record<Wave, number> }[];
	/** How many classes the instrument has in all. */
	classCount: number;
	/** The waves that can be shown in this layout. */
	waves: Wave[];
	/** The waves that can stand against the earlier one. */
	laters: Wave[];
}

/** As many classes stand in the list; a region may have thousands, and a page of those would freeze. */
const listedClasses = 60;

const isOf = (one: InstrumentRevision) => (other: InstrumentRevision) =>
	other.instrument === one.instrument && other.revision === one.revision;

/** The instruments there are results of, with how many, most results first. */
export function instrumentsIn(cohorts: readonly Cohort[]): (InstrumentRevision & { n: number })[] {
	const found = new Map<string, InstrumentRevision & { n: number }>();
	for (const { instrument, revision, n } of cohorts) {
		const key = `${instrument} ${revision}`;
		const known = found.get(key) ?? { instrument, revision, n: 0 };
		found.set(key, { ...known, n: known.n + n });
	}
	return [...found.values()].sort((a, b) => b.n - a.n);
}

/**
 * Where to begin: the instrument with most results, the class asked for or the only one, otherwise all together; two waves
 * where there are two. Undefined where there are no results.
 */
export function initialSelection(
	cohorts: readonly Cohort[],
	asked?: string,
): Selection | undefined {
	const wanted = cohorts.filter(({ session }) => session === asked);
	const [instrument] = instrumentsIn(wanted.length > 0 ? wanted : cohorts);
	if (!instrument) return undefined;
	const own = cohorts.filter(isOf(instrument));
	const classes = classesOf(own);
	const session = wanted.length > 0 ? asked : classes.length === 1 ? classes[0] : undefined;
	const layout = wavesOf(own, session).length > 1 ? 'waves' : session ? 'class' : 'all';
	return fitSelection(cohorts, { ...instrument, layout, session, wave: 'before' });
}

/** The selection with some of its parts changed, and the rest made to fit. */
export function changeSelection(
	cohorts: readonly Cohort[],
	selection: Selection,
	change: Partial<Selection>,
): Selection {
	return fitSelection(cohorts, { ...selection, ...change });
}

/** The nearest selection there are results for: another class, wave or layout where the one wished for has none. */
export function fitSelection(cohorts: readonly Cohort[], wish: Selection): Selection {
	const { instrument, revision } = wish;
	const own = cohorts.filter(isOf(wish));
	const classes = classesOf(own);
	const offered = layoutsOf(own);
	const layout = offered.includes(wish.layout) ? wish.layout : classes.length > 1 ? 'all' : 'class';
	const wished = classes.find((one) => one === wish.session);
	if (layout === 'waves') {
		const session = wished && wavesOf(own, wished).length > 1 ? wished : undefined;
		const present = wavesOf(own, session);
		const wave = present.slice(0, -1).find((one) => one === wish.wave) ?? present[0] ?? 'before';
		const laters = latersOf(present, wave);
		const later = laters.find((one) => one === wish.later) ?? laters[0];
		return { instrument, revision, layout, session, other: undefined, wave, later };
	}
	if (layout === 'all') {
		const present = wavesOf(own);
		const wave = present.find((one) => one === wish.wave) ?? present[0] ?? 'before';
		return { ...wish, layout, session: undefined, other: undefined, wave, later: undefined };
	}
	const partnersOf = partnerFinder(own);
	const fits = (one: string | undefined) =>
		one !== undefined && (layout === 'class' || partnersOf(one).length > 0);
	const session = fits(wished) ? wished : classes.find(fits);
	const partners = layout === 'classes' && session ? partnersOf(session) : [];
	const other = partners.find((one) => one === wish.other) ?? partners[0];
	const present = wavesOf(own, session, other);
	const wave = present.find((one) => one === wish.wave) ?? present[0] ?? 'before';
	return { instrument, revision, layout, session, other, wave, later: undefined };
}

/** Gives the classes that have a wave in common with a class. */
function partnerFinder(own: readonly Cohort[]): (session: string) => string[] {
	const present = new Map<string, number>();
	for (const { session, wave } of own)
		present.set(session, (present.get(session) ?? 0) | (1 << waves.indexOf(wave)));
	return (session) =>
		[...present]
			.filter(([other, bits]) => other !== session && (bits & (present.get(session) ?? 0)) !== 0)
			.map(([other]) => other);
}

/** What a page shows of a selection. */
export function viewOf(cohorts: readonly Cohort[], selection: Selection): SelectionView {
	const own = cohorts.filter(isOf(selection));
	const classes = classesOf(own);
	const { session, other, wave, layout } = selection;
	const listed = new Set([
		...classes.slice(0, listedClasses),
		...[session, other].filter((one) => one !== undefined),
	]);
	const present = wavesOf(own, session, other);
	return {
		...selection,
		instruments: instrumentsIn(cohorts),
		layouts: layoutsOf(own),
		classes: [...listed].map((one) => ({ session: one, sizes: sizesOf(own, one) })),
		classCount: classes.length,
		waves: layout === 'waves' ? present.slice(0, -1) : present,
		laters: latersOf(present, wave),
	};
}

/** The layouts there are results for. */
function layoutsOf(own: readonly Cohort[]): Layout[] {
	const classes = classesOf(own);
	const partnersOf = partnerFinder(own);
	const offered: Record<Layout, boolean> = {
		class: true,
		classes:
			own.some(({ instrument }) => traitsOf(instrument).comparesClasses) &&
			classes.some((one) => partnersOf(one).length > 0),
		waves: wavesOf(own).length > 1,
		all: classes.length > 1,
	};
	return layouts.filter((layout) => offered[layout]);
}

const latersOf = (present: readonly Wave[], wave: Wave) =>
	present.filter((one) => waves.indexOf(one) > waves.indexOf(wave));

/** The waves in which all the named classes have results; of all classes together where none is named. */
function wavesOf(own: readonly Cohort[], ...sessions: readonly (string | undefined)[]): Wave[] {
	const named = sessions.filter((session) => session !== undefined);
	const has = (wave: Wave, session?: string) =>
		own.some(
			(cohort) => cohort.wave === wave && (session === undefined || cohort.session === session),
		);
	return waves.filter((wave) =>
		named.length === 0 ? has(wave) : named.every((session) => has(wave, session)),
	);
}

/** Classes by how many results they have, most first. */
function classesOf(own: readonly Cohort[]): string[] {
	const sizes = new Map<string, number>();
	for (const { session, n } of own) sizes.set(session, (sizes.get(session) ?? 0) + n);
	return [...sizes].sort(([, a], [, b]) => b - a).map(([session]) => session);
}

function sizesOf(own: readonly Cohort[], session: string): Record<Wave, number> {
	const sizes = { before: 0, after: 0, later: 0 };
	for (const cohort of own) if (cohort.session === session) sizes[cohort.wave] += cohort.n;
	return sizes;
}
