import type { Decoded } from '../core/decoded.ts';

/** The name under which text that could not be read is set aside instead of being overwritten. */
export const asideKey = (key: string) => `${key}:unreadable`;

export interface Kept<T> {
	/** Under which name it is stored. */
	readonly key: string;
	/** What there is where nothing is stored. */
	readonly empty: T;
	/** What is stored now. */
	read: () => T;
	/**
	 * Changes the value, starting from what is stored now, so that a second tab's change is built on, not undone.
	 * True once it is stored and was read back; false where the browser did not keep it: then it lives on in memory.
	 */
	update: (change: (current: T) => T) => boolean;
	/** The text set aside because it could not be read. */
	readAside: () => string | undefined;
	/** Removes the value. */
	clear: () => void;
	/** Removes the value and anything set aside under its key. */
	erase: () => void;
}

/**
 * A value kept in localStorage. Where storage is missing, full or forbidden it lives on in memory. Text that does not
 * decode is set aside under `asideKey`, never lost. It stands alone, so that a page of reading can use it at little
 * cost; `stored` of storage.ts is for islands, which follow a value.
 */
export function kept<T>(
	key: string,
	empty: T,
	decode: (text: string) => Decoded<T>,
	encode: (value: T) => string = JSON.stringify,
): Kept<T> {
	let value = empty;
	let lastText: string | null = null;

	function read() {
		const text = readText(key);
		if (text === lastText || text === undefined) return value;
		lastText = text;
		const decoded = text === null ? undefined : decode(text);
		if (text !== null && !decoded?.ok) writeText(asideKey(key), text);
		value = decoded?.ok ? decoded.value : empty;
		return value;
	}

	function clear() {
		eraseText(key);
		lastText = null;
		value = empty;
	}

	return {
		key,
		empty,
		read,
		update(change) {
			value = change(read());
			const text = encode(value);
			const works = writeText(key, text);
			if (works) lastText = text;
			return works;
		},
		readAside: () => readText(asideKey(key)) ?? undefined,
		clear,
		erase() {
			eraseText(asideKey(key));
			clear();
		},
	};
}

/** Calls back whenever stored text may have changed behind the page's back; the answer ends that. */
export function followStorage(onChange: () => void): () => void {
	window.addEventListener('storage', onChange);
	// A page that comes back from the back/forward cache has missed the events of other tabs.
	window.addEventListener('pageshow', onChange);
	return () => {
		window.removeEventListener('storage', onChange);
		window.removeEventListener('pageshow', onChange);
	};
}

/** Stored text, null where there is none, undefined where storage cannot be asked. */
export function readText(key: string): string | null | undefined {
	try {
		return localStorage.getItem(key);
	} catch {
		// Private mode and blocked storage throw on the mere mention of localStorage.
		return undefined;
	}
}

/** Whether text is stored now: it is read back, since a browser may take it and keep nothing. */
export function writeText(key: string, text: string): boolean {
	try {
		localStorage.setItem(key, text);
		return localStorage.getItem(key) === text;
	} catch {
		// Full or forbidden.
		return false;
	}
}

/** Removes stored text. */
export function eraseText(key: string) {
	try {
		localStorage.removeItem(key);
	} catch {
		// Nothing could have been stored either.
	}
}
