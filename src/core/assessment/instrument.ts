import { type ItemId, behaviourIds, valueIds } from '../values/values.ts';

/**
 * How an instrument is answered, and with that all that becomes of the answers; `rating` means a position on a scale for each
 * item. Whatever depends on it is found in a table with an entry for each kind: the compiler names those a new kind lacks.
 */
export type Kind = 'rating';

/** The properties of an instrument that code depends on. Its words are in content/instrumen. */
export interface InstrumentTraits {
	kind: Kind;
	/** What its items ask about: the 21 behaviours, or the seven values as a whole. */
	asks: 'behaviours' | 'values';
	/** Whether its scores make an overall score and are placed in levels; otherwise only their order is shown. */
	hasLevels: boolean;
	/** How many working weeks it asks about. */
	weeks: 1 | 4;
	/** Its number in result codes and join codes, 1 to 15. Never given to another instrument. */
	number: number;
}

/** Every instrument there is. A new one needs an entry here and a file of the same name in content/instrumen. */
const traits = {
	diri: { kind: 'rating', asks: 'behaviours', hasLevels: true, weeks: 4, number: 1 },
	kilat: { kind: 'rating', asks: 'values', hasLevels: false, weeks: 1, number: 2 },
} as const satisfies Record<string, InstrumentTraits>;

export type InstrumentId = keyof typeof traits;

export const instrumentIds = Object.keys(traits) as InstrumentId[];

/** The traits of an instrument. */
export function traitsOf(instrument: InstrumentId): InstrumentTraits {
	return traits[instrument];
}

/** The ids of an instrument's items in the law's order, which is also their order in a result code. */
export function itemIdsOf(instrument: InstrumentId): readonly ItemId[] {
	return traits[instrument].asks === 'behaviours' ? behaviourIds : valueIds;
}

/** A record with an entry for each instrument. */
export function forEachInstrument<T>(make: (id: InstrumentId) => T): Record<InstrumentId, T> {
	return Object.fromEntries(instrumentIds.map((id) => [id, make(id)])) as Record<InstrumentId, T>;
}

/** A position on the scale from "never" (0) to "always" (4), or "not applicable": no opportunity for it. */
export type Answer = 0 | 1 | 2 | 3 | 4 | 'na';

/** Answers given so far. An item not yet answered is absent. */
export type Answers = Partial<Record<ItemId, Answer>>;

export interface Item {
	id: ItemId;
	text: string;
	/** True where "always" is the worst answer. */
	reversed: boolean;
}

/** What scoring and the flow need to know of an instrument. */
export interface Instrument {
	id: InstrumentId;
	revision: number;
	items: readonly Item[];
}

export function isInstrumentId(input: unknown): input is InstrumentId {
	return instrumentIds.includes(input as InstrumentId);
}

export function isAnswer(input: unknown): input is Answer {
	return ['na', 0, 1, 2, 3, 4].includes(input as Answer);
}

/** Items with no answer yet, in the order they are asked. */
export function unanswered(instrument: Instrument, answers: Answers): ItemId[] {
	return instrument.items.filter(({ id }) => answers[id] === undefined).map(({ id }) => id);
}
