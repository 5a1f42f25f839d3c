import { useRef, useState } from 'preact/hooks';
import type { Instrument } from '../../../core/assessment/instrument.ts';
import {
	type SheetReview,
	codeOfReview,
	isSettled,
	openQuestions,
	placeOf,
	reviewOf,
} from '../../../core/paper/sheet-review.ts';
import { newParticipant } from '../../../stores/participant.ts';
import type { ToolProps } from '../props.ts';
import type { PaperProps } from '../use-paper.ts';
import type { SheetOutcome } from '../worker-protocol.ts';
import type { PicturedSheet } from './sheet-protocol.ts';

/** A sheet that was read and is not in the recap yet. */
export interface WaitingSheet {
	id: number;
	/** The name of the file it was read from. */
	file: string | undefined;
	picture: PicturedSheet['picture'];
	review: SheetReview;
	/** Whether one that looks the same is in the recap. */
	hasTwin: boolean;
	/** Whether the person has to look at it before anything else, because it asked something when it came. */
	asks: boolean;
	/** Whether it was put off: it stays until it is entered or the screen is closed. */
	isSkipped?: boolean;
}

/** A sheet in the recap: which it was, and the code by which it can be taken out. */
export interface EnteredSheet {
	n: number;
	code: string;
	place: ReturnType<typeof placeOf>;
}

/** The instrument of a sheet. */
export const instrumentOf = (
	{ label }: SheetReview,
	{ instruments }: Pick<ToolProps, 'instruments'>,
): Instrument & { title: string } => instruments[label.instrument];

/** Whether nothing is left to ask of a sheet. */
export const isClear = (
	{ review, hasTwin }: WaitingSheet,
	props: Pick<ToolProps, 'instruments'>,
): boolean => !hasTwin && isSettled(openQuestions(review, instrumentOf(review, props)));

let lastId = 0;

/** The sheets that were read and wait for a person, how many are in the recap, and what can be done with them. */
export function useSheets(props: PaperProps) {
	const { worker, kind, onUse } = props;
	const [sheets, setSheets] = useState<readonly WaitingSheet[]>([]);
	const [entered, setEntered] = useState(0);
	// Several may be entered before the page is drawn anew.
	const count = useRef(0);
	const recount = (change: 1 | -1) => {
		count.current += change;
		setEntered(count.current);
	};
	const [isKept, setKept] = useState(true);
	const drop = (id: number) => setSheets((all) => all.filter((sheet) => sheet.id !== id));
	const update = (id: number, part: Partial<WaitingSheet>) =>
		setSheets((all) => all.map((sheet) => (sheet.id === id ? { ...sheet, ...part } : sheet)));

	/** A sheet as it was read, ready to be received or entered. */
	function waitingSheet({ picture, ...reading }: PicturedSheet, file?: string): WaitingSheet {
		const review = reviewOf(reading);
		const sheet = { id: ++lastId, file, picture, review, hasTwin: false, asks: false };
		return { ...sheet, asks: !isClear(sheet, props) };
	}

	/** Enters a sheet of which nothing is left to ask; as that of somebody else than its twin where a person has said so. */
	async function enter(
		{ id, review }: WaitingSheet,
		isOther: boolean,
	): Promise<{ outcome: SheetOutcome; entered: EnteredSheet }> {
		const place = placeOf(review, kind);
		// Of two people with one mark the second goes without: else their results would be taken for one person's.
		const used = isOther ? { ...review, mark: '' } : review;
		const code = codeOfReview(used, instrumentOf(review, props), place, newParticipant());
		if (place.session === kind.session) onUse(review.label.instrument);
		const isMarked = used.mark !== '';
		const outcome = await worker.addSheet({ code, isMarked, isOther });
		if (outcome === 'twin') update(id, { hasTwin: true, asks: true });
		else {
			drop(id);
			recount(1);
			if (outcome === 'unstored') setKept(false);
		}
		return { outcome, entered: { n: count.current, code, place } };
	}

	return {
		sheets,
		entered,
		/** False once the browser has refused to store a sheet. */
		isKept,
		waitingSheet,
		receive: (sheet: WaitingSheet) => setSheets((all) => [...all, sheet]),
		change: (id: number, review: SheetReview) => update(id, { review, hasTwin: false }),
		drop,
		skip: (id: number) => update(id, { isSkipped: true }),
		enter,
		/** Notes that the sheet entered last was taken out again. */
		uncount: () => recount(-1),
	};
}

export type Sheets = ReturnType<typeof useSheets>;
