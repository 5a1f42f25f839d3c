import type { Selection } from '../../core/survey/selection.ts';
import type { RecapState } from './worker-protocol.ts';

/** The state as an import begins: what was said of the one before, and of codes taken out or erased, is over. */
export function atStart(state: RecapState, job: number): RecapState {
	const over = { outcome: undefined, stored: undefined, taken: undefined, erased: undefined };
	return { ...state, ...over, progress: { job, share: 0 } };
}

/** The state until the worker has answered a change: no figures of the selection before it. */
export function awaiting(state: RecapState, change: Partial<Selection>): RecapState {
	const { overview } = state;
	if (!overview?.view) return state;
	const view = { ...overview.view, ...change };
	return { ...state, overview: { ...overview, view, recap: undefined, comparison: undefined } };
}
