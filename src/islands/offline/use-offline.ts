import { useEffect, useState } from 'preact/hooks';
import { type Failure, type News, type Report, type Request, decodeNews } from './messages.ts';
import { type Hindrance, hindrance, register, registered, savesData } from './register.ts';
import { cacheName } from './site-copy.ts';

/** How the copy of the site on this device stands. */
export type OfflineState =
	| { kind: 'checking' | 'off' }
	/** The reader saves data, and so nothing has been fetched. */
	| { kind: 'saving' }
	| { kind: 'hindered'; by: Hindrance }
	| { kind: 'preparing'; report: Report }
	/** Every file has been counted. */
	| { kind: 'ready'; report: Report }
	| { kind: 'failed'; failure: Failure };

/** Follows the copy of the site at this base, and completes it where it lacks something. */
export function useOffline(base: string): { state: OfflineState; prepare: () => void } {
	const [state, setState] = useState<OfflineState>({ kind: 'checking' });

	function prepare() {
		setState({ kind: 'checking' });
		void outcomeOf(base).then((outcome) =>
			// What the worker has told is more exact than that it is gone.
			setState((before) =>
				outcome.kind === 'failed' && (before.kind === 'failed' || before.kind === 'off')
					? before
					: outcome,
			),
		);
	}

	useEffect(() => {
		const by = hindrance();
		if (by) {
			setState({ kind: 'hindered', by });
			return;
		}
		const channel = new BroadcastChannel(cacheName(new URL(base, location.href).href));
		channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			const news = decodeNews(data);
			// A newer version that is on its way takes nothing from the one that is there.
			if (news)
				setState((before) =>
					before.kind === 'ready' && news !== 'off' ? before : stateAfter(news, false),
				);
		});
		void registered(base).then(
			(found) => (found || !savesData() ? prepare() : setState({ kind: 'saving' })),
			() => setState({ kind: 'hindered', by: 'refused' }),
		);
		return () => channel.close();
	}, [base]);
	return { state, prepare };
}

/** Has the copy made or completed, and counts what is there. */
async function outcomeOf(base: string): Promise<OfflineState> {
	try {
		const { active, waiting, installing } = await register(base);
		const worker = active ?? (await whenActive(waiting ?? installing));
		const counted = await ask(worker, 'report');
		const isWhole = typeof counted === 'string' || 'failed' in counted || isComplete(counted);
		return stateAfter(isWhole ? counted : await ask(worker, 'complete'), true);
	} catch (error) {
		// So a browser says that what came in place of the worker was no script.
		const isOther = error instanceof DOMException && error.name === 'SecurityError';
		return { kind: 'failed', failure: isOther ? 'other-bytes' : 'unreachable' };
	}
}

/** Counted, a copy is ready; told on the way, a last file has yet to be followed by the worker that answers from them. */
function stateAfter(news: News, isCounted: boolean): OfflineState {
	if (news === 'off') return { kind: 'off' };
	if ('failed' in news) return { kind: 'failed', failure: news.failed };
	return { kind: isCounted && isComplete(news) ? 'ready' : 'preparing', report: news };
}

const isComplete = ({ kept, total }: Report) => kept === total;

/** Resolves with a worker once it answers for the site; rejects where the browser has dropped it. */
function whenActive(worker: ServiceWorker | null): Promise<ServiceWorker> {
	return new Promise((resolve, reject) => {
		const look = () => {
			if (worker?.state === 'activated') resolve(worker);
			if (!worker || worker.state === 'redundant') reject(new Error('The copy is not complete.'));
		};
		worker?.addEventListener('statechange', look);
		look();
	});
}

/** Asks a worker, and gives what it answers. */
function ask(worker: ServiceWorker, request: Request): Promise<News> {
	return new Promise((resolve, reject) => {
		const { port1, port2 } = new MessageChannel();
		port1.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
			port1.close();
			const news = decodeNews(data);
			if (news === undefined) reject(new Error('The worker did not say how the copy stands.'));
			else resolve(news);
		});
		port1.start();
		worker.postMessage(request, [port2]);
	});
}
