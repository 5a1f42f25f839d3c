/*
 * What a kiosk shows, one person after another, as a state and the events that change it:
 *
 * setup ─opened→ welcome ─started→ answering ─finished→ thanks ─ended→ welcome
 *
 * A page loaded anew in the middle of a turn shows `underway`, which is `resumed` or `ended`. Answers that could not be
 * kept show `failed`, until they are `finished` after all. A device that nobody touches is cleared back to `welcome`,
 * and `closed` leads to `setup` from anywhere. All times are whole seconds since 1970. Nothing here touches the screen,
 * the storage or the clock: islands/kiosk/use-kiosk.ts does, and sends the events.
 */
import type { Outcome } from '../assessment/outcome.ts';
import type { Detail } from '../codes/session-link.ts';
import type { Kiosk, KioskTurn } from './kiosk.ts';

/** Seconds without a touch until the warning. */
export const idleSeconds = 90;
/** Seconds from the warning until the device is cleared. */
export const warningSeconds = 30;

/** What a state holds in which the device is watched: there is something of a person's to clear. */
interface Watched {
	/** When the device was last touched. */
	since: number;
	/** Seconds until the device is cleared; absent before the warning. */
	remaining?: number | undefined;
}

/** What the kiosk shows while it is open. */
export type RunningState =
	/** Nobody has begun. `round` rises when one welcome follows another, so that the new one takes the focus. */
	| { screen: 'welcome'; round: number; detail: 'summary' }
	/** The same once somebody agreed to hand over every answer, which the next person must not find agreed to. */
	| (Watched & { screen: 'welcome'; round: number; detail: 'full' })
	/** Unfinished answers were found, and nobody has said yet whose they are. */
	| (Watched & { screen: 'underway'; turn: KioskTurn })
	/** The mirror itself, from its first question or from where it was left. */
	| (Watched & { screen: 'answering'; turn: KioskTurn; begun: 'new' | 'resumed' })
	/** The browser refused to keep the finished answers. Not watched: somebody may have gone to fetch the trainer. */
	| { screen: 'failed'; turn: KioskTurn }
	/** The answers are kept for the recap, and what they come to may be looked at. */
	| (Watched & { screen: 'thanks'; outcome: Outcome });

/** Everything the kiosk shows: the trainer's screen, or what stands there while it is open. */
export type KioskState =
	/** `returned` is true after the kiosk was closed on this page, false on a page just opened. */
	{ screen: 'setup'; returned: boolean } | RunningState;

/** What happened, without its time. */
export type KioskAction =
	/**
	 * What the storage holds, read as the page opens and after another tab may have changed it: the kiosk if it is open
	 * for this session, and whether anything is answered in it, last at `savedAt`.
	 */
	| { type: 'found'; kiosk: Kiosk | undefined; answered: boolean; savedAt: number }
	/** The trainer opened the kiosk. */
	| { type: 'opened' }
	/** Somebody agreed to hand over this much. */
	| { type: 'chosen'; detail: Detail }
	/** Somebody agreed to begin, under a new random tag. */
	| { type: 'started'; participant: number }
	/** Somebody said that the unfinished answers are theirs. */
	| { type: 'resumed' }
	/** The answers of this participant are kept for the recap. */
	| { type: 'finished'; participant: number; outcome: Outcome }
	/** The browser refused to keep the answers of this participant. */
	| { type: 'refused'; participant: number }
	/** A person stopped, is done looking, or is gone: the next one is welcomed. */
	| { type: 'ended' }
	/** The device was touched. */
	| { type: 'touched' }
	/** Somebody answered the warning. */
	| { type: 'stayed' }
	/** A second or more has passed. */
	| { type: 'ticked' }
	/** The trainer closed the kiosk. */
	| { type: 'closed' };

/** What happened, and when. */
export type KioskEvent = KioskAction & { at: number };

/** The trainer's screen on a page just opened. */
export const kioskSetup: KioskState = { screen: 'setup', returned: false };

/**
 * The state after an event. An event that has no place in the state leaves it as it is and gives the same object back:
 * a second press of a button whose screen is gone, answers kept for a person who has stopped meanwhile.
 */
export function nextKiosk(state: KioskState, event: KioskEvent): KioskState {
	const { at } = event;
	switch (event.type) {
		case 'found':
			return afterFound(state, event);
		case 'opened':
			return state.screen === 'setup' ? welcome() : state;
		case 'chosen':
			return state.screen === 'welcome' ? afterChosen(state.round, event.detail, at) : state;
		case 'started': {
			if (state.screen !== 'welcome') return state;
			const turn = { participant: event.participant, detail: state.detail };
			return { screen: 'answering', begun: 'new', turn, since: at };
		}
		case 'resumed':
			return state.screen === 'underway'
				? { screen: 'answering', begun: 'resumed', turn: state.turn, since: at }
				: state;
		case 'finished':
			return isFinishing(state, event.participant)
				? { screen: 'thanks', outcome: event.outcome, since: at }
				: state;
		case 'refused':
			return isFinishing(state, event.participant) && state.screen !== 'failed'
				? { screen: 'failed', turn: state.turn }
				: state;
		case 'ended':
			return ['underway', 'answering', 'thanks'].includes(state.screen) ? welcome() : state;
		case 'touched':
			return afterTouched(state, at);
		case 'stayed':
			return 'since' in state ? { ...state, since: at, remaining: undefined } : state;
		case 'ticked':
			return afterTicked(state, at);
		case 'closed':
			return afterClosed(state);
	}
}

/** Whose turn it is, absent between two people. */
export function turnOf(state: KioskState): KioskTurn | undefined {
	return 'turn' in state ? state.turn : undefined;
}

function welcome(round = 0): KioskState {
	return { screen: 'welcome', round, detail: 'summary' };
}

function afterChosen(round: number, detail: Detail, at: number): KioskState {
	return detail === 'full' ? { screen: 'welcome', round, detail, since: at } : welcome(round);
}

/** A result already kept, or refused, stays on screen whatever another tab does, as long as the kiosk is open. */
function afterFound(state: KioskState, event: KioskEvent & { type: 'found' }): KioskState {
	if (!event.kiosk) return afterClosed(state);
	if (state.screen === 'failed' || state.screen === 'thanks') return state;
	const { turn } = event.kiosk;
	if (turn && turn.participant === turnOf(state)?.participant) return state;
	if (turn && event.answered) return { screen: 'underway', turn, since: event.savedAt };
	return state.screen === 'welcome' ? state : welcome();
}

/** A touch within the second of the last one changes nothing, so that scrolling does not draw the screen over and over. */
function afterTouched(state: KioskState, at: number): KioskState {
	if (!('since' in state) || state.since === at) return state;
	// Once the warning is due, only an answer to it counts.
	return at - state.since < idleSeconds ? { ...state, since: at } : state;
}

function afterTicked(state: KioskState, at: number): KioskState {
	if (!('since' in state)) return state;
	const remaining = idleSeconds + warningSeconds - (at - state.since);
	if (remaining <= 0) return welcome(state.screen === 'welcome' ? state.round + 1 : 0);
	const shown = remaining <= warningSeconds ? remaining : undefined;
	return shown === state.remaining ? state : { ...state, remaining: shown };
}

function afterClosed(state: KioskState): KioskState {
	return state.screen === 'setup' ? state : { screen: 'setup', returned: true };
}

function isFinishing(
	state: KioskState,
	participant: number,
): state is KioskState & { screen: 'answering' | 'failed' } {
	return (
		(state.screen === 'answering' || state.screen === 'failed') &&
		state.turn.participant === participant
	);
}
