import { type WritableAtom, atom, onMount } from 'nanostores';
import type { Decoded } from '../core/decoded.ts';

/** Whether what is answered is being kept: false after the browser refused a write (private mode, full, forbidden). */
export const $storageWorks = atom(true);

/** The name under which text that could not be read is set aside instead of being overwritten. */
export const asideKey = (key: string) => `${key}:unreadable`;

export interface Stored<T> {
	readonly $value: WritableAtom<T>;
	/** Changes the value, starting from what is stored now, so that a second tab's change is built on, not undone. */
	update: (change: (current: T) => T) => void;
	/** The text set aside because it could not be read. */
	readAside: () => string | undefined;
	/** Removes the value. */
	clear: () => void;
	/** Removes the value and anything set aside under its key. */
	erase: () => void;
}

/**
 * A value kept in localStorage and followed across tabs. Where storage is missing, full or forbidden it lives on
 * in memory and `$storageWorks` turns false. Text that does not decode is set aside under `asideKey`, never lost.
 *
 * @nanostores/persistent is not used because it throws on a full storage, writes over what another tab has just
 * written, and has no place for text it cannot read.
 */
export function stored<T>(
	key: string,
	empty: T,
	decode: (text: string) => Decoded<T>,
	encode: (value: T) => string = JSON.stringify,
): Stored<T> {
	const $value = atom(empty);
	let lastText: string | null = null;

	function refresh() {
		const text = readText(key);
		if (text === lastText || text === undefined) return;
		lastText = text;
		const decoded = text === null ? undefined : decode(text);
		if (text !== null && !decoded?.ok) writeText(asideKey(key), text);
		$value.set(decoded?.ok ? decoded.value : empty);
	}

	function clear() {
		eraseText(key);
		lastText = null;
		$value.set(empty);
	}

	onMount($value, () => {
		// While pages are built there is nothing to read and nothing to follow.
		if (typeof window === 'undefined') return;
		refresh();
		window.addEventListener('storage', refresh);
		// A page that comes back from the back/forward cache has missed the events of other tabs.
		window.addEventListener('pageshow', refresh);
		return () => {
			window.removeEventListener('storage', refresh);
			window.removeEventListener('pageshow', refresh);
		};
	});

	return {
		$value,
		update(change) {
			refresh();
			const value = change($value.get());
			const text = encode(value);
			if (writeText(key, text)) lastText = text;
			$value.set(value);
		},
		readAside: () => readText(asideKey(key)) ?? undefined,
		clear,
		erase() {
			eraseText(asideKey(key));
			clear();
		},
	};
}

/** Tries a write that changes nothing, so that a person can be told before answering that nothing will be kept. */
export function probeStorage() {
	if (writeText('cermin:probe', '1')) eraseText('cermin:probe');
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

function writeText(key: string, text: string): boolean {
	try {
		localStorage.setItem(key, text);
		$storageWorks.set(true);
		return true;
	} catch {
		// Full or forbidden: the value lives on in memory and the page says so.
		$storageWorks.set(false);
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
