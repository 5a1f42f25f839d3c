import { matchesGlob } from 'node:path';
import {
	type Document,
	type Node,
	type Scalar,
	type SchemaOptions,
	isMap,
	isPair,
	isSeq,
	parseDocument,
	visit,
} from 'yaml';
import { kinds } from '../../src/schemas/kinds.ts';

/** A file of content as its author wrote it. */
export interface ContentFile {
	/** From the project's root: `content/nilai/adaptif.mdx`. */
	path: string;
	text: string;
}

/** A file of content, read so that each thing in it can be traced to its line. */
export interface AuthoredFile extends ContentFile {
	/** The front matter of a page, or the whole of a data file; empty in a page whose front matter never ends. */
	front: string;
	/** What stands in it; undefined where there is nothing that could be read. */
	data: Document.Parsed | undefined;
	/** The prose of a page; what stands above it and code within it are blanked, so that places stay the same. */
	prose: string;
}

/** What is wrong at a place in a file, and its remedy, in a sentence for its author. */
export type Problem = [place: number, sentence: string];

/** The problems of a file, as they are found. */
export type Problems = Generator<Problem, void>;

export function readAuthored({ path, text: saved }: ContentFile): AuthoredFile {
	// Some editors on Windows begin a file with an invisible mark.
	const text = saved.replace(/^\uFEFF/, '');
	const isPage = path.endsWith('.mdx');
	const front = isPage ? (/^---\r?\n[\s\S]*?\n(?=---\s)/.exec(text)?.[0] ?? '') : text;
	const body = text.slice(front.length);
	// What the agency says at a place of a page is prose alone.
	const isPassage = matchesGlob(path, kinds.passages.path);
	const isReadable = !garbled.test(text) && (front !== '' || text.trim() === '' || isPassage);
	return {
		path,
		text,
		front,
		// Dates are the one thing Astro reads in YAML beyond its core.
		data: isReadable ? parseDocument(isPassage ? '{}' : front, readAsAstro) : undefined,
		prose: isPage
			? blank(front) + body.replace(isPassage ? '' : '---', blank).replace(/`[^`\n]*`/g, blank)
			: '',
	};
}

/** What takes the place of letters when a file is read that was not saved as UTF-8. */
export const garbled = /\uFFFD|\0/;

const readAsAstro: SchemaOptions = { schema: 'core', customTags: ['timestamp', 'merge'] };

/** Where a value of the data stands, by its path; for one that is missing, where it would belong. */
export function placeOf({ data }: AuthoredFile, path: readonly PropertyKey[]): number {
	let node: unknown = data?.contents;
	let place = startOf(node);
	for (const step of path) {
		if (isMap(node)) {
			const pair = node.items.find(({ key }) => isNamed(key, step));
			if (!pair) break;
			place = startOf(pair.key);
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(step)];
			if (isPair(node)) break;
			place = startOf(node);
		} else break;
	}
	return place;
}

/** Every single value of the data, keys among them. */
export function scalarsIn(data: AuthoredFile['data']): Scalar[] {
	const scalars: Scalar[] = [];
	if (data) visit(data, { Scalar: (_, scalar) => void scalars.push(scalar) });
	return scalars;
}

/** The line of a text, counted from one, that an offset falls in. */
export function lineOf(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}

/** The same text without its words, and every other place as it was. */
export function blank(text: string): string {
	return text.replace(/[^\r\n]/g, ' ');
}

function startOf(node: unknown): number {
	return (node as Node | null | undefined)?.range?.[0] ?? 0;
}

function isNamed(key: unknown, step: PropertyKey): boolean {
	return String(key) === String(step);
}
