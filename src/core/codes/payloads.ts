import { type InstrumentId, type Kind, traitsOf } from '../assessment/instrument.ts';
import type { Outcome, Outcomes } from '../assessment/outcome.ts';
import type { Payload } from './payload.ts';
import { ratingPayload } from './result-scores.ts';
import type { Detail } from './session-link.ts';

/** How the results of each kind of instrument stand in a code. */
const payloads: {
	[K in Kind]: (instrument: InstrumentId, detail: Detail) => Payload<Outcomes[K]>;
} = { rating: ratingPayload };

/** How the results of an instrument stand in a code of this detail. */
export function payloadOf(instrument: InstrumentId, detail: Detail): Payload<Outcome> {
	return payloads[traitsOf(instrument).kind](instrument, detail);
}
