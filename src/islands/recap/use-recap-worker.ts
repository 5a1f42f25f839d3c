import { useEffect, useRef, useState } from 'preact/hooks';
import { decodeSession } from '../../core/codes/session-link.ts';
import type { CohortKey } from '../../core/survey/dataset.ts';
import type { Selection } from '../../core/survey/selection.ts';
import { emptyIntake } from '../../core/survey/intake.ts';
import { allowOwnWorkers } from '../../ui/own-workers.ts';
import { atStart, awaiting } from './recap-state.ts';
import type {
	Import,
	RecapState,
	Reply,
	Request,
	SheetOutcome,
	SheetToAdd,
} from './worker-protocol.ts';

/** The worker that holds the codes: what the page knows of it, and what the page can ask of it. */
export type RecapWorker = ReturnType<typeof useRecapWorker>;

/** Starts the worker for as long as the page is open. */
export function useRecapWorker() {
	const worker = useRef<Worker>(null);
	const lastJob = useRef(0);
	const sheets = useRef(new Map<number, (outcome: SheetOutcome) => void>());
	const [state, setState] = useState<RecapState>({});
	const learn = (changed: Reply) => setState((known) => ({ ...known, ...changed }));
	const ask = (request: Request) => worker.current?.postMessage(request);

	useEffect(() => {
		allowOwnWorkers();
		const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.current = started;
		started.onerror = () => learn({ failed: true });
		started.onmessage = ({ data }: MessageEvent<Reply>) => {
			learn(data);
			if (data.sheet) sheets.current.get(data.sheet.job)?.(data.sheet.outcome);
		};
		const session = decodeSession(location.hash);
		ask({ kind: 'open', session: session.ok ? session.value.id : undefined });
		return () => started.terminate();
	}, []);

	function read(
		what: { kind: 'read-text'; text: string } | { kind: 'read-files'; files: readonly File[] },
		how: Omit<Import, 'job'>,
	) {
		const job = ++lastJob.current;
		ask({ ...what, ...how, job });
		setState((known) => atStart(known, job));
	}

	return {
		...state,
		/** Reads a pasted or dropped text, such as a chat. */
		readText: (text: string) => read({ kind: 'read-text', text }, { bulk: true }),
		/** Reads one code, from the keyboard or the camera. */
		readCode: (text: string) => read({ kind: 'read-text', text }, { bulk: false }),
		/** Reads the code of a paper sheet that was typed in. */
		readTyped: (text: string) => read({ kind: 'read-text', text }, { bulk: false, from: 'paper' }),
		readFiles: (files: readonly File[]) => read({ kind: 'read-files', files }, { bulk: true }),
		/** Adds a paper sheet that was read from a picture, and resolves once it is stored or refused. */
		addSheet: (sheet: Omit<SheetToAdd, 'job'>) =>
			new Promise<SheetOutcome>((resolve) => {
				const job = ++lastJob.current;
				sheets.current.set(job, (outcome) => {
					sheets.current.delete(job);
					resolve(outcome);
				});
				ask({ kind: 'add-sheet', ...sheet, job });
			}),
		/** Says that so many paper sheets were added, as is said of a chat. */
		foundSheets: (n: number) => {
			const intake = { ...emptyIntake(), found: n, added: n };
			learn({ outcome: { kind: 'read', intake, unread: [], bulk: true }, stored: undefined });
		},
		/** Cancels the import that is being read. */
		cancel: () => state.progress && ask({ kind: 'cancel', job: state.progress.job }),
		/** Changes which results are shown. */
		select: (change: Partial<Selection>) => {
			setState((known) => awaiting(known, change));
			ask({ kind: 'select', change });
		},
		/** Shows the invented class in a revision of Cermin Diri; without one, what was collected again. */
		showExample: (revision?: number) => ask({ kind: 'example', revision }),
		/** Asks for the codes of a cohort, or of the one met last. */
		listCodes: (cohort: CohortKey | undefined) => ask({ kind: 'list', cohort }),
		/** Takes out one code. */
		takeOut: (code: string) => ask({ kind: 'take-out', code }),
		/** Asks for a file of every code. */
		pack: () => ask({ kind: 'pack' }),
		/** Erases every code. */
		forget: () => ask({ kind: 'forget' }),
	};
}
