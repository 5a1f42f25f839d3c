import type { ChatMessage } from '../../core/codes/chat-message.ts';
import type { FileProblem } from '../../core/codes/files/read-file.ts';
import type { CodeRecord, ListedCode } from '../../core/survey/code-list.ts';
import type { Comparison } from '../../core/survey/comparison.ts';
import type { ClassSize } from '../../core/survey/class-sizes.ts';
import type { Cohort, CohortKey, Conflict } from '../../core/survey/dataset.ts';
import type { Intake } from '../../core/survey/intake.ts';
import type { Recap } from '../../core/survey/recap.ts';
import type { Selection, SelectionView } from '../../core/survey/selection.ts';

/** A file that was not read, and why. */
export interface UnreadFile {
	name: string;
	reason: FileProblem;
}

/** An import. The page numbers its imports, so that it can cancel one. `bulk`: a chat or files, and not a single code. */
export interface Import {
	job: number;
	bulk: boolean;
	/** Where the codes come from, if that is to be remembered. */
	from?: CodeRecord['from'];
}

/** A paper sheet as a code. The page numbers them with its imports. */
export interface SheetToAdd {
	job: number;
	code: string;
	/** Whether its participant is that of the mark on it. */
	isMarked: boolean;
	/** Whether somebody has said that it is not the one that looks the same. */
	isOther: boolean;
}

/** What came of a paper sheet: nothing, because it seems to be counted already; or it counts, and is stored on the device or not. */
export type SheetOutcome = 'twin' | 'stored' | 'unstored';

/** What the page asks of the worker. */
export type Request =
	/** Load the codes stored on the device, and select the results of this session if there are any. */
	| { kind: 'open'; session: string | undefined }
	| ({ kind: 'read-text'; text: string } & Import)
	| ({ kind: 'read-files'; files: readonly File[] } & Import)
	/** Add a paper sheet, unless it seems to be counted already. */
	| ({ kind: 'add-sheet' } & SheetToAdd)
	/** Stop the import with this number, and undo what it added. */
	| { kind: 'cancel'; job: number }
	| { kind: 'select'; change: Partial<Selection> }
	/** Show the invented class, in this revision of Cermin Diri, in place of what was collected; or that again. */
	| { kind: 'example'; revision: number | undefined }
	/** List the codes of a cohort, or of the one met last. */
	| { kind: 'list'; cohort: CohortKey | undefined }
	/** Take out one code. */
	| { kind: 'take-out'; code: string }
	/** Make a file of every code. */
	| { kind: 'pack' }
	/** Erase every code. */
	| { kind: 'forget' };

/** The codes of one cohort, and the other cohorts whose codes can be listed. */
export interface CodeList {
	/** The cohort met last first, as far as a person looks through them. */
	cohorts: Cohort[];
	/** How many there are in all. */
	cohortCount: number;
	/** The cohort whose codes are listed. Absent while there are no results. */
	opened?: Cohort | undefined;
	/** Absent where they are too many to be looked through. Messages are known only of what was read since the page was opened. */
	codes?: (ListedCode & { message: ChatMessage | undefined })[] | undefined;
}

/**
 * All that the page shows of the collected results. It stays small however many codes there are, because the worker
 * holds them and the page never sees a list of them.
 */
export interface Overview {
	/** Whether this is the invented class, and nothing that was collected. */
	isExample: boolean;
	/** How many results were collected in all, and how many paper sheets are among them. */
	collected: number;
	fromPaper: number;
	/** How many people of each class have handed in, of the class met last first and as far as a person looks through them. */
	classSizes: ClassSize[];
	/** How many of them have two codes with different scores, and the first few. */
	conflictCount: number;
	conflicts: Conflict[];
	/** Whether there are codes the browser refused to store: they last as long as the page. */
	unstored: boolean;
	/** Absent while there are no results. */
	view?: SelectionView;
	/** Absent while the selection may not be shown. */
	recap?: Recap | undefined;
	comparison?: Comparison | undefined;
}

/** What the last import came to. */
export type Outcome =
	{ kind: 'read'; intake: Intake; unread: UnreadFile[]; bulk: boolean } | { kind: 'cancelled' };

/** What the page knows of its worker. */
export interface RecapState {
	/** Absent until the codes stored on the device have been read. */
	overview?: Overview | undefined;
	/** The import that is being read, and the share that has been read, 0 to 1. */
	progress?: { job: number; share: number } | undefined;
	outcome?: Outcome | undefined;
	/** Absent until the codes of that import are written to the device; false where the browser refused. */
	stored?: boolean | undefined;
	/** What came of the paper sheet that was to be added last. */
	sheet?: { job: number; outcome: SheetOutcome } | undefined;
	/** The codes listed last. */
	list?: CodeList | undefined;
	/** The code that was to be taken out last, and whether it is gone; where the browser refused it is still there, and counts. */
	taken?: { code: string; gone: boolean } | undefined;
	/** The file of all codes made last. */
	packed?: Blob | undefined;
	/** Whether the codes that were to be erased are gone. */
	erased?: { gone: boolean } | undefined;
	/** Whether the worker could not be loaded, or broke off. */
	failed?: boolean | undefined;
}

/** What the worker answers: the parts of that state that have changed. */
export type Reply = RecapState;
