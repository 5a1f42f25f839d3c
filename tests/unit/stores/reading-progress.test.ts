import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { garbage, openTab, refusals, startBrowser } from '../../support/browser.ts';

const key = 'cermin:progress:v1';
const load = () => openTab(() => import('../../../src/stores/reading-progress.ts'));

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

test('decide keeps the first choice of each case', async () => {
	const { decide, readingProgress } = await load();
	expect(decide('iuran-kado-pimpinan', 2)).toBe(true);
	decide('iuran-kado-pimpinan', 0);
	decide('genset-desa', 1);
	expect(readingProgress.read().cases).toEqual({ 'iuran-kado-pimpinan': 2, 'genset-desa': 1 });
});

test('setRead marks a guide once, and takes the mark away', async () => {
	const { readingProgress, setRead } = await load();
	setRead('nilai/adaptif', true);
	setRead('nilai/adaptif', true);
	setRead('topik/anti-pungli', true);
	expect(readingProgress.read().read).toEqual(['nilai/adaptif', 'topik/anti-pungli']);
	setRead('nilai/adaptif', false);
	expect(readingProgress.read().read).toEqual(['topik/anti-pungli']);
});

test('two tabs lose nothing of each other, and write the format that every version reads', async () => {
	const [left, right] = [await load(), await load()];
	left.decide('a', 1);
	right.setRead('nilai/loyal', true);
	left.decide('b', 0);
	expect(JSON.parse(storage.getItem(key) ?? '')).toEqual({
		cases: { a: 1, b: 0 },
		read: ['nilai/loyal'],
	});
});

test.each(garbage)('stored as %j counts as nothing, and is set aside', async (text) => {
	storage.setItem(key, text);
	const { decide, readingProgress } = await load();
	expect(readingProgress.read()).toEqual(readingProgress.empty);
	decide('a', 1);
	expect(readingProgress.read().cases).toEqual({ a: 1 });
	expect(readingProgress.readAside()).toBe(text);
});

test('says so where the browser keeps nothing, and goes on in memory', async () => {
	const { decide, readingProgress, setRead } = await load();
	storage.full = true;
	expect(decide('a', 1)).toBe(false);
	expect(setRead('nilai/loyal', true)).toBe(false);
	expect(readingProgress.read()).toEqual({ cases: { a: 1 }, read: ['nilai/loyal'] });
});

test.each(Object.entries(refusals))('works in memory where storage is %s', async (_, refuse) => {
	refuse();
	const { decide, readingProgress } = await load();
	expect(decide('a', 1)).toBe(false);
	expect(readingProgress.read().cases).toEqual({ a: 1 });
});
