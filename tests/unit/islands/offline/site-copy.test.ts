import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
	OtherBytesError,
	cacheName,
	clearCopy,
	completeCopy,
	isWithin,
	keyAt,
	missingFrom,
	pageWithSlash,
} from '../../../../src/islands/offline/site-copy.ts';

const scope = 'https://contoh.go.id/berakhlak/';
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);
const texts: Record<string, string> = {
	'index.html': 'beranda',
	'nilai/index.html': 'nilai',
	'pagefind/pagefind.js': 'cari',
};
const files = Object.fromEntries(Object.entries(texts).map(([file, text]) => [file, hashOf(text)]));
const keyOf = (file: string) => `${scope}${file}?isi=${hashOf(texts[file] ?? '')}`;

/** What of a cache is used, in memory. */
class FakeCache {
	readonly kept = new Map<string, Response>();
	room = Infinity;

	keys() {
		return Promise.resolve([...this.kept.keys()].map((url) => ({ url })));
	}
	put(url: string, response: Response) {
		if (this.kept.size >= this.room)
			return Promise.reject(new DOMException('full', 'QuotaExceededError'));
		this.kept.set(url, response);
		return Promise.resolve();
	}
	delete({ url }: { url: string }) {
		return Promise.resolve(this.kept.delete(url));
	}
}
const asCache = (fake: FakeCache) => fake as unknown as Cache;

type Fetched = (address: string, mode: string) => Response | Error;

/** Answers each request so, and lists what was asked for. */
function stubFetch(answer: Fetched): string[] {
	const asked: string[] = [];
	vi.stubGlobal('fetch', (address: string, { cache }: RequestInit) => {
		asked.push(address);
		const answered = answer(address, cache ?? '');
		return answered instanceof Error ? Promise.reject(answered) : Promise.resolve(answered);
	});
	return asked;
}
const published: Fetched = (address) =>
	new Response(texts[address.slice(scope.length).replace(/(^|\/)$/, '$1index.html')]);
const complete = (cache: FakeCache, tell: (kept: number) => void = () => {}) =>
	completeCopy(asCache(cache), scope, files, tell);

afterEach(() => {
	vi.unstubAllGlobals();
});

describe('an address', () => {
	test('is that of a file of this version, whatever its query says', () => {
		expect(keyAt(scope, files, scope)).toBe(keyOf('index.html'));
		expect(keyAt(scope, files, `${scope}nilai/?dari=wa#isi`)).toBe(keyOf('nilai/index.html'));
		expect(keyAt(scope, files, `${scope}nilai/index.html`)).toBe(keyOf('nilai/index.html'));
		expect(keyAt(scope, files, `${scope}pagefind/pagefind.js?ulang=1`)).toBe(
			keyOf('pagefind/pagefind.js'),
		);
	});

	test('is of no file where the site has none, or another site has it', () => {
		for (const address of [
			`${scope}lain/`,
			`${scope}constructor`,
			`${scope}__proto__`,
			'https://contoh.go.id/',
			'https://contoh.go.id/nilai/',
			'https://contoh.go.id/berakhlak',
			'https://lain.go.id/berakhlak/nilai/',
			'blob:https://contoh.go.id/berakhlak/nilai/',
		])
			expect(keyAt(scope, files, address), address).toBeUndefined();
		expect(isWithin(scope, `${scope}lain/`)).toBe(true);
		expect(isWithin(scope, 'https://contoh.go.id/nilai/')).toBe(false);
	});

	test('without its last slash means the page with it', () => {
		expect(pageWithSlash(scope, files, `${scope}nilai?q=a`)).toBe(`${scope}nilai/?q=a`);
		for (const path of ['lain', 'nilai/', '', 'pagefind/pagefind.js'])
			expect(pageWithSlash(scope, files, scope + path), path).toBeUndefined();
	});
});

