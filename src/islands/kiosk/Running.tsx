import { useEffect, useRef } from 'preact/hooks';
import type { Session } from '../../core/codes/session-link.ts';
import type { KioskAction, RunningState } from '../../core/device/kiosk-machine.ts';
import { newParticipant } from '../../stores/participant.ts';
import { Answering } from './Answering.tsx';
import { FinishFailed } from './FinishFailed.tsx';
import { IdleWarning } from './IdleWarning.tsx';
import type { KioskProps } from './props.ts';
import { Leave } from './Leave.tsx';
import { Thanks } from './Thanks.tsx';
import { Underway, Welcome } from './Welcome.tsx';
import styles from './kiosk.module.css';

interface Props extends KioskProps {
	session: Session;
	state: RunningState;
	send: (action: KioskAction) => void;
	/** Keeps the answers of whoever has answered everything. */
	finish: () => Promise<void>;
}

/** The kiosk while it is open: the screen of whoever is at it, and the trainer's way out. */
export function Running(props: Props) {
	const { state, send } = props;
	const stage = useRef<HTMLDivElement>(null);
	const focusStart = () => stage.current?.querySelector<HTMLElement>('[data-start]')?.focus();
	const round = state.screen === 'welcome' ? state.round : 0;
	// A mirror moves the focus by itself.
	useEffect(() => {
		if (state.screen !== 'answering') focusStart();
	}, [state.screen, round]);
	const remaining = 'remaining' in state ? state.remaining : undefined;

	return (
		<div class={styles['running']} data-kiosk>
			<div ref={stage} class={styles['stage']}>
				<Screen {...props} />
			</div>
			{remaining !== undefined && (
				<IdleWarning
					{...props}
					remaining={remaining}
					onStay={() => {
						send({ type: 'stayed' });
						// After a touch no element had the focus before, so none gets it back.
						if (!stage.current?.contains(document.activeElement)) focusStart();
					}}
				/>
			)}
			<Leave {...props} onLeave={() => send({ type: 'closed' })} />
		</div>
	);
}

function Screen(props: Props) {
	const { state, send } = props;
	const onFinish = () => void props.finish();
	const onEnd = () => send({ type: 'ended' });
	switch (state.screen) {
		case 'welcome':
			return (
				<Welcome
					{...props}
					detail={state.detail}
					onChoose={(detail) => send({ type: 'chosen', detail })}
					onStart={() => send({ type: 'started', participant: newParticipant() })}
				/>
			);
		case 'underway':
			return <Underway {...props} onResume={() => send({ type: 'resumed' })} onNew={onEnd} />;
		case 'answering':
			return (
				<Answering
					key={state.turn.participant}
					{...props}
					begun={state.begun}
					onFinish={onFinish}
					onStop={onEnd}
				/>
			);
		case 'failed':
			return <FinishFailed {...props} onRetry={onFinish} />;
		case 'thanks':
			return <Thanks {...props} outcome={state.outcome} onNext={onEnd} />;
	}
}
