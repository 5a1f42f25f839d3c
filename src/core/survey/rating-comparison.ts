import { type Suppressed, minimumCellSize, suppressed } from '../disclosure/disclosure.ts';
import { type Band, joinPooled } from './distribution.ts';
import { meanOf, totalOf } from './frequency-table.ts';
import { type MeasureFigures, type MeasuredFigure, answeredIn } from './measure.ts';
import type { Panel } from './panel.ts';
import { type ScoreKey, forEachScore } from './score-columns.ts';
import { scoreFigures } from './score-figures.ts';
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

/** What the ratings of two waves say. */
export interface RatingChanges {
	changes: Record<ScoreKey, Suppressed | PairedChange>;
	/** In place of the changes where fewer than five people answered twice: wider, since people are not matched. */
	unpaired: Record<ScoreKey, Suppressed | UnpairedDifference> | null;
}

/** What the ratings of two classes say. */
export interface RatingDifferences {
	differences: Record<ScoreKey, Suppressed | UnpairedDifference>;
}

/** What the ratings of two waves of a panel say, given by their places, the earlier first. */
export function compareRatings(panel: Panel, earlier: number, later: number): RatingChanges {
	const figures = scoreFigures(panel);
	const isPaired = answeredIn(panel)(earlier, later).n >= minimumCellSize;
	return {
		changes: forEachScore((key) => changeOf(figures[key], [earlier, later])),
		unpaired: isPaired
			? null
			: forEachScore((key) => unpairedDifference(figures[key](earlier), figures[key](later))),
	};
}

/** What the ratings of one wave of two panels say, given by its place in each. */
export function compareRatingsOfClasses(
	first: Panel,
	second: Panel,
	[here, there]: readonly [number, number],
): RatingDifferences {
	const [ours, theirs] = [scoreFigures(first), scoreFigures(second)];
	return {
		differences: forEachScore((key) => unpairedDifference(ours[key](here), theirs[key](there))),
	};
}

function changeOf(
	figures: MeasureFigures,
	[earlier, later]: readonly [number, number],
): Suppressed | PairedChange {
	const { n, table, distributionTable, partsByCell } = figures(earlier, later);
	if (totalOf(table) === 0) return suppressed(n);
	const difference = meanOf(table);
	const before = figures(earlier).table;
	return {
		published: true,
		n: totalOf(table),
		difference,
		interval: meanInterval(table),
		directions:
			totalOf(distributionTable) === 0
				? null
				: joinPooled(partsByCell((difference) => Math.sign(difference) + 1, 3)),
		gain:
			totalOf(before) === 0 ? null : normalisedGain(meanOf(before), meanOf(before) + difference),
	};
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
