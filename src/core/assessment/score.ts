import type { Answer, Answers, RatingInstrument, Item } from './instrument.ts';
import { type ItemId, type ValueId, valueIds, valueOf } from '../values/values.ts';

/** A score from 0 to 100, or null where there is none (not answered, or too little to go on). */
export type Score = number | null;
export type ItemScores = Partial<Record<ItemId, Score>>;
export type ValueScores = Record<ValueId, Score>;
export type Level = 'strong' | 'growing' | 'attention';

/** An answer as a score: 0, 25, 50, 75 or 100, turned round for a reversed item. "No opportunity" has none. */
export function scoreAnswer(item: Pick<Item, 'reversed'>, answer: Answer | undefined): Score {
	if (answer === undefined || answer === 'na') return null;
	return (item.reversed ? 4 - answer : answer) * 25;
}

/** The answer, 0 to 4, that was given to an item with such a score; undefined where it has none. The inverse of `scoreAnswer`. */
export function answerOf(item: Pick<Item, 'reversed'>, score: Score | undefined) {
	if (score === null || score === undefined) return undefined;
	return item.reversed ? 4 - score / 25 : score / 25;
}

/** The score of every item of an instrument. */
export function scoreItems(instrument: RatingInstrument, answers: Answers): ItemScores {
	return Object.fromEntries(
		instrument.items.map((item) => [item.id, scoreAnswer(item, answers[item.id])]),
	);
}

/**
 * The mean of each value's scored items, given that at least two thirds of its items have a score
 * (2 of 3; for an instrument with one item a value, that one).
 */
export function scoreValues(items: ItemScores): ValueScores {
	const scoresOf = (value: ValueId) =>
		Object.entries(items)
			.filter(([id]) => valueOf(id as ItemId) === value)
			.map(([, score]) => score);
	return Object.fromEntries(
		valueIds.map((value) => {
			const all = scoresOf(value);
			const scored = all.filter((score) => score !== null);
			return [
				value,
				scored.length > 0 && scored.length * 3 >= all.length * 2 ? mean(scored) : null,
			];
		}),
	) as ValueScores;
}

/** The mean of the seven values, only where all seven have a score. */
export function overallScore(values: ValueScores): Score {
	const scored = valueIds.map((value) => values[value]).filter((score) => score !== null);
	return scored.length === valueIds.length ? mean(scored) : null;
}

/**
 * Rounds half up to one decimal as one would on paper: 74.95 is 75.0 although its nearest double, or
 * the mean of seven of them, may lie a hair below. Twelve significant digits hide that hair.
 */
export function roundScore(score: number): number {
	return Math.round(Number((score * 10).toPrecision(12))) / 10;
}

/** The level of a score, judged on the figure the reader sees: strong from 75.0, growing from 50.0. */
export function levelOf(score: number): Level {
	const shown = roundScore(score);
	return shown >= 75 ? 'strong' : shown >= 50 ? 'growing' : 'attention';
}

/** The keys with the highest and the lowest score, ties all named. Both empty where nothing is scored. */
export function extremes<K extends string>(
	scores: Partial<Record<K, Score>>,
): { highest: K[]; lowest: K[] } {
	const ranked = rank(scores);
	return { highest: ranked[0]?.keys ?? [], lowest: ranked.at(-1)?.keys ?? [] };
}

/** Keys grouped by equal score as shown (one decimal), highest first. Keys without a score are left out. */
export function rank<K extends string>(
	scores: Partial<Record<K, Score>>,
): { score: number; keys: K[] }[] {
	const groups = new Map<number, K[]>();
	for (const [key, score] of Object.entries(scores) as [K, Score][]) {
		if (score === null) continue;
		const shown = roundScore(score);
		groups.set(shown, [...(groups.get(shown) ?? []), key]);
	}
	return [...groups].map(([score, keys]) => ({ score, keys })).sort((a, b) => b.score - a.score);
}

/**
 * The lowest-scored items, lowest first: at least `count` where there are so many, and more where the
 * last place is shared, since ties are ties. Within a tie, items in `preferred` come first, then those of
 * the lowest value. A full score is never called low.
 */
export function lowestItems(
	items: ItemScores,
	count: number,
	preferred: readonly ItemId[],
): ItemId[] {
	const values = scoreValues(items);
	const place = (key: ItemId) => (preferred.includes(key) ? -1 : (values[valueOf(key)] ?? 101));
	const lowest: ItemId[] = [];
	for (const { score, keys } of rank<ItemId>(items).reverse()) {
		if (lowest.length >= count || score === 100) break;
		lowest.push(...keys.toSorted((a, b) => place(a) - place(b)));
	}
	return lowest;
}

function mean(scores: readonly number[]): number {
	return scores.reduce((sum, score) => sum + score, 0) / scores.length;
}
