import { type InstrumentId, type Kind, traitsOf } from '../../core/assessment/instrument.ts';
import { type Score, overallScore, scoreValues } from '../../core/assessment/score.ts';
import type { Attempt } from '../../core/device/attempt.ts';
import { RatingResult } from './RatingResult.tsx';

/** How a result of each kind is shown. */
const kinds = {
	rating: {
		/** All that is particular to it, under its heading. */
		Body: RatingResult,
		/** The one score that stands beside it in the history, null where there is none. */
		overall: ({ instrument, scores }: Attempt): Score =>
			traitsOf(instrument).hasLevels ? overallScore(scoreValues(scores)) : null,
		/** Whether it can be kept as a picture. */
		hasPicture: (instrument: InstrumentId) => traitsOf(instrument).hasLevels,
	},
} satisfies Record<Kind, unknown>;

/** How a result of an instrument is shown. */
export const kindOf = (instrument: InstrumentId) => kinds[traitsOf(instrument).kind];
