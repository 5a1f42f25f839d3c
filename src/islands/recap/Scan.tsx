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

/** Reads codes off the screens of participants. The camera's picture stays in this element. */
export function Scan({ labels, collected, onText }: Props) {
	const [state, setState] = useState<'off' | 'on' | 'refused' | 'missing'>('off');
	const video = useRef<HTMLVideoElement>(null);
	const scanner = useRef<Scanner>(null);
	const seen = useRef(new Set<string>());
	const gone = useRef(false);
	useEffect(
		() => () => {
			gone.current = true;
			scanner.current?.stop();
		},
		[],
	);
	// Once all is erased, a code may come again.
	useEffect(() => {
		if (collected === 0) seen.current.clear();
	}, [collected]);

	async function start() {
		if (!video.current) return;
		const started = await startScanner(video.current, (text) => {
			// The same code stays before the camera for many frames.
			if (seen.current.has(text)) return;
			seen.current.add(text);
			onText(text);
		});
		// The camera may have been allowed only after it was folded away.
		if (gone.current) {
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

	return (
		<div class={styles['scan']}>
			<p class={styles['help']}>{labels.scanHelp}</p>
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
