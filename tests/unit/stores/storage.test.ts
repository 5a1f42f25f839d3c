import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
	decodeReadingProgress,
	noReadingProgress,
} from '../../../src/core/device/reading-progress.ts';
import { $storageWorks, probeStorage, stored } from '../../../src/stores/storage.ts';
import { announceWrite, refusals, startBrowser } from '../../support/browser.ts';

const key = 'cermin:test:v1';
const store = () => stored(key, noReadingProgress, decodeReadingProgress);
const read = (...addresses: string[]) => ({ cases: {}, read: addresses });

let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
	$storageWorks.set(true);
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('a stored value', () => {
	test('is what was stored as soon as somebody follows it', () => {
		storage.setItem(key, JSON.stringify(read('nilai/loyal')));
		expect(store().$value.get()).toEqual(read('nilai/loyal'));
	});

	test('tells whoever follows it of a change here and of one in another tab', () => {
		const [left, right] = [store(), store()];
		const seen: unknown[] = [];
		const end = right.$value.subscribe((value) => seen.push(value.read));
		right.update(() => read('a/a'));
		left.update((now) => read(...now.read, 'b/b'));
		announceWrite();
		left.clear();
		announceWrite();
		end();
		expect(seen).toEqual([[], ['a/a'], ['a/a', 'b/b'], []]);
	});

	test('is empty while pages are built, where there is no window', () => {
		vi.stubGlobal('window', undefined);
		storage.setItem(key, JSON.stringify(read('nilai/loyal')));
		expect(store().$value.get()).toBe(noReadingProgress);
	});
});

describe('$storageWorks', () => {
	test('stays false while anything is not kept, whatever else is', () => {
		const [value, other] = [
			store(),
			stored('cermin:other:v1', noReadingProgress, decodeReadingProgress),
		];
		storage.full = true;
		value.update(() => read('a/a'));
		storage.full = false;
		other.update(() => read('b/b'));
		expect($storageWorks.get()).toBe(false);
		value.update((now) => now);
		expect($storageWorks.get()).toBe(true);
	});

	test('turns false where the browser takes a text and keeps another', () => {
		const value = store();
		vi.spyOn(storage, 'setItem').mockImplementation(() => undefined);
		expect(value.update(() => read('a/a'))).toBe(false);
		expect($storageWorks.get()).toBe(false);
		value.erase();
	});

	test('turns false with the first change that cannot be kept, and true with one that can', () => {
		const value = store();
		storage.full = true;
		expect(value.update(() => read('a/a'))).toBe(false);
		expect($storageWorks.get()).toBe(false);
		expect(value.$value.get()).toEqual(read('a/a'));
		storage.full = false;
		value.update((now) => now);
		expect($storageWorks.get()).toBe(true);
		expect(storage.getItem(key)).toBe(JSON.stringify(read('a/a')));
	});

	test('is found out before anything is answered, and the probe leaves nothing behind', () => {
		probeStorage();
		expect($storageWorks.get()).toBe(true);
		expect(storage.texts.size).toBe(0);
		storage.full = true;
		probeStorage();
		expect($storageWorks.get()).toBe(false);
	});

	test.each(Object.entries(refusals))('is false where storage is %s', (_, refuse) => {
		refuse();
		probeStorage();
		expect($storageWorks.get()).toBe(false);
	});
});
