import { matchesGlob } from 'node:path';
import { kinds } from '../../src/schemas/kinds.ts';
import { blank } from './authored-file.ts';

const pattern = /<(\/?)([A-Za-z][\w.]*)((?:\s+(?:[^<>"/]|"[^"]*"|\/(?!>))*)?)\s*(\/?)>/g;
const attribute = /\s+([\w-]+)="([^"]*)"/g;

/** A tag in prose: `<Kutip id="uu-20-2023" />`. */
export interface Tag {
	name: string;
	kind: 'opens' | 'closes' | 'alone';
	/** What it says of itself, by name; undefined where that is not written as it should be. */
	attributes: Map<string, string> | undefined;
	/** The tag as it stands there. */
	text: string;
	place: number;
}

/** What a tag must and may say of itself, and whether it stands around words. */
export interface TagRule {
	required: string[];
	optional: string[];
	holdsWords: boolean;
}

/** The tags that authors may write, and those that only topics, pages for trainers, and the page about the motto know, by name. */
export interface KnownTags {
	everywhere: Record<string, TagRule>;
	topics: Record<string, TagRule>;
	/** These and those of topics. */
	trainers: Record<string, TagRule>;
	motto: Record<string, TagRule>;
	/** Words in quotation marks in the code, among them the ids of the sources that pages cite by themselves. */
	named: readonly string[];
}

/** The page about the motto. */
export const mottoPath = 'content/halaman/bangga-melayani-bangsa.mdx';

/** The tags that a file may use; in what the agency says all, for it may stand on any page. */
export function knownIn(
	path: string,
	{ everywhere, topics, trainers, motto }: KnownTags,
): KnownTags['everywhere'] {
	if (path === mottoPath) return { ...everywhere, ...motto };
	if (matchesGlob(path, kinds.trainerPages.path)) return { ...everywhere, ...topics, ...trainers };
	if (matchesGlob(path, kinds.passages.path)) return { ...everywhere, ...topics, ...motto };
	return path.startsWith('content/topik/') ? { ...everywhere, ...topics } : everywhere;
}

/** The tags of a text. */
export function tagsIn(prose: string): Tag[] {
	return [...prose.matchAll(pattern)].map(
		({ 0: text, 1: closes, 2: name = '', 3: said = '', 4: alone, index }) => ({
			name,
			kind: closes ? 'closes' : alone ? 'alone' : 'opens',
			attributes: attributesIn(said),
			text,
			place: index,
		}),
	);
}

/** The same text without those tags. */
export function withoutTags(prose: string): string {
	return prose.replace(pattern, blank);
}

function attributesIn(said: string): Tag['attributes'] {
	if (said.replace(attribute, '').trim() !== '') return undefined;
	return new Map(
		[...said.matchAll(attribute)].map(([, name = '', value = '']) => [name, value] as const),
	);
}
