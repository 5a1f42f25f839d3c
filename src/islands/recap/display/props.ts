import type { RecapDisplayLabels } from '../../../copy/recap-display.ts';
import type { Kind } from '../../../core/assessment/instrument.ts';
import type { Comparison } from '../../../core/survey/comparison.ts';
import type { RecapTables } from '../../../core/survey/table-columns.ts';
import type { GroupRecap, Recap } from '../../../core/survey/recap.ts';
import type { BehaviourId, ValueId } from '../../../core/values/values.ts';
import type { SideNames } from '../tables/sides.ts';

/** What the site knows about one mirror and its values; all of it can be written into HTML. */
export interface RecapWords {
	instrumentTitle: string;
	values: readonly { id: ValueId; name: string; tile: string; short: string }[];
	behaviours: Record<BehaviourId, { name: string; action: string }>;
	/** Guides as `{guides}{value}/#{behaviour}`, and why a score is not the official index. */
	links: { guides: string; why: string };
	cases: Record<ValueId, readonly { title: string; href: string }[]>;
	/** Something a group can do about a value, in a sentence or two. */
	advice: Record<ValueId, string>;
	/** Results of the official survey, shown only below why they cannot be compared. */
	context?: readonly OfficialFigure[] | undefined;
}

export interface OfficialFigure {
	label: string;
	/** Indeks Implementasi, as published. */
	index: number | null;
	values: readonly { name: string; score: number }[];
}

/** What each recap was last shown with, by its titles: its content and how many people. Kept while the page is open. */
export type LastShown = Map<string, { content: string; n: number }>;

export interface RecapDisplayProps {
	/** Which group in which wave: "Orientasi CPNS 2026, sebelum sesi". */
	title: string;
	recap: Recap;
	comparison?: Comparison | undefined;
	/** Which two sides are compared: "Orientasi CPNS 2026, sebelum dan sesudah sesi". */
	comparisonTitle?: string | undefined;
	/** Given with a comparison. The recap is that of the first side. */
	sides?: SideNames | undefined;
	words: RecapWords;
	labels: RecapDisplayLabels;
	lastShown: LastShown;
	/** What is said where a part that draws could not be fetched. */
	partMissing: string;
}

/** What every part of the report of a published recap is drawn from. Most parts are those of ratings. */
export interface ReportProps<K extends Kind = 'rating'> extends Omit<
	RecapDisplayProps,
	'recap' | 'comparison'
> {
	recap: GroupRecap<K>;
	comparison?: Comparison<K> | undefined;
	tables: RecapTables;
}
