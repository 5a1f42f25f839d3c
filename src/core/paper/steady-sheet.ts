import { traitsOf } from '../assessment/instrument.ts';
import type { RowReading, SheetImage, SheetImageProblem, SheetReading } from './read-sheet.ts';
import { isSure, markTextOf } from './sheet-review.ts';

/** What a camera has seen so far, frame after frame. `T` is what each reading carries besides. */
export interface Watch<T extends SheetReading> {
	/** The sheet in the frame before. */
	last?: T | undefined;
	/** Of the pairs of frames that agree, the one that leaves least to ask, and how many pairs there were. */
	best?: T | undefined;
	pairs: number;
	/** The sheet that was given last, until it is taken away. */
	given?: SheetReading | undefined;
	/** What has been the matter in so many frames in a row. */
	problem?: SheetImageProblem | undefined;
	frames: number;
	/** A sheet that was read steadily, in the step in which it was. */
	ready?: T | undefined;
	/** What to tell the person, if anything. */
	hint?: SheetImageProblem | 'given' | undefined;
}

/** Before the first frame. */
export const nothingSeen: Watch<never> = { pairs: 0, frames: 0 };

/** Two frames that agree are believed where they leave nothing to ask; else a few more may be clearer. */
const mostPairs = 5;
/** So many frames in a row make a hint; without any code in view longer, as one sheet follows another. */
const framesToHint = { code: 3, noCode: 15 };
/** So many frames in a row without a code mean that the sheet was taken away; one may only have been blurred. */
const framesAway = 2;

/** What the camera has seen after one more frame. */
export function watch<T extends SheetReading>(
	before: Watch<T>,
	frame: T | Exclude<SheetImage, SheetReading>,
): Watch<T> {
	if (!frame.ok) return watchProblem(before, frame.reason);
	const { given, last } = before;
	if (given && agreed(given, frame)) return { pairs: 0, frames: 0, given, hint: 'given' };
	const both = last && agreed(last, frame);
	if (!both) return { pairs: 0, frames: 0, given, last: frame };
	const pairs = before.pairs + 1;
	const best = before.best && questionsIn(before.best) <= questionsIn(both) ? before.best : both;
	const isReady = questionsIn(best) === 0 || pairs >= mostPairs;
	return isReady
		? { pairs: 0, frames: 0, given: best, ready: best }
		: { pairs, frames: 0, given, last: frame, best };
}

function watchProblem<T extends SheetReading>(
	before: Watch<T>,
	problem: SheetImageProblem,
): Watch<T> {
	const frames = before.problem === problem ? before.frames + 1 : 1;
	const isAway = problem === 'no-code' && frames >= framesAway;
	const isLong = frames >= (problem === 'no-code' ? framesToHint.noCode : framesToHint.code);
	const hint = isLong ? problem : isAway ? undefined : before.hint;
	return { pairs: 0, frames, problem, hint, given: isAway ? undefined : before.given };
}

/** What is left to ask of a reading. */
function questionsIn({ label, rows, mark }: SheetReading): number {
	const { kind } = traitsOf(label.instrument);
	const open = rows.filter(({ status }) => !isSure(kind, status)).length;
	return open + Number(markTextOf(mark).includes('?'));
}

/**
 * The later of two readings, where they can be of one sheet: none of its rows was read in two ways. A row that only one of them is
 * sure of is unsure.
 */
export function agreed<T extends SheetReading>(one: SheetReading, other: T): T | undefined {
	if (JSON.stringify(one.label) !== JSON.stringify(other.label)) return undefined;
	const rows = inCommon(one.rows, other.rows);
	const mark = inCommon(one.mark.rows, other.mark.rows);
	if (!rows || !mark) return undefined;
	const text = one.mark.text === other.mark.text ? other.mark.text : undefined;
	return { ...other, rows, mark: { rows: mark, text } };
}

function inCommon(
	some: readonly RowReading[],
	others: readonly RowReading[],
): RowReading[] | undefined {
	const rows = others.map((other, place) => {
		const one = some[place];
		if (!one || one.status === other.status)
			return one && other.status === 'read' && !isSameChoice(one, other) ? undefined : other;
		const sure = [one, other].find(({ status }) => status === 'read') ?? other;
		return { ...other, status: 'unsure' as const, chosen: sure.chosen };
	});
	return rows.every((row) => row !== undefined) ? rows : undefined;
}

const isSameChoice = (one: RowReading, other: RowReading) =>
	one.chosen.join() === other.chosen.join();
