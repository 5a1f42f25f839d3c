import { type InstrumentId, type Kind, traitsOf } from '../../../core/assessment/instrument.ts';
import { RatingResult } from './RatingResult.tsx';

/** All that is particular to a result of each kind, under its heading. */
const bodies = { rating: RatingResult } satisfies Record<Kind, unknown>;

/** What shows the result of an instrument. */
export const bodyOf = (instrument: InstrumentId) => bodies[traitsOf(instrument).kind];
