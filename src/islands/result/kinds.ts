import { type InstrumentId, type Kind, traitsOf } from '../../core/assessment/instrument.ts';
import { type Score, overallScore, scoreValues } from '../../core/assessment/score.ts';
import type { Attempt } from '../../core/device/attempt.ts';

/** What surrounds a result of each kind; what it says is in body/kinds.ts. */
const kinds = {
	rating: {
		/** The one score that stands beside it in the history, null where there is none. */
		overall: ({ instrument, scores }: Attempt): Score =>
			traitsOf(instrument).hasLevels ? overallScore(scoreValues(scores)) : null,
		/** Whether it can be kept as a picture. */
		hasPicture: (instrument: InstrumentId) => traitsOf(instrument).hasLevels,
	},
} satisfies Record<Kind, unknown>;

/** What surrounds the result of an instrument. */
export const kindOf = (instrument: InstrumentId) => kinds[traitsOf(instrument).kind];
