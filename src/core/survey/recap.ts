import { type Band, bandsOf } from './distribution.ts';
import { type BehaviourRecap, recapBehaviours } from './behaviour-means.ts';
import {
	type Discretion,
	type ClassCounts,
	countByClass,
	discretionFor,
	everybody,
	without,
} from './class-counts.ts';
import { type Few, smallestDistribution, smallestGroup } from '../disclosure/disclosure.ts';
import type { InstrumentId } from '../assessment/instrument.ts';
import { type Reliability, reliabilityOf } from './reliability.ts';
import type { Responses } from './responses.ts';
import { type Level, type Score, extremes, levelOf, overallScore } from '../assessment/score.ts';
import { type ScoreColumn, type ScoreKey, forEachScore, scoreColumns } from './score-columns.ts';
import { type Interval, summarise } from './statistics.ts';
import { sizeOf, tallyOf } from './frequency-table.ts';
import { type ValueId, behaviourIds, behavioursOf, valueIds } from '../values/values.ts';

/** What may be told of one score of a group. */
export interface ScoreRecap {
	enough: true;
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
	enough: true;
	instrument: InstrumentId;
	revision: number;
	n: number;
	/**
	 * "Skor Cermin kelompok" under `overall`: the mean over people of each one's own overall score. Only those with all
	 * seven values have one, so it may be of fewer people than a value, and its interval is that of people, not of values.
	 * Where one to four have not, their answers would be the difference between it and the seven values; then it is the mean
	 * of these, which tells nothing they do not, and has no interval.
	 */
	scores: Record<ScoreKey, Few | ScoreRecap>;
	/** Values with the highest mean as shown, ties all named. */
	highest: ValueId[];
	/** Values with the lowest mean as shown, ties all named. */
	lowest: ValueId[];
	/** Null for a mirror that does not ask about behaviours. */
	behaviours: Few | BehaviourRecap | null;
	/** Alpha of all 21 items and of the three of each value, each over the people who answered all of its items. */
	reliability: Record<ScoreKey, Reliability> | null;
}

export type Recap = Few | GroupRecap;

/** What may be told of a group: nothing below five people, and more from ten and from thirty. */
export function recap(responses: Responses): Recap {
	const { instrument, revision, n } = responses;
	if (n < smallestGroup) return { enough: false, n };
	const asksBehaviours = instrument === 'diri';
	const all = everybody(responses);
	const discretion = discretionFor(responses);
	if (!discretion.allows(countByClass(all))) return { enough: false, n, withheld: true };
	const columns = scoreColumns(responses);
	const allColumns = all === responses ? columns : scoreColumns(all);
	const people = forEachScore((key) =>
		countByClass(all, allColumns[key].levels, allColumns[key].full),
	);
	const told = forEachScore((key) =>
		recapScore(columns[key], people[key], discretion, asksBehaviours),
	);
	const means = Object.fromEntries(valueIds.map((value) => [value, meanIn(told[value])])) as Record<
		ValueId,
		Score
	>;
	const openly = discretion.allowsRest(without(countByClass(all), people.overall));
	return {
		enough: true,
		instrument,
		revision,
		n,
		scores: { ...told, overall: openly ? told.overall : meanOfValues(means, n, asksBehaviours) },
		...extremes(means),
		behaviours: asksBehaviours ? recapBehaviours(responses) : null,
		reliability: asksBehaviours ? recapReliability(responses) : null,
	};
}

function recapScore(
	{ levels, full }: ScoreColumn,
	people: ClassCounts,
	discretion: Discretion,
	leveled: boolean,
): Few | ScoreRecap {
	const tally = tallyOf(levels, full);
	const n = sizeOf(tally);
	if (n < smallestGroup) return { enough: false, n };
	if (!discretion.allows(people)) return { enough: false, n, withheld: true };
	const { median, quartiles, ...summary } = summarise(tally);
	const many = discretion.allows(people, smallestDistribution);
	return {
		enough: true,
		...summary,
		median: many ? median : null,
		quartiles: many ? quartiles : null,
		bands: many ? bandsOf(tally) : null,
		level: leveled ? levelOf(summary.mean) : null,
	};
}

function meanOfValues(
	means: Record<ValueId, Score>,
	n: number,
	leveled: boolean,
): Few | ScoreRecap {
	const mean = overallScore(means);
	if (mean === null) return { enough: false, n, withheld: true };
	return {
		enough: true,
		n,
		mean,
		interval: null,
		sd: null,
		median: null,
		quartiles: null,
		bands: null,
		level: leveled ? levelOf(mean) : null,
	};
}

function meanIn(score: Few | ScoreRecap): Score {
	return score.enough ? score.mean : null;
}

function recapReliability({ items, n }: Responses): Record<ScoreKey, Reliability> {
	return forEachScore((key) => {
		const ids = key === 'overall' ? behaviourIds : behavioursOf(key);
		const columns = ids.flatMap((id) => items[id]?.subarray(0, n) ?? []);
		return columns.length === ids.length ? reliabilityOf(columns) : { enough: false, n: 0 };
	});
}
