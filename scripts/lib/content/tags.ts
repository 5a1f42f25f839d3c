import { blank } from './authored-file.ts';

const pattern = /<(\/?)([A-Za-z][\w.]*)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>/g;

/** A tag in prose: `<Kutip id="uu-20-2023" />`. */
export interface Tag {
	name: string;
	kind: 'opens' | 'closes' | 'alone';
	/** What it says of itself: the value of `id`. */
	id: string | undefined;
	place: number;
}

/** The tags of a text that are written as they should be. */
export function tagsIn(prose: string): Tag[] {
	return [...prose.matchAll(pattern)].map(
		({ 1: closes, 2: name = '', 3: attributes = '', 4: alone, index }) => ({
			name,
			kind: closes ? 'closes' : alone ? 'alone' : 'opens',
			id: /\bid="([^"]*)"/.exec(attributes)?.[1],
			place: index,
		}),
	);
}

/** The same text without those tags. */
export function withoutTags(prose: string): string {
	return prose.replace(pattern, blank);
}
