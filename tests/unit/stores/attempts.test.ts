import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announceWrite, garbage, openTab, refusals, startBrowser } from '../../support/browser.ts';
import { answersWorth, readInstrument } from '../../support/mirrors.ts';

const diri = readInstrument('diri');
const kilat = readInstrument('kilat');
const key = 'cermin:attempts:v1';
const load = () =>
	openTab(async () => ({
		...(await import('../../../src/stores/attempts.ts')),
		...(await import('../../../src/stores/finish-mirror.ts')),
		...(await import('../../../src/stores/draft.ts')),
		...(await import('../../../src/stores/storage.ts')),
	}));
type Tab = Awaited<ReturnType<typeof load>>;

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
	vi.useFakeTimers({ now: new Date('2026-11-23T02:14:00.000Z') });
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

/** Answers everything alike and finishes, an hour after whatever came before. */
function take(
	{ drafts, saveAnswers, finishMirror }: Tab,
	mirror: typeof diri | typeof kilat,
	score: 25 | 75,
) {
	vi.advanceTimersByTime(3_600_000);
	saveAnswers(drafts[mirror.id], mirror, answersWorth(mirror, score), 60);
	return finishMirror(mirror);
}

describe('finishMirror', () => {
	test('turns the draft into the attempt on screen, and leaves no draft', async () => {
		const tab = await load();
		tab.togglePriority(tab.drafts.diri, diri, 'loyal-1');
		const attempt = take(tab, diri, 75);
		expect(attempt).toMatchObject({
			instrument: 'diri',
			revision: diri.revision,
			finishedAt: '2026-11-23T03:14:00.000Z',
			priorities: ['loyal-1'],
		});
		expect(attempt.id).toMatch(/^[\da-f]{32}$/);
		expect(new Set(Object.values(attempt.scores))).toEqual(new Set([75]));
		expect(tab.attempts.$value.get()).toEqual([attempt]);
		expect(tab.$shownAttemptId.get()).toBe(attempt.id);
		expect(tab.drafts.diri.$value.get()).toEqual(tab.noDraft);
		expect([...storage.texts.keys()]).toEqual([key]);
	});

	test('counts an answer of another tab that this one has not heard of', async () => {
		const [left, right] = [await load(), await load()];
		left.saveAnswers(left.drafts.kilat, kilat, { loyal: 4 }, 1);
		left.drafts.kilat.$value.listen(() => undefined);
		right.saveAnswers(right.drafts.kilat, kilat, { adaptif: 4 }, 1);
		expect(left.finishMirror(kilat).scores).toMatchObject({ loyal: 100, adaptif: 100 });
	});

	test('counts what is on screen where it was cleared away behind the page’s back', async () => {
		const tab = await load();
		tab.saveAnswers(tab.drafts.kilat, kilat, { loyal: 4 }, 1);
		tab.drafts.kilat.$value.listen(() => undefined);
		storage.texts.clear();
		expect(tab.finishMirror(kilat).scores).toMatchObject({ loyal: 100 });
	});

	test('writes the format that every version of the site reads', async () => {
		const tab = await load();
		const { priorities, ...rest } = take(tab, kilat, 25);
		expect(JSON.parse(storage.getItem(key) ?? '')).toEqual([{ ...rest, focus: priorities }]);
	});

	test('keeps those before it, oldest first, and those of another tab', async () => {
		const [left, right] = [await load(), await load()];
		const first = take(left, kilat, 25);
		const second = take(right, diri, 25);
		const third = take(left, kilat, 75);
		expect(left.attempts.$value.get()).toEqual([first, second, third]);
		expect(left.latestAttempt('kilat')).toEqual(third);
		expect(left.latestAttempt('diri')).toEqual(second);
	});

	test('shows in another tab, which goes on showing what it showed', async () => {
		const [left, right] = [await load(), await load()];
		right.attempts.$value.listen(() => undefined);
		const attempt = take(left, kilat, 75);
		announceWrite();
		expect(right.attempts.$value.get()).toEqual([attempt]);
		expect(right.$shownAttemptId.get()).toBeUndefined();
	});

	test('is the latest although the clock was set back since the one before', async () => {
		const tab = await load();
		const first = take(tab, diri, 25);
		vi.setSystemTime('2026-11-20T03:14:00.000Z');
		const second = take(tab, diri, 75);
		expect(second.finishedAt < first.finishedAt).toBe(true);
		expect(tab.latestAttempt('diri')).toEqual(second);
		expect((await load()).attempts.read()).toEqual([first, second]);
	});

	test('leaves its answers in the draft until it is kept', async () => {
		const tab = await load();
		storage.full = true;
		take(tab, kilat, 75);
		expect(tab.drafts.kilat.$value.get().answers).toEqual(answersWorth(kilat, 75));
		storage.full = false;
		tab.finishMirror(kilat);
		expect(tab.drafts.kilat.$value.get()).toEqual(tab.noDraft);
		expect(JSON.parse(storage.getItem(key) ?? '')).toHaveLength(2);
	});

	test('leads to a result where the storage fills up midway', async () => {
		const tab = await load();
		const first = take(tab, kilat, 25);
		storage.full = true;
		const second = take(tab, kilat, 75);
		expect(tab.attempts.$value.get()).toEqual([first, second]);
		expect(JSON.parse(storage.getItem(key) ?? '')).toHaveLength(1);
	});

	test.each(Object.entries(refusals))(
		'leads to a result where storage is %s',
		async (_, refuse) => {
			refuse();
			const tab = await load();
			const attempt = take(tab, diri, 75);
			expect(tab.latestAttempt('diri')).toEqual(attempt);
			// Nothing else of these answers outlives the page.
			expect(tab.drafts.diri.$value.get().answers).toEqual(answersWorth(diri, 75));
		},
	);

	test.each(garbage)('sets %j aside and begins a new list', async (text) => {
		storage.setItem(key, text);
		const tab = await load();
		expect(tab.attempts.$value.get()).toEqual([]);
		const attempt = take(tab, kilat, 75);
		expect(tab.attempts.$value.get()).toEqual([attempt]);
		expect(storage.getItem(`${key}:unreadable`)).toBe(text);
	});
});

