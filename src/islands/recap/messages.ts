import type { Comparison } from '../../core/compare.ts';
import type { Intake } from '../../core/intake.ts';
import type { Conflict, Slice, SliceKey } from '../../core/pool.ts';
import type { Recap } from '../../core/recap.ts';

/** A file that could not be read, and why. */
export interface FileProblem {
	name: string;
	reason: 'unreadable' | 'too-large';
}

/** What the page asks of the worker. Jobs are numbered, so that answers find their question. */
export type Request =
	| { kind: 'restore'; job: number }
	| { kind: 'read-text'; job: number; text: string }
	| { kind: 'read-files'; job: number; files: readonly File[] }
	| { kind: 'cancel'; job: number }
	| { kind: 'recap'; job: number; main: SliceKey[]; other: SliceKey[] }
	| { kind: 'forget'; job: number };

/** What the pool holds now. */
export interface Holdings {
	slices: Slice[];
	conflicts: Conflict[];
}

/** What the worker says. */
export type Reply =
	| { kind: 'progress'; job: number; done: number; total: number }
	| {
			kind: 'read';
			job: number;
			intake: Intake;
			problems: FileProblem[];
			holdings: Holdings;
			/** False where the browser would not keep the codes: they are gone with the page. */
			kept: boolean;
	  }
	| { kind: 'cancelled'; job: number; holdings: Holdings }
	| { kind: 'holdings'; job: number; holdings: Holdings }
	| { kind: 'recap'; job: number; recap: Recap; comparison?: Comparison };
