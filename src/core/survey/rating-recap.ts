import { type Interval, summarise } from './statistics.ts';
import { type Level, type Score, extremes, levelOf } from '../assessment/score.ts';
import { traitsOf } from '../assessment/instrument.ts';
import { type Suppressed, suppressed } from '../disclosure/disclosure.ts';
import { type ValueId, valueIds } from '../values/values.ts';
import { type BehaviourRecap, recapBehaviours } from './behaviour-means.ts';
import { type Distribution, distributionOf } from './distribution.ts';
import { totalOf } from './frequency-table.ts';
import type { MeasuredFigure } from './measure.ts';
import type { Panel } from './panel.ts';
import { type Reliability, recapReliability } from './reliability.ts';
import { type ScoreKey, forEachScore } from './score-columns.ts';
import { scoreFigures } from './score-figures.ts';

/** One score of a group, as it may be published. */
export interface ScoreRecap {
	published: true;
	/** The people it rests on. */
	n: number;
	/** Mean score, 0 to 100. */
	mean: number;
	/** 95 % interval of the mean, within 0 to 100. */
	interval: Interval;
	/** Sample standard deviation. */
	sd: number;
	/** From ten people, else null: among five, the median and the quartiles are people's own scores. */
	distribution: Distribution | null;
	/** Judged on the mean as shown; null for an instrument without levels. */
	level: Level | null;
}

/** What the ratings of a group say. */
export interface RatingFindings {
	/** The mean over people of each one's own score; `overall` only of those who have all seven. */
	scores: Record<ScoreKey, Suppressed | ScoreRecap>;
	/** Values with the highest mean as shown, ties all named. */
	highest: ValueId[];
	/** Values with the lowest mean as shown, ties all named. */
	lowest: ValueId[];
	/** Null for an instrument that does not ask about behaviours. */
	behaviours: Suppressed | BehaviourRecap | null;
	/** Alpha of all 21 items and of the three of each value, each over the people who answered all of its items. */
	reliability: Record<ScoreKey, Reliability> | null;
}

/** What the ratings of one wave of a panel say, given by its place: medians and distributions from ten people, reliability from thirty. */
export function recapRatings(panel: Panel, place: number): RatingFindings {
	const { asks, hasLevels } = traitsOf(panel.instrument);
	const figures = scoreFigures(panel);
	const scores = forEachScore((key) => recapScore(figures[key](place), hasLevels));
	const means = Object.fromEntries(
		valueIds.map((value) => [value, meanIn(scores[value])]),
	) as Record<ValueId, Score>;
	const asksBehaviours = asks === 'behaviours';
	return {
		scores,
		...extremes(means),
		behaviours: asksBehaviours ? recapBehaviours(panel, place) : null,
		reliability: asksBehaviours ? recapReliability(panel, place) : null,
	};
}

function recapScore(figure: MeasuredFigure, hasLevels: boolean): Suppressed | ScoreRecap {
	if (totalOf(figure.table) === 0) return suppressed(figure.n);
	const { n, mean, interval, sd } = summarise(figure.table);
	return {
		published: true,
		n,
		mean,
		interval,
		sd,
		distribution: distributionOf(figure),
		level: hasLevels ? levelOf(mean) : null,
	};
}

function meanIn(score: Suppressed | ScoreRecap): Score {
	return score.published ? score.mean : null;
}
