import { type Attempt, type AttemptOf, finishDraft } from '../core/device/attempt.ts';
import type { InstrumentId, Instruments, KindOf } from '../core/assessment/instrument.ts';
import type { Draft } from '../core/device/draft.ts';
import { $shownAttemptId, attempts } from './attempts.ts';
import { drafts } from './draft.ts';
import type { Stored } from './storage.ts';

/** Turns the draft into a finished attempt, shows it and gives it back. The draft goes once the attempt is kept. */
export function finishMirror<I extends InstrumentId>(
	instrument: Instruments[KindOf<I>] & { id: I },
): AttemptOf[KindOf<I>] {
	const draft: Stored<Draft<KindOf<I>>> = drafts[instrument.id];
	const stored = draft.read();
	// What another tab has added this moment counts; what is on screen counts where nothing is stored any more.
	const last = stored === draft.empty ? draft.$value.get() : stored;
	const attempt = finishDraft(instrument, last, newId(), new Date().toISOString());
	const kept = attempts.update((all) => [...all, attempt as Attempt]);
	$shownAttemptId.set(attempt.id);
	// Where the attempt could not be kept, its answers are all that a reload leaves.
	if (kept) draft.clear();
	return attempt;
}

/** A random id. `crypto.randomUUID` is missing on plain-HTTP addresses, which an office network may well use. */
function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
