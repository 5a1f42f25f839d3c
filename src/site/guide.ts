import type { MarkdownHeading } from 'astro';
import { guideCopy } from '../copy/guide.ts';
import { behavioursOf } from '../core/values/values.ts';
import type { Value } from '../schemas/value.ts';
import { citedSources } from './citations.ts';

/** The contents of a value guide: its headings, with the three behaviours under theirs. */
export function guideContents(value: Value, headings: readonly MarkdownHeading[]) {
	const behaviours = behavioursOf(value.id).map((slug, index) => ({
		slug,
		text: value.behaviours[index]?.short ?? slug,
	}));
	return articleContents(headings).map((entry) =>
		entry.text === guideCopy.behaviours ? { ...entry, children: behaviours } : entry,
	);
}

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
