import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
	type Commitment as Stored,
	isWritten,
	noCommitments,
} from '../../core/device/commitment.ts';
import { commitments } from '../../stores/commitment.ts';
import { $storageWorks, probeStorage } from '../../stores/storage.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useLazy } from '../../ui/use-lazy.ts';
import { Choose } from './Choose.tsx';
import type { CommitmentProps, Mode, Screen } from './props.ts';
import { useToday } from './use-today.ts';
import styles from './commitment.module.css';

/** A person's thirty days. What is shown follows from what is stored, unless a button led elsewhere. */
export default function Commitment(props: CommitmentProps) {
	const { labels } = props;
	const { current, past } = useStore(commitments.$value, { ssr: () => noCommitments });
	const storageWorks = useStore($storageWorks, { ssr: () => true });
	const [ready, setReady] = useState(false);
	const [mode, setMode] = useState<Mode>();
	const [said, setSaid] = useState('');
	const today = useToday();
	// Fetched before the first choice, so that what follows needs no network.
	const later = useLazy(true, () => import('./Current.tsx').catch(() => 'failed' as const));
	const ended = useLazy(past.length > 0, () => import('./Past.tsx'));
	const screen = screenOf(current, mode);
	const area = useFocusOnChange(
		ready && JSON.stringify([current?.id, screen, current?.checks.length]),
	);

	useEffect(() => {
		probeStorage();
		setReady(true);
	}, []);

	// Nor before what the first screen needs was fetched.
	if (!ready || (screen !== 'choose' && !later)) return null;

	function go(next: Mode | undefined, sentence = '') {
		setMode(next);
		setSaid(sentence);
	}

	return (
		<div ref={area} class={styles['commitment']}>
			{!storageWorks && <Notice role="status">{labels.noStorage}</Notice>}
			<p class={styles['said']} role="status">
				{said}
			</p>
			{!current || screen === 'choose' ? (
				<Choose
					key={current?.id}
					{...props}
					before={current?.plans.map(({ behaviour }) => behaviour) ?? []}
					onDone={() => go(undefined)}
				/>
			) : later === 'failed' ? (
				<Notice role="alert">{labels.notLoaded}</Notice>
			) : (
				later && (
					<later.Current {...props} current={current} screen={screen} today={today} onGo={go} />
				)
			)}
			{ended && past.length > 0 && <ended.Past {...props} past={past} />}
		</div>
	);
}

/** Where a button led, as long as there is something to show there; else the first thing that is yet to be done. */
function screenOf(current: Stored | undefined, mode: Mode | undefined): Screen {
	if (!current) return 'choose';
	if (mode === 'choose') return mode;
	const unwritten = current.plans.findIndex((plan) => !isWritten(plan));
	if (unwritten < 0 || mode?.screen === 'write') return mode ?? 'home';
	return { screen: 'write', place: unwritten, isChange: false };
}

/** A screen that takes the place of another takes the focus with it; the first one does not. False before the first. */
function useFocusOnChange(screen: string | false) {
	const area = useRef<HTMLDivElement>(null);
	const seen = useRef(screen);
	useEffect(() => {
		if (seen.current !== false && seen.current !== screen)
			area.current?.querySelector<HTMLElement>('[data-start]')?.focus();
		seen.current = screen;
	}, [screen]);
	return area;
}
