import { idle } from '../../ui/idle.ts';
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
 * Fetches them once the browser is connected, each when it has nothing else to do, so that they work without a connection
 * later. It does not wait for codes, which may come when the connection is gone: a part that failed once fails as long as the
 * page is open, because browsers remember a failed `import()`. Gives a way to call it off.
 */
export function fetchLater(): () => void {
	const caller = new AbortController();
	const { signal } = caller;
	if (navigator.onLine) void fetchAll(signal);
	else addEventListener('online', () => void fetchAll(signal), { once: true, signal });
	return () => caller.abort();
}

async function fetchAll(signal: AbortSignal): Promise<void> {
	for (const part of parts) {
		await idle();
		if (signal.aborted) return;
		part().catch(() => undefined);
	}
}
