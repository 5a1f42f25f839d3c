import { type WritableAtom, atom, onMount } from 'nanostores';
import { type Kept, type Read, eraseText, followStorage, kept, writeText } from './kept.ts';

/** Whether everything is kept: false while something lives in memory only (private mode, full, forbidden storage). */
export const $storageWorks = atom(true);

/** The names of what the browser did not keep when it was last written. */
const unkept = new Set<string>();

/** Notes whether something is kept. A later write of something else does not make up for it. */
function note(key: string, isKept: boolean) {
	if (isKept) unkept.delete(key);
	else unkept.add(key);
	$storageWorks.set(unkept.size === 0);
}

export interface Stored<T> extends Kept<T> {
	readonly $value: WritableAtom<T>;
}

/**
 * A kept value that islands can follow, across tabs too. `$storageWorks` turns false where it cannot be kept.
 *
 * @nanostores/persistent is not used because it throws on a full storage, writes over what another tab has just
 * written, and has no place for text it cannot read.
 */
export function stored<T>(
	key: string,
	empty: T,
	decode: (text: string) => Read<T>,
	encode?: (value: T) => string,
): Stored<T> {
	return followed(kept(key, empty, decode, encode));
}

/** Makes a kept value one that islands can follow. */
export function followed<T>(value: Kept<T>): Stored<T> {
	const $value = atom(value.empty);
	const refresh = () => $value.set(value.read());

	onMount($value, () => {
		// While pages are built there is nothing to read and nothing to follow.
		if (typeof window === 'undefined') return;
		refresh();
		return followStorage(refresh);
	});

	/** Does something to the value and shows what came of it. */
	function shown<R>(action: () => R): R {
		const result = action();
		refresh();
		return result;
	}

	return {
		...value,
		$value,
		update(change) {
			const works = shown(() => value.update(change));
			note(value.key, works);
			return works;
		},
		clear() {
			note(value.key, true);
			return shown(value.clear);
		},
		erase() {
			note(value.key, true);
			return shown(value.erase);
		},
	};
}

const probe = 'cermin:probe';

/** Tries a write that changes nothing, so that a person can be told before answering that nothing will be kept. */
export function probeStorage() {
	const works = writeText(probe, '1');
	if (works) eraseText(probe);
	note(probe, works);
}
