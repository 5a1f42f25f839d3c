import { useEffect, useRef, useState } from 'preact/hooks';
import type { Camera } from './camera.ts';
import { startScanner } from './scanner.ts';
import styles from './scan.module.css';

export interface ScanLabels {
	scanHelp: string;
	scanAction: string;
	scanStop: string;
	/** What is said while the camera is on. */
	scanRunning: string;
	scanRefused: string;
	/** What is said where there is no camera to be had. */
	scanMissing: string;
}

interface Props {
	labels: ScanLabels;
	/** Whether nothing that was read is held any more: then the same code may be read anew. */
	isEmpty?: boolean;
	onText: (text: string) => void;
}

/** Reads QR codes by the camera. What it sees stays in this element. */
export function Scan({ labels, isEmpty = false, onText }: Props) {
	const { video, state, start, stop } = useScanner(isEmpty, onText);
	return (
		<div class={styles['scan']}>
			<p class="soft">{labels.scanHelp}</p>
			<video ref={video} hidden={state !== 'on'} playsInline muted />
			<p role="status">
				{state === 'on' && labels.scanRunning}
				{state === 'refused' && labels.scanRefused}
				{state === 'missing' && labels.scanMissing}
			</p>
			{state === 'on' ? (
				<button class="button quiet" type="button" onClick={stop}>
					{labels.scanStop}
				</button>
			) : (
				<button class="button quiet" type="button" onClick={() => void start()}>
					{labels.scanAction}
				</button>
			)}
		</div>
	);
}

/** A scanner that gives each text once, and is stopped when the element is taken off the page. */
function useScanner(isEmpty: boolean, onText: (text: string) => void) {
	const [state, setState] = useState<'off' | 'on' | 'refused' | 'missing'>('off');
	const video = useRef<HTMLVideoElement>(null);
	const scanner = useRef<Camera>(null);
	const seen = useRef(new Set<string>());
	const unmounted = useRef(false);
	useEffect(
		() => () => {
			unmounted.current = true;
			scanner.current?.stop();
		},
		[],
	);
	useEffect(() => {
		if (isEmpty) seen.current.clear();
	}, [isEmpty]);

	async function start() {
		if (!video.current) return;
		const started = await startScanner(video.current, (text) => {
			// The same code stays in view for many frames.
			if (seen.current.has(text)) return;
			seen.current.add(text);
			onText(text);
		});
		// The camera may have been allowed only after this part was folded.
		if (unmounted.current) {
			if (started.ok) started.value.stop();
			return;
		}
		scanner.current = started.ok ? started.value : null;
		setState(started.ok ? 'on' : started.reason);
	}

	function stop() {
		scanner.current?.stop();
		scanner.current = null;
		setState('off');
	}

	return { video, state, start, stop };
}
