import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	type KnownOfPath,
	finishedMirrors,
	pathState,
	writtenCommitments,
} from '../../../../src/core/device/path-state.ts';
import { storedAttempts } from '../../../../src/core/device/attempt.ts';
import { noReadingProgress } from '../../../../src/core/device/reading-progress.ts';
import { started } from '../../../support/commitments.ts';
import { attempts } from '../../../support/device.ts';

const begunAt = '2026-11-23T02:00:00.000Z';
const steps = [
	{ key: 'cermin/diri', minutes: 5 },
	{ key: 'nilai/adaptif#satu-menit', minutes: 1 },
	{ key: 'kasus/iuran-kado-pimpinan', minutes: 3 },
	{ key: 'topik/anti-pungli#ke-mana-melapor', minutes: 3 },
	{ key: 'renungan/tiga-sebab', minutes: 10 },
	{ key: 'cermin/diri#2', minutes: 5 },
];

const nothing: KnownOfPath = {
	progress: undefined,
	reading: noReadingProgress,
	finished: [],
	commitments: [],
};
const mirror = (instrument: 'diri' | 'kilat', finishedAt: string) => ({ instrument, finishedAt });
const ticked = (...keys: string[]) => ({ begunAt, ticked: keys });

test('before anything was done the first step is the next', () => {
	expect(pathState(steps, nothing)).toEqual({
		steps: ['next', 'open', 'open', 'open', 'open', 'open'],
		next: 0,
		minutesDone: 0,
	});
});

test('a page marked as read is done with its parts, a case once decided, and a tick counts for itself', () => {
	const reading = { cases: { 'iuran-kado-pimpinan': 0 }, read: ['nilai/adaptif'] };
	const known = { ...nothing, reading, progress: ticked('renungan/tiga-sebab') };
	expect(pathState(steps, known)).toEqual({
		steps: ['next', 'known', 'known', 'open', 'ticked', 'open'],
		next: 0,
		minutesDone: 14,
	});
});

test('a page with an address of one word is done once it is marked as read', () => {
	const motto = [{ key: 'bangga-melayani-bangsa', minutes: 5 }];
	const reading = { cases: {}, read: ['bangga-melayani-bangsa'] };
	expect(pathState(motto, { ...nothing, reading }).steps).toEqual(['known']);
});

test('a mirror counts once it was finished after the path was begun', () => {
	const earlier = mirror('diri', '2026-11-22T02:00:00.000Z');
	const other = mirror('kilat', '2026-11-24T02:00:00.000Z');
	const known = { ...nothing, progress: ticked(), finished: [earlier, other] };
	expect(pathState(steps, known).steps[0]).toBe('next');
	const later = { ...known, finished: [earlier, mirror('diri', begunAt)] };
	expect(pathState(steps, later).steps).toEqual(['known', 'next', 'open', 'open', 'open', 'open']);
	expect(pathState(steps, { ...later, progress: undefined }).steps[0]).toBe('next');
});

test('a mirror that a path has twice is to be finished twice', () => {
	const finished = ['2026-11-24T02:00:00.000Z', '2026-12-24T02:00:00.000Z'].map((at) =>
		mirror('diri', at),
	);
	const known = { ...nothing, progress: ticked(), finished };
	expect(pathState(steps, known).steps.filter((state) => state === 'known')).toHaveLength(2);
});

test('where the first of two was ticked, as in a package, one that is finished later is the second', () => {
	const known = { ...nothing, progress: ticked('cermin/diri') };
	expect(pathState(steps, known).steps[0]).toBe('ticked');
	expect(pathState(steps, known).steps[5]).toBe('open');
	const later = { ...known, finished: [mirror('diri', '2026-12-24T02:00:00.000Z')] };
	expect(pathState(steps, later).steps[5]).toBe('known');
});

test('what a path no longer has is not counted', () => {
	const known = { ...nothing, progress: ticked('renungan/hilang') };
	expect(pathState(steps, known).minutesDone).toBe(0);
});

test('when all is done there is no next step, and the minutes add up', () => {
	fc.assert(
		fc.property(fc.subarray(steps.slice(1, 5)), (some) => {
			const finished = [mirror('diri', begunAt), mirror('diri', begunAt)];
			const progress = ticked(...some.map(({ key }) => key));
			const state = pathState(steps, { ...nothing, progress, finished });
			const missing = steps.slice(1, 5).filter((step) => !some.includes(step));
			expect(state.minutesDone).toBe(27 - missing.reduce((sum, { minutes }) => sum + minutes, 0));
			expect(state.next === undefined).toBe(missing.length === 0);
		}),
	);
});

test('finishedMirrors reads what attempts are stored as, and never throws', () => {
	expect(finishedMirrors(JSON.stringify(storedAttempts(attempts)))).toEqual(
		attempts.map(({ instrument, finishedAt }) => ({ instrument, finishedAt })),
	);
	expect(finishedMirrors('{{')).toEqual([]);
	expect(finishedMirrors('[null,7,{"instrument":"lain","finishedAt":"kemarin"}]')).toEqual([]);
	fc.assert(fc.property(fc.jsonValue(), (value) => void finishedMirrors(JSON.stringify(value))));
});

test('a commitment is done while one is under way, and by one of the days since the path was begun', () => {
	const steps = [{ key: 'komitmen', minutes: 8 }];
	const stateWith = (isUnderWay: boolean, savedAt: string, progress = true) =>
		pathState(steps, {
			...nothing,
			progress: progress ? ticked() : undefined,
			commitments: [{ isUnderWay, savedAt }],
		}).steps[0];
	expect(pathState(steps, { ...nothing, progress: ticked() }).steps[0]).toBe('next');
	expect(stateWith(true, '2026-11-01T02:00:00.000Z')).toBe('known');
	expect(stateWith(true, '2026-11-01T02:00:00.000Z', false)).toBe('known');
	expect(stateWith(false, '2026-11-01T02:00:00.000Z')).toBe('next');
	expect(stateWith(false, begunAt)).toBe('known');
	expect(stateWith(false, begunAt, false)).toBe('next');
});

test('writtenCommitments reads of stored ones that their sentences are written, and never throws', () => {
	const unwritten = { ...started, startedOn: undefined };
	const past = { ...started, id: 'lama', savedAt: begunAt };
	expect(writtenCommitments(JSON.stringify({ current: started, past: [past] }))).toEqual([
		{ isUnderWay: true, savedAt: started.savedAt },
		{ isUnderWay: false, savedAt: begunAt },
	]);
	expect(writtenCommitments(JSON.stringify({ current: unwritten, past: [] }))).toEqual([]);
	for (const text of ['', '{{', 'null', '[]', '{"current":{"startedOn":"x","savedAt":5},"past":7}'])
		expect(writtenCommitments(text)).toEqual([]);
	fc.assert(fc.property(fc.jsonValue(), (value) => void writtenCommitments(JSON.stringify(value))));
});
