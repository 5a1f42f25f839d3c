/**
 * What the service worker uses of its global scope. TypeScript's own types of it cannot stand beside those of a page.
 * https://w3c.github.io/ServiceWorker/#serviceworkerglobalscope-interface
 */
export interface WorkerScope {
	registration: ServiceWorkerRegistration;
	clients: { claim: () => Promise<void>; matchAll: () => Promise<unknown[]> };
	skipWaiting: () => Promise<void>;
	addEventListener: <T extends keyof WorkerEvents>(
		type: T,
		listener: (event: WorkerEvents[T]) => void,
	) => void;
}

interface WorkerEvents {
	install: LastingEvent;
	activate: LastingEvent;
	message: LastingEvent & Pick<MessageEvent<unknown>, 'data' | 'ports'>;
	fetch: LastingEvent & { request: Request; respondWith: (answer: Answer) => void };
}

/** The browser keeps the worker alive until what it waits for is done. */
interface LastingEvent {
	waitUntil: (work: Promise<unknown>) => void;
}

type Answer = Response | Promise<Response>;
