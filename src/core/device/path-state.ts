import { isMoment, isRecord, parseJson } from '../decoded.ts';
import type { PathProgress } from './path-progress.ts';
import { type ReadingProgress, isDone } from './reading-progress.ts';

/** A step of a learning path. */
export interface PathStep {
	/**
	 * Where it leads, as an address within the site without its outer slashes: `kasus/iuran-kado-pimpinan`, `cermin/kilat`,
	 * `nilai/loyal#satu-menit`. A reflection, which has no page, is `renungan/` and its id; the second time of the same mirror
	 * is `cermin/diri#2`.
	 */
	key: string;
	minutes: number;
}

/** A mirror that was finished, without what came of it. */
export interface FinishedMirror {
	/** The id of its instrument, which need not be one that this version of the site has. */
	instrument: string;
	/** ISO 8601, in UTC. */
	finishedAt: string;
}

/** A commitment whose sentences are all written, without a word of them. */
export interface WrittenCommitment {
	isUnderWay: boolean;
	/** When it was last changed: ISO 8601, in UTC. */
	savedAt: string;
}

/** What a device knows of somebody's way. */
export interface KnownOfPath {
	/** Undefined where the path was not begun. */
	progress: PathProgress | undefined;
	reading: ReadingProgress;
	finished: readonly FinishedMirror[];
	commitments: readonly WrittenCommitment[];
}

/** How a step stands: done as the device knows from elsewhere, ticked by hand, the first that is open, or another open one. */
export type StepState = 'known' | 'ticked' | 'next' | 'open';

export interface PathState {
	/** In the order of the steps. */
	steps: StepState[];
	/** The place of the next step from 0, undefined where all are done. */
	next: number | undefined;
	minutesDone: number;
}

/**
 * How a learning path stands. A page marked as read is done with all its parts, and a case once it was decided. A mirror is done once it was
 * finished after the path was begun; where a path has a mirror twice, the second is done once it was finished twice, or once
 * where the first was ticked. A commitment is done while one is under way, and by one that was written or looked back on after
 * the path was begun.
 */
export function pathState(steps: readonly PathStep[], known: KnownOfPath): PathState {
	const done = steps.map(({ key }, index) => {
		if (isKnown(steps, index, known)) return 'known';
		return known.progress?.ticked.includes(key) ? 'ticked' : undefined;
	});
	const next = done.indexOf(undefined);
	return {
		steps: done.map((state, index) => state ?? (index === next ? 'next' : 'open')),
		next: next < 0 ? undefined : next,
		minutesDone: steps.reduce((sum, { minutes }, index) => sum + (done[index] ? minutes : 0), 0),
	};
}

function isKnown(steps: readonly PathStep[], index: number, known: KnownOfPath): boolean {
	const { key = '' } = steps[index] ?? {};
	const [page = ''] = key.split('#');
	const begunAt = known.progress?.begunAt;
	const isSince = (moment: string) => begunAt !== undefined && moment >= begunAt;
	if (page === 'komitmen')
		return known.commitments.some(({ isUnderWay, savedAt }) => isUnderWay || isSince(savedAt));
	const [, mirror] = /^cermin\/(.*)$/.exec(page) ?? [];
	if (mirror === undefined) return isDone(known.reading, page);
	const finished = known.finished.filter(
		({ instrument, finishedAt }) => instrument === mirror && isSince(finishedAt),
	);
	const ticked = known.progress?.ticked ?? [];
	const before = steps
		.slice(0, index)
		.filter((step) => step.key.split('#')[0] === page && !ticked.includes(step.key));
	return finished.length > before.length;
}

/** The mirrors finished, from stored attempts (attempt.ts), whose results a path need not read. What is unreadable is none. */
export function finishedMirrors(text: string): FinishedMirror[] {
	const parsed = parseJson(text);
	const entries: unknown[] = parsed.ok && Array.isArray(parsed.value) ? parsed.value : [];
	return entries.flatMap((entry) => {
		if (!isRecord(entry)) return [];
		const { instrument, finishedAt } = entry;
		return typeof instrument === 'string' && isMoment(finishedAt)
			? [{ instrument, finishedAt }]
			: [];
	});
}

/** The commitments written, from stored ones (commitment.ts), whose words a path need not read. What is unreadable is none. */
export function writtenCommitments(text: string): WrittenCommitment[] {
	const parsed = parseJson(text);
	if (!parsed.ok || !isRecord(parsed.value)) return [];
	const { current, past } = parsed.value;
	return [current, ...(Array.isArray(past) ? (past as unknown[]) : [])].flatMap((entry, place) => {
		if (!isRecord(entry) || entry['startedOn'] === undefined) return [];
		const { savedAt } = entry;
		return isMoment(savedAt) ? [{ isUnderWay: place === 0, savedAt }] : [];
	});
}
