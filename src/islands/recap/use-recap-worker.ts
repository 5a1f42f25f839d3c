import { useEffect, useReducer, useRef } from 'preact/hooks';
import { decodeSession } from '../../core/codes/session-link.ts';
import type { CohortKey } from '../../core/survey/dataset.ts';
import type { Selection } from '../../core/survey/selection.ts';
import { initialState, nextState } from './recap-state.ts';
import type { Reply, Request } from './worker-protocol.ts';

/** A request without its number. */
type Unnumbered<T> = T extends Request ? Omit<T, 'job'> : never;

/** The worker that holds the codes: what the page knows of it, and what the page can ask of it. */
export function useRecapWorker() {
	const worker = useRef<Worker>(null);
	const lastJob = useRef(0);
	const [state, dispatch] = useReducer(nextState, initialState);

	useEffect(() => {
		const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.current = started;
		started.onerror = () => dispatch({ kind: 'failed' });
		started.onmessage = ({ data }: MessageEvent<Reply>) => dispatch(data);
		const session = decodeSession(location.hash);
		send({ kind: 'open', session: session.ok ? session.value.id : undefined });
		return () => started.terminate();
	}, []);

	function send(request: Unnumbered<Request>): number {
		const job = ++lastJob.current;
		worker.current?.postMessage({ ...request, job });
		return job;
	}

	return {
		...state,
		/** Reads a pasted chat. */
		readText: (text: string) =>
			dispatch({ kind: 'started', job: send({ kind: 'read-text', text }), bulk: true }),
		/** Reads one code, from the keyboard, the camera or a paper sheet. */
		readCode: (text: string) =>
			dispatch({ kind: 'started', job: send({ kind: 'read-text', text }), bulk: false }),
		readFiles: (files: readonly File[]) =>
			dispatch({ kind: 'started', job: send({ kind: 'read-files', files }), bulk: true }),
		/** Cancels the import that is being read. */
		cancel: () =>
			state.progress && worker.current?.postMessage({ kind: 'cancel', job: state.progress.job }),
		/** Changes which results are shown. */
		select: (change: Partial<Selection>) => {
			dispatch({ kind: 'selected', change });
			send({ kind: 'select', change });
		},
		/** Shows the invented class in a revision of Cermin Diri; without one, what was collected again. */
		showExample: (revision?: number) => void send({ kind: 'example', revision }),
		/** Asks for the codes of a cohort, or of the one met last. */
		listCodes: (cohort: CohortKey | undefined) => send({ kind: 'list', cohort }),
		/** Takes out one code. */
		takeOut: (code: string) => send({ kind: 'take-out', code }),
		/** Asks for a file of every code. */
		pack: () => send({ kind: 'pack' }),
		/** Erases every code. */
		forget: () => send({ kind: 'forget' }),
	};
}
