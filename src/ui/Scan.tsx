import { useEffect, useRef, useState } from 'preact/hooks';
import type { RecapToolLabels } from '../../copy/recap-tool.ts';
import { fill } from '../../ui/text.ts';
import { type Scanner, startScanner } from './scanner.ts';
import styles from './recap.module.css';

interface Props {
	labels: RecapToolLabels['intake'];
	collected: number;
	onText: (text: string) => void;
}

/** Reads QR codes from the screens of participants. What the camera sees stays in this element. */
export function Scan({ labels, collected, onText }: Props) {
	const { video, state, start, stop } = useScanner(collected, onText);
	return (
		<div class={styles['scan']}>
			<p class="soft">{labels.scanHelp}</p>
			<video ref={video} hidden={state !== 'on'} playsInline muted />
			<p role="status">
				{state === 'on' && fill(labels.scanRunning, { n: collected })}
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
function useScanner(collected: number, onText: (text: string) => void) {
	const [state, setState] = useState<'off' | 'on' | 'refused' | 'missing'>('off');
	const video = useRef<HTMLVideoElement>(null);
	const scanner = useRef<Scanner>(null);
	const seen = useRef(new Set<string>());
	const unmounted = useRef(false);
	useEffect(
		() => () => {
			unmounted.current = true;
			scanner.current?.stop();
		},
		[],
	);
	// Once everything was erased, a code may be read anew.
	useEffect(() => {
		if (collected === 0) seen.current.clear();
	}, [collected]);

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
