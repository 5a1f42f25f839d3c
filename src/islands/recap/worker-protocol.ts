import type { FileProblem } from '../../core/codes/files/read-file.ts';
import type { Comparison } from '../../core/survey/comparison.ts';
import type { Intake } from '../../core/survey/intake.ts';
import type { Conflict } from '../../core/survey/dataset.ts';
import type { Change, SelectionView } from '../../core/survey/selection.ts';
import type { Recap } from '../../core/survey/recap.ts';

/** A file that was not read, and why. */
export interface UnreadFile {
	name: string;
	reason: FileProblem;
}

/** What the page asks of the worker. Jobs are numbered, so that a wish to cancel finds the one it means. */
export type Request =
	/** Begin with what is kept on the device, and with this session's results where there are any. */
	| { kind: 'restore'; job: number; session: string | undefined }
	| { kind: 'read-text'; job: number; text: string }
	| { kind: 'read-files'; job: number; files: readonly File[] }
	| { kind: 'cancel'; job: number }
	| { kind: 'choose'; job: number; change: Change }
	| { kind: 'forget'; job: number };

/**
 * What there is to see: short, however many codes there are. The worker holds the codes and the choice among them, so that
 * the page has no long list to go through.
 */
export interface Picture {
	/** How many results there are in all. */
	collected: number;
	/** How many of them were told differently by two codes, and the first few. */
	conflictCount: number;
	conflicts: Conflict[];
	/** Absent where there are no results. */
	view?: SelectionView;
	/** Absent where the choice may not be shown. */
	recap?: Recap | undefined;
	comparison?: Comparison | undefined;
}

/** What the worker says. */
export type Reply =
	| { kind: 'progress'; job: number; done: number; total: number }
	| {
			kind: 'read';
			job: number;
			intake: Intake;
			problems: UnreadFile[];
			picture: Picture;
	  }
	/** Said after `read`, once the codes are safely written; false where the browser would not, so that they go with the page. */
	| { kind: 'kept'; job: number; kept: boolean }
	| { kind: 'cancelled'; job: number; picture: Picture }
	| { kind: 'picture'; job: number; picture: Picture };
