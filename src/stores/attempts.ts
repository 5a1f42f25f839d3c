import { atom } from 'nanostores';
import {
	type Attempt,
	decodeAttempts,
	finishDraft,
	storedAttempts,
} from '../core/device/attempt.ts';
import type { Instrument, InstrumentId } from '../core/assessment/instrument.ts';
import { drafts } from './draft.ts';
import { stored } from './storage.ts';

/** Every finished mirror on this device, in the order they were finished. */
export const attempts = stored<Attempt[]>('cermin:attempts:v1', [], decodeAttempts, (all) =>
	JSON.stringify(storedAttempts(all)),
);

/** The id of the attempt whose result is on screen, undefined before a mirror is finished. */
export const $shownAttemptId = atom<string | undefined>(undefined);

/** Turns the draft into a finished attempt, shows it and gives it back. The draft goes once the attempt is kept. */
export function finishMirror(instrument: Instrument): Attempt {
	const draft = drafts[instrument.id];
	const stored = draft.read();
	// What another tab has added this moment counts; what is on screen counts where nothing is stored any more.
	const last = stored === draft.empty ? draft.$value.get() : stored;
	const attempt = finishDraft(instrument, last, newId(), new Date().toISOString());
	const kept = attempts.update((all) => [...all, attempt]);
	$shownAttemptId.set(attempt.id);
	// Where the attempt could not be kept, its answers are all that a reload leaves.
	if (kept) draft.clear();
	return attempt;
}

/** The latest finished attempt at a mirror, undefined where there is none. */
export function latestAttempt(instrument: InstrumentId): Attempt | undefined {
	return attempts.$value.get().findLast((attempt) => attempt.instrument === instrument);
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
