import {
	type Draft,
	decodeDraft,
	fitDraft,
	priorityLimit,
	writePriorities,
} from '../core/device/draft.ts';
import {
	type AnswersTo,
	type Instrument,
	type InstrumentId,
	type Kind,
	type KindOf,
	forEachInstrument,
} from '../core/assessment/instrument.ts';
import type { BehaviourId } from '../core/values/values.ts';
import { type Stored, stored } from './storage.ts';

/** No draft: nothing answered yet. */
export const noDraft: Draft<'rating'> & Draft<'choice'> = {
	revision: 1,
	answers: {},
	priorities: [],
	seconds: 0,
	savedAt: new Date(0).toISOString(),
};

/** A place for an unfinished mirror of each instrument, whose keys begin so. */
export const draftStores = (prefix: string) =>
	forEachInstrument((id) =>
		stored<Draft>(
			`${prefix}:${id}:v1`,
			noDraft,
			(text) => decodeDraft(id, text),
			(draft) => JSON.stringify(writePriorities(draft)),
		),
	) as { [I in InstrumentId]: Stored<Draft<KindOf<I>>> };

/** The unfinished mirror of each instrument. */
export const drafts = draftStores('cermin:draft');

/** Adds answers, and the seconds they took, to a draft. */
export function saveAnswers<K extends Kind>(
	store: Stored<Draft<K>>,
	instrument: Pick<Instrument, 'revision'>,
	answers: AnswersTo[K],
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
	store: Stored<Draft<'rating'>>,
	instrument: Pick<Instrument, 'revision'>,
	behaviour: BehaviourId,
) {
	change(store, instrument, (draft) => {
		const kept = draft.priorities.filter((id) => id !== behaviour);
		const added = kept.length === draft.priorities.length && kept.length < priorityLimit;
		return { ...draft, priorities: added ? [...kept, behaviour] : kept };
	});
}

function change<K extends Kind>(
	store: Stored<Draft<K>>,
	instrument: Pick<Instrument, 'revision'>,
	next: (draft: Draft<K>) => Draft<K>,
) {
	store.update((draft) => ({
		...next(fitDraft(draft, instrument)),
		savedAt: new Date().toISOString(),
	}));
}
