import { type InstrumentId, type Kind, traitsOf } from '../../core/assessment/instrument.ts';
import { Flow } from './Flow.tsx';
import { NoScriptForm, tickedIn } from './NoScriptForm.tsx';

/** How each kind of instrument is answered: screen by screen, or on one form until the script starts and without it. */
const kinds = { rating: { Flow, NoScriptForm, tickedIn } } satisfies Record<Kind, unknown>;

/** How an instrument is answered. */
export const kindOf = (instrument: InstrumentId) => kinds[traitsOf(instrument).kind];