describe('a history with one attempt that cannot be read', () => {
	const unknown = { id: 'x', instrument: 'unit', pad: '?'.repeat(1000) };

	test('keeps the others, and goes on', async () => {
		const tab = await load();
		const first = take(tab, kilat, 25);
		const stored = JSON.parse(storage.getItem(key) ?? '') as unknown[];
		storage.setItem(key, JSON.stringify([unknown, ...stored]));
		const reloaded = await load();
		const second = take(reloaded, kilat, 75);
		expect(reloaded.attempts.$value.get()).toEqual([first, second]);
		expect(JSON.parse(storage.getItem(key) ?? '')).toHaveLength(2);
		expect(reloaded.attempts.readAside()).toBe(JSON.stringify([unknown]));
	});

	test('is not written over where there is no room to set that one aside, and the result says so', async () => {
		const text = JSON.stringify([unknown]);
		storage.setItem(key, text);
		storage.room = 2000;
		const tab = await load();
		const attempt = take(tab, kilat, 75);
		expect(storage.getItem(key)).toBe(text);
		expect(tab.attempts.$value.get()).toEqual([attempt]);
		expect(tab.$storageWorks.get()).toBe(false);
		expect(tab.drafts.kilat.$value.get().answers).toEqual(answersWorth(kilat, 75));
	});
});

test('removeAttempt takes one away and leaves the others', async () => {
	const tab = await load();
	const first = take(tab, kilat, 25);
	const second = take(tab, diri, 75);
	tab.removeAttempt(second.id);
	tab.removeAttempt('unknown');
	expect(tab.attempts.$value.get()).toEqual([first]);
	expect(tab.latestAttempt('diri')).toBeUndefined();
});
