import type { Intake } from '../../core/survey/intake.ts';
import type { Selection } from '../../core/survey/selection.ts';
import type { CodeList, Overview, Reply, UnreadFile } from './worker-protocol.ts';

/** What the last import came to. */
export type Outcome =
	| {
			kind: 'read';
			intake: Intake;
			unread: UnreadFile[];
			/** Absent until the codes are written to the device; false where the browser refused. */
			stored?: boolean;
			/** Whether it was a chat or files, with many codes, and not one code that was typed or scanned. */
			bulk: boolean;
	  }
	| { kind: 'cancelled' };

/** What the page knows of its worker. */
export interface RecapState {
	/** Absent until the codes stored on the device have been read. */
	overview?: Overview;
	/** The import that is being read: the number of its request, and the share that has been read, 0 to 1. */
	progress?: { job: number; share: number } | undefined;
	bulk: boolean;
	outcome?: Outcome | undefined;
	/** The codes listed last. */
	list?: CodeList;
	/** The code that was to be taken out last, and whether it is gone. */
	taken?: { code: string; gone: boolean } | undefined;
	/** The file of all codes made last. */
	packed?: Blob;
	/** Whether the codes that were to be erased are gone. */
	erased?: { gone: boolean } | undefined;
	/** Whether the worker could not be loaded, or broke off. */
	failed: boolean;
}

/** What changes that: a reply, or something the page itself does. */
export type RecapEvent =
	| Reply
	| { kind: 'started'; job: number; bulk: boolean }
	| { kind: 'selected'; change: Partial<Selection> }
	| { kind: 'failed' };

export const initialState: RecapState = { bulk: false, failed: false };

/** The state after an event. */
export function nextState(state: RecapState, event: RecapEvent): RecapState {
	switch (event.kind) {
		case 'started':
			return {
				...state,
				bulk: event.bulk,
				outcome: undefined,
				taken: undefined,
				erased: undefined,
				progress: { job: event.job, share: 0 },
			};
		case 'progress': {
			const share = event.total > 0 ? Math.min(1, event.done / event.total) : 1;
			return { ...state, progress: { job: event.job, share } };
		}
		case 'read': {
			const { intake, unread, overview } = event;
			const outcome: Outcome = { kind: 'read', intake, unread, bulk: state.bulk };
			return { ...state, overview, progress: undefined, outcome };
		}
		case 'stored':
			return {
				...state,
				...(state.outcome?.kind === 'read'
					? { outcome: { ...state.outcome, stored: event.stored } }
					: {}),
				...(state.overview && !event.stored
					? { overview: { ...state.overview, unstored: true } }
					: {}),
			};
		case 'cancelled':
			return {
				...state,
				overview: event.overview,
				progress: undefined,
				outcome: { kind: 'cancelled' },
			};
		case 'overview':
			return { ...state, overview: event.overview };
		case 'selected':
			return state.overview
				? { ...state, overview: awaiting(state.overview, event.change) }
				: state;
		case 'listed':
			return { ...state, list: event.list };
		case 'taken': {
			const { code, gone, overview } = event;
			return { ...state, overview, taken: { code, gone } };
		}
		case 'packed':
			return { ...state, packed: event.file };
		case 'erased': {
			const { gone, overview } = event;
			return { ...state, overview, outcome: undefined, taken: undefined, erased: { gone } };
		}
		case 'failed':
			return { ...state, failed: true };
	}
}

/** What is shown until the worker has answered a change: no figures of the selection before it. */
function awaiting(overview: Overview, change: Partial<Selection>): Overview {
	const { view } = overview;
	if (!view) return overview;
	return { ...overview, view: { ...view, ...change }, recap: undefined, comparison: undefined };
}
