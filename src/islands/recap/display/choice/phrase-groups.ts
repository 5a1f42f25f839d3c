import { isPhraseId } from '../../../../core/assessment/phrases.ts';
import { leadingGroups, tieGroups } from '../../../../core/survey/choice-figures.ts';
import type { RecapTables, Row } from '../../../../core/survey/table-columns.ts';

export type PhraseRow = Row<'phrases'>;

/** As many habits are seen at once, unless more are tied first. */
const habitsShown = 5;
/** As many slopes, unless a gap that is news is smaller than theirs. */
const slopesShown = 10;

/** The habits that most people chose, in whole groups of ties, and the rest. A first group that is too large is shown whole. */
export function habitsIn({ phrases }: RecapTables): { shown: PhraseRow[]; rest: PhraseRow[] } {
	const habits = phrases.filter(({ phraseKind }) => phraseKind === 'habit');
	return splitAfterTies(habits, ({ now }) => now ?? 0, habitsShown);
}

/** The phrases with the widest gaps between the rounds, in whole groups of equal gaps, down to every gap that is news. */
export function slopesIn({ phrases }: RecapTables): PhraseRow[] {
	const gaps = phrases.map(gapOf);
	const groups = tieGroups(gaps);
	const news = phrases.filter(({ gap }) => gap !== null).map(gapOf);
	const least = Math.min(leadingGroups(groups, slopesShown).at(-1)?.count ?? Infinity, ...news);
	const places = groups.filter(({ count }) => count >= least).flatMap((group) => group.phrases);
	return rowsAt(phrases, places);
}

/** Slopes for one screen, the widest in whole groups of equal gaps, and the rest. */
export const widestSlopesIn = (slopes: readonly PhraseRow[], most: number) =>
	splitAfterTies(slopes, gapOf, most);

/** How many people more, or fewer, wish for a phrase than see it. */
export const gapOf = ({ now, wished }: PhraseRow) => Math.abs((wished ?? 0) - (now ?? 0));

/** The name of a phrase, from content. */
export function phraseName(names: Readonly<Record<string, string>> | undefined, id: string) {
	return (isPhraseId(id) && names?.[id]) || id;
}

/** The rows with the highest counts, `most` at most in whole groups of ties, and the rest: a first group that is too large is shown whole. */
function splitAfterTies(
	rows: readonly PhraseRow[],
	countOf: (row: PhraseRow) => number,
	most: number,
) {
	const groups = tieGroups(rows.map(countOf));
	const leading = leadingGroups(groups, most);
	const places = (leading.length > 0 ? leading : groups.slice(0, 1)).flatMap(
		({ phrases }) => phrases,
	);
	const rest = rows.filter((_, place) => !places.includes(place));
	return { shown: rowsAt(rows, places), rest: rest.sort((a, b) => countOf(b) - countOf(a)) };
}

const rowsAt = (rows: readonly PhraseRow[], places: readonly number[]) =>
	places.flatMap((place) => rows[place] ?? []);
