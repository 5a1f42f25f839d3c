import type { ChatMessage } from '../../core/codes/chat-message.ts';
import type { FileProblem } from '../../core/codes/files/read-file.ts';
import type { ListedCode } from '../../core/survey/code-list.ts';
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

/** What the page asks of the worker. The page numbers its requests, and each reply names the request it answers. */
export type Request =
	/** Load the codes stored on the device, and select the results of this session if there are any. */
	| { kind: 'open'; job: number; session: string | undefined }
	| { kind: 'read-text'; job: number; text: string }
	| { kind: 'read-files'; job: number; files: readonly File[] }
	/** Stop reading for the request with this number, and undo what it added. */
	| { kind: 'cancel'; job: number }
	| { kind: 'select'; job: number; change: Partial<Selection> }
	/** Show the invented class, in this revision of Cermin Diri, in place of what was collected; or that again. */
	| { kind: 'example'; job: number; revision: number | undefined }
	/** List the codes of a cohort, or of the one met last. */
	| { kind: 'list'; job: number; cohort: CohortKey | undefined }
	/** Take out one code. */
	| { kind: 'take-out'; job: number; code: string }
	/** Make a file of every code. */
	| { kind: 'pack'; job: number }
	/** Erase every code. */
	| { kind: 'forget'; job: number };

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
	/** How many results were collected in all. */
	collected: number;
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

/** What the worker answers. */
export type Reply =
	/** `done` of `total` has been read: bytes of files, or characters of a text. */
	| { kind: 'progress'; job: number; done: number; total: number }
	| {
			kind: 'read';
			job: number;
			intake: Intake;
			unread: UnreadFile[];
			overview: Overview;
	  }
	/** Follows `read` once the codes are written to the device; false where the browser refused, so that they are lost with the page. */
	| { kind: 'stored'; job: number; stored: boolean }
	| { kind: 'cancelled'; job: number; overview: Overview }
	| { kind: 'overview'; job: number; overview: Overview }
	| { kind: 'listed'; job: number; list: CodeList }
	/** Whether the code is gone from the device; where the browser refused it is still there, and counts. */
	| { kind: 'taken'; job: number; code: string; gone: boolean; overview: Overview }
	| { kind: 'packed'; job: number; file: Blob }
	/** Whether every code is gone from the device; what the browser refused to erase is still there. */
	| { kind: 'erased'; job: number; gone: boolean; overview: Overview };
