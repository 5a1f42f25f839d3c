import type { MarkdownHeading } from 'astro';
import { guideCopy } from '../copy/guide.ts';
import { topicCopy } from '../copy/topics.ts';
import { behavioursOf } from '../core/values/values.ts';
import type { Value } from '../schemas/value.ts';
import { citedSources } from './citations.ts';

/** The contents of a value guide: the minute, the three behaviours by number, and the sections after them. */
export function guideContents(value: Value, headings: readonly MarkdownHeading[]) {
	return [
		{ slug: minuteId, text: guideCopy.minute },
		...behavioursOf(value.id).map((slug, index) => ({
			slug,
			text: value.behaviours[index]?.short ?? slug,
			number: index + 1,
		})),
		...articleContents(headings).filter(({ text }) => text !== guideCopy.behaviours),
	];
}

/** Where the minute of a value guide stands on its page. */
export const minuteId = 'satu-menit';

/** Where the habit of the week stands on its page. */
export const habitId = 'coba-minggu-ini';

/** The contents of a topic: what it says in short, and its headings of the second level. */
export function topicContents(headings: readonly MarkdownHeading[]) {
	return [{ slug: shortId, text: topicCopy.short }, ...articleContents(headings)];
}

/** Where what a topic says in short stands on its page. */
export const shortId = 'singkatnya';

/** The contents of any other article: its headings of the second level. */
export function articleContents(headings: readonly MarkdownHeading[]) {
	return headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ slug, text }));
}

/** Sources of a value guide: the law first, what its prose cites, and the circular where its words differ. */
export function guideSources(value: Value, body: string | undefined): string[] {
	const differs = value.behaviours.some(({ circular }) => circular !== undefined);
	return [
		...new Set([
			'uu-20-2023',
			...citedSources(body ?? ''),
			...(differs ? ['se-panrb-20-2021'] : []),
		]),
	];
}
