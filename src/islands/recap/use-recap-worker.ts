import { useEffect, useRef, useState } from 'preact/hooks';
import type { Intake } from '../../core/survey/intake.ts';
import { type Change, optimisticView } from '../../core/survey/selection.ts';
import { decodeSession } from '../../core/codes/session-link.ts';
import type { UnreadFile, Picture, Reply, Request } from './worker-protocol.ts';

/** What the last import came to. `kept` is unknown until the codes are safely written, or could not be. */
export type Outcome =
	| {
			kind: 'read';
			intake: Intake;
			problems: UnreadFile[];
			kept?: boolean;
			/** Whether it came in all at once, as a chat or files do, rather than code by code. */
			atOnce: boolean;
	  }
	| { kind: 'cancelled' };

/** A request without its number. */
type Ask<T> = T extends Request ? Omit<T, 'job'> : never;

/** The worker that holds the codes and the choice among them, as the page sees it. */
export function useRecapWorker() {
	const worker = useRef<Worker>(null);
	const jobs = useRef(0);
	const atOnce = useRef(false);
	const [picture, setPicture] = useState<Picture>();
	const [progress, setProgress] = useState<{ job: number; share: number }>();
	const [outcome, setOutcome] = useState<Outcome>();
	const [broken, setBroken] = useState(false);

	useEffect(() => {
		const made = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
		worker.current = made;
		made.onerror = () => setBroken(true);
		made.onmessage = ({ data }: MessageEvent<Reply>) => hear(data);
		const asked = decodeSession(location.hash);
		ask({ kind: 'restore', session: asked.ok ? asked.value.id : undefined });
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
		if (reply.kind === 'kept') {
			const { kept } = reply;
			setOutcome((current) => (current?.kind === 'read' ? { ...current, kept } : current));
			return;
		}
		setPicture(reply.picture);
		if (reply.kind === 'picture') return;
		setProgress(undefined);
		setOutcome(reply.kind === 'read' ? { ...reply, atOnce: atOnce.current } : reply);
	}

	function begin(request: Ask<Request>, all: boolean) {
		atOnce.current = all;
		setOutcome(undefined);
		setProgress({ job: ask(request), share: 0 });
	}

	return {
		/** Undefined until what is kept on the device has been read. */
		picture,
		broken,
		progress,
		outcome,
		readText: (text: string) => begin({ kind: 'read-text', text }, true),
		/** One code, from the keyboard, the camera or a paper sheet. */
		readCode: (text: string) => begin({ kind: 'read-text', text }, false),
		readFiles: (files: readonly File[]) => begin({ kind: 'read-files', files }, true),
		cancel: () => progress && worker.current?.postMessage({ kind: 'cancel', job: progress.job }),
		choose: (change: Change) => {
			// What was worked out for the choice before is not shown under the new one, not even for a moment.
			setPicture((shown) =>
				shown?.view
					? {
							...shown,
							view: optimisticView(shown.view, change),
							recap: undefined,
							comparison: undefined,
						}
					: shown,
			);
			ask({ kind: 'choose', change });
		},
		forget: () => {
			setOutcome(undefined);
			ask({ kind: 'forget' });
		},
	};
}
