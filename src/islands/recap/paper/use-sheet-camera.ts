import { useEffect, useRef, useState } from 'preact/hooks';
import { type Watch, nothingSeen, watch } from '../../../core/paper/steady-sheet.ts';
import { type Camera, openCamera } from '../../../ui/camera.ts';
import type { PicturedSheet } from './sheet-protocol.ts';
import type { ReadSheet } from './use-sheet-worker.ts';

/** `lost`: it was on, and was taken away. */
export type CameraState = 'starting' | 'on' | 'refused' | 'missing' | 'lost';

/** What is asked of a camera: enough for a sheet that fills half of the picture. */
const frame = { width: { ideal: 1920 }, height: { ideal: 1440 } };
/** The pause between two frames, so that a phone does not grow hot. */
const restMilliseconds = 100;

/**
 * Reads sheet after sheet from what the camera shows in `video`, as long as the element is on the page. It looks at nothing while
 * `isPaused`.
 */
export function useSheetCamera(
	read: ReadSheet,
	isPaused: boolean,
	onSheet: (sheet: PicturedSheet) => void,
) {
	const video = useRef<HTMLVideoElement>(null);
	const [state, setState] = useState<CameraState>('starting');
	const [hint, setHint] = useState<Watch<PicturedSheet>['hint']>();
	const [attempt, setAttempt] = useState(1);
	const seen = useRef<Watch<PicturedSheet>>(nothingSeen);
	const latest = useRef({ isPaused, onSheet });
	latest.current = { isPaused, onSheet };

	useEffect(() => {
		let camera: Camera | undefined;
		const closing = new AbortController();
		async function start(video: HTMLVideoElement) {
			const opened = await openCamera(video, frame);
			if (!opened.ok) {
				setState(opened.reason);
				return;
			}
			camera = opened.value;
			// It may have been allowed only after the reader was closed.
			if (closing.signal.aborted) camera.stop();
			else setState('on');
			while (camera.isOn()) {
				if (!latest.current.isPaused) await look(video);
				await new Promise((resolve) => setTimeout(resolve, restMilliseconds));
			}
			// The screen was locked, or another app took it.
			if (!closing.signal.aborted) setState('lost');
		}
		async function look(video: HTMLVideoElement) {
			// A video has no picture yet while it starts, or while its page is in the background.
			const bitmap = await createImageBitmap(video).catch(() => undefined);
			if (!bitmap) return;
			const result = await read(bitmap);
			if (closing.signal.aborted) return;
			if (result.ok) seen.current = watch(seen.current, result);
			// A bitmap can always be read, unlike a file.
			else if (result.reason !== 'unreadable')
				seen.current = watch(seen.current, { ok: false, reason: result.reason });
			setHint(seen.current.hint);
			if (seen.current.ready) latest.current.onSheet(seen.current.ready);
		}
		setState('starting');
		if (video.current) void start(video.current);
		return () => {
			closing.abort();
			camera?.stop();
		};
	}, [attempt]);

	return {
		video,
		state,
		hint,
		/** Turns the camera on once more. */
		restart: () => setAttempt(attempt + 1),
		/** Reads the sheet that lies there once more. */
		readAgain: () => {
			seen.current = nothingSeen;
			setHint(undefined);
		},
	};
}
