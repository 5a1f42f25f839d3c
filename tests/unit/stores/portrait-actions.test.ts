import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { garbage, openTab, refusals, startBrowser } from '../../support/browser.ts';

const key = 'cermin:portrait-actions:v1';
const load = () => openTab(() => import('../../../src/stores/portrait-actions.ts'));
type Tab = Awaited<ReturnType<typeof load>>;

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
	vi.useFakeTimers({ now: new Date('2026-12-07T02:14:00.000Z') });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function promise(tab: Tab) {
	tab.add([{ theme: 'adaptif' }, { words: 'Alat tersimpan di bagian lain' }]);
	tab.place('adaptif', 'ours');
	tab.choose('adaptif');
	tab.write({ act: 'Mencoba satu cara baru.', owner: 'Tim layanan depan' });
	return tab.write({ start: '2026-12-07', review: '2027-03-01' });
}

test('what a team decides is written in the format that every version of the site reads', async () => {
	const tab = await load();
	expect(promise(tab)).toBe(true);
	const { current } = JSON.parse(storage.getItem(key) ?? '') as { current: { id: string } };
	expect(current.id).toMatch(/^[\da-f]{32}$/);
	expect(JSON.parse(storage.getItem(key) ?? '')).toEqual({
		current: {
			id: current.id,
			savedAt: '2026-12-07T02:14:00.000Z',
			findings: [{ theme: 'adaptif', place: 'ours' }, { words: 'Alat tersimpan di bagian lain' }],
			chosen: 0,
			act: 'Mencoba satu cara baru.',
			owner: 'Tim layanan depan',
			start: '2026-12-07',
			review: '2027-03-01',
		},
		past: [],
	});
});

test('a promise that ended leaves room for a new portrait', async () => {
	const tab = await load();
	promise(tab);
	expect(tab.end('partly')).toBe(true);
	tab.add([{ theme: 'loyal' }]);
	const { current, past } = tab.portraitActions.$value.get();
	expect(current?.findings).toEqual([{ theme: 'loyal' }]);
	expect(past.map(({ outcome }) => outcome)).toEqual(['partly']);
	tab.remove('loyal');
	expect(tab.portraitActions.$value.get().current?.findings).toEqual([]);
});

test('two tabs lose nothing of each other', async () => {
	const [left, right] = [await load(), await load()];
	left.add([{ theme: 'adaptif' }]);
	right.add([{ theme: 'loyal' }]);
	expect(left.portraitActions.read().current?.findings).toHaveLength(2);
});

test.each(garbage)('what is stored as %j is set aside, and a new portrait begins', async (text) => {
	storage.setItem(key, text);
	const tab = await load();
	expect(tab.portraitActions.$value.get()).toEqual({ past: [] });
	tab.add([{ theme: 'adaptif' }]);
	expect(tab.portraitActions.readAside()).toBe(text);
});

test.each(Object.entries(refusals))(
	'it is said that nothing is kept where storage is %s, and the team goes on in memory',
	async (_, refuse) => {
		refuse();
		const tab = await load();
		expect(promise(tab)).toBe(false);
		expect(tab.portraitActions.$value.get().current?.owner).toBe('Tim layanan depan');
	},
);
