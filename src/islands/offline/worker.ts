// The service worker. It keeps a copy of the whole site and answers from it, whatever the network does; a new version takes over only
// when all of it has come. The build puts the list of files before it: scripts/build/service-worker.ts.
import type { Failure, News, Report, Request as Asked } from './messages.ts';
import {
	type FileList,
	OtherBytesError,
	cacheName,
	clearCopy,
	completeCopy,
	isWithin,
	keyAt,
	missingFrom,
	pageWithSlash,
} from './site-copy.ts';
import type { WorkerScope } from './worker-scope.ts';

declare const siteFiles: FileList;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const name = cacheName(scope);
const news = new BroadcastChannel(name);

// A version is installed once all its files are there. Where that fails, the browser drops it until the next visit, and what
// answered before goes on.
worker.addEventListener('install', (event) => event.waitUntil(complete()));

worker.addEventListener('activate', (event) =>
	event.waitUntil(clearIfUnused().then(() => worker.clients.claim())),
);

worker.addEventListener('message', (event) => {
	const { data, ports } = event;
	if ((data as Asked) === 'take-over') return void worker.skipWaiting();
	const answer = (data as Asked) === 'complete' ? complete().then(report, failed) : report();
	event.waitUntil(answer.then((told) => ports[0]?.postMessage(told)));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const isPage = request.mode === 'navigate';
	if (request.method !== 'GET' || !isWithin(scope, request.url)) return;
	if (isPage) event.waitUntil(clearIfUnused());
	const key = keyAt(scope, siteFiles, request.url);
	if (key !== undefined) return event.respondWith(answerWith(request, key));
	const page = isPage ? pageWithSlash(scope, siteFiles, request.url) : undefined;
	if (page !== undefined) return event.respondWith(Response.redirect(page));
	// A tab that an earlier version opened goes on with the files of that version.
	if (!isPage) event.respondWith(answerWith(request, request.url, { ignoreSearch: true }));
});

async function answerWith(request: Request, key: string, options?: CacheQueryOptions) {
	const kept = await caches
		// Unlike open(), it makes no cache anew where all has been taken back.
		.match(key, { cacheName: name, ...options })
		// A browser that cannot read what it has kept can still ask.
		.catch(() => undefined);
	return kept ?? fetch(request);
}

/** Fetches what the copy lacks, and tells the pages how far it is. One worker at a time does so, or clears. */
async function complete(): Promise<void> {
	const total = Object.keys(siteFiles).length;
	try {
		await navigator.locks.request(name, async () => {
			const cache = await caches.open(name);
			await completeCopy(cache, scope, siteFiles, (kept) => tell({ kept, total }));
		});
	} catch (error) {
		tell(failed(error));
		throw error;
	}
}

async function report(): Promise<Report> {
	const missing = await missingFrom(await caches.open(name), scope, siteFiles);
	const total = Object.keys(siteFiles).length;
	return { kept: total - missing.length, total };
}

/**
 * Clears what earlier versions left, unless a tab may still run on it or a newer version is being fetched: as the first tab
 * opens, nothing runs.
 */
async function clearIfUnused(): Promise<void> {
	const { installing, waiting } = worker.registration;
	if (installing || waiting || (await worker.clients.matchAll()).length > 0) return;
	await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
		if (lock) await clearCopy(await caches.open(name), scope, siteFiles);
	});
}

function failed(error: unknown): { failed: Failure } {
	if (error instanceof OtherBytesError) return { failed: 'other-bytes' };
	const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
	return { failed: isFull ? 'full' : 'unreachable' };
}

const tell = (told: News) => news.postMessage(told);
