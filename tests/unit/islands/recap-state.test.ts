import { describe, expect, test } from 'vitest';
import { emptyIntake } from '../../../src/core/survey/intake.ts';
import {
	type RecapEvent,
	initialState,
	nextState,
} from '../../../src/islands/recap/recap-state.ts';
import type { Overview } from '../../../src/islands/recap/worker-protocol.ts';

const overview: Overview = {
	isExample: false,
	collected: 7,
	classSizes: [],
	conflictCount: 0,
	conflicts: [],
	unstored: false,
};
const after = (...events: RecapEvent[]) => events.reduce(nextState, initialState);
const read: RecapEvent = { kind: 'read', job: 2, intake: emptyIntake(), unread: [], overview };

describe('nextState', () => {
	test('shows progress from the start of an import until its outcome', () => {
		const started = after({ kind: 'started', job: 2, bulk: true });
		expect(started.progress).toEqual({ job: 2, share: 0 });
		const halfway = nextState(started, { kind: 'progress', job: 2, done: 5, total: 10 });
		expect(halfway.progress?.share).toBe(0.5);
		const done = nextState(halfway, read);
		expect(done).toMatchObject({ overview, progress: undefined, outcome: { bulk: true } });
	});

	test('never passes the whole, and takes an empty text as read', () => {
		const share = (done: number, total: number) =>
			after({ kind: 'progress', job: 2, done, total }).progress?.share;
		expect(share(12, 10)).toBe(1);
		expect(share(0, 0)).toBe(1);
	});

	test('adds to the outcome whether the codes were stored', () => {
		const stored: RecapEvent = { kind: 'stored', job: 2, stored: false };
		expect(after(read, stored).outcome).toMatchObject({ kind: 'read', stored: false });
		expect(after(stored).outcome).toBeUndefined();
		expect(after(read, stored).overview?.unstored).toBe(true);
		expect(after(read, { ...stored, stored: true }).overview?.unstored).toBe(false);
	});

	test('forgets the outcome with the next import and with the codes', () => {
		expect(after(read, { kind: 'started', job: 3, bulk: false }).outcome).toBeUndefined();
		const none = { ...overview, collected: 0 };
		const erased = after(read, { kind: 'erased', job: 3, gone: true, overview: none });
		expect(erased).toMatchObject({ outcome: undefined, erased: { gone: true }, overview: none });
	});

	test('says whether a code is gone beside what the last import found, until the next', () => {
		const fewer = { ...overview, collected: 6 };
		const taken: RecapEvent = { kind: 'taken', job: 3, code: 'cb1a', gone: true, overview: fewer };
		expect(after(read, taken)).toMatchObject({
			overview: fewer,
			outcome: { kind: 'read' },
			taken: { code: 'cb1a', gone: true },
		});
		expect(after(taken, { kind: 'started', job: 4, bulk: false }).taken).toBeUndefined();
	});

	test('keeps no figures of the selection before a change', () => {
		const view = { layout: 'class', session: 'a' } as Overview['view'];
		const shown = { ...overview, view, recap: { published: false, n: 7 } } as Overview;
		const changed = after(
			{ kind: 'overview', job: 1, overview: shown },
			{ kind: 'selected', change: { session: 'b' } },
		);
		expect(changed.overview).toMatchObject({ collected: 7, recap: undefined });
		expect(changed.overview?.view).toEqual({ layout: 'class', session: 'b' });
	});

	test('says when the worker broke off', () => {
		expect(after({ kind: 'failed' }).failed).toBe(true);
	});
});
