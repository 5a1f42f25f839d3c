import type { VNode } from 'preact';
import type { RecapDisplayLabels } from '../../../copy/recap-display.ts';
import type { Kind } from '../../../core/assessment/instrument.ts';
import type { Comparison } from '../../../core/survey/comparison.ts';
import type { RecapTables } from '../../../core/survey/table-columns.ts';
import type { GroupRecap, Recap } from '../../../core/survey/recap.ts';
import type { PhraseId } from '../../../core/assessment/phrases.ts';
import type { PortraitThemeId } from '../../../core/values/portrait-themes.ts';
import type { BehaviourId, ValueId } from '../../../core/values/values.ts';
import type { SideNames } from '../tables/sides.ts';
import type { ValueDrawing } from '../../../ui/value-icons.ts';

/** What the site knows about one mirror and its values; all of it can be written into HTML. */
export interface RecapWords {
	instrumentTitle: string;
	values: readonly {
		id: ValueId;
		name: string;
		tile: string;
		short: string;
		drawing: ValueDrawing;
	}[];
	behaviours: Record<BehaviourId, { name: string; action: string }>;
	/** Guides as `{guides}{value}/#{behaviour}`, and why a score is not the official index. */
	links: { guides: string; why: string };
	cases: Record<ValueId, readonly { title: string; href: string }[]>;
	/** Something a group can do about a value, in a sentence or two. */
	advice: Record<ValueId, string>;
	/** Absent where the mirror asks for no phrases. */
	portrait?: PortraitWords | undefined;
	/** Results of the official survey, shown only below why they cannot be compared. */
	context?: readonly OfficialFigure[] | undefined;
}

/** What a recap says of the phrases of a portrait and of what a team can do about them. */
export interface PortraitWords {
	phrases: Record<PhraseId, string>;
	/** The values in the law's order, then the groups of limiting habits. */
	themes: readonly PortraitTheme[];
	/** The page on which a team sorts what it sees. */
	act: string;
}

export interface PortraitTheme {
	id: PortraitThemeId;
	title: string;
	/** What a team sees, as it stands in a list. */
	finding: string;
	phrases: readonly PhraseId[];
	actions: readonly { text: string; owner: string }[];
	/** What to read with it. */
	guides: readonly { title: string; href: string }[];
	cases: readonly { title: string; href: string }[];
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
	/** Stands on each figure and each printed sheet of what is not about real people. */
	mark?: string | undefined;
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
	/** What the recaps of its kind are shown with. */
	display: Display;
}

/** One part of a report, as it stands on the page and as it is shown on a wall. */
export interface Part {
	name: string;
	title: string;
	page: VNode;
	/** Whether it is the main picture, which a comparison shows even of the wave it shows least of. */
	isMain?: boolean;
	/** Whether it stands folded: figures and reasons for who asks for them. Paper shows all. */
	isFolded?: boolean;
	/** One thing a screen; none where there is nothing to show yet. */
	slides: Slide[];
}

/** One screen on a wall. */
export interface Slide {
	title: string;
	body: VNode;
	/** Whether it is for who asks: it then comes after all that a class is shown. */
	isDetail?: boolean;
}

/** A picture to keep, drawn when asked for. What draws it is fetched then. */
export interface Picture {
	label: string;
	/** The name of its file, with a gap for the day. */
	file: string;
	draw: () => Promise<Blob | null>;
}

/** What the recap of one kind of instrument is shown with: its parts, the comparison, and what can be kept as a picture. */
export interface Display<K extends Kind = Kind> {
	partsOf: (props: ReportProps<K>) => Part[];
	comparisonPart: (props: ReportProps<K>) => Part;
	picturesOf: (props: ReportProps<K>) => Picture[];
}
