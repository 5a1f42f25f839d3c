import { behaviourIds, valueOf } from '../values/values.ts';
import type { Suppressed } from '../disclosure/disclosure.ts';
import type { Comparison } from './comparison.ts';
import { bandRange, countIn } from './distribution.ts';
import type { PairedChange, UnpairedDifference } from './rating-comparison.ts';
import type { GroupRecap, Recap } from './recap.ts';
import { type ScoreKey, keysOf, scoreKeys } from './score-columns.ts';
import { type ColumnIds, type Row, noteOn, rowOf } from './table-columns.ts';

/** The tables of a group's ratings. */
export function ratingTables(recap: GroupRecap<'rating'>) {
	return {
		scores: scoreRows(recap),
		bands: bandRows(recap),
		behaviours: behaviourRows(recap),
		reliability: reliabilityRows(recap),
	};
}

function scoreRows({ instrument, scores, highest, lowest }: GroupRecap<'rating'>): Row<'scores'>[] {
	return keysOf(instrument).map((score) => {
		const figures = scores[score];
		if (!figures.published) return rowOf('scores', { score, n: figures.n, note: noteOn(figures) });
		const { n, mean, interval, sd, distribution, level } = figures;
		const [low, high] = interval;
		const median = distribution?.median ?? null;
		const [q1, q3] = distribution?.quartiles ?? [null, null];
		const place = score === 'overall' ? null : placeOf(score, highest, lowest);
		return rowOf('scores', { score, n, mean, low, high, sd, median, q1, q3, level, place });
	});
}

function bandRows({ instrument, scores }: GroupRecap<'rating'>): Row<'bands'>[] {
	return keysOf(instrument).flatMap((score) => {
		const figures = scores[score];
		const bands = figures.published ? (figures.distribution?.bands ?? []) : [];
		return bands.map((band) => {
			const { low: from, below } = bandRange(band);
			return rowOf('bands', { score, from, below, count: band.count });
		});
	});
}

function behaviourRows({ behaviours }: GroupRecap<'rating'>): Row<'behaviours'>[] {
	if (!behaviours?.published) return [];
	const { means, highest, lowest } = behaviours;
	return behaviourIds.map((behaviour) => {
		const figure = means[behaviour];
		const about = { value: valueOf(behaviour), behaviour, n: figure.n };
		return figure.published
			? rowOf('behaviours', {
					...about,
					mean: figure.mean,
					place: placeOf(behaviour, highest, lowest),
				})
			: rowOf('behaviours', { ...about, note: noteOn(figure) });
	});
}

/** Where all are equal none is the highest or the lowest. */
function placeOf<K>(
	key: K,
	highest: readonly K[],
	lowest: readonly K[],
): ColumnIds['place'] | null {
	const [high, low] = [highest.includes(key), lowest.includes(key)];
	return high === low ? null : high ? 'highest' : 'lowest';
}

function reliabilityRows({ reliability }: GroupRecap<'rating'>): Row<'reliability'>[] {
	if (!reliability || !scoreKeys.some((score) => reliability[score].published)) return [];
	return scoreKeys.map((score) => {
		const figures = reliability[score];
		const { n } = figures;
		if (!figures.published) return rowOf('reliability', { score, n, note: 'few' });
		if (figures.alpha === null) return rowOf('reliability', { score, n, note: 'same-totals' });
		const { alpha, interval, verdict } = figures;
		const [low, high] = interval;
		return rowOf('reliability', { score, n, alpha, low, high, verdict });
	});
}

/** The table of a comparison of ratings: the changes of two waves, or the differences where people are not matched. */
export function ratingComparisonRows(comparison: Comparison<'rating'>): Row<'comparison'>[] {
	const keys = keysOf(comparison.instrument);
	if (comparison.kind === 'classes')
		return keys.map((score) => differenceRow(score, comparison.differences[score], comparison));
	const { unpaired, changes, earlier, later } = comparison;
	return keys.map((score) =>
		unpaired
			? differenceRow(score, unpaired[score], { first: earlier, second: later })
			: changeRow(score, changes[score], earlier),
	);
}

/** The mean of a score in a recap, where both are published. */
const meanIn = (recap: Recap<'rating'>, score: ScoreKey) =>
	recap.published && recap.scores[score].published ? recap.scores[score].mean : null;

function changeRow(
	score: ScoreKey,
	change: Suppressed | PairedChange,
	earlier: Recap<'rating'>,
): Row<'comparison'> {
	const about = { method: 'paired', score, nBefore: change.n, nAfter: change.n } as const;
	if (!change.published) return rowOf('comparison', { ...about, note: noteOn(change) });
	const { difference, interval, directions, gain } = change;
	const [low, high] = interval;
	const countOf = (...places: [from: number, to?: number]) => countIn(directions ?? [], ...places);
	return rowOf('comparison', {
		...about,
		difference,
		low,
		high,
		gain: gain?.gain ?? null,
		gainBand: gain?.band ?? null,
		note: gain || meanIn(earlier, score) === null ? null : 'no-room',
		fell: countOf(0),
		stayed: countOf(1),
		rose: countOf(2),
		fellOrStayed: countOf(0, 1),
		stayedOrRose: countOf(1, 2),
	});
}

function differenceRow(
	score: ScoreKey,
	difference: Suppressed | UnpairedDifference,
	{ first, second }: { first: Recap<'rating'>; second: Recap<'rating'> },
): Row<'comparison'> {
	const about = { method: 'unpaired', score } as const;
	if (!difference.published) return rowOf('comparison', { ...about, note: noteOn(difference) });
	const [low, high] = difference.interval;
	return rowOf('comparison', {
		...about,
		nBefore: difference.n.first,
		nAfter: difference.n.second,
		before: meanIn(first, score),
		after: meanIn(second, score),
		difference: difference.difference,
		low,
		high,
	});
}
