import type { Decoded } from '../core/decoded.ts';
import { packageTexts } from './package-texts.ts';

/** The name under which text that could not be read is set aside instead of being overwritten. */
export const asideKey = (key: string) => `${key}:unreadable`;

/** What a decoder makes of stored text: a value, perhaps with a part of the text that it could not read, or nothing. */
export type Read<T> = Decoded<T> & { unread?: string };

export interface Kept<T> {
	/** Under which name it is stored. */
	readonly key: string;
	/** What there is where nothing is stored. */
	readonly empty: T;
	/** What is stored now. */
	read: () => T;
	/**
	 * Changes the value, starting from what is stored now, so that a second tab's change is built on, not undone.
	 * True once it is stored and was read back; false where the browser did not keep it, or where it would have written over
	 * what there is no room to set aside: then it lives on in memory.
	 */
	update: (change: (current: T) => T) => boolean;
	/** The text that could not be read: what was set aside, and what there was no room to set aside. */
	readAside: () => string | undefined;
	/** Removes the value. False where the browser did not. */
	clear: () => boolean;
	/** Removes the value and anything set aside under its key. False where the browser did not. */
	erase: () => boolean;
}

/**
 * A value kept in localStorage. Where storage is missing, full or forbidden it lives on in memory. Text that does not
 * decode is set aside under `asideKey`, after what stands there already, and never written over. It stands alone, so that a page of reading can use it at little
 * cost; `stored` of storage.ts is for islands, which follow a value.
 */
export function kept<T>(
	key: string,
	empty: T,
	decode: (text: string) => Read<T>,
	encode: (value: T) => string = JSON.stringify,
): Kept<T> {
	let value = empty;
	let lastText: string | null = null;
	/** What could not be read and is not set aside yet. */
	let unread: string | undefined;

	function readAside() {
		const before = readText(asideKey(key)) ?? undefined;
		if (unread === undefined || before?.includes(unread)) return before;
		return before ? `${before}\n${unread}` : unread;
	}

	/** Sets aside what could not be read, as far as there is room. True where nothing is left to set aside. */
	function setAside() {
		if (unread !== undefined && writeText(asideKey(key), readAside() ?? '')) unread = undefined;
		return unread === undefined;
	}

	function read() {
		const text = readText(key);
		if (text === lastText || text === undefined) return value;
		lastText = text;
		const decoded: Read<T> = text === null ? { ok: true, value: empty } : decode(text);
		unread = decoded.ok ? decoded.unread : (text ?? undefined);
		value = decoded.ok ? decoded.value : empty;
		setAside();
		return value;
	}

	function clear() {
		lastText = null;
		unread = undefined;
		value = empty;
		return eraseText(key);
	}

	return {
		key,
		empty,
		read,
		update(change) {
			value = change(read());
			const text = encode(value);
			const works = setAside() && writeText(key, text);
			if (works) lastText = text;
			return works;
		},
		readAside,
		clear,
		erase() {
			const isAsideGone = eraseText(asideKey(key));
			return clear() && isAsideGone;
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

/** What texts are kept in: the browser's own storage, within a package for an LMS a memory. */
const texts = () => (import.meta.env.PACKAGE ? packageTexts() : localStorage);

/** Stored text, null where there is none, undefined where storage cannot be asked. */
export function readText(key: string): string | null | undefined {
	try {
		return texts().getItem(key);
	} catch {
		// Private mode and blocked storage throw on the mere mention of localStorage.
		return undefined;
	}
}

/** Whether text is stored now: it is read back, since a browser may take it and keep nothing. */
export function writeText(key: string, text: string): boolean {
	try {
		texts().setItem(key, text);
		return texts().getItem(key) === text;
	} catch {
		// Full or forbidden.
		return false;
	}
}

/** Removes stored text. Whether it is gone: it is looked for, since a browser may keep it all the same. */
export function eraseText(key: string): boolean {
	try {
		texts().removeItem(key);
		return texts().getItem(key) === null;
	} catch {
		// Forbidden; what was stored before that is still there.
		return false;
	}
}