describe('a copy', () => {
	test('has a name of its own at each base', () => {
		expect(cacheName(scope)).toBe('cermin-luring:/berakhlak/');
		expect(cacheName('https://contoh.go.id/')).toBe('cermin-luring:/');
	});

	test('is completed, and tells how far it is', async () => {
		const cache = new FakeCache();
		const told: number[] = [];
		const asked = stubFetch(published);
		await complete(cache, (kept) => told.push(kept));
		expect([...cache.kept.keys()].sort()).toEqual(Object.keys(files).map(keyOf).sort());
		expect(told).toEqual([1, 2, 3]);
		// A page is asked for by its folder, as browsers do.
		expect(asked.sort()).toEqual([scope, `${scope}nilai/`, `${scope}pagefind/pagefind.js`]);
		expect(await missingFrom(asCache(cache), scope, files)).toEqual([]);
	});

	test('of many files tells how far it is after each twentieth of them', async () => {
		stubFetch(() => new Response('x'));
		const many = Object.fromEntries(
			Array.from({ length: 95 }, (_, place) => [`${place}.svg`, hashOf('x')]),
		);
		const told: number[] = [];
		await completeCopy(asCache(new FakeCache()), scope, many, (kept) => told.push(kept));
		expect(told).toEqual(Array.from({ length: 19 }, (_, place) => 5 * (place + 1)));
	});

	test('is asked only for what it lacks', async () => {
		const cache = new FakeCache();
		cache.kept.set(keyOf('nilai/index.html'), new Response());
		const asked = stubFetch(published);
		await complete(cache);
		expect(asked).toHaveLength(2);
		expect(asked).not.toContain(`${scope}nilai/`);
	});

	test('keeps the headers that speak of the file, not those of its way', async () => {
		const cache = new FakeCache();
		const headers = {
			'Content-Type': 'text/html',
			'Permissions-Policy': 'camera=()',
			'Content-Encoding': 'br',
			'Content-Length': '3',
			Vary: '*',
		};
		stubFetch((address, mode) => {
			const answered = published(address, mode) as Response;
			return new Response(answered.body, { headers });
		});
		await complete(cache);
		const kept = cache.kept.get(keyOf('index.html'));
		expect(Object.fromEntries(kept?.headers ?? [])).toEqual({
			'content-type': 'text/html',
			'permissions-policy': 'camera=()',
		});
		expect(kept?.redirected).toBe(false);
		expect(await kept?.text()).toBe('beranda');
	});

	const refusals: Record<string, Fetched> = {
		'a page in its place': () => new Response('Masuk dahulu', { status: 200 }),
		'a part of it': () => new Response('berand'),
		'the right bytes under a wrong status': (address) =>
			new Response((published(address, '') as Response).body, { status: 500 }),
	};
	test.each(Object.entries(refusals))('takes no file for which %s came', async (_, answer) => {
		const cache = new FakeCache();
		stubFetch(answer);
		await expect(complete(cache)).rejects.toThrow(OtherBytesError);
		expect(cache.kept.size).toBe(0);
	});

	test('asks for all of a file where the browser holds another one', async () => {
		const cache = new FakeCache();
		stubFetch((address, mode) =>
			mode === 'reload' ? published(address, mode) : new Response('kemarin'),
		);
		await complete(cache);
		expect(cache.kept.size).toBe(3);
	});

	test('keeps what it has where the network ends or room runs out, and says which', async () => {
		const cut = new FakeCache();
		stubFetch((address, mode) =>
			address === scope ? new TypeError('failed') : published(address, mode),
		);
		await expect(complete(cut)).rejects.toThrow(TypeError);
		await vi.waitFor(() => expect(cut.kept.size).toBe(2));

		const full = new FakeCache();
		full.room = 1;
		stubFetch(published);
		await expect(complete(full)).rejects.toMatchObject({ name: 'QuotaExceededError' });
		expect(full.kept.size).toBe(1);
	});

	test('asks for nothing more once a file could not be had', async () => {
		const many = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`${n}.js`, 'x']));
		const asked = stubFetch(() => new TypeError('failed'));
		await expect(completeCopy(asCache(new FakeCache()), scope, many, () => {})).rejects.toThrow();
		expect(asked.length).toBeLessThan(10);
	});

	test('is cleared of what is no file of this version', async () => {
		const cache = new FakeCache();
		const old = `${scope}nilai/index.html?isi=000000000000`;
		for (const key of [old, keyOf('index.html'), `${scope}_astro/lama.js?isi=1`])
			cache.kept.set(key, new Response());
		await clearCopy(asCache(cache), scope, files);
		expect([...cache.kept.keys()]).toEqual([keyOf('index.html')]);
	});
});
