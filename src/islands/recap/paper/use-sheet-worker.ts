import { useEffect, useRef, useState } from 'preact/hooks';
import type { Instrument, InstrumentId } from '../../../core/assessment/instrument.ts';
import { allowOwnWorkers } from '../../../ui/own-workers.ts';
import type { SheetReply, SheetRequest } from './sheet-protocol.ts';
import sheetWorkerAddress from './sheet-worker.ts?worker&url';

/** Reads a picture, which is let go of. Never settles where the worker has failed. */
export type ReadSheet = (source: ImageBitmap | Blob) => Promise<SheetReply['read']>;

/** Starts the worker that reads sheets of these instruments, for as long as the element is on the page. */
export function useSheetWorker(instruments: Record<InstrumentId, Instrument>): {
	failed: boolean;
	read: ReadSheet;
} {
	const worker = useRef<Worker>(null);
	const waiting = useRef(new Map<number, (read: SheetReply['read']) => void>());
	const lastId = useRef(0);
	const [failed, setFailed] = useState(false);
	const ask = (request: SheetRequest, transfer: Transferable[] = []) =>
		worker.current?.postMessage(request, transfer);

	useEffect(() => {
		allowOwnWorkers();
		const started = new Worker(sheetWorkerAddress, { type: 'module' });
		worker.current = started;
		started.onerror = () => setFailed(true);
		started.onmessage = ({ data }: MessageEvent<SheetReply>) => {
			waiting.current.get(data.id)?.(data.read);
			waiting.current.delete(data.id);
		};
		ask({ kind: 'open', instruments });
		return () => started.terminate();
	}, []);

	const read: ReadSheet = (source) =>
		new Promise((resolve) => {
			const id = ++lastId.current;
			waiting.current.set(id, resolve);
			ask({ kind: 'read', id, source }, source instanceof ImageBitmap ? [source] : []);
		});
	return { failed, read };
}
