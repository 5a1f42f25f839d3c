import { type Band, bandsOf } from './distribution.ts';
import { type BehaviourRecap, recapBehaviours } from './behaviour-means.ts';
import {
	type ClassCounts,
	type DisclosureControl,
	type Suppressed,
	minimumCellSize,
	minimumDistributionSize,
	subtractCounts,
} from '../disclosure/disclosure.ts';
import { beforeSelection, countByClass, disclosureControlFor } from './class-counts.ts';
import { type InstrumentId, traitsOf } from '../assessment/instrument.ts';
import { type Reliability, reliabilityOf } from './reliability.ts';
import type { Responses } from './responses.ts';
import { type Level, type Score, extremes, levelOf, overallScore } from '../assessment/score.ts';
import { type ScoreColumn, type ScoreKey, forEachScore, scoreColumns } from './score-columns.ts';
import { type Interval, summarise } from './statistics.ts';
import { totalOf, frequencyTable } from './frequency-table.ts';
import { type ValueId, behaviourIds, behavioursOf, valueIds } from '../values/values.ts';

/** One score of a group, as it may be published. */
export interface ScoreRecap {
	published: true;
	/** The people who have this score. */
	n: number;
	mean: number;
	/** 95 % interval of the mean, clipped to 0 to 100. Null, as is `sd`, where the mean is that of the seven values. */
	interval: Interval | null;
	sd: number | null;
	/** From ten people: among five, the median and the quartiles are people's own scores. */
	median: number | null;
	quartiles: Interval | null;
	/** From ten people, at least five in each. */
	bands: Band[] | null;
	/** Judged on the mean as shown; an icebreaker has none, its values are only put in order. */
	level: Level | null;
}

export interface GroupRecap {
	published: true;
	instrument: InstrumentId;
	revision: number;
	n: number;
	/**
	 * "Skor Cermin kelompok" under `overall`: the mean over people of each one's own overall score. Only those with all
	 * seven values have one, so it may be of fewer people than a value, and its interval is that of people, not of values.
	 * Where one to four have not, their answers would be the difference between it and the seven values; then it is the mean
	 * of these, which adds nothing to what they show, and has no interval.
	 */
	scores: Record<ScoreKey, Suppressed | ScoreRecap>;
	/** Values with the highest mean as shown, ties all named. */
	highest: ValueId[];
	/** Values with the lowest mean as shown, ties all named. */
	lowest: ValueId[];
	/** Null for a mirror that does not ask about behaviours. */
	behaviours: Suppressed | BehaviourRecap | null;
	/** Alpha of all 21 items and of the three of each value, each over the people who answered all of its items. */
	reliability: Record<ScoreKey, Reliability> | null;
}

export type Recap = Suppressed | GroupRecap;

/**
 * The recap of a group: nothing but its size below five people, means and intervals from five, distributions and
 * behaviours from ten, reliability from thirty. Scores are 0 to 100.
 */
export function recap(responses: Responses): Recap {
	const { instrument, revision, n } = responses;
	if (n < minimumCellSize) return { published: false, n };
	const { asks, hasLevels } = traitsOf(instrument);
	const asksBehaviours = asks === 'behaviours';
	const all = beforeSelection(responses);
	const control = disclosureControlFor(responses);
	if (!control.publishes(countByClass(all))) return { published: false, n, complementary: true };
	const columns = scoreColumns(responses);
	const allColumns = all === responses ? columns : scoreColumns(all);
	const people = forEachScore((key) =>
		countByClass(all, allColumns[key].scores, allColumns[key].maximum),
	);
	const scores = forEachScore((key) => recapScore(columns[key], people[key], control, hasLevels));
	const means = Object.fromEntries(
		valueIds.map((value) => [value, meanIn(scores[value])]),
	) as Record<ValueId, Score>;
	const isOverallPublished = control.publishesDifference(
		subtractCounts(countByClass(all), people.overall),
	);
	return {
		published: true,
		instrument,
		revision,
		n,
		scores: {
			...scores,
			overall: isOverallPublished ? scores.overall : meanOfValues(means, n, hasLevels),
		},
		...extremes(means),
		behaviours: asksBehaviours ? recapBehaviours(responses) : null,
		reliability: asksBehaviours ? recapReliability(responses) : null,
	};
}

function recapScore(
	{ scores, maximum }: ScoreColumn,
	people: ClassCounts,
	control: DisclosureControl,
	hasLevels: boolean,
): Suppressed | ScoreRecap {
	const table = frequencyTable(scores, maximum);
	const n = totalOf(table);
	if (n < minimumCellSize) return { published: false, n };
	if (!control.publishes(people)) return { published: false, n, complementary: true };
	const { median, quartiles, ...summary } = summarise(table);
	const many = control.publishes(people, minimumDistributionSize);
	return {
		published: true,
		...summary,
		median: many ? median : null,
		quartiles: many ? quartiles : null,
		bands: many ? bandsOf(table) : null,
		level: hasLevels ? levelOf(summary.mean) : null,
	};
}

function meanOfValues(
	means: Record<ValueId, Score>,
	n: number,
	hasLevels: boolean,
): Suppressed | ScoreRecap {
	const mean = overallScore(means);
	if (mean === null) return { published: false, n, complementary: true };
	return {
		published: true,
		n,
		mean,
		interval: null,
		sd: null,
		median: null,
		quartiles: null,
		bands: null,
		level: hasLevels ? levelOf(mean) : null,
	};
}

function meanIn(score: Suppressed | ScoreRecap): Score {
	return score.published ? score.mean : null;
}

function recapReliability({ items, n }: Responses): Record<ScoreKey, Reliability> {
	return forEachScore((key) => {
		const ids = key === 'overall' ? behaviourIds : behavioursOf(key);
		const columns = ids.flatMap((id) => items[id]?.subarray(0, n) ?? []);
		return columns.length === ids.length ? reliabilityOf(columns) : { published: false, n: 0 };
	});
}
