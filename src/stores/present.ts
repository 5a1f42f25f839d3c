import { atom } from 'nanostores';
import {
	type Key,
	countPresent,
	decodeMySessions,
	isSameSession,
} from '../core/device/my-sessions.ts';
import { readText } from './kept.ts';
import { mySessions } from './my-sessions.ts';

/** How many people are present in the classes that are not among the trainer's own. It lasts as long as the page. */
export const $presentForNow = atom<ReadonlyMap<string, number>>(new Map());

const nameOf = ({ id, wave }: Key) => `${id} ${wave}`;

/** Notes how many people are present in one wave of a session, or that nobody has counted them. */
export function setPresent(key: Key, present: number | undefined): void {
	const isListed = mySessions.read().some((entry) => isSameSession(entry, key));
	if (isListed) mySessions.update((all) => countPresent(all, key, present));
	const noted = new Map($presentForNow.get());
	if (present === undefined || isListed) noted.delete(nameOf(key));
	else noted.set(nameOf(key), present);
	$presentForNow.set(noted);
}

/**
 * How long a number lasts: on the device, where the class is among the trainer's own and the number was read back; else as
 * long as the page, because the class is not among them or because the browser refused.
 */
export type PresentState = 'kept' | 'unlisted' | 'refused';

/** How many people are present in one wave of a session and how long that is remembered; undefined where nobody counted. */
export function presentIn(key: Key): { present: number; state: PresentState } | undefined {
	const listed = mySessions.read().find((entry) => isSameSession(entry, key))?.present;
	const present = listed ?? $presentForNow.get().get(nameOf(key));
	if (present === undefined) return undefined;
	if (listed === undefined) return { present, state: 'unlisted' };
	const stored = decodeMySessions(readText(mySessions.key) ?? '');
	const isKept =
		stored.ok && stored.value.some((one) => isSameSession(one, key) && one.present === present);
	return { present, state: isKept ? 'kept' : 'refused' };
}
