import type { ItemId } from '../values/values.ts';

export const instrumentIds = ['diri', 'kilat'] as const;
export type InstrumentId = (typeof instrumentIds)[number];

/** A position on the scale from "never" (0) to "always" (4), or "no opportunity". */
export type Answer = 0 | 1 | 2 | 3 | 4 | 'na';

/** Answers given so far. An item not yet answered is absent. */
export type Answers = Partial<Record<ItemId, Answer>>;

export interface Item {
	id: ItemId;
	text: string;
	/** True where "always" is the worst answer. */
	reversed: boolean;
}

/** What scoring and the flow need to know of a mirror. */
export interface Instrument {
	id: InstrumentId;
	revision: number;
	items: readonly Item[];
	/** Whether scores are placed in levels; false means only their order is told. */
	leveled: boolean;
}

export function isInstrumentId(input: unknown): input is InstrumentId {
	return instrumentIds.some((id) => id === input);
}

export function isAnswer(input: unknown): input is Answer {
	return (
		input === 'na' ||
		(typeof input === 'number' && Number.isInteger(input) && input >= 0 && input <= 4)
	);
}

/** Items with no answer yet, in the order they are asked. */
export function unanswered(instrument: Instrument, answers: Answers): ItemId[] {
	return instrument.items.filter(({ id }) => answers[id] === undefined).map(({ id }) => id);
}
