import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KioskTurn } from '../../core/device/kiosk.ts';
import { encodeResult } from '../../core/codes/result-code.ts';
import { type ItemScores, scoreItems } from '../../core/assessment/score.ts';
import type { Session } from '../../core/codes/session-link.ts';
import { beginTurn, closeKiosk, endTurn, kioskDrafts } from '../../stores/kiosk.ts';
import { keepCodes } from '../../stores/collected-codes.ts';
import { enterFullScreen, leaveFullScreen } from '../../ui/full-screen.ts';
import { Flow } from '../mirror/Flow.tsx';
import { IdleWarning } from './IdleWarning.tsx';
import type { KioskProps } from './props.ts';
import { Leave } from './Leave.tsx';
import { Stop } from './Stop.tsx';
import { NotKept, Thanks } from './Thanks.tsx';
import { Underway, Welcome } from './Welcome.tsx';
import styles from './kiosk.module.css';
import { useIdle } from './use-idle.ts';

interface Props extends KioskProps {
	session: Session;
	turn: KioskTurn | undefined;
}

/** The device in the hands of one person after another: welcome, mirror, thanks, and then as if nobody had been there. */
export function Running(props: Props) {
	const { instrument, session, turn } = props;
	const store = kioskDrafts[instrument.id];
	useStore(store.$value);
	// The hook gives a change a moment late, time enough to show one person's answers to the next.
	const draft = store.$value.get();
	// A turn found under way belongs to whoever can say so; one begun here is simply gone on with.
	const [known, setKnown] = useState<{ participant: number; how: 'new' | 'resumed' }>();
	const [scores, setScores] = useState<ItemScores>();
	const [failed, setFailed] = useState(false);
	// What is agreed to on the welcome is one person's: it goes with them.
	const [full, setFull] = useState(false);
	/** Counts the people, so that each is welcomed even where the screen before was a welcome too. */
	const [round, setRound] = useState(0);
	const stage = useRef<HTMLDivElement>(null);
	const answered = Object.keys(draft.answers).length;

	// The turn comes a moment late as well: until it is the one that is known, the mirror would begin twice.
	const isKnown = turn !== undefined && turn.participant === known?.participant;
	const isUnderway = turn !== undefined && answered > 0;
	const screen = scores
		? 'thanks'
		: failed
			? 'failed'
			: isKnown
				? 'flow'
				: isUnderway
					? 'underway'
					: 'welcome';
	useEffect(() => {
		if (screen !== 'flow') focusStart();
	}, [screen, round]);

	function focusStart() {
		stage.current?.querySelector<HTMLElement>('[data-start]')?.focus();
	}

	// Found under way after a reload, the time without power counts as well.
	const since = useMemo(
		() => (known || answered === 0 ? Date.now() : Date.parse(draft.savedAt)),
		[known, turn?.participant, full],
	);
	// What could not be kept is not wiped: somebody may have gone to fetch the trainer, and it is nowhere to be seen.
	const watched = !failed && (turn !== undefined || scores !== undefined || full);
	const { left, stay } = useIdle(watched, since, next);

	/** Clears the device for whoever comes next. */
	function next() {
		endTurn();
		setScores(undefined);
		setFailed(false);
		setFull(false);
		setKnown(undefined);
		setRound((count) => count + 1);
		const clean = new URL(location.href);
		clean.search = '';
		history.replaceState(null, '', clean);
	}

	/** Keeps the answers for the recap; only once that is done does the draft go. */
	async function keep() {
		if (!turn) return;
		const { revision } = instrument;
		const finished = scoreItems(instrument, store.$value.get().answers);
		const code = encodeResult({
			...turn,
			session: session.id,
			wave: session.wave,
			instrument: instrument.id,
			revision,
			scores: finished,
		});
		const kept = await keepCodes([code]);
		setFailed(!kept);
		if (!kept) return;
		endTurn();
		setScores(finished);
	}

	return (
		<div class={styles['running']} data-kiosk>
			<div ref={stage} class={styles['stage']}>
				{screen === 'welcome' && (
					<Welcome
						{...props}
						full={full}
						onFull={setFull}
						onStart={() => {
							void enterFullScreen();
							next();
							const participant = beginTurn(session.id, full ? 'full' : 'summary');
							setKnown({ participant, how: 'new' });
						}}
					/>
				)}
				{screen === 'underway' && turn && (
					<Underway
						{...props}
						onResume={() => setKnown({ participant: turn.participant, how: 'resumed' })}
						onNew={next}
					/>
				)}
				{screen === 'flow' && turn && (
					<>
						<Flow
							key={turn.participant}
							{...props}
							draft={draft}
							store={store}
							hasResult={false}
							asksPriorities={false}
							start={({ onStart, onResume }) => (
								<Begin onBegin={known?.how === 'new' ? onStart : onResume} />
							)}
							onFinish={() => void keep()}
							onStep={() => undefined}
						/>
						<Stop {...props} onStop={next} />
					</>
				)}
				{screen === 'failed' && <NotKept {...props} onRetry={() => void keep()} />}
				{screen === 'thanks' && scores && <Thanks {...props} scores={scores} onNext={next} />}
			</div>
			{left !== undefined && (
				<IdleWarning
					{...props}
					left={left}
					onStay={() => {
						stay();
						// A finger leaves the focus nowhere to be given back to.
						if (!stage.current?.contains(document.activeElement)) focusStart();
					}}
				/>
			)}
			<Leave
				{...props}
				onLeave={() => {
					leaveFullScreen();
					closeKiosk();
				}}
			/>
		</div>
	);
}

/** Nothing to see: whoever has agreed goes straight to the question. */
function Begin({ onBegin }: { onBegin: () => void }) {
	useEffect(onBegin, []);
	return null;
}
