import type { FileProblem } from '../../core/codes/files/read-file.ts';
import type { Comparison } from '../../core/survey/comparison.ts';
import type { Conflict } from '../../core/survey/dataset.ts';
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
	/** Erase every code. */
	| { kind: 'forget'; job: number };

/**
 * All that the page shows of the collected results. It stays small however many codes there are, because the worker
 * holds them and the page never sees a list of them.
 */
export interface Overview {
	/** Whether this is the invented class, and nothing that was collected. */
	isExample: boolean;
	/** How many results were collected in all. */
	collected: number;
	/** How many of them have two codes with different scores, and the first few. */
	conflictCount: number;
	conflicts: Conflict[];
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
	| { kind: 'overview'; job: number; overview: Overview };
