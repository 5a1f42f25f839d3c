import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { garbage, openTab, refusals, startBrowser } from '../../support/browser.ts';

const key = 'cermin:evidence:v1';
const load = () => openTab(() => import('../../../src/stores/evidence.ts'));

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
	vi.useFakeTimers({ now: new Date('2026-12-07T02:14:00.000Z') });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('an entry is begun, written and taken away in the format that every version of the site reads', async () => {
	const { begin, evidence, remove, write } = await load();
	expect(begin('akuntabel')).toBe(true);
	const id = evidence.$value.get()[0]?.id ?? '';
	expect(write(id, 'practice', ' Buku kas diisi setiap sore ')).toBe(true);
	expect(storage.getItem(key)).toBe(
		`[{"id":"${id}","value":"akuntabel","practice":"Buku kas diisi setiap sore","place":"","since":"","renewedBy":"","savedAt":"2026-12-07T02:14:00.000Z"}]`,
	);
	expect(remove(id)).toBe(true);
	expect(storage.getItem(key)).toBe('[]');
});

test('two tabs lose nothing of each other', async () => {
	const [left, right] = [await load(), await load()];
	left.begin('loyal');
	right.begin('adaptif');
	expect(left.evidence.read().map(({ value }) => value)).toEqual(['loyal', 'adaptif']);
});

test.each(garbage)('a list stored as %j is set aside, and a new one begins', async (text) => {
	storage.setItem(key, text);
	const { begin, evidence } = await load();
	expect(evidence.$value.get()).toEqual([]);
	begin('loyal');
	expect(evidence.readAside()).toBe(text);
});

test.each(Object.entries(refusals))(
	'it is said that nothing is kept where storage is %s, and the list lives on in memory',
	async (_, refuse) => {
		refuse();
		const { begin, evidence } = await load();
		expect(begin('loyal')).toBe(false);
		expect(evidence.$value.get()).toHaveLength(1);
	},
);
