import { readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Element, type ParsedPage, attribute } from '../../scripts/build/parsed-page.ts';
import type { BuiltSite } from './read-site.ts';
import { sourceOf, tagged } from './elements.ts';

/** What a first visit to a page costs, in bytes as they travel. */
export interface Weight {
	/** The page itself with its styles and inline scripts. */
	html: number;
	/** All scripts that it cannot do without, the inline ones too. */
	scripts: number;
	/** The page, its scripts, its pictures and its font, and the icons and manifest that it names. */
	total: number;
	/** Paths of everything counted in the total but the page. */
	files: string[];
}

/**
 * Weighs a page by what is written in it: a browser asks for just that while it loads. A part that waits until it is
 * seen or wanted does not count.
 */
export function weigh(site: BuiltSite, page: ParsedPage): Weight {
	const sizeOf = (file: string) => transferSize(site.folder + file.slice(1));
	const within = (address: string) =>
		address.startsWith('../') ? join(page.path, address) : `/${address.slice(site.base.length)}`;
	const scripts = [...withImports(entriesOf(page).map(within), site)];
	const named = namedFiles(page).map(within);
	const inline = tagged(page, 'script')
		.filter(isInline)
		.map((script) => sourceOf(page, script));
	const html = compressed(page.html);
	return {
		html,
		scripts: compressed(inline.join('\n')) + sum(scripts.map(sizeOf)),
		total: html + sum([...scripts, ...named].map(sizeOf)),
		files: [...scripts, ...named],
	};
}

/** Addresses of the scripts that a page starts with. */
function entriesOf(page: ParsedPage): string[] {
	const islands = tagged(page, 'astro-island').filter(
		(island) => attribute(island, 'client') !== 'visible',
	);
	return [
		...tagged(page, 'script').map((script) => attribute(script, 'src')),
		...islands.flatMap(({ attrs }) =>
			attrs.filter(({ name }) => /^(component|renderer)-url$/.test(name)).map(({ value }) => value),
		),
	].filter((address) => address !== undefined);
}

/** Addresses of pictures, of the font that the styles name, and of what the head names: icons, manifest. */
function namedFiles(page: ParsedPage): string[] {
	const links = tagged(page, 'link').filter((link) =>
		/icon|manifest|stylesheet/.test(attribute(link, 'rel') ?? ''),
	);
	return [
		...links.map((link) => attribute(link, 'href')),
		...tagged(page, 'img').map((picture) => attribute(picture, 'src')),
		...[...page.html.matchAll(/\burl\(([^)]+\.woff2)\)/g)].map(([, address]) => address),
	].filter((address) => address !== undefined);
}

/** Scripts and all that they import as they start, and not what they fetch later with import(). */
export function withImports(entries: readonly string[], site: BuiltSite): Set<string> {
	const found = new Set<string>();
	const queue = [...entries];
	for (const script of queue) {
		if (found.has(script)) continue;
		found.add(script);
		const code = readFileSync(site.folder + script.slice(1), 'utf8');
		for (const [, path = ''] of code.matchAll(/\b(?:import|from)\s*["'](\.[^"']+\.js)["']/g))
			queue.push(join(script, '..', path));
	}
	return found;
}

const isInline = (script: Element) =>
	attribute(script, 'src') === undefined && !attribute(script, 'type')?.includes('json');

const sizes = new Map<string, number>();

/** The bytes of a file as they travel. Fonts and pictures are compressed by themselves; servers send them as they are. */
export function transferSize(file: string): number {
	const size = sizes.get(file) ?? measured(file);
	sizes.set(file, size);
	return size;
}

function measured(file: string): number {
	const content = readFileSync(file);
	return /\.(woff2|png|avif|webp|jpg)$/.test(file) ? content.length : compressed(content);
}

const compressed = (content: string | Buffer) =>
	brotliCompressSync(content, {
		params: {
			[constants.BROTLI_PARAM_QUALITY]: 11,
			[constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
		},
	}).length;

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
