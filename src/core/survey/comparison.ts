import { type InstrumentId, type Kind, traitsOf } from '../assessment/instrument.ts';
import type { Wave } from '../codes/session-link.ts';
import { answeredIn } from './measure.ts';
import { type Panel, placeOf } from './panel.ts';
import {
	type RatingChanges,
	type RatingDifferences,
	compareRatings,
	compareRatingsOfClasses,
} from './rating-comparison.ts';
import { type Recap, recap } from './recap.ts';
import type { Interval } from './statistics.ts';

/** What two waves, or two classes, say, by the kind of their instrument. */
interface Compared {
	rating: { waves: RatingChanges; classes: RatingDifferences };
}

const comparers: {
	[K in Kind]: {
		waves: (panel: Panel, earlier: number, later: number) => Compared[K]['waves'];
		classes: (
			first: Panel,
			second: Panel,
			places: readonly [number, number],
		) => Compared[K]['classes'];
	};
} = { rating: { waves: compareRatings, classes: compareRatingsOfClasses } };

/** Two waves of the same class or classes. */
export type WaveComparison = Compared[Kind]['waves'] & {
	kind: 'waves';
	instrument: InstrumentId;
	waves: readonly [earlier: Wave, later: Wave];
	/** People who answered in either wave and in both, published or not. */
	n: { earlier: number; later: number; pairs: number };
	/** What may be published of each wave beside the change: the later one often not (core/disclosure). */
	earlier: Recap;
	later: Recap;
};

/** Two classes in the same wave. */
export type ClassComparison = Compared[Kind]['classes'] & {
	kind: 'classes';
	instrument: InstrumentId;
	wave: Wave;
	first: Recap;
	second: Recap;
};

export type Comparison = WaveComparison | ClassComparison;

/** Two waves of a panel, the earlier first. */
export function compareWaves(panel: Panel, earlier: Wave, later: Wave): WaveComparison {
	const places = [placeOf(panel, earlier), placeOf(panel, later)] as const;
	const answered = answeredIn(panel);
	return {
		kind: 'waves',
		instrument: panel.instrument,
		waves: [earlier, later],
		n: {
			earlier: answered(places[0]).n,
			later: answered(places[1]).n,
			pairs: answered(...places).n,
		},
		earlier: recap(panel, earlier),
		later: recap(panel, later),
		...comparers[traitsOf(panel.instrument).kind].waves(panel, ...places),
	};
}

/** The same wave of two panels of one instrument and revision. Throws where they are of different ones. */
export function compareClasses(first: Panel, second: Panel, wave: Wave): ClassComparison {
	if (first.instrument !== second.instrument || first.revision !== second.revision)
		throw new RangeError('Only results of one instrument and revision can be compared.');
	const places = [placeOf(first, wave), placeOf(second, wave)] as const;
	return {
		kind: 'classes',
		instrument: first.instrument,
		wave,
		first: recap(first, wave),
		second: recap(second, wave),
		...comparers[traitsOf(first.instrument).kind].classes(first, second, places),
	};
}

/** Whether an interval of a difference says that scores rose or fell; around zero it says neither. */
export function directionOf([low, high]: Interval): 'up' | 'down' | 'unclear' {
	return low > 0 ? 'up' : high < 0 ? 'down' : 'unclear';
}
