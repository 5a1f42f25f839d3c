import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { garbage, openTab, startBrowser } from '../../support/browser.ts';

const key = 'cermin:paths:v1';
const load = () => openTab(() => import('../../../src/stores/path-progress.ts'));

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
	vi.useFakeTimers({ now: new Date('2026-11-26T02:00:00Z'), toFake: ['Date'] });
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a path that is begun, ticked and finished is written in the format that every version reads', async () => {
	const { begin, finish, tick } = await load();
	expect(begin('orientasi')).toBe(true);
	expect(tick('orientasi', 'renungan/a', true)).toBe(true);
	expect(finish('orientasi', true)).toBe(true);
	const now = '2026-11-26T02:00:00.000Z';
	expect(JSON.parse(storage.getItem(key) ?? '')).toEqual({
		orientasi: { begunAt: now, ticked: ['renungan/a'], finishedAt: now },
	});
});

test('what changes nothing writes nothing', async () => {
	const { finish } = await load();
	expect(finish('orientasi', true)).toBe(true);
	expect(storage.getItem(key)).toBeNull();
});

test('two tabs lose nothing of each other', async () => {
	const [left, right] = [await load(), await load()];
	left.tick('orientasi', 'renungan/a', true);
	right.join('latsar', '#sesi=1');
	left.tick('orientasi', 'renungan/b', true);
	expect(left.pathsProgress.read()).toMatchObject({
		orientasi: { ticked: ['renungan/a', 'renungan/b'] },
		latsar: { session: '#sesi=1' },
	});
});

test.each(garbage)('stored as %j counts as nothing, and is set aside', async (text) => {
	storage.setItem(key, text);
	const { pathsProgress, begin } = await load();
	expect(pathsProgress.read()).toEqual({});
	begin('orientasi');
	expect(pathsProgress.readAside()).toBe(text);
});

test('says so where the browser keeps nothing, and goes on in memory', async () => {
	const { pathsProgress, tick } = await load();
	storage.full = true;
	expect(tick('orientasi', 'renungan/a', true)).toBe(false);
	expect(pathsProgress.read()).toMatchObject({ orientasi: { ticked: ['renungan/a'] } });
});
