import { useEffect, useRef, useState } from 'preact/hooks';
import type { Intake } from '../../core/intake.ts';
import type { SliceKey } from '../../core/pool.ts';
import type { FileProblem, Holdings, Reply, Request } from './messages.ts';

/** What the last import came to. */
export type Outcome =
	{ kind: 'read'; intake: Intake; problems: FileProblem[]; kept: boolean } | { kind: 'cancelled' };

export type RecapReply = Extract<Reply, { kind: 'recap' }>;

/** A request without its number. */
type Ask<T> = T extends Request ? Omit<T, 'job'> : never;

const nothing: Holdings = { slices: [], conflicts: [] };

/** The worker that holds the codes, as the page sees it. */
export function useRecapWorker() {
	const worker = useRef<Worker>(null);
	const jobs = useRef(0);
	const [holdings, setHoldings] = useState<Holdings>();
	const [progress, setProgress] = useState<{ job: number; share: number }>();
	const [outcome, setOutcome] = useState<Outcome>();
	const [recap, setRecap] = useState<RecapReply>();
	const [broken, setBroken] = useState(false);

	useEffect(() => {
		const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.current = made;
		made.onerror = () => setBroken(true);
		made.onmessage = ({ data }: MessageEvent<Reply>) => hear(data);
		ask({ kind: 'restore' });
		return () => made.terminate();
	}, []);

	function ask(request: Ask<Request>): number {
		const job = ++jobs.current;
		worker.current?.postMessage({ ...request, job });
		return job;
	}

	function hear(reply: Reply) {
		if (reply.kind === 'progress') {
			setProgress({ job: reply.job, share: reply.total > 0 ? reply.done / reply.total : 1 });
			return;
		}
		if (reply.kind === 'recap') {
			// An answer to a choice that has changed since is of no use.
			if (reply.job === jobs.current) setRecap(reply);
			return;
		}
		setProgress(undefined);
		setHoldings(reply.holdings);
		if (reply.kind === 'read') setOutcome(reply);
		if (reply.kind === 'cancelled') setOutcome({ kind: 'cancelled' });
	}

	function begin(request: Ask<Request>) {
		setOutcome(undefined);
		setProgress({ job: ask(request), share: 0 });
	}

	return {
		/** Undefined until what is kept on the device has been read. */
		holdings: holdings ?? nothing,
		ready: holdings !== undefined,
		broken,
		progress,
		outcome,
		recap,
		readText: (text: string) => begin({ kind: 'read-text', text }),
		readFiles: (files: readonly File[]) => begin({ kind: 'read-files', files }),
		cancel: () => progress && worker.current?.postMessage({ kind: 'cancel', job: progress.job }),
		recapOf: (main: SliceKey[], other: SliceKey[]) => {
			setRecap(undefined);
			ask({ kind: 'recap', main, other });
		},
		forget: () => {
			setRecap(undefined);
			setOutcome(undefined);
			ask({ kind: 'forget' });
		},
	};
}
