import { type InstrumentId, type Kind, traitsOf } from '../assessment/instrument.ts';
import type { Outcome, Outcomes } from '../assessment/outcome.ts';
import type { Payload } from './payload.ts';
import { portraitPayload } from './result-portrait.ts';
import { ratingPayload } from './result-scores.ts';
import { type Detail, isDetailOf } from './session-link.ts';

/** How the results of each kind of instrument stand in a code. */
const payloads: {
	[K in Kind]: (instrument: InstrumentId, detail: Detail) => Payload<Outcomes[K]>;
} = { rating: ratingPayload, choice: () => portraitPayload };

/** How the results of an instrument stand in a code of this detail; nothing where it has no codes of such a detail. */
export function payloadOf(instrument: InstrumentId, detail: Detail): Payload<Outcome> | undefined {
	return isDetailOf(instrument, detail)
		? payloads[traitsOf(instrument).kind](instrument, detail)
		: undefined;
}

/** How many numbers a row of an instrument in this detail has; none where it has no codes of such a detail. */
export function widthOf(instrument: InstrumentId, detail: Detail): number {
	return payloadOf(instrument, detail)?.width ?? 0;
}
