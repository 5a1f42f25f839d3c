import type { InstrumentId } from '../assessment/instrument.ts';
import type { Wave } from '../codes/session-link.ts';
import { type Suppressed, minimumCellSize, suppressed } from '../disclosure/disclosure.ts';
import { type Band, joinSmall } from './distribution.ts';
import { type FrequencyTable, meanOf, totalOf } from './frequency-table.ts';
import { type MeasureFigures, type MeasuredFigure, measureFigures } from './measure.ts';
import { type Panel, participation, placeOf, scoreMeasures } from './panel.ts';
import { type Recap, recap } from './recap.ts';
import { type ScoreKey, forEachScore } from './score-columns.ts';
import {
	type Gain,
	type Interval,
	meanInterval,
	normalisedGain,
	welchInterval,
} from './statistics.ts';

/** The change of one score in the people who have it in both waves. */
export interface PairedChange {
	published: true;
	/** Pairs it rests on. */
	n: number;
	/** Mean over people of later minus earlier score, −100 to 100. */
	difference: number;
	/** Its 95 % interval. */
	interval: Interval;
	/** How many fell, stayed and rose (places 0, 1, 2), joined until none is one to four; null below ten pairs. */
	directions: Band[] | null;
	/** Normalised gain, from the earlier mean as published; null where that is not, or nothing was left to gain. */
	gain: Gain | null;
}

/** The difference of two means of different people, or of people not matched. */
export interface UnpairedDifference {
	published: true;
	n: { first: number; second: number };
	/** Second minus first mean, −100 to 100. */
	difference: number;
	/** Its 95 % interval (Welch). */
	interval: Interval;
}

/** Two waves of the same class or classes. */
export interface WaveComparison {
	kind: 'waves';
	instrument: InstrumentId;
	waves: readonly [earlier: Wave, later: Wave];
	/** People who answered in either wave and in both, published or not. */
	n: { earlier: number; later: number; pairs: number };
	/** What may be published of each wave beside the change: the later one often not (core/disclosure). */
	earlier: Recap;
	later: Recap;
	changes: Record<ScoreKey, Suppressed | PairedChange>;
	/** In place of the changes where fewer than five people answered twice: wider, since people are not matched. */
	unpaired: Record<ScoreKey, Suppressed | UnpairedDifference> | null;
}

/** Two classes in the same wave. */
export interface ClassComparison {
	kind: 'classes';
	instrument: InstrumentId;
	wave: Wave;
	first: Recap;
	second: Recap;
	differences: Record<ScoreKey, Suppressed | UnpairedDifference>;
}

export type Comparison = WaveComparison | ClassComparison;

/** Two waves of a panel, the earlier first. */
export function compareWaves(panel: Panel, earlier: Wave, later: Wave): WaveComparison {
	const places = [placeOf(panel, earlier), placeOf(panel, later)] as const;
	const answered = measureFigures(panel, participation(panel));
	const measures = scoreMeasures(panel);
	const changes = forEachScore((key) => changeOf(measureFigures(panel, measures[key]), places));
	const n = {
		earlier: answered(places[0]).n,
		later: answered(places[1]).n,
		pairs: answered(...places).n,
	};
	return {
		kind: 'waves',
		instrument: panel.instrument,
		waves: [earlier, later],
		n,
		earlier: recap(panel, earlier),
		later: recap(panel, later),
		changes,
		unpaired:
			n.pairs < minimumCellSize
				? forEachScore((key) => {
						const figures = measureFigures(panel, measures[key]);
						return unpairedDifference(figures(places[0]), figures(places[1]));
					})
				: null,
	};
}

/** The same wave of two panels of one instrument and revision. Throws where they are of different ones. */
export function compareClasses(first: Panel, second: Panel, wave: Wave): ClassComparison {
	if (first.instrument !== second.instrument || first.revision !== second.revision)
		throw new RangeError('Only results of one instrument and revision can be compared.');
	const [here, there] = [scoreMeasures(first), scoreMeasures(second)];
	return {
		kind: 'classes',
		instrument: first.instrument,
		wave,
		first: recap(first, wave),
		second: recap(second, wave),
		differences: forEachScore((key) =>
			unpairedDifference(
				measureFigures(first, here[key])(placeOf(first, wave)),
				measureFigures(second, there[key])(placeOf(second, wave)),
			),
		),
	};
}

function changeOf(
	figures: MeasureFigures,
	[earlier, later]: readonly [number, number],
): Suppressed | PairedChange {
	const { n, table, distributionTable } = figures(earlier, later);
	if (totalOf(table) === 0) return suppressed(n);
	const difference = meanOf(table);
	const before = figures(earlier).table;
	return {
		published: true,
		n: totalOf(table),
		difference,
		interval: meanInterval(table),
		directions:
			totalOf(distributionTable) === 0 ? null : joinSmall(directionsIn(distributionTable)),
		gain:
			totalOf(before) === 0 ? null : normalisedGain(meanOf(before), meanOf(before) + difference),
	};
}

/** How many people have a difference below, at and above zero. */
function directionsIn({ counts, lowest }: FrequencyTable): number[] {
	const directions = [0, 0, 0];
	for (const [place, count] of counts.entries()) {
		const direction = Math.sign(place + lowest) + 1;
		directions[direction] = (directions[direction] ?? 0) + count;
	}
	return directions;
}

function unpairedDifference(
	first: MeasuredFigure,
	second: MeasuredFigure,
): Suppressed | UnpairedDifference {
	const n = { first: totalOf(first.table), second: totalOf(second.table) };
	if (n.first === 0 || n.second === 0) return suppressed(Math.min(first.n, second.n));
	return {
		published: true,
		n,
		difference: meanOf(second.table) - meanOf(first.table),
		interval: welchInterval(first.table, second.table),
	};
}

/** Whether an interval of a difference says that scores rose or fell; around zero it says neither. */
export function directionOf([low, high]: Interval): 'up' | 'down' | 'unclear' {
	return low > 0 ? 'up' : high < 0 ? 'down' : 'unclear';
}
