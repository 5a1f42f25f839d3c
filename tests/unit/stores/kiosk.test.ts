import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { garbage, openTab, refusals, startBrowser } from '../../support/browser.ts';
import { readInstrument } from '../../support/mirrors.ts';

const kilat = readInstrument('kilat');
const session = 'q7k3m9xw';
const turn = { participant: 12, detail: 'summary' as const };
const key = 'cermin:kiosk:v1';
const draftKey = 'cermin:kiosk-draft:kilat:v1';
const load = () =>
	openTab(async () => ({
		...(await import('../../../src/stores/kiosk.ts')),
		...(await import('../../../src/stores/draft.ts')),
	}));
type Tab = Awaited<ReturnType<typeof load>>;

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

const answer = ({ kioskDrafts, saveAnswers }: Tab) =>
	saveAnswers(kioskDrafts.kilat, kilat, { loyal: 3 }, 1);

describe('a kiosk', () => {
	test('is opened with nobody at it, and what an earlier one left behind is gone', async () => {
		storage.setItem(draftKey, '{"revision":1,"answers":{"loyal":4}}');
		const { kiosk, openKiosk } = await load();
		openKiosk(session);
		expect(kiosk.$value.get()).toEqual({ session });
		expect([...storage.texts]).toEqual([[key, `{"session":"${session}"}`]]);
	});

	test('has a turn begin with nothing answered, whoever was there before', async () => {
		const tab = await load();
		tab.openKiosk(session);
		tab.beginTurn(session, turn);
		answer(tab);
		tab.beginTurn(session, { participant: 34, detail: 'full' });
		expect(tab.kiosk.$value.get()).toEqual({
			session,
			turn: { participant: 34, detail: 'full' },
		});
		expect(storage.getItem(draftKey)).toBeNull();
	});

	test('is found as it was by a page loaded anew in the middle of a turn', async () => {
		const tab = await load();
		tab.openKiosk(session);
		tab.beginTurn(session, turn);
		answer(tab);
		const { kiosk, kioskDrafts } = await load();
		expect(kiosk.read()).toEqual({ session, turn });
		expect(kioskDrafts.kilat.read().answers).toEqual({ loyal: 3 });
	});

	test('has a turn end without a trace of the person, unreadable text included', async () => {
		const tab = await load();
		tab.openKiosk(session);
		tab.beginTurn(session, turn);
		storage.setItem(draftKey, '{{broken');
		answer(tab);
		expect(storage.getItem(`${draftKey}:unreadable`)).toBe('{{broken');
		tab.endTurn();
		expect(tab.kioskDrafts.kilat.$value.get()).toEqual(tab.noDraft);
		expect([...storage.texts]).toEqual([[key, `{"session":"${session}"}`]]);
	});

	test('closed leaves nothing stored, and keeps its hands off the device owner’s own draft', async () => {
		const tab = await load();
		tab.saveAnswers(tab.drafts.kilat, kilat, { adaptif: 2 }, 1);
		tab.openKiosk(session);
		tab.beginTurn(session, turn);
		answer(tab);
		tab.closeKiosk();
		expect(tab.kiosk.$value.get()).toBeUndefined();
		expect([...storage.texts.keys()]).toEqual(['cermin:draft:kilat:v1']);
	});

	test('that is not open has no turn to end, and is not opened by ending one', async () => {
		const { endTurn, kiosk } = await load();
		endTurn();
		expect(kiosk.$value.get()).toBeUndefined();
		expect(storage.texts.size).toBe(0);
	});

	test.each(garbage)('stored as %j is not open', async (text) => {
		storage.setItem(key, text);
		const { kiosk } = await load();
		expect(kiosk.read()).toBeUndefined();
	});

	test.each(Object.entries(refusals))('works in memory where storage is %s', async (_, refuse) => {
		refuse();
		const tab = await load();
		tab.openKiosk(session);
		tab.beginTurn(session, turn);
		answer(tab);
		expect(tab.kiosk.read()).toEqual({ session, turn });
		expect(tab.kioskDrafts.kilat.read().answers).toEqual({ loyal: 3 });
		tab.endTurn();
		expect(tab.kiosk.read()).toEqual({ session });
		expect(tab.kioskDrafts.kilat.read().answers).toEqual({});
		tab.closeKiosk();
		expect(tab.kiosk.read()).toBeUndefined();
	});
});
