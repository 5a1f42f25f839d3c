import type { RecapDisplayLabels } from '../../../copy/recap-display.ts';
import type { Comparison } from '../../../core/survey/comparison.ts';
import type { GroupRecap, Recap } from '../../../core/survey/recap.ts';
import type { BehaviourId, ValueId } from '../../../core/values/values.ts';

/** What the site knows about one mirror and its values; all of it can be written into HTML. */
export interface RecapWords {
	instrumentTitle: string;
	values: readonly { id: ValueId; name: string; tile: string }[];
	behaviours: Record<BehaviourId, { name: string; law: string; action: string }>;
	/** Guides as `{guides}{value}/#{behaviour}`, and why a score is not the official index. */
	links: { guides: string; why: string };
	cases: Record<ValueId, readonly { title: string; href: string }[]>;
	/** Something a group can do about a value, in a sentence or two. */
	advice: Record<ValueId, string>;
	/** Results of the official survey, told only behind why they cannot be compared. */
	context?: readonly OfficialFigure[] | undefined;
}

export interface OfficialFigure {
	label: string;
	/** Indeks Implementasi, as published. */
	index: number | null;
	values: readonly { name: string; score: number }[];
}

/** Names of two groups that are compared as such, rather than as before and after. */
export interface ClassNames {
	before: string;
	after: string;
}

/** How many people each picture was last shown with, by what it is of; kept while the page is open. */
export type LastShown = Map<string, { picture: string; n: number }>;

export interface RecapDisplayProps {
	/** Which group in which wave: "Orientasi CPNS 2026, sebelum sesi". */
	title: string;
	recap: Recap;
	comparison?: Comparison | undefined;
	/** Which two sides are compared: "Orientasi CPNS 2026, sebelum dan sesudah sesi". */
	comparisonTitle?: string | undefined;
	/** Whose picture all but the comparison is: "sebelum sesi"; given where there is a comparison. */
	whose?: string | undefined;
	/** Given where two groups are compared; a gain is then left out, since nobody has moved. */
	classes?: ClassNames | undefined;
	words: RecapWords;
	labels: RecapDisplayLabels;
	lastShown: LastShown;
}

/** What every part of the picture is told, once there are enough people. */
export interface Shown extends RecapDisplayProps {
	recap: GroupRecap;
}
