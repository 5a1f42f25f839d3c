import { type InstrumentId, type Kind, traitsOf } from '../../../core/assessment/instrument.ts';
import { comparisonPart, partsOf } from './parts.tsx';
import { picturesOf } from './pictures.ts';

/** What the recap of each kind of instrument is shown with: its parts, the comparison, and what can be kept as a picture. */
const kinds = { rating: { partsOf, comparisonPart, picturesOf } } satisfies Record<Kind, unknown>;

/** What the recap of an instrument is shown with. */
export const kindOf = (instrument: InstrumentId) => kinds[traitsOf(instrument).kind];
