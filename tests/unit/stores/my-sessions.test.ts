import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isSessionId } from '../../../src/core/codes/session-link.ts';
import { garbage, openTab, refusals, startBrowser } from '../../support/browser.ts';

const key = 'cermin:my-sessions:v1';
const load = () => openTab(() => import('../../../src/stores/my-sessions.ts'));
const before = {
	id: 'q7k3m9xw',
	name: 'Orientasi CPNS 2026',
	instrument: 'kilat',
	wave: 'before',
	detail: 'summary',
} as const;
const after = { ...before, wave: 'after' } as const;
const savedAt = '2026-11-24T02:00:00.000Z';

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
	vi.useFakeTimers({ now: new Date(savedAt) });
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

test('newSessionId gives another id each time', async () => {
	const { newSessionId } = await load();
	const ids = Array.from({ length: 50 }, newSessionId);
	expect(ids.every(isSessionId)).toBe(true);
	expect(new Set(ids).size).toBe(50);
});

test('saveMySession keeps each wave once, with the moment it was saved last', async () => {
	const { mySessions, saveMySession } = await load();
	saveMySession(before);
	saveMySession(after);
	vi.advanceTimersByTime(60_000);
	saveMySession({ ...before, name: 'Latsar II' });
	expect(mySessions.$value.get()).toEqual([
		{ ...after, savedAt },
		{ ...before, name: 'Latsar II', savedAt: '2026-11-24T02:01:00.000Z' },
	]);
});

test('saveMySession writes the format that every version of the site reads', async () => {
	const { saveMySession } = await load();
	saveMySession({ ...before, path: 'budaya-adaptif' });
	const { wave, ...rest } = before;
	expect(JSON.parse(storage.getItem(key) ?? '')).toEqual([
		{ ...rest, phase: wave, path: 'budaya-adaptif', savedAt },
	]);
});

test('removeMySession takes away one wave and leaves the others', async () => {
	const { mySessions, removeMySession, saveMySession } = await load();
	saveMySession(before);
	saveMySession(after);
	removeMySession(before);
	expect(mySessions.$value.get()).toEqual([{ ...after, savedAt }]);
});

test('two tabs lose nothing of each other', async () => {
	const [left, right] = [await load(), await load()];
	left.saveMySession(before);
	right.saveMySession(after);
	left.removeMySession(before);
	expect(right.mySessions.read()).toEqual([{ ...after, savedAt }]);
});

test.each(garbage)('a list stored as %j is set aside, and a new one begins', async (text) => {
	storage.setItem(key, text);
	const { mySessions, saveMySession } = await load();
	expect(mySessions.$value.get()).toEqual([]);
	saveMySession(before);
	expect(mySessions.$value.get()).toHaveLength(1);
	expect(mySessions.readAside()).toBe(text);
});

test.each(Object.entries(refusals))('works in memory where storage is %s', async (_, refuse) => {
	refuse();
	const { mySessions, removeMySession, saveMySession } = await load();
	saveMySession(before);
	saveMySession(after);
	removeMySession(after);
	expect(mySessions.$value.get()).toEqual([{ ...before, savedAt }]);
});

test('savedStateOf tells how a session stands in the list', async () => {
	const { saveMySession, savedStateOf } = await load();
	expect(savedStateOf(before)).toBe('unsaved');
	expect(saveMySession(before)).toBe(true);
	expect(savedStateOf(before)).toBe('saved');
	expect(savedStateOf({ ...before, name: 'Latsar II' })).toBe('changed');
	expect(savedStateOf(after)).toBe('changed');
});

test('a session that the browser did not keep is not called saved, until it is', async () => {
	const { removeMySession, saveMySession, savedStateOf } = await load();
	saveMySession(before);
	storage.full = true;
	expect(saveMySession(after)).toBe(false);
	expect(savedStateOf(after)).toBe('unkept');
	expect(savedStateOf(before)).toBe('saved');
	expect(removeMySession(before)).toBe(false);
	storage.full = false;
	expect(saveMySession(after)).toBe(true);
	expect(savedStateOf(after)).toBe('saved');
});
