import { type Draft, decodeDraft, fitDraft, focusLimit } from '../core/draft.ts';
import type { Answer, Answers, Instrument, InstrumentId } from '../core/instrument.ts';
import type { BehaviourId, ItemId } from '../core/values.ts';
import { type Stored, stored } from './storage.ts';

/** No draft: nothing answered yet. */
export const noDraft: Draft = {
	revision: 1,
	answers: {},
	focus: [],
	seconds: 0,
	savedAt: new Date(0).toISOString(),
};

const draftOf = (id: InstrumentId): Stored<Draft> =>
	stored(`cermin:draft:${id}:v1`, noDraft, decodeDraft);

/** The unfinished mirror of each instrument. */
export const drafts: Record<InstrumentId, Stored<Draft>> = {
	diri: draftOf('diri'),
	kilat: draftOf('kilat'),
};

/** Notes answers, and the seconds they took, at once. */
export function saveAnswers(instrument: Instrument, answers: Answers, seconds: number) {
	change(instrument, (draft) => ({
		...draft,
		answers: { ...draft.answers, ...answers },
		seconds: draft.seconds + seconds,
	}));
}

export function saveAnswer(instrument: Instrument, item: ItemId, answer: Answer, seconds: number) {
	saveAnswers(instrument, { [item]: answer }, seconds);
}

/** Chooses a behaviour to strengthen or lets it go. Beyond the limit nothing changes. */
export function toggleFocus(instrument: Instrument, behaviour: BehaviourId) {
	change(instrument, (draft) => {
		const kept = draft.focus.filter((id) => id !== behaviour);
		const added = kept.length === draft.focus.length && kept.length < focusLimit;
		return { ...draft, focus: added ? [...kept, behaviour] : kept };
	});
}

function change(instrument: Instrument, next: (draft: Draft) => Draft) {
	drafts[instrument.id].update((draft) => ({
		...next(fitDraft(draft, instrument)),
		savedAt: new Date().toISOString(),
	}));
}
