import { atom } from 'nanostores';
import {
	type Attempt,
	type AttemptOf,
	decodeAttempts,
	storedAttempts,
} from '../core/device/attempt.ts';
import type { InstrumentId, KindOf } from '../core/assessment/instrument.ts';
import { stored } from './storage.ts';

/** Every finished mirror on this device, in the order they were finished. */
export const attempts = stored<Attempt[]>('cermin:attempts:v1', [], decodeAttempts, (all) =>
	JSON.stringify(storedAttempts(all)),
);

/** The id of the attempt whose result is on screen, undefined before a mirror is finished. */
export const $shownAttemptId = atom<string | undefined>(undefined);

/** The latest finished attempt at a mirror, undefined where there is none. */
export function latestAttempt<I extends InstrumentId>(
	instrument: I,
): AttemptOf[KindOf<I>] | undefined {
	const all = attempts.$value.get();
	return all.findLast(
		(attempt): attempt is Attempt & AttemptOf[KindOf<I>] => attempt.instrument === instrument,
	);
}

/** Removes one attempt. */
export function removeAttempt(id: string) {
	attempts.update((all) => all.filter((attempt) => attempt.id !== id));
}
