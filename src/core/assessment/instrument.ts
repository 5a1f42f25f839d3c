import type { PhraseId, Round } from './phrases.ts';
import { type ItemId, behaviourIds, valueIds } from '../values/values.ts';

/**
 * How an instrument is answered, and with that all that becomes of the answers: `rating` means a position on a scale for each
 * item, `choice` means ten of 35 phrases, twice. Whatever depends on it is found in a table with an entry for each kind: the
 * compiler names those a new kind lacks.
 */
export type Kind = 'rating' | 'choice';

/** The properties of an instrument that code depends on. Its words are in content/instrumen. */
export interface InstrumentTraits {
	kind: Kind;
	/** What it asks about: the 21 behaviours or the seven values as a whole, one item each, or phrases for a whole unit. */
	asks: 'behaviours' | 'values' | 'phrases';
	/** Whether its scores make an overall score and are placed in levels. */
	hasLevels: boolean;
	/** Whether a code can hold every answer beside the summary; otherwise the summary is all there is. */
	hasFull: boolean;
	/** Whether two classes may be held against each other. Units may not: they are never ranked. */
	comparesClasses: boolean;
	/** How many working weeks it asks about. */
	weeks: 1 | 4;
	/** Its number in result codes and join codes, 1 to 15. Never given to another instrument. */
	number: number;
}

/** Every instrument there is. A new one needs an entry here and a file of the same name in content/instrumen. */
const traits = {
	diri: {
		kind: 'rating',
		asks: 'behaviours',
		hasLevels: true,
		hasFull: true,
		comparesClasses: true,
		weeks: 4,
		number: 1,
	},
	kilat: {
		kind: 'rating',
		asks: 'values',
		hasLevels: false,
		hasFull: true,
		comparesClasses: true,
		weeks: 1,
		number: 2,
	},
	unit: {
		kind: 'choice',
		asks: 'phrases',
		hasLevels: false,
		hasFull: false,
		comparesClasses: false,
		weeks: 1,
		number: 3,
	},
} as const satisfies Record<string, InstrumentTraits>;

export type InstrumentId = keyof typeof traits;
/** The kind of an instrument. */
export type KindOf<I extends InstrumentId> = (typeof traits)[I]['kind'];
/** The ids of the instruments of a kind. */
export type IdOf<K extends Kind> = {
	[I in InstrumentId]: KindOf<I> extends K ? I : never;
}[InstrumentId];

export const instrumentIds = Object.keys(traits) as InstrumentId[];

/** The traits of an instrument. */
export function traitsOf(instrument: InstrumentId): InstrumentTraits {
	return traits[instrument];
}

const itemIds = { behaviours: behaviourIds, values: valueIds, phrases: [] };

/**
 * The ids of an instrument's items in the law's order, which is also their order in a result code. One that asks about
 * phrases has no items.
 */
export function itemIdsOf(instrument: InstrumentId): readonly ItemId[] {
	return itemIds[traits[instrument].asks];
}

/** Whether an instrument is of a kind. */
export function isOfKind<K extends Kind>(kind: K, instrument: InstrumentId): instrument is IdOf<K> {
	return traits[instrument].kind === kind;
}

/** A record with an entry for each instrument. */
export function forEachInstrument<T>(make: (id: InstrumentId) => T): Record<InstrumentId, T> {
	return Object.fromEntries(instrumentIds.map((id) => [id, make(id)])) as Record<InstrumentId, T>;
}

/** A position on the scale from "never" (0) to "always" (4), or "not applicable": no opportunity for it. */
export type Answer = 0 | 1 | 2 | 3 | 4 | 'na';

/** Ratings given so far. An item not yet answered is absent. */
export type Answers = Partial<Record<ItemId, Answer>>;

/** Phrases chosen so far, at most ten a round in the order of `phraseIds`, and the seed of the order they are shown in. */
export type Choices = Partial<Record<Round, readonly PhraseId[]>> & { seed?: number };

/** Answers given so far, by the kind of their instrument. */
export interface AnswersTo {
	rating: Answers;
	choice: Choices;
}

export interface Item {
	id: ItemId;
	text: string;
	/** True where "always" is the worst answer. */
	reversed: boolean;
}

export interface Phrase {
	id: PhraseId;
	/** Goes on from the stem of its round. */
	text: string;
}

export interface RatingInstrument {
	id: IdOf<'rating'>;
	revision: number;
	items: readonly Item[];
}

export interface ChoiceInstrument {
	id: IdOf<'choice'>;
	revision: number;
	/** All 35, in the order of `phraseIds`. */
	phrases: readonly Phrase[];
}

/** What scoring and the flow need to know of an instrument, by its kind. */
export interface Instruments {
	rating: RatingInstrument;
	choice: ChoiceInstrument;
}

export type Instrument = Instruments[Kind];

export function isInstrumentId(input: unknown): input is InstrumentId {
	return instrumentIds.includes(input as InstrumentId);
}

export function isAnswer(input: unknown): input is Answer {
	return ['na', 0, 1, 2, 3, 4].includes(input as Answer);
}

/** How many items or phrases an instrument has. */
export function sizeOf(
	instrument: Pick<RatingInstrument, 'items'> | Pick<ChoiceInstrument, 'phrases'>,
): number {
	return 'items' in instrument ? instrument.items.length : instrument.phrases.length;
}

/** Items with no answer yet, in the order they are asked. */
export function unanswered(instrument: RatingInstrument, answers: Answers): ItemId[] {
	return instrument.items.filter(({ id }) => answers[id] === undefined).map(({ id }) => id);
}
