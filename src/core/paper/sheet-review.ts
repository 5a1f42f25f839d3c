import { type AnswersTo, type Instrument, type Kind, traitsOf } from '../assessment/instrument.ts';
import { codeOfAnswers } from '../codes/sheet-code.ts';
import type { Wave } from '../codes/session-link.ts';
import { participantOfMark } from './participant-of-mark.ts';
import type { RowStatus } from './decide-row.ts';
import type { MarkReading, SheetReading } from './read-sheet.ts';
import { answersOfSheet } from './sheet-answers.ts';
import type { SheetLabel } from './sheet-label.ts';

/** A row of a sheet while a person looks at it. */
export interface ReviewedRow {
	id: string;
	/** What the picture shows. */
	status: RowStatus;
	/** Whether a person is asked about it: what was read is then a suggestion. */
	isAsked: boolean;
	suggested: readonly number[];
	/** Places of the ovals that count, from 0; undefined while the person has not said. */
	chosen: readonly number[] | undefined;
}

/** A sheet between being read and being counted. */
export interface SheetReview {
	label: SheetLabel;
	/** In the order of the layout. */
	rows: readonly ReviewedRow[];
	/** As it is to be used: four characters, nothing for none; `?` stands for what could not be read. */
	mark: string;
}

/** Whether a row leaves nothing to ask: of phrases one without a mark says as much as one with it. */
export function isSure(kind: Kind, status: RowStatus): boolean {
	return status === 'read' || (kind === 'choice' && status === 'empty');
}

/** The review of a sheet as it was read. */
export function reviewOf({ label, rows, mark }: SheetReading): SheetReview {
	const { kind } = traitsOf(label.instrument);
	return {
		label,
		rows: rows.map(({ id, status, chosen }) => {
			const isAsked = !isSure(kind, status);
			return { id, status, isAsked, suggested: chosen, chosen: isAsked ? undefined : chosen };
		}),
		mark: markTextOf(mark),
	};
}

/** The mark as far as it was read, with `?` for a character that was not; nothing where no oval of it is marked. */
export function markTextOf({ rows, text }: MarkReading): string {
	if (text !== undefined) return text;
	if (rows.every(({ status }) => status === 'empty')) return '';
	return rows
		.map(({ status, chosen: [place = 0] }, index) => {
			if (status !== 'read') return '?';
			return index < 2 ? String.fromCharCode(65 + place) : String(place);
		})
		.join('');
}

/** Whether a text can be the mark of a sheet: two letters and two digits, or nothing. */
export function isMark(text: string): boolean {
	return /^([A-Z]{2}\d\d)?$/.test(text);
}

/** The review once the person has said which ovals of a row count. */
export function decide(review: SheetReview, id: string, chosen: readonly number[]): SheetReview {
	return change(review, id, { chosen });
}

/** The review with a row to be asked about, though it was read or decided before. */
export function reopen(review: SheetReview, id: string): SheetReview {
	const before = review.rows.find((row) => row.id === id);
	return change(review, id, {
		isAsked: true,
		chosen: undefined,
		suggested: before?.chosen ?? before?.suggested ?? [],
	});
}

function change(review: SheetReview, id: string, part: Partial<ReviewedRow>): SheetReview {
	return { ...review, rows: review.rows.map((row) => (row.id === id ? { ...row, ...part } : row)) };
}

/** What a person still has to say of a sheet; of phrases, where not ten are marked in each column, how many are. */
export interface OpenQuestions {
	rows: readonly string[];
	mark: boolean;
	count?: { now: number; wished: number };
}

/** What is still to be asked. */
export function openQuestions(review: SheetReview, instrument: Instrument): OpenQuestions {
	const rows = review.rows.filter(({ chosen }) => chosen === undefined).map(({ id }) => id);
	const mark = !isMark(review.mark);
	if (rows.length > 0) return { rows, mark };
	const sheet = answersOf(review, instrument);
	return sheet.ok ? { rows, mark } : { rows, mark, count: sheet };
}

/** Whether nothing is left to ask. */
export function isSettled({ rows, mark, count }: OpenQuestions): boolean {
	return rows.length === 0 && !mark && !count;
}

const answersOf = ({ rows }: SheetReview, instrument: Instrument) =>
	answersOfSheet(
		instrument,
		rows.map(({ id, chosen = [] }) => ({ id, chosen })),
	);

/** The class and wave a sheet counts for: those printed on it, or the ones chosen for sheets without any. */
export function placeOf(
	{ label }: Pick<SheetReview, 'label'>,
	chosen: { session: string; wave: Wave },
): { session: string; wave: Wave } {
	return label.session
		? { session: label.session.id, wave: label.session.wave }
		: { session: chosen.session, wave: chosen.wave };
}

/**
 * The result code of a sheet of which nothing is left to ask, for this class and wave. Its participant is that of its mark;
 * `stranger` where it has none. Throws a RangeError where something is left to ask.
 */
export function codeOfReview(
	review: SheetReview,
	instrument: Instrument,
	place: { session: string; wave: Wave },
	stranger: number,
): string {
	const sheet = answersOf(review, instrument);
	if (!sheet.ok || !isSettled(openQuestions(review, instrument)))
		throw new RangeError('The sheet has open questions.');
	const participant = review.mark ? participantOfMark(place.session, review.mark) : stranger;
	const answers: AnswersTo[Kind] = sheet.answers;
	return codeOfAnswers(instrument, answers, { ...place, participant });
}
