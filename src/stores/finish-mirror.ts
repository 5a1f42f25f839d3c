import { type Attempt, type AttemptOf, finishDraft } from '../core/device/attempt.ts';
import type { InstrumentId, Instruments, KindOf } from '../core/assessment/instrument.ts';
import { evaluationOf } from '../core/assessment/outcome.ts';
import type { Draft } from '../core/device/draft.ts';
import { $shownAttemptId, attempts } from './attempts.ts';
import { drafts } from './draft.ts';
import { newId } from './new-id.ts';
import type { Stored } from './storage.ts';

/** Turns the draft into a finished attempt, shows it and gives it back. The draft goes once the attempt is kept. */
export function finishMirror<I extends InstrumentId>(
	instrument: Instruments[KindOf<I>] & { id: I },
): AttemptOf[KindOf<I>] {
	const draft: Stored<Draft<KindOf<I>>> = drafts[instrument.id];
	const [stored, shown] = [draft.read(), draft.$value.get()];
	const evaluation = evaluationOf(instrument.id);
	// What another tab has added or changed this moment counts; what is on screen counts where less than that is stored any more.
	const isLess = evaluation.countAnswers(stored.answers) < evaluation.countAnswers(shown.answers);
	const last = isLess ? shown : stored;
	const attempt = finishDraft(instrument, last, newId(), new Date().toISOString());
	const kept = attempts.update((all) => [...all, attempt as Attempt]);
	$shownAttemptId.set(attempt.id);
	// Where the attempt could not be kept, its answers are all that a reload leaves.
	if (kept) draft.clear();
	return attempt;
}
