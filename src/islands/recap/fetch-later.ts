import sheetWorkerAddress from './paper/sheet-worker.ts?worker&url';

/** The parts a trainer may need once there are codes: exports, the recap of choices, drawings, the QR reader. */
const parts = [
	() => import('./export/csv.ts'),
	() => import('./export/xlsx.ts'),
	() => import('./export/json.ts'),
	() => import('./display/choice/choice-display.tsx'),
	() => import('./display/draw-differences.ts'),
	() => import('../../ui/draw-letter-profile.ts'),
	() => import('qr/decode.js'),
	() => import('./paper/SheetReader.tsx'),
	() => fetch(sheetWorkerAddress),
];

/**
 * Fetches them once the browser has nothing else to do and is connected, so that they work without a connection later. It
 * does not wait for codes, which may come when the connection is gone: a part that failed once fails as long as the page is
 * open, because browsers remember a failed `import()`. Gives a way to call it off.
 */
export function fetchLater(): () => void {
	if (!navigator.onLine) {
		const start = () => whenIdle(fetchAll);
		addEventListener('online', start, { once: true });
		return () => removeEventListener('online', start);
	}
	return whenIdle(fetchAll);
}

function fetchAll(): void {
	for (const part of parts) part().catch(() => undefined);
}

/** Does something once the browser is idle, and gives a way to call it off. */
function whenIdle(action: () => void): () => void {
	// Absent in Safari, though its type says otherwise.
	if (!('requestIdleCallback' in window)) {
		const timer = setTimeout(action, 1000);
		return () => clearTimeout(timer);
	}
	const request = requestIdleCallback(action, { timeout: 5000 });
	return () => cancelIdleCallback(request);
}
