import { type InstrumentId, type Kind, traitsOf } from '../../core/assessment/instrument.ts';
import { type Score, overallScore, scoreValues } from '../../core/assessment/score.ts';
import type { AttemptOf } from '../../core/device/attempt.ts';

/** What surrounds a result of one kind; what it says is in body/kinds.ts. */
interface Surroundings<K extends Kind> {
	/** The one score that stands beside it in the history, null where there is none. */
	overall(attempt: AttemptOf[K]): Score;
	/** Whether it can be kept as a picture. */
	hasPicture(instrument: InstrumentId): boolean;
}

const kinds: { [K in Kind]: Surroundings<K> } = {
	rating: {
		overall: ({ instrument, scores }) =>
			traitsOf(instrument).hasLevels ? overallScore(scoreValues(scores)) : null,
		hasPicture: (instrument) => traitsOf(instrument).hasLevels,
	},
	choice: { overall: () => null, hasPicture: () => false },
};

/** What surrounds the result of an instrument. */
export const kindOf = (instrument: InstrumentId): Surroundings<Kind> =>
	kinds[traitsOf(instrument).kind];
