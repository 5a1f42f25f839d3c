/*
 * Statistical disclosure control: which figures may be shown together so that no sum or difference of them concerns one
 * to four people. Everything in this folder knows counts only, never a score.
 *
 * - Primary suppression: no figure rests on fewer than five people; medians, distributions and items need ten.
 * - A class of five people or more is a cell of its own; all smaller classes are one residual cell. A class stays in its
 *   cell in every wave, so that no two cells share a person. A total over several classes adds up only cells that may be
 *   published themselves, so it discloses nothing they do not.
 * - Complementary suppression: within a cell, levels and changes are admitted one after another, each only while no
 *   combination of those admitted concerns one to four people (complementary-suppression.ts, with examples).
 * - How people are distributed over bands of scores, directions of change or answers is told in groups of neighbours that hold
 *   nobody or at least five, of several classes joined further until no subtraction of what is seen of single ones leaves one
 *   to four people (pooled-groups.ts; pooled-answers.ts of what came of people's plans).
 *
 * Nothing else can be chosen than one class, two classes side by side, two waves, or all together: other groupings would
 * differ by people who are in no cell. Differences are guarded within one measure, not across measures.
 *
 * What this cannot do: it knows one state of the dataset, so a recap shown before and again after one late code concerns
 * that one person; the page asks before it shows again what so few new codes changed. Medians and quartiles do not add up, so
 * they are not guarded against subtraction. Within the three questions of one value the answers of one person who skipped one
 * can be worked out, though not whose they are. From five people on the mean and its interval are shown, and so few people's
 * scores can often be guessed from these. Whoever holds the codes themselves can read each of them anyway.
 */

/** No figure rests on fewer people than this. */
export const minimumCellSize = 5;
/** Distributions, medians, quartiles and behaviours need this many people. */
export const minimumDistributionSize = 10;
/** Cronbach's alpha needs this many complete answers. */
export const minimumReliabilitySize = 30;

/** A figure that is not shown, with how many people it would rest on. */
export interface Suppressed {
	published: false;
	n: number;
	/** Present where there are people enough, but some combination with other figures would concern too few. */
	complementary?: true;
}

/** A figure of so many people that is not shown, of a kind that needs at least so many. */
export function suppressed(n: number, least = minimumCellSize): Suppressed {
	return n < least ? { published: false, n } : { published: false, n, complementary: true };
}

/** Whether a group or a difference of this many people says too much of them: 1 to 4. */
export function isDisclosiveResidual(n: number): boolean {
	return n > 0 && n < minimumCellSize;
}
