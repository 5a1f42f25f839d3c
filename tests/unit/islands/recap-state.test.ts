import { describe, expect, test } from 'vitest';
import { emptyIntake } from '../../../src/core/survey/intake.ts';
import { shareOf } from '../../../src/islands/recap/reading.ts';
import { atStart, awaiting } from '../../../src/islands/recap/recap-state.ts';
import type { Overview, RecapState } from '../../../src/islands/recap/worker-protocol.ts';

const overview: Overview = {
	isExample: false,
	collected: 7,
	fromPaper: 0,
	classSizes: [],
	conflictCount: 0,
	conflicts: [],
	unstored: false,
};

describe('shareOf', () => {
	test('never passes the whole, and takes an empty text as read', () => {
		expect(shareOf({ done: 5, total: 10 })).toBe(0.5);
		expect(shareOf({ done: 12, total: 10 })).toBe(1);
		expect(shareOf({ done: 0, total: 0 })).toBe(1);
	});
});

describe('atStart', () => {
	test('keeps what was collected, and forgets what came of the import before', () => {
		const known: RecapState = {
			overview,
			outcome: { kind: 'read', intake: emptyIntake(), unread: [], bulk: true },
			stored: false,
			taken: { code: 'cb1a', gone: true },
			erased: { gone: false },
		};
		expect(atStart(known, 2)).toEqual({ overview, progress: { job: 2, share: 0 } });
	});
});

describe('awaiting', () => {
	test('keeps no figures of the selection before a change', () => {
		const view = { layout: 'class', session: 'a' } as Overview['view'];
		const shown = { ...overview, view, recap: { published: false, n: 7 } } as Overview;
		const changed = awaiting({ overview: shown }, { session: 'b' });
		expect(changed.overview).toMatchObject({ collected: 7, recap: undefined });
		expect(changed.overview?.view).toEqual({ layout: 'class', session: 'b' });
	});
});
