import { type PhraseId, type Round, phraseIds } from '../assessment/phrases.ts';
import {
	type Suppressed,
	minimumCellSize,
	minimumDistributionSize,
	suppressed,
} from '../disclosure/disclosure.ts';
import { type ValueId, valueIds } from '../values/values.ts';
import {
	type MeanDifference,
	meanChange,
	meanDifference,
	phraseDifferences,
	reachDifferences,
	shareChanges,
} from './choice-changes.ts';
import {
	type ChoiceCounts,
	type Tally,
	countChoices,
	countOverlapChanges,
} from './choice-counts.ts';
import type { Side } from './choice-figures.ts';
import { byId, countWave, forEachRound, sideOf } from './choice-recap.ts';
import { choiceColumns, pairsIn } from './choice-rows.ts';
import type { RowPairs } from './choice-sets.ts';
import { answeredIn } from './measure.ts';
import type { Panel } from './panel.ts';
import type { Interval } from './statistics.ts';

/**
 * How a share differs between two waves. Of the same people only the change is told, with an interval that follows from who
 * changed alone: their share in one wave, less that of all who answered then, would leave those who answered once.
 */
export interface ShareOverTime {
	published: true;
	n: { before: number; after: number };
	/** Later less earlier share, −1 to 1. */
	difference: number;
	/** Its 95 % interval. */
	interval: Interval;
	/** How many chose it in each wave; null where the people are the same. */
	counts: { before: number; after: number } | null;
	/** Whether it is too large for chance, all that stand beside it being looked at together; null where people are not matched. */
	isNews: boolean | null;
}

/** What the choices of two waves say. */
export interface ChoiceChanges {
	/** Whether it rests on the same people in both waves: where at least five answered twice. */
	isPaired: boolean;
	reaches: Record<Round, Record<ValueId, Suppressed | ShareOverTime>>;
	/** Single phrases need ten people, in both waves where they are not matched. */
	phrases: Record<Round, Record<PhraseId, Suppressed | ShareOverTime>>;
	/** How many of the ten each person chose in both rounds, later less earlier. */
	overlap: Suppressed | (MeanDifference & { published: true });
}

/** What the choices of two waves of a panel say, given by their places, the earlier first. */
export function compareChoices(panel: Panel, earlier: number, later: number): ChoiceChanges {
	const places = [earlier, later] as const;
	return answeredIn(panel)(...places).n >= minimumCellSize
		? pairedChanges(panel, places)
		: unpairedChanges(panel, places);
}

function pairedChanges(panel: Panel, places: readonly [number, number]): ChoiceChanges {
	const { n, cells, distributionCells } = answeredIn(panel)(...places);
	const [before, after] = [choiceColumns(panel, places[0]), choiceColumns(panel, places[1])];
	const pairs = pairsIn(panel, places, cells);
	const largePairs = pairsIn(panel, places, distributionCells);
	const countPairs = (rows: RowPairs, round: Round) =>
		countChoices(before[round], after[round], { rows });
	return {
		isPaired: true,
		reaches: forEachRound((round) =>
			byId(valueIds, changesOf(countPairs(pairs, round), 'groups', suppressed(n))),
		),
		phrases: forEachRound((round) =>
			byId(
				phraseIds,
				changesOf(countPairs(largePairs, round), 'phrases', suppressed(n, minimumDistributionSize)),
			),
		),
		overlap:
			pairs[0].length === 0
				? suppressed(n)
				: {
						published: true,
						...meanChange(
							countOverlapChanges([before.now, before.wished], [after.now, after.wished], pairs),
						),
					},
	};
}

function changesOf(
	counts: ChoiceCounts,
	of: 'phrases' | 'groups',
	none: Suppressed,
): (Suppressed | ShareOverTime)[] {
	const tallies: readonly Tally[] = counts[of];
	if (counts.n === 0) return tallies.map(() => none);
	return shareChanges(tallies, counts.n).map(({ n, difference, interval, isNews }) => ({
		published: true,
		n: { before: n, after: n },
		difference,
		interval,
		counts: null,
		isNews,
	}));
}

function unpairedChanges(panel: Panel, places: readonly [number, number]): ChoiceChanges {
	const figures = places.map((place) => answeredIn(panel)(place));
	const countWaves = (cells: 'cells' | 'distributionCells') =>
		figures.map((figure, side) => countWave(panel, places[side] ?? 0, figure[cells])) as [
			ChoiceCounts,
			ChoiceCounts,
		];
	const n = Math.min(...figures.map((figure) => figure.n));
	const few = suppressed(n);
	const all = countWaves('cells');
	const large = countWaves('distributionCells');
	return {
		isPaired: false,
		reaches: forEachRound((round) =>
			byId(valueIds, differencesOf(all, 'groups', sideOf[round], few)),
		),
		phrases: forEachRound((round) =>
			byId(
				phraseIds,
				differencesOf(large, 'phrases', sideOf[round], suppressed(n, minimumDistributionSize)),
			),
		),
		overlap: isNobodyIn(all)
			? few
			: { published: true, ...meanDifference(all[0].overlap, all[1].overlap) },
	};
}

const isNobodyIn = (waves: readonly ChoiceCounts[]) => waves.some(({ n }) => n === 0);

const differences = { groups: reachDifferences, phrases: phraseDifferences };

function differencesOf(
	waves: readonly [ChoiceCounts, ChoiceCounts],
	of: keyof typeof differences,
	side: Side,
	none: Suppressed,
): (Suppressed | ShareOverTime)[] {
	if (isNobodyIn(waves)) return waves[0][of].map(() => none);
	return differences[of](...waves, side).map(({ first, second, difference, interval }) => ({
		published: true,
		n: { before: first.n, after: second.n },
		difference,
		interval,
		counts: { before: first.count, after: second.count },
		isNews: null,
	}));
}
