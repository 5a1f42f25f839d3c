import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Session } from '../../../src/core/codes/session-link.ts';
import { openTab, refusals, startBrowser } from '../../support/browser.ts';
import { exampleSession } from '../../support/sessions.ts';

const load = () =>
	openTab(async () => ({
		...(await import('../../../src/stores/my-sessions.ts')),
		...(await import('../../../src/stores/present.ts')),
	}));
const before: Session = exampleSession;
const after: Session = { ...before, wave: 'after' };

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
});
afterEach(() => vi.unstubAllGlobals());

test('a class has no number until its trainer counts', async () => {
	const { presentIn, saveMySession } = await load();
	saveMySession(before);
	expect(presentIn(before)).toBeUndefined();
	expect(presentIn(after)).toBeUndefined();
});

test('the number of a class in the list is kept with it, and another tab reads it', async () => {
	const { presentIn, saveMySession, setPresent } = await load();
	saveMySession(before);
	saveMySession(after);
	setPresent(before, 30);
	expect(presentIn(before)).toEqual({ present: 30, state: 'kept' });
	expect((await load()).presentIn(before)).toEqual({ present: 30, state: 'kept' });
	expect(presentIn(after)).toBeUndefined();
	setPresent(before, undefined);
	expect((await load()).presentIn(before)).toBeUndefined();
});

test('the number of another class is known on this page only', async () => {
	const { mySessions, presentIn, setPresent } = await load();
	setPresent(after, 30);
	expect(presentIn(after)).toEqual({ present: 30, state: 'unlisted' });
	expect(presentIn(before)).toBeUndefined();
	expect(mySessions.read()).toEqual([]);
	expect((await load()).presentIn(after)).toBeUndefined();
	setPresent(after, undefined);
	expect(presentIn(after)).toBeUndefined();
});

test('a class that comes into the list later keeps its number, and the next one is stored', async () => {
	const { presentIn, saveMySession, setPresent } = await load();
	setPresent(before, 30);
	saveMySession(before);
	expect(presentIn(before)).toEqual({ present: 30, state: 'unlisted' });
	setPresent(before, 28);
	expect(presentIn(before)).toEqual({ present: 28, state: 'kept' });
	setPresent(before, undefined);
	expect(presentIn(before)).toBeUndefined();
});

test('a number that the browser did not keep works, and is not called kept until it is', async () => {
	const { presentIn, saveMySession, setPresent } = await load();
	saveMySession(before);
	storage.full = true;
	setPresent(before, 30);
	expect(presentIn(before)).toEqual({ present: 30, state: 'refused' });
	storage.full = false;
	setPresent(before, 30);
	expect(presentIn(before)).toEqual({ present: 30, state: 'kept' });
});

test.each(Object.entries(refusals))('works in memory where storage is %s', async (_, refuse) => {
	refuse();
	const { presentIn, saveMySession, setPresent } = await load();
	saveMySession(before);
	setPresent(before, 30);
	setPresent(after, 12);
	expect(presentIn(before)).toEqual({ present: 30, state: 'refused' });
	expect(presentIn(after)).toEqual({ present: 12, state: 'unlisted' });
});
