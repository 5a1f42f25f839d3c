import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	type KioskAction,
	type KioskState,
	idleSeconds,
	kioskSetup,
	nextKiosk,
	turnOf,
	warningSeconds,
} from '../../../../src/core/device/kiosk-machine.ts';
import type { Kiosk } from '../../../../src/core/device/kiosk.ts';

const turn = { participant: 12, detail: 'summary' as const };
const other = { participant: 34, detail: 'full' as const };
const outcome = { scores: { loyal: 75 } };
/** When each state was last touched, and when the events come. */
const since = 1000;
const at = 1010;

const states = {
	setup: kioskSetup,
	welcome: { screen: 'welcome', round: 0, detail: 'summary' },
	agreed: { screen: 'welcome', round: 0, detail: 'full', since },
	underway: { screen: 'underway', turn, since },
	answering: { screen: 'answering', turn, begun: 'new', since },
	failed: { screen: 'failed', turn },
	thanks: { screen: 'thanks', outcome, since },
} satisfies Record<string, KioskState>;
type Name = keyof typeof states;
const names = Object.keys(states) as Name[];

const found = (kiosk: Kiosk | undefined, answered = true): KioskAction => ({
	type: 'found',
	kiosk,
	answered,
	savedAt: 900,
});
const actions = {
	opened: { type: 'opened' },
	'chosen full': { type: 'chosen', detail: 'full' },
	'chosen summary': { type: 'chosen', detail: 'summary' },
	started: { type: 'started', participant: 12 },
	resumed: { type: 'resumed' },
	finished: { type: 'finished', participant: 12, outcome },
	'finished for another': { type: 'finished', participant: 34, outcome },
	refused: { type: 'refused', participant: 12 },
	'refused for another': { type: 'refused', participant: 34 },
	ended: { type: 'ended' },
	touched: { type: 'touched' },
	stayed: { type: 'stayed' },
	ticked: { type: 'ticked' },
	closed: { type: 'closed' },
	'found closed': found(undefined),
	'found with nobody at it': found({ session: 'q7k3m9xw' }, false),
	'found with this turn': found({ session: 'q7k3m9xw', turn }),
	'found with another turn': found({ session: 'q7k3m9xw', turn: other }),
	'found with another turn, nothing answered': found({ session: 'q7k3m9xw', turn: other }, false),
} satisfies Record<string, KioskAction>;
type Happening = keyof typeof actions;

const { welcome } = states;
const closed: KioskState = { screen: 'setup', returned: true };
const thanks: KioskState = { screen: 'thanks', outcome, since: at };
const foundOther: KioskState = { screen: 'underway', turn: other, since: 900 };

/** Every step there is. What is not named leaves the state as it is. */
const steps: Record<Name, Partial<Record<Happening, KioskState>>> = {
	setup: {
		opened: welcome,
		'found with nobody at it': welcome,
		'found with this turn': { screen: 'underway', turn, since: 900 },
		'found with another turn': foundOther,
		'found with another turn, nothing answered': welcome,
	},
	welcome: {
		'chosen full': { ...states.agreed, since: at },
		'chosen summary': welcome,
		started: { ...states.answering, since: at },
		closed,
		'found closed': closed,
		'found with this turn': { screen: 'underway', turn, since: 900 },
		'found with another turn': foundOther,
	},
	agreed: {
		'chosen full': { ...states.agreed, since: at },
		'chosen summary': welcome,
		started: { ...states.answering, turn: { participant: 12, detail: 'full' }, since: at },
		touched: { ...states.agreed, since: at },
		stayed: { ...states.agreed, since: at },
		closed,
		'found closed': closed,
		'found with this turn': { screen: 'underway', turn, since: 900 },
		'found with another turn': foundOther,
	},
	underway: {
		resumed: { screen: 'answering', turn, begun: 'resumed', since: at },
		ended: welcome,
		touched: { ...states.underway, since: at },
		stayed: { ...states.underway, since: at },
		closed,
		'found closed': closed,
		'found with nobody at it': welcome,
		'found with another turn': foundOther,
		'found with another turn, nothing answered': welcome,
	},
	answering: {
		finished: thanks,
		refused: states.failed,
		ended: welcome,
		touched: { ...states.answering, since: at },
		stayed: { ...states.answering, since: at },
		closed,
		'found closed': closed,
		'found with nobody at it': welcome,
		'found with another turn': foundOther,
		'found with another turn, nothing answered': welcome,
	},
	failed: { finished: thanks, closed, 'found closed': closed },
	thanks: {
		ended: welcome,
		touched: thanks,
		stayed: thanks,
		closed,
		'found closed': closed,
	},
};

