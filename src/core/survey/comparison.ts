import {
	type IdOf,
	type InstrumentId,
	type Kind,
	type KindOf,
	traitsOf,
} from '../assessment/instrument.ts';
import type { Wave } from '../codes/session-link.ts';
import { type ChoiceChanges, compareChoices } from './choice-comparison.ts';
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
	/** Two units are not held against each other: see `layoutsOf` in selection.ts. */
	choice: { waves: ChoiceChanges; classes: object };
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
} = {
	rating: { waves: compareRatings, classes: compareRatingsOfClasses },
	choice: { waves: compareChoices, classes: () => ({}) },
};

type WaveComparisons = {
	[K in Kind]: Compared[K]['waves'] & {
		kind: 'waves';
		instrument: IdOf<K>;
		waves: readonly [earlier: Wave, later: Wave];
		/** People who answered in either wave and in both, published or not. */
		n: { earlier: number; later: number; pairs: number };
		/** What may be published of each wave beside the change: the later one often not (core/disclosure). */
		earlier: Recap<K>;
		later: Recap<K>;
	};
};

type ClassComparisons = {
	[K in Kind]: Compared[K]['classes'] & {
		kind: 'classes';
		instrument: IdOf<K>;
		wave: Wave;
		first: Recap<K>;
		second: Recap<K>;
	};
};

/** Two waves of the same class or classes. */
export type WaveComparison<K extends Kind = Kind> = WaveComparisons[K];

/** Two classes in the same wave. */
export type ClassComparison<K extends Kind = Kind> = ClassComparisons[K];

export type Comparison<K extends Kind = Kind> = WaveComparison<K> | ClassComparison<K>;

/** Two waves of a panel, the earlier first. */
export function compareWaves<I extends InstrumentId>(
	panel: Panel<I>,
	earlier: Wave,
	later: Wave,
): WaveComparison<KindOf<I>> {
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
	} as unknown as WaveComparison<KindOf<I>>;
}

/** The same wave of two panels of one instrument and revision. Throws where they are of different ones. */
export function compareClasses<I extends InstrumentId>(
	first: Panel<I>,
	second: Panel<I>,
	wave: Wave,
): ClassComparison<KindOf<I>> {
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
	} as unknown as ClassComparison<KindOf<I>>;
}

/** Whether an interval of a difference says that scores rose or fell; around zero it says neither. */
export function directionOf([low, high]: Interval): 'up' | 'down' | 'unclear' {
	return low > 0 ? 'up' : high < 0 ? 'down' : 'unclear';
}
