import { atom } from 'nanostores';
import {
	type Attempt,
	type AttemptOf,
	decodeAttempts,
	finishDraft,
	storedAttempts,
} from '../core/device/attempt.ts';
import type { InstrumentId, Instruments, KindOf } from '../core/assessment/instrument.ts';
import type { Draft } from '../core/device/draft.ts';
import { drafts } from './draft.ts';
import { type Stored, stored } from './storage.ts';

/** Every finished mirror on this device, in the order they were finished. */
export const attempts = stored<Attempt[]>('cermin:attempts:v1', [], decodeAttempts, (all) =>
	JSON.stringify(storedAttempts(all)),
);

/** The id of the attempt whose result is on screen, undefined before a mirror is finished. */
export const $shownAttemptId = atom<string | undefined>(undefined);

/** Turns the draft into a finished attempt, shows it and gives it back. The draft goes once the attempt is kept. */
export function finishMirror<I extends InstrumentId>(
	instrument: Instruments[KindOf<I>] & { id: I },
): AttemptOf[KindOf<I>] {
	const draft: Stored<Draft<KindOf<I>>> = drafts[instrument.id];
	const attempt = finishDraft(instrument, draft.$value.get(), newId(), new Date().toISOString());
	const kept = attempts.update((all) => [...all, attempt as Attempt]);
	$shownAttemptId.set(attempt.id);
	// Where the attempt could not be kept, its answers are all that a reload leaves.
	if (kept) draft.clear();
	return attempt;
}

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

/** A random id. `crypto.randomUUID` is missing on plain-HTTP addresses, which an office network may well use. */
function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
