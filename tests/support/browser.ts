import { vi } from 'vitest';

/** A localStorage in memory, which can be told to be full. */
class FakeStorage {
	readonly texts = new Map<string, string>();
	full = false;
	/** How many characters it holds at most, keys apart. */
	room = Infinity;

	getItem(key: string) {
		return this.texts.get(key) ?? null;
	}
	setItem(key: string, text: string) {
		const others = [...this.texts].filter(([other]) => other !== key);
		const length = others.reduce((sum, [, other]) => sum + other.length, text.length);
		if (this.full || length > this.room) throw new DOMException('full', 'QuotaExceededError');
		this.texts.set(key, text);
	}
	removeItem(key: string) {
		this.texts.delete(key);
	}
}

/** A browser in which nothing is stored yet, for stores to be loaded into. */
export function startBrowser(): FakeStorage {
	const storage = new FakeStorage();
	vi.stubGlobal('window', new EventTarget());
	vi.stubGlobal('localStorage', storage);
	return storage;
}

/** The ways in which a browser has no storage to give, as they look to a script. */
export const refusals: Record<string, () => void> = {
	forbidden: () =>
		Object.defineProperty(globalThis, 'localStorage', {
			configurable: true,
			get() {
				throw new DOMException('denied', 'SecurityError');
			},
		}),
	missing: () => vi.stubGlobal('localStorage', undefined),
};

/** Loads a store as a tab of its own does, knowing nothing of what others hold in memory. */
export function openTab<T>(load: () => Promise<T>): Promise<T> {
	vi.resetModules();
	return load();
}

/** Lets every open tab know, as the browser does, that another one has written. */
export function announceWrite() {
	window.dispatchEvent(new Event('storage'));
}

/** Texts that no store can have written, as an old version, another program or a broken disk may leave them. */
export const garbage = ['{{broken', '"text"', 'null', '[{}]', '{"version":9}', '{"answers":5}', ''];
