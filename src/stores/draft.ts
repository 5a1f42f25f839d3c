import {
	type Draft,
	decodeDraft,
	fitDraft,
	priorityLimit,
	writePriorities,
} from '../core/device/draft.ts';
import {
	type Answers,
	type Instrument,
	type InstrumentId,
	forEachInstrument,
} from '../core/assessment/instrument.ts';
import type { BehaviourId } from '../core/values/values.ts';
import { type Stored, stored } from './storage.ts';

/** No draft: nothing answered yet. */
export const noDraft: Draft = {
	revision: 1,
	answers: {},
	priorities: [],
	seconds: 0,
	savedAt: new Date(0).toISOString(),
};

/** A place for an unfinished mirror of each instrument, whose keys begin so. */
export const draftStores = (prefix: string): Record<InstrumentId, Stored<Draft>> =>
	forEachInstrument((id) =>
		stored(
			`${prefix}:${id}:v1`,
			noDraft,
			(text) => decodeDraft(id, text),
			(draft) => JSON.stringify(writePriorities(draft)),
		),
	);

/** The unfinished mirror of each instrument. */
export const drafts = draftStores('cermin:draft');

/** Adds answers, and the seconds they took, to a draft. */
export function saveAnswers(
	store: Stored<Draft>,
	instrument: Instrument,
	answers: Answers,
	seconds: number,
) {
	change(store, instrument, (draft) => ({
		...draft,
		answers: { ...draft.answers, ...answers },
		seconds: draft.seconds + seconds,
	}));
}

/** Chooses a behaviour to strengthen or lets it go. Beyond the limit nothing changes. */
export function togglePriority(
	store: Stored<Draft>,
	instrument: Instrument,
	behaviour: BehaviourId,
) {
	change(store, instrument, (draft) => {
		const kept = draft.priorities.filter((id) => id !== behaviour);
		const added = kept.length === draft.priorities.length && kept.length < priorityLimit;
		return { ...draft, priorities: added ? [...kept, behaviour] : kept };
	});
}

function change(store: Stored<Draft>, instrument: Instrument, next: (draft: Draft) => Draft) {
	store.update((draft) => ({
		...next(fitDraft(draft, instrument)),
		savedAt: new Date().toISOString(),
	}));
}