describe('nextKiosk', () => {
	for (const name of names)
		test.each(Object.entries(actions))(`from ${name}, on %s`, (happening, action) => {
			const before: KioskState = states[name];
			const after = nextKiosk(before, { ...action, at });
			const step = steps[name][happening as Happening];
			if (step) expect(after).toEqual(step);
			else expect(after).toBe(before);
		});

	test('closes to a trainer’s screen that knows it has been away, and opens again', () => {
		expect(nextKiosk(kioskSetup, { type: 'closed', at })).toBe(kioskSetup);
		expect(nextKiosk(closed, { type: 'opened', at })).toEqual(welcome);
	});
});

describe('a device left alone', () => {
	const tickAfter = (state: KioskState, seconds: number) =>
		nextKiosk(state, { type: 'ticked', at: since + seconds });
	const watched = names.filter((name) => 'since' in states[name]);

	test('is watched where there is something of a person’s to clear', () => {
		expect(watched).toEqual(['agreed', 'underway', 'answering', 'thanks']);
	});

	test.each(watched)('at %s warns, counts down, and then welcomes the next person', (name) => {
		const state = states[name];
		expect(tickAfter(state, idleSeconds - 1)).toBe(state);
		expect(tickAfter(state, idleSeconds)).toEqual({ ...state, remaining: warningSeconds });
		const last = idleSeconds + warningSeconds - 1;
		expect(tickAfter(state, last)).toEqual({ ...state, remaining: 1 });
		for (const seconds of [last + 1, 86_400])
			expect(tickAfter(state, seconds)).toMatchObject({ screen: 'welcome', detail: 'summary' });
	});

	test('is welcomed again under another round, so that the focus goes there', () => {
		expect(tickAfter(states.agreed, 120)).toEqual({ ...welcome, round: 1 });
		expect(tickAfter(states.answering, 120)).toEqual(welcome);
	});

	test('waits as long as it takes where nothing could be cleared or nothing was kept', () => {
		for (const name of ['setup', 'welcome', 'failed'] as const)
			expect(tickAfter(states[name], 86_400)).toBe(states[name]);
	});

	test('is not saved by a touch once the warning is due, only by an answer to it', () => {
		const warned = tickAfter(states.answering, idleSeconds);
		const touched = { type: 'touched', at: since + idleSeconds } as const;
		expect(nextKiosk(states.answering, touched)).toBe(states.answering);
		expect(nextKiosk(warned, touched)).toBe(warned);
		const stayed = nextKiosk(warned, { type: 'stayed', at: since + 100 });
		expect(stayed).toEqual({ ...states.answering, since: since + 100 });
		expect(tickAfter(stayed, 101)).toBe(stayed);
	});

	test('changes at most once a second however often it is touched', () => {
		const touched = { type: 'touched', at: since } as const;
		expect(nextKiosk(states.answering, touched)).toBe(states.answering);
	});

	test('found under way after hours without power is cleared at the first tick', () => {
		const hours = nextKiosk(kioskSetup, { ...actions['found with this turn'], at: 20_000 });
		expect(nextKiosk(hours, { type: 'ticked', at: 20_001 })).toEqual(welcome);
	});
});

test('whatever happens, one person’s turn never ends in another’s answers or scores', () => {
	const any = fc.constantFrom<KioskAction>(...Object.values<KioskAction>(actions));
	fc.assert(
		fc.property(fc.array(any, { maxLength: 30 }), (all) => {
			let state: KioskState = kioskSetup;
			let time = at;
			for (const action of all) {
				const before = state;
				state = nextKiosk(before, { ...action, at: ++time });
				// Scores are shown only right after they are finished for whoever was answering.
				if (state.screen === 'thanks' && before.screen !== 'thanks')
					expect(action.type === 'finished' && action.participant).toBe(
						turnOf(before)?.participant,
					);
				// A turn is begun, resumed or found, and never passes from one person to another by itself.
				const [was, is] = [turnOf(before)?.participant, turnOf(state)?.participant];
				if (is !== undefined && is !== was) expect(['started', 'found']).toContain(action.type);
			}
		}),
	);
});

test('turnOf gives the turn of whoever is at the kiosk', () => {
	expect(names.filter((name) => turnOf(states[name]))).toEqual(['underway', 'answering', 'failed']);
});
