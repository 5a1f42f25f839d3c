import { type PhraseId, phraseIds, rounds } from '../assessment/phrases.ts';
import { isBehaviourId, valueIds } from '../values/values.ts';
import type { ShareOverTime } from './choice-comparison.ts';
import { type MeanOfTen, type Share } from './choice-figures.ts';
import type { RoundShares } from './choice-recap.ts';
import type { WaveComparison } from './comparison.ts';
import type { GroupRecap } from './recap.ts';
import type { Suppressed } from '../disclosure/disclosure.ts';
import { type ColumnIds, type RecapTables, type Row, noteOn, rowOf } from './table-columns.ts';

/** The tables of what a group chose. */
export function choiceTables(recap: GroupRecap<'choice'>): Partial<RecapTables> {
	const { reaches, phrases, behavioursOfTen, overlap } = recap;
	return {
		reaches: valueIds.map((value) => rowOf('reaches', { value, ...cellsOf(reaches[value]) })),
		phrases: phrases.published
			? phraseIds.map((phrase) =>
					rowOf('phrases', {
						phrase,
						phraseKind: kindOfPhrase(phrase),
						...cellsOf(phrases.shares[phrase]),
					}),
				)
			: [],
		ofTen: [
			ofTenRow('behaviours-now', behavioursOfTen.now),
			ofTenRow('behaviours-wished', behavioursOfTen.wished),
			ofTenRow('overlap', overlap),
		],
	};
}

/** Whether a phrase names a behaviour of the law or a limiting habit. */
export function kindOfPhrase(phrase: PhraseId): ColumnIds['phraseKind'] {
	return isBehaviourId(phrase) ? 'behaviour' : 'habit';
}

function cellsOf({ now, wished, isNews }: RoundShares) {
	return {
		n: now.n,
		now: now.count,
		...percentOf('now', now),
		nowAgainst: now.against,
		wished: wished.count,
		...percentOf('wished', wished),
		wishedAgainst: wished.against,
		chance: 100 * now.chance,
		gap: isNews ? directionOf(wished.count - now.count) : null,
	};
}

function percentOf<R extends 'now' | 'wished'>(round: R, { interval: [low, high] }: Share) {
	return { [`${round}Low`]: 100 * low, [`${round}High`]: 100 * high } as Record<
		`${R}Low` | `${R}High`,
		number
	>;
}

function directionOf(difference: number): ColumnIds['gap'] {
	return difference > 0 ? 'more' : 'fewer';
}

function ofTenRow(measure: ColumnIds['measure'], figure: MeanOfTen): Row<'ofTen'> {
	const { n, mean, interval, chance, against } = figure;
	const [tenLow, tenHigh] = interval;
	return rowOf('ofTen', { measure, n, tenMean: mean, tenLow, tenHigh, tenChance: chance, against });
}

/** The tables of what a group chose in two waves. */
export function choiceComparisonTables(comparison: WaveComparison<'choice'>): Partial<RecapTables> {
	const { reaches, phrases, isPaired } = comparison;
	const method = isPaired ? 'paired' : 'unpaired';
	return {
		reachChanges: rounds.flatMap((round) =>
			valueIds.map((value) =>
				rowOf('reachChanges', { round, value, method, ...changeCells(reaches[round][value]) }),
			),
		),
		phraseChanges: rounds.flatMap((round) =>
			phraseIds.flatMap((phrase) => {
				const change = phrases[round][phrase];
				if (!change.published) return [];
				return rowOf('phraseChanges', { round, phrase, method, ...changeCells(change) });
			}),
		),
		ofTenChanges: [overlapRow(comparison, method)],
	};
}

function changeCells(change: Suppressed | ShareOverTime) {
	if (!change.published) return { nBefore: change.n, nAfter: change.n, note: noteOn(change) };
	const { n, counts, difference, interval, isNews } = change;
	const [low, high] = interval;
	return {
		nBefore: n.before,
		nAfter: n.after,
		countBefore: counts?.before ?? null,
		countAfter: counts?.after ?? null,
		difference: 100 * difference,
		low: 100 * low,
		high: 100 * high,
		gap: isNews ? directionOf(difference) : null,
	};
}

function overlapRow(
	{ overlap }: WaveComparison<'choice'>,
	method: ColumnIds['method'],
): Row<'ofTenChanges'> {
	const about = { measure: 'overlap', method } as const;
	if (!overlap.published) return rowOf('ofTenChanges', { ...about, note: noteOn(overlap) });
	const { n, difference, interval } = overlap;
	const [tenLow, tenHigh] = interval;
	return rowOf('ofTenChanges', {
		...about,
		nBefore: n.first,
		nAfter: n.second,
		tenDifference: difference,
		tenLow,
		tenHigh,
	});
}
