import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { decodeCommitments } from '../../../src/core/device/commitment.ts';
import { garbage, openTab, refusals, startBrowser } from '../../support/browser.ts';
import { plan } from '../../support/commitments.ts';

const key = 'cermin:commitment:v1';
const load = () => openTab(() => import('../../../src/stores/commitment.ts'));
type Tab = Awaited<ReturnType<typeof load>>;

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
	vi.useFakeTimers({ now: new Date('2026-11-30T09:00:00') });
});
afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const idOf = (tab: Tab) => tab.commitments.read().current?.id ?? '';

/** A commitment to one behaviour whose sentence is written. */
function commit(tab: Tab): string {
	tab.begin([plan.behaviour]);
	tab.write(idOf(tab), 0, plan);
	return idOf(tab);
}

test('a commitment goes from the choice to the look back, and every step is stored', async () => {
	const tab = await load();
	expect(tab.begin([plan.behaviour])).toBe(true);
	const id = idOf(tab);
	expect(tab.write(id, 0, plan)).toBe(true);
	expect(tab.rehearse(id)).toBe(true);
	vi.setSystemTime(new Date('2026-12-07T09:00:00'));
	expect(tab.lookBack(id, { day: 7, answers: [{ outcome: 'partly', obstacle: 'forgot' }] })).toBe(
		true,
	);
	expect(decodeCommitments(storage.getItem(key) ?? '')).toMatchObject({
		ok: true,
		value: {
			current: {
				startedOn: '2026-11-30',
				plans: [plan],
				rehearsed: true,
				checks: [{ day: 7, on: '2026-12-07', answers: [{ outcome: 'partly' }] }],
			},
		},
	});
});

test('beginAgain takes the sentences over and counts from today, with the old days in the past', async () => {
	const tab = await load();
	const id = commit(tab);
	tab.lookBack(id, { day: 30, answers: [{ outcome: 'done' }] });
	vi.setSystemTime(new Date('2026-12-30T09:00:00'));
	const { current } = tab.commitments.read();
	if (current) tab.beginAgain(current);
	const all = tab.commitments.read();
	expect(all.current).toMatchObject({
		startedOn: '2026-12-30',
		plans: [plan],
		checks: [],
		rehearsed: false,
	});
	expect(all.past.map((one) => one.id)).toEqual([id]);
	expect(decodeCommitments(storage.getItem(key) ?? '').ok).toBe(true);
});

test('startFrom, end and remove act on the commitment they name and on no other', async () => {
	const tab = await load();
	const id = commit(tab);
	tab.startFrom(id, '2026-12-07');
	expect(tab.commitments.read().current?.startedOn).toBe('2026-12-07');
	tab.end('lain');
	tab.remove('lain');
	expect(idOf(tab)).toBe(id);
	tab.end(id);
	expect(tab.commitments.read()).toMatchObject({ past: [{ id }] });
	expect(idOf(tab)).toBe('');
	tab.remove(commit(tab));
	expect(tab.commitments.read().past).toHaveLength(1);
	expect(idOf(tab)).toBe('');
});

test('two tabs build on each other, and one never changes what the other has replaced', async () => {
	const [left, right] = [await load(), await load()];
	const id = commit(left);
	right.rehearse(id);
	left.lookBack(id, { day: 7, answers: [{ outcome: 'done' }] });
	expect(right.commitments.read().current).toMatchObject({ rehearsed: true, checks: [{ day: 7 }] });
	right.remove(id);
	const other = commit(right);
	expect(left.lookBack(id, { day: 14, answers: [{ outcome: 'done' }] })).toBe(false);
	expect(left.end(id)).toBe(false);
	expect(left.commitments.read().current).toMatchObject({ id: other, checks: [] });
});

test.each(garbage)('what is stored as %j is set aside, and a new one begins', async (text) => {
	storage.setItem(key, text);
	const tab = await load();
	expect(tab.isEmpty(tab.commitments.$value.get())).toBe(true);
	commit(tab);
	expect(idOf(tab)).not.toBe('');
	expect(tab.commitments.readAside()).toBe(text);
});

test.each(Object.entries(refusals))('works in memory where storage is %s', async (_, refuse) => {
	refuse();
	const tab = await load();
	expect(tab.begin([plan.behaviour])).toBe(false);
	expect(tab.write(idOf(tab), 0, plan)).toBe(false);
	expect(tab.commitments.read().current?.plans).toEqual([plan]);
});
