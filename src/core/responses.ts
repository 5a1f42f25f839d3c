import type { InstrumentId } from './instrument.ts';
import type { ItemId, ValueId } from './values.ts';

/** Answers of a group in one phase, in columns; one row a person. */
export interface Responses {
	instrument: InstrumentId;
	revision: number;
	n: number;
	/** Pairing key: no two rows share one, and the same key in another phase is the same person. */
	people: Float64Array;
	/** 24ths of the full score, 255 where there is none. */
	values: Record<ValueId, Uint8Array>;
	/** Quarters 0 to 4, 254 where the code has no items, 255 for "no opportunity"; empty when no row has items. */
	items: Partial<Record<ItemId, Uint8Array>>;
}
