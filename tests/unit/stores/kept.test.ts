import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Decoded } from '../../../src/core/decoded.ts';
import { asideKey, followStorage, kept } from '../../../src/stores/kept.ts';
import { garbage, refusals, startBrowser } from '../../support/browser.ts';

const key = 'cermin:test:v1';
let storage: ReturnType<typeof startBrowser>;
beforeEach(() => {
	storage = startBrowser();
});
afterEach(() => {
	vi.unstubAllGlobals();
});

/** A list of letters parted by commas. */
function decodeLetters(text: string): Decoded<string[]> {
	return /^[a-z](,[a-z])*$/.test(text)
		? { ok: true, value: text.split(',') }
		: { ok: false, reason: 'malformed' };
}
const letters = () => kept<string[]>(key, [], decodeLetters, (all) => all.join());
const add = (letter: string) => (all: readonly string[]) => [...all, letter];

describe('a kept value', () => {
	test('is empty where nothing is stored, and nothing is written by asking', () => {
		expect(letters().read()).toEqual([]);
		expect(storage.texts.size).toBe(0);
	});

	test('is written at once and read back by the next page', () => {
		expect(letters().update(add('a'))).toBe(true);
		expect(storage.getItem(key)).toBe('a');
		expect(letters().read()).toEqual(['a']);
	});

	test('is changed from what is stored now, so that two tabs lose nothing of each other', () => {
		const [left, right] = [letters(), letters()];
		left.update(add('a'));
		right.update(add('b'));
		left.update(add('c'));
		expect(storage.getItem(key)).toBe('a,b,c');
		expect(right.read()).toEqual(['a', 'b', 'c']);
	});

	test('is empty once another tab has erased it', () => {
		const [left, right] = [letters(), letters()];
		left.update(add('a'));
		expect(right.read()).toEqual(['a']);
		left.erase();
		expect(right.read()).toEqual([]);
	});

	test('cleared is gone, but not what was set aside; erased, that too', () => {
		storage.setItem(key, '{{broken');
		const value = letters();
		value.update(add('a'));
		value.clear();
		expect([...storage.texts]).toEqual([[asideKey(key), '{{broken']]);
		expect(value.read()).toEqual([]);
		value.erase();
		expect(storage.texts.size).toBe(0);
		expect(value.readAside()).toBeUndefined();
	});
});

describe('text that cannot be read', () => {
	test.each(garbage)('%j counts as nothing, and is set aside rather than written over', (text) => {
		storage.setItem(key, text);
		const value = letters();
		expect(value.read()).toEqual([]);
		expect(value.readAside()).toBe(text);
		value.update(add('a'));
		expect(storage.getItem(key)).toBe('a');
		expect(letters().readAside()).toBe(text);
	});

	test('written by another tab while this one is open is set aside as well', () => {
		const value = letters();
		value.update(add('a'));
		storage.setItem(key, '{{broken');
		value.update(add('b'));
		expect(storage.getItem(key)).toBe('b');
		expect(value.readAside()).toBe('{{broken');
	});

	test('stays where it is as long as there is no room to set it aside', () => {
		storage.setItem(key, '{{broken');
		storage.full = true;
		const value = letters();
		expect(value.update(add('a'))).toBe(false);
		expect(storage.getItem(key)).toBe('{{broken');
		expect(value.read()).toEqual(['a']);
	});
});

describe('text of which a part cannot be read', () => {
	/** Letters, and what else stands between the commas as unread. */
	const decodeSome = (text: string) => {
		const parts = text.split(',');
		const value = parts.filter((part) => /^[a-z]$/.test(part));
		const unread = parts.filter((part) => !value.includes(part)).join();
		return { ok: true as const, value, ...(unread && { unread }) };
	};
	const some = () => kept<string[]>(key, [], decodeSome, (all) => all.join());

	test('gives the rest, and has that part set aside alone', () => {
		storage.setItem(key, 'a,??,b');
		const value = some();
		expect(value.read()).toEqual(['a', 'b']);
		expect(value.readAside()).toBe('??');
		expect(value.update(add('c'))).toBe(true);
		expect(storage.getItem(key)).toBe('a,b,c');
	});

	test('has it set aside once, however often it is read, and after what was set aside before', () => {
		storage.setItem(key, 'a,??');
		some().read();
		some().read();
		expect(some().readAside()).toBe('??');
		storage.setItem(key, 'a,!!');
		expect(some().read()).toEqual(['a']);
		expect(some().readAside()).toBe('??\n!!');
	});

	test('is not written over while there is no room to set it aside', () => {
		storage.setItem(key, 'a,??');
		storage.room = 5;
		const value = some();
		expect(value.update(add('b'))).toBe(false);
		expect(storage.getItem(key)).toBe('a,??');
		expect(value.read()).toEqual(['a', 'b']);
		expect(value.readAside()).toBe('??');
		storage.room = Infinity;
		expect(value.update(add('c'))).toBe(true);
		expect(storage.getItem(key)).toBe('a,b,c');
		expect(some().readAside()).toBe('??');
	});
});

describe('a storage that fills up', () => {
	test('says so, and what was given before and after lives on in memory', () => {
		const value = letters();
		value.update(add('a'));
		storage.full = true;
		expect(value.update(add('b'))).toBe(false);
		expect(value.update(add('c'))).toBe(false);
		expect(value.read()).toEqual(['a', 'b', 'c']);
		expect(storage.getItem(key)).toBe('a');
	});

	test('takes everything once it has room again', () => {
		const value = letters();
		storage.full = true;
		value.update(add('a'));
		storage.full = false;
		expect(value.update(add('b'))).toBe(true);
		expect(storage.getItem(key)).toBe('a,b');
	});
});

describe.each(Object.entries(refusals))('a storage that is %s', (_, refuse) => {
	test('says so and never throws; the value lives on in memory', () => {
		refuse();
		const value = letters();
		expect(value.read()).toEqual([]);
		expect(value.update(add('a'))).toBe(false);
		expect(value.update(add('b'))).toBe(false);
		expect(value.read()).toEqual(['a', 'b']);
		expect(value.readAside()).toBeUndefined();
		value.clear();
		expect(value.read()).toEqual([]);
		value.erase();
	});
});

test('followStorage calls back on another tab’s write and on a page that comes back, until it is ended', () => {
	const onChange = vi.fn();
	const end = followStorage(onChange);
	window.dispatchEvent(new Event('storage'));
	window.dispatchEvent(new Event('pageshow'));
	expect(onChange).toHaveBeenCalledTimes(2);
	end();
	window.dispatchEvent(new Event('storage'));
	window.dispatchEvent(new Event('pageshow'));
	expect(onChange).toHaveBeenCalledTimes(2);
});
