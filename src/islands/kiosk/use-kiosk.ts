import { useEffect, useRef, useState } from 'preact/hooks';
import type { Instrument } from '../../core/assessment/instrument.ts';
import { evaluationOf } from '../../core/assessment/outcome.ts';
import { encodeResult } from '../../core/codes/result-code.ts';
import type { Session } from '../../core/codes/session-link.ts';
import {
	type KioskAction,
	type KioskState,
	kioskSetup,
	nextKiosk,
	turnOf,
} from '../../core/device/kiosk-machine.ts';
import { keepCodes } from '../../stores/collected-codes.ts';
import { followStorage } from '../../stores/kept.ts';
import {
	beginTurn,
	closeKiosk,
	endTurn,
	kiosk,
	kioskDrafts,
	openKiosk,
} from '../../stores/kiosk.ts';
import { enterFullScreen, leaveFullScreen } from '../../ui/full-screen.ts';

/** What shows that somebody is there. */
const touches = ['pointerdown', 'keydown', 'input', 'wheel'];

/**
 * The kiosk on this device for a session: its state, `send` for what happened, and `finish` for whoever has answered
 * everything. Each step that the state takes is carried out on the storage, the screen and the address.
 */
export function useKiosk(instrument: Instrument, session: Session) {
	const [state, setState] = useState(() => nextKiosk(kioskSetup, { ...look(), at: now() }));
	// An event may come before the state of the one before it is drawn.
	const latest = useRef(state);

	function look(): KioskAction {
		const open = kiosk.read();
		const { answers, savedAt } = kioskDrafts[instrument.id].read();
		return {
			type: 'found',
			kiosk: open?.session === session.id ? open : undefined,
			answered: evaluationOf(instrument.id).countAnswers(answers) > 0,
			savedAt: inSeconds(Date.parse(savedAt)),
		};
	}

	function send(action: KioskAction) {
		const before = latest.current;
		const after = nextKiosk(before, { ...action, at: now() });
		if (after === before) return;
		latest.current = after;
		// What was found is stored already.
		if (action.type !== 'found') carryOut(before, after, session);
		setState(after);
	}

	/** Keeps the answers for the recap. Only once that is done are they erased here. */
	async function finish() {
		const turn = turnOf(latest.current);
		if (!turn) return;
		const { participant } = turn;
		const { id, revision } = instrument;
		const outcome = evaluationOf(id).evaluate(instrument, kioskDrafts[id].read().answers);
		const { id: sessionId, wave } = session;
		const code = { ...turn, session: sessionId, wave, instrument: id, revision, ...outcome };
		const kept = await keepCodes([encodeResult(code)]);
		send(kept ? { type: 'finished', participant, outcome } : { type: 'refused', participant });
	}

	useEffect(() => followStorage(() => send(look())), []);
	useWatch('since' in state, send);
	return { state, send, finish };
}

/** While the device is watched, sends every touch and every second. */
function useWatch(watched: boolean, send: (action: KioskAction) => void) {
	useEffect(() => {
		if (!watched) return;
		const touch = () => send({ type: 'touched' });
		for (const event of touches) addEventListener(event, touch);
		const timer = setInterval(() => send({ type: 'ticked' }), 1000);
		return () => {
			clearInterval(timer);
			for (const event of touches) removeEventListener(event, touch);
		};
	}, [watched]);
}

/** Does what a step of the kiosk asks of the storage, the screen and the address. */
function carryOut(before: KioskState, after: KioskState, session: Session) {
	const turn = turnOf(after);
	if (after.screen === 'setup') {
		leaveFullScreen();
		closeKiosk();
	} else if (before.screen === 'setup') {
		void enterFullScreen();
		openKiosk(session.id);
	} else if (turn?.participant !== turnOf(before)?.participant) {
		if (turn) {
			void enterFullScreen();
			beginTurn(session.id, turn);
		} else endTurn();
		// The address still names the step of the person before.
		const clean = new URL(location.href);
		clean.search = '';
		history.replaceState(null, '', clean);
	}
}

const inSeconds = (milliseconds: number) => Math.floor(milliseconds / 1000);
const now = () => inSeconds(Date.now());
