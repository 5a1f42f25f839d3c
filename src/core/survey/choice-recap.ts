import { type PhraseId, type Round, phraseIds, rounds } from '../assessment/phrases.ts';
import { type Suppressed, minimumDistributionSize, suppressed } from '../disclosure/disclosure.ts';
import { type ValueId, valueIds } from '../values/values.ts';
import { shareChanges } from './choice-changes.ts';
import { type ChoiceCounts, countChoices, valueGroups } from './choice-counts.ts';
import {
	type MeanOfTen,
	type Share,
	type Side,
	groupReaches,
	meanBehaviours,
	meanOverlap,
	phraseShares,
} from './choice-figures.ts';
import { choiceColumns, rowsIn } from './choice-rows.ts';
import { answeredIn } from './measure.ts';
import type { Panel } from './panel.ts';

/**
 * How many of the same people chose a phrase, or at least one of a value, in each round, and whether the gap between the rounds
 * is news: too large for chance by the exact sign test, all phrases, or all values, being looked at together (Holm).
 */
export type RoundShares = Record<Round, Share> & { isNews: boolean };

/** What people chose of single phrases, which needs ten people as items do. */
export interface PhraseRecap {
	published: true;
	/** The people it rests on. */
	n: number;
	shares: Record<PhraseId, RoundShares>;
}

/** What the choices of a group say. Nothing in it is one score or a rank. */
export interface ChoiceFindings {
	/** How many people chose at least one of the three phrases of each value. */
	reaches: Record<ValueId, RoundShares>;
	/** How many of the ten are behaviours and not habits, per person. */
	behavioursOfTen: Record<Round, MeanOfTen>;
	/** How many of the ten each person chose in both rounds. */
	overlap: MeanOfTen;
	phrases: Suppressed | PhraseRecap;
}

/** Which of the two counted sets holds a round. */
export const sideOf = { now: 'first', wished: 'second' } as const satisfies Record<Round, Side>;

/** What the choices of one wave of a panel say, given by its place; single phrases from ten people. */
export function recapChoices(panel: Panel, place: number): ChoiceFindings {
	const figure = answeredIn(panel)(place);
	const all = countWave(panel, place, figure.cells);
	return {
		reaches: byId(valueIds, sharesOf(all, 'groups')),
		behavioursOfTen: forEachRound((round) => meanBehaviours(all, sideOf[round])),
		overlap: meanOverlap(all),
		phrases: recapPhrases(countWave(panel, place, figure.distributionCells), figure.n),
	};
}

function recapPhrases(counts: ChoiceCounts, answered: number): Suppressed | PhraseRecap {
	if (counts.n === 0) return suppressed(answered, minimumDistributionSize);
	return { published: true, n: counts.n, shares: byId(phraseIds, sharesOf(counts, 'phrases')) };
}

/** The choices of the people of one wave, given by its place, in these cells: what they see now and what they wish for. */
export function countWave(panel: Panel, place: number, cells: Uint8Array): ChoiceCounts {
	const { now, wished } = choiceColumns(panel, place);
	const rows = rowsIn(panel, place, cells);
	return countChoices(now, wished, { rows: [rows, rows] });
}

function sharesOf(counts: ChoiceCounts, of: 'phrases' | 'groups'): RoundShares[] {
	const shares = forEachRound((round) =>
		of === 'phrases'
			? phraseShares(counts, sideOf[round])
			: groupReaches(counts, sideOf[round], valueGroups),
	);
	return shareChanges(counts[of], counts.n).map(({ isNews }, place) => ({
		now: at(shares.now, place),
		wished: at(shares.wished, place),
		isNews,
	}));
}

/** A record with an entry for each round. */
export function forEachRound<T>(make: (round: Round) => T): Record<Round, T> {
	return Object.fromEntries(rounds.map((round) => [round, make(round)])) as Record<Round, T>;
}

/** A record of what stands at the place of each id. */
export function byId<Id extends string, T>(ids: readonly Id[], list: readonly T[]): Record<Id, T> {
	return Object.fromEntries(ids.map((id, place) => [id, at(list, place)])) as Record<Id, T>;
}

function at<T>(list: readonly T[], place: number): T {
	const entry = list[place];
	if (entry === undefined) throw new RangeError(`Nothing stands at place ${place}.`);
	return entry;
}
