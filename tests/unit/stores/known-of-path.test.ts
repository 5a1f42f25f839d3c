import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { storedAttempts } from '../../../src/core/device/attempt.ts';
import { openTab, startBrowser } from '../../support/browser.ts';
import { plan, started } from '../../support/commitments.ts';
import { attempts } from '../../support/device.ts';

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
});
afterEach(() => vi.unstubAllGlobals());

test('what a device knows of a path is gathered without an answer and without a word of a commitment', async () => {
	const { knownOfPath } = await openTab(() => import('../../../src/stores/known-of-path.ts'));
	expect(knownOfPath('orientasi')).toEqual({
		progress: undefined,
		reading: { cases: {}, read: [] },
		finished: [],
		commitments: [],
	});
	const progress = { begunAt: '2026-11-26T02:00:00.000Z', ticked: ['nilai/loyal'] };
	storage.setItem('cermin:paths:v1', JSON.stringify({ orientasi: progress }));
	storage.setItem('cermin:attempts:v1', JSON.stringify(storedAttempts(attempts)));
	storage.setItem('cermin:commitment:v1', JSON.stringify({ current: started, past: [] }));
	const known = knownOfPath('orientasi');
	expect(known.progress).toEqual(progress);
	expect(known.finished).toHaveLength(attempts.length);
	expect(known.commitments).toEqual([{ isUnderWay: true, savedAt: started.savedAt }]);
	expect(JSON.stringify(known)).not.toContain(plan.then);
});
